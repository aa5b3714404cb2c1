package dev.sugarmap.store;

import dev.sugarmap.roadmap.AsOf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

/**
 * An {@link AsOf} as the tables can be asked for it: numbers ascend with the time of recording, so the last number says
 * what was known. What is
 * appended while several queries make one answer belongs to none of them.
 *
 * @param last the number of the last revision that counts
 */
record Cut(LocalDate day, long last) {
    static final String LAST_RECORDED_BEFORE = """
            SELECT number
            FROM revision
            WHERE batch <= (
                SELECT number FROM batch WHERE recorded < :end
                ORDER BY recorded DESC, number DESC
                FETCH FIRST 1 ROW ONLY)
            ORDER BY batch DESC, number DESC
            FETCH FIRST 1 ROW ONLY
            """;

    static Cut of(Handle handle, AsOf asOf) {
        long last = asOf.recordedBefore()
                .map(end -> handle.createQuery(LAST_RECORDED_BEFORE)
                        .bind("end", end.atOffset(ZoneOffset.UTC))
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L))
                .orElseGet(() -> Revisions.last(handle));
        return new Cut(asOf.day(), last);
    }
}
