package dev.sugarmap.roadmap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of an item's life: a revision, read against what stood before it.
 *
 * @param before what stood until then, or before it was removed; empty for the first step
 * @param after what stands from then on; empty where the item is removed
 */
public record Step(Revision revision, Sort sort, Optional<Item> before, Optional<Item> after) {
    private static final Set<Field> PLACE = EnumSet.of(Field.INITIATIVE, Field.KIND, Field.PARENT);

    /** What sort of step it is. */
    public enum Sort {
        ADDED("Added"),
        CHANGED("Changed"),
        RENAMED("Renamed"),
        MOVED("Moved"),
        /** The progress bar got another number of blocks, and nothing was made or lost. */
        RESCALED("Rescaled"),
        REMOVED("Removed"),
        RE_ADDED("Added again");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        /** The name in files and the API, such as {@code re-added}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The name shown to people. */
        public String label() {
            return label;
        }
    }

    /** What an item says, field by field, each as a text. */
    public enum Field {
        TITLE("Title"),
        INITIATIVE("Initiative"),
        KIND("Kind"),
        PARENT("Parent"),
        POSITION("Position"),
        STATE("State"),
        STATE_TEXT("State as written"),
        PROGRESS("Progress"),
        STAGE("Stage"),
        ISSUE("Issue"),
        OWNERS("Owners"),
        HORIZON("Horizon"),
        PLAN("Plan"),
        LINKS("Links");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /** The name in files, such as {@code state_text}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The name shown to people. */
        public String label() {
            return label;
        }

        /** What this item says in this field: codes for closed sets, lists joined by commas. */
        public Optional<String> of(Item item) {
            String text = switch (this) {
                case TITLE -> item.title();
                case INITIATIVE -> item.initiative().value();
                case KIND -> item.kind().code();
                case PARENT -> text(item.parent());
                case POSITION -> String.valueOf(item.position());
                case STATE -> text(item.status().map(Status::code));
                case STATE_TEXT -> text(item.stateText());
                case PROGRESS -> text(item.progress());
                case STAGE -> text(item.stage());
                case ISSUE -> text(item.issue());
                case OWNERS -> String.join(", ", item.owners());
                case HORIZON -> text(item.horizon());
                case PLAN -> joined(item.cells().stream().map(Field::told));
                case LINKS -> joined(item.links().stream().map(Field::told));
            };
            return Optional.of(text).filter(value -> !value.isEmpty());
        }

        private static String text(Optional<?> value) {
            return value.map(Object::toString).orElse("");
        }

        private static String joined(Stream<String> values) {
            return values.collect(Collectors.joining(", "));
        }

        private static String told(Item.Link link) {
            return link.role() + " " + link.target();
        }

        private static String told(Item.Cell cell) {
            return cell.period() + cell.progress().map(bar -> " " + bar).orElse("") + (cell.target() ? " target" : "");
        }
    }

    /** What one field said before and says after. */
    public record Difference(Field field, Optional<String> before, Optional<String> after) {}

    /** The steps of one item from its revisions, in the order of {@link History#revisions}. */
    public static List<Step> of(List<Revision> revisions) {
        List<Step> steps = new ArrayList<>();
        Optional<Item> last = Optional.empty();
        boolean stands = false;
        for (Revision revision : revisions) {
            Optional<Item> after = item(revision);
            steps.add(new Step(revision, sort(last, stands, after), last, after));
            stands = after.isPresent();
            last = stands ? after : last;
        }
        return steps;
    }

    /** The item as it stands after, or else as it stood before; nothing where one was removed that had never stood. */
    public Optional<Item> item() {
        return after.or(() -> before);
    }

    /** The fields that differ; none where the item is removed. */
    public List<Difference> differences() {
        return after.stream().flatMap(item -> differences(before, item)).toList();
    }

    /** Whether the step brought the item nearer to done; nothing where it was not there before or is no longer. */
    public Optional<Direction> direction() {
        return switch (sort) {
            case ADDED, REMOVED, RE_ADDED -> Optional.empty();
            case CHANGED, RENAMED, MOVED, RESCALED ->
                before.flatMap(from -> after.flatMap(to -> Direction.between(from, to)));
        };
    }

    private static Optional<Item> item(Revision revision) {
        return switch (revision.change().effect()) {
            case Change.Effect.Stands(Item item) -> Optional.of(item);
            case Change.Effect.Stands(Subject other) ->
                throw new IllegalArgumentException(other.slug() + " is no item");
            case Change.Effect.Removed removed -> Optional.empty();
        };
    }

    private static Sort sort(Optional<Item> last, boolean stands, Optional<Item> after) {
        if (after.isEmpty()) {
            return Sort.REMOVED;
        }
        if (last.isEmpty()) {
            return Sort.ADDED;
        }
        return stands ? sort(last.get(), after.get()) : Sort.RE_ADDED;
    }

    /** What sort of step leads from one state to another that differs. */
    static Sort sort(Item before, Item after) {
        Set<Field> differing = differences(Optional.of(before), after)
                .map(Difference::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
        if (differing.contains(Field.TITLE)) {
            return Sort.RENAMED;
        }
        if (differing.stream().anyMatch(PLACE::contains) || differing.equals(EnumSet.of(Field.POSITION))) {
            return Sort.MOVED;
        }
        return differing.equals(EnumSet.of(Field.PROGRESS)) && isRescaled(before, after) ? Sort.RESCALED : Sort.CHANGED;
    }

    private static boolean isRescaled(Item before, Item after) {
        return before.progress()
                .flatMap(from -> after.progress().filter(to -> Direction.isRescaled(from, to)))
                .isPresent();
    }

    /** The fields in which these states differ. */
    public static Stream<Difference> differences(Optional<Item> before, Item after) {
        return Stream.of(Field.values())
                .map(field -> new Difference(field, before.flatMap(field::of), field.of(after)))
                .filter(difference -> !difference.before().equals(difference.after()));
    }
}
