package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Direction;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step of an item's life as the row of a table.
 *
 * @param direction whether it brought the item nearer to done
 * @param page the page or file that shows it
 * @param by who made it, where the source does not name them
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
                change.by().filter(name -> change.source().kind() != Change.Source.Kind.HAND),
                MINUTE.format(step.revision().recorded()),
                change.effective().isAfter(frame.on()),
                Since.day(frame).filter(change.effective()::isAfter).isPresent()
                        && !change.effective().isAfter(frame.on()));
    }

    private static Ref title(Item item, Frame frame) {
        return Ref.to(item.title(), frame.href("/items/" + item.slug()));
    }

    /** What a step changed, in words. */
    public static List<Told> differences(Step step) {
        return told(step.differences());
    }

    /** These differences in words, but for the first title, by which every row goes anyway. */
    static List<Told> told(List<Step.Difference> differences) {
        return differences.stream()
                .filter(difference -> difference.field() != Step.Field.TITLE
                        || difference.before().isPresent())
                .map(StepRow::told)
                .toList();
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
