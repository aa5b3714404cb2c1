package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Revision;
import java.time.LocalDate;
import java.util.List;

/**
 * Which version of a document stands on a day.
 *
 * @param number its place among all versions, from 1
 * @param since the day from which it stands
 */
public record Edition(int number, int of, LocalDate since, Change.Source source) {
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
        return new Edition(known.size(), changes.size(), newest.effective(), newest.source());
    }
}
