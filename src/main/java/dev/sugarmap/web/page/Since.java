package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Comparison;
import dev.sugarmap.roadmap.Comparison.Entry;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What changed since an earlier day, told on the page that shows a later one.
 *
 * @param day the earlier one; empty where none is asked for
 * @param tallies how many things bear each mark, without those that none does
 * @param removed what stands no longer
 */
public record Since(Optional<LocalDate> day, List<Tally> tallies, Excerpt<Ref> removed, Map<Slug, List<Mark>> marks) {
    private static final int MOST_REMOVED = 50;

    /** No day is compared with. */
    static final Since NOTHING = of(Optional.empty(), Map.of(), List.of());

    /** How many things bear a mark. */
    public record Tally(int count, Mark mark) {}

    /** How the roadmap of the request's day differs from an earlier one, as far as these items are wanted. */
    static Since of(Frame frame, Function<LocalDate, Roadmap> roadmaps, Roadmap shown, Predicate<Entry> wanted) {
        Optional<LocalDate> day = day(frame);
        if (day.isEmpty()) {
            return NOTHING;
        }
        return of(
                frame,
                Comparison.of(roadmaps.apply(day.get()), shown).entries().stream()
                        .filter(wanted)
                        .toList());
    }

    /** These differences from the day that a page compares with. */
    static Since of(Frame frame, List<Entry> entries) {
        Map<Slug, List<Mark>> marks = new HashMap<>();
        entries.forEach(entry -> marks.put(entry.item().slug(), Mark.of(entry)));
        return of(
                day(frame),
                marks,
                entries.stream()
                        .filter(entry -> entry.after().isEmpty())
                        .map(entry -> ref(entry.item(), frame))
                        .toList());
    }

    /** A day, what happened since then by the name of the thing, and what stands no longer. */
    static Since of(Optional<LocalDate> day, Map<Slug, List<Mark>> marks, List<Ref> removed) {
        return new Since(day, tallies(marks.values()), Excerpt.of(removed, MOST_REMOVED, Function.identity()), marks);
    }

    /** The day that a page compares with: one before that which it shows. */
    static Optional<LocalDate> day(Frame frame) {
        return frame.since().filter(frame.on()::isAfter);
    }

    private static Ref ref(Item item, Frame frame) {
        return Ref.to(item.title(), frame.href("/items/" + item.slug()));
    }

    /** What happened to the thing of that name; empty where nothing did. */
    List<Mark> of(Slug slug) {
        return marks.getOrDefault(slug, List.of());
    }

    /** How many of these things bear each mark. */
    List<Tally> among(Stream<Slug> slugs) {
        return tallies(slugs.map(this::of).toList());
    }

    private static List<Tally> tallies(Collection<List<Mark>> marks) {
        return Stream.of(Mark.values())
                .map(mark -> new Tally(
                        (int) marks.stream().filter(all -> all.contains(mark)).count(), mark))
                .filter(tally -> tally.count() > 0)
                .toList();
    }
}
