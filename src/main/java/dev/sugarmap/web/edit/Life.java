package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All revisions of one item, and how it stands by them on any day.
 *
 * @param revisions by effective day and then number
 */
record Life(List<Revision> revisions) {
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

    /** The first day after that one, and no later than the last given, from which something else was recorded. */
    Optional<LocalDate> after(LocalDate day, LocalDate last) {
        return revisions.stream()
                .map(revision -> revision.change().effective())
                .filter(next -> next.isAfter(day) && !next.isAfter(last))
                .findFirst();
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
