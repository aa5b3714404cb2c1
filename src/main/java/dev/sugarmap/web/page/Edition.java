package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which version of a document stands on a day.
 *
 * @param number its place among all versions, from 1
 * @param since the day from which it stands
 * @param source where it comes from
 */
public record Edition(int number, int of, LocalDate since, Optional<Ref> source) {
    /** The days on which a document changed, ascending. */
    static List<LocalDate> days(List<Revision> versions) {
        return versions.stream()
                .map(version -> version.change().effective())
                .distinct()
                .toList();
    }

    /** The newest of these versions that stands on that day; one must. */
    static Edition of(List<Revision> versions, LocalDate day) {
        List<Change> changes = versions.stream()
                .map(Revision::change)
                .filter(change -> change.effect() instanceof Change.Effect.Stands)
                .toList();
        List<Change> known = changes.stream()
                .filter(change -> !change.effective().isAfter(day))
                .toList();
        Change newest = known.getLast();
        return new Edition(known.size(), changes.size(), newest.effective(), source(newest));
    }

    private static Optional<Ref> source(Change change) {
        return change.source().url().map(url -> Ref.to("Source", url));
    }
}
