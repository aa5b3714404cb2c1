package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All revisions of one item, and how it stands by them on any day.
 *
 * @param revisions by effective day and then number
 */
record Life(List<Revision> revisions) {
    private static final Comparator<Revision> ORDER = Comparator.comparing(
                    (Revision revision) -> revision.change().effective())
            .thenComparingLong(Revision::number);

    Life {
        revisions = List.copyOf(revisions);
    }

    /** The number of the revision recorded last, 0 where there is none. */
    long last() {
        return revisions.stream().mapToLong(Revision::number).max().orElse(0);
    }

    /** What was known when the revision of that number was the last. */
    Life until(long number) {
        return new Life(revisions.stream()
                .filter(revision -> revision.number() <= number)
                .toList());
    }

    /** What would be if this change were recorded now. */
    Life with(Change change) {
        List<Revision> all = new ArrayList<>(revisions);
        all.add(new Revision(Long.MAX_VALUE, Instant.MAX, change));
        all.sort(ORDER);
        return new Life(all);
    }

    /** The revision by which things stand at the end of that day. */
    Optional<Revision> at(LocalDate day) {
        return revisions.stream()
                .filter(revision -> !revision.change().effective().isAfter(day))
                .reduce((first, second) -> second);
    }

    /** The item as it stands at the end of that day, if it does. */
    Optional<Item> on(LocalDate day) {
        return at(day).flatMap(Life::item);
    }

    /** The item as it stands on that day, or else as it stood last before, or will stand first. */
    Optional<Item> shown(LocalDate day) {
        return on(day).or(() -> revisions.stream()
                        .filter(revision -> !revision.change().effective().isAfter(day))
                        .flatMap(revision -> item(revision).stream())
                        .reduce((first, second) -> second))
                .or(() -> revisions.stream()
                        .flatMap(revision -> item(revision).stream())
                        .findFirst());
    }

    static Optional<Item> item(Revision revision) {
        return revision.change().effect() instanceof Effect.Stands(Item item) ? Optional.of(item) : Optional.empty();
    }
}
