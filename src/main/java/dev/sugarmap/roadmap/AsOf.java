package dev.sugarmap.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What stands at the end of a day, as the journal knew it at the end of another; all days are UTC.
 *
 * @param known the last day whose recordings count; empty for all that the journal knows now
 */
public record AsOf(LocalDate day, Optional<LocalDate> known) {
    /** That day, as the journal knows it now. */
    public static AsOf now(LocalDate day) {
        return new AsOf(day, Optional.empty());
    }

    /** Another day, known as this one is. */
    public AsOf at(LocalDate other) {
        return new AsOf(other, known);
    }

    /** The first instant that is too late to count; empty where none is. */
    public Optional<Instant> recordedBefore() {
        return known.map(last -> last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Whether this revision was recorded in time, whatever its effective day. */
    public boolean knows(Revision revision) {
        return recordedBefore().map(revision.recorded()::isBefore).orElse(true);
    }
}
