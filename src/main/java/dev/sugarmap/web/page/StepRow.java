package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Direction;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A step of an item's life as the row of a table.
 *
 * @param direction whether it brought the item nearer to done
 * @param page the page or file that shows it
 * @param by who made it
 * @param recorded when the journal learned of it, to the minute, UTC
 * @param later whether it lies after the day shown
 * @param fresh whether it lies between the day to compare with and the one shown
 */
public record StepRow(
        LocalDate effective,
        Ref item,
        String kind,
        String sort,
        Optional<Direction> direction,
        List<Told> differences,
        Ref source,
        Optional<String> page,
        Optional<String> reason,
        Optional<String> by,
        String recorded,
        boolean later,
        boolean fresh) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What goes without saying in the first step, since the page says it or will. */
    private static final Set<Step.Field> KNOWN_AT_FIRST = EnumSet.of(
            Step.Field.TITLE,
            Step.Field.KIND,
            Step.Field.INITIATIVE,
            Step.Field.PARENT,
            Step.Field.POSITION,
            Step.Field.STATE_TEXT,
            Step.Field.PLAN,
            Step.Field.LINKS);

    /** One field's difference in words. */
    public record Told(String field, Optional<String> before, String after) {}

    /** The row of this step on a page of that frame. */
    static StepRow of(Step step, Frame frame) {
        Change change = step.revision().change();
        Item item = step.item().orElseThrow();
        return new StepRow(
                change.effective(),
                title(item, frame),
                item.kind().label(),
                step.sort().label(),
                step.direction(),
                differences(step),
                source(change),
                change.source().page(),
                change.reason(),
                change.by(),
                MINUTE.format(step.revision().recorded()),
                change.effective().isAfter(frame.on()),
                Since.day(frame).filter(change.effective()::isAfter).isPresent()
                        && !change.effective().isAfter(frame.on()));
    }

    private static Ref title(Item item, Frame frame) {
        return Ref.to(item.title(), frame.href("/items/" + item.slug()));
    }

    /** What is worth telling of a step. */
    public static List<Told> differences(Step step) {
        return told(step.differences(), step.sort());
    }

    /** What is worth telling of these differences, which a step of that sort made. */
    static List<Told> told(List<Step.Difference> differences, Step.Sort sort) {
        Set<Step.Field> differing = differences.stream()
                .map(Step.Difference::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.Field.class)));
        return differences.stream()
                .filter(difference -> isTold(difference.field(), differing, sort))
                .map(StepRow::told)
                .toList();
    }

    private static boolean isTold(Step.Field field, Set<Step.Field> differing, Step.Sort sort) {
        return switch (sort) {
            case ADDED -> !KNOWN_AT_FIRST.contains(field);
            case MOVED -> true;
            default ->
                switch (field) {
                    case POSITION -> false;
                    case STATE_TEXT -> !differing.contains(Step.Field.STATE);
                    case LINKS -> differing.size() == 1;
                    default -> true;
                };
        };
    }

    /** A difference in words. */
    public static Told told(Step.Difference difference) {
        Step.Field field = difference.field();
        return new Told(
                field.label(),
                difference.before().map(text -> shown(field, text)),
                difference.after().map(text -> shown(field, text)).orElse("none"));
    }

    private static String shown(Step.Field field, String text) {
        return switch (field) {
            case STATE -> Status.ofCode(text).map(Status::label).orElse(text);
            case KIND -> Item.Kind.ofCode(text).map(Item.Kind::label).orElse(text);
            default -> text;
        };
    }

    /** A source in words, and where to see it. */
    static Ref source(Change change) {
        Change.Source source = change.source();
        String text = switch (source.kind()) {
            case COMMIT -> "commit " + source.id();
            case SEED -> "seed " + source.id();
            case HAND -> change.by().map(name -> name + ", by hand").orElse("by hand");
        };
        return new Ref(text, source.url().filter(url -> url.startsWith("https://") || url.startsWith("http://")));
    }
}
