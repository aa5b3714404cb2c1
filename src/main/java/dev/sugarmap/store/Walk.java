package dev.sugarmap.store;

import dev.sugarmap.archive.Batch;
import dev.sugarmap.roadmap.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The whole journal in the order of recording, some of it in memory at a time, up to the last batch there was at the
 * beginning. Throws {@link Damage} where its parts do not belong together.
 */
final class Walk implements Iterator<Walk.Sealed> {
    private static final int MOST = 1000;

    private final Set<Long> subjects = new HashSet<>();
    private final Rows<Row> batches;
    private final Rows<Revisions.Recorded> revisions;
    private long batch;
    private long revision;

    Walk(Handle handle) {
        long last = Batches.last(handle);
        batches = new Rows<>(after -> rows(handle, after, last), Row::number);
        revisions = new Rows<>(
                after -> Revisions.recorded(handle, after, last, MOST),
                recorded -> recorded.revision().number());
    }

    /** A batch and what its seal says, if it has one. */
    record Sealed(Batch batch, Optional<String> hash) {}

    @Override
    public boolean hasNext() {
        boolean hasNext = batches.peek().isPresent();
        if (!hasNext && revisions.peek().isPresent()) {
            throw new Damage("revision " + (revision + 1) + " is missing or in no batch that there is");
        }
        return hasNext;
    }

    @Override
    public Sealed next() {
        Row row = batches.next();
        batch++;
        if (row.number() != batch) {
            throw new Damage("batch " + batch + " is missing");
        }
        List<Revision> members = new ArrayList<>();
        while (revisions.peek().filter(next -> next.batch() == batch).isPresent()) {
            Revisions.Recorded next = revisions.next();
            check(next);
            members.add(next.revision());
        }
        return new Sealed(new Batch(batch, row.name(), row.recorded(), members), row.hash());
    }

    private void check(Revisions.Recorded next) {
        revision++;
        if (next.revision().number() != revision) {
            throw new Damage("batch " + batch + ": revision " + revision + " is missing");
        }
        if (subjects.add(next.subject()) != (next.subject() == revision) || !next.fits()) {
            throw new Damage("batch " + batch + ": revision " + revision + " does not belong to its subject");
        }
    }

    /** How many subjects the revisions so far belong to. */
    int subjects() {
        return subjects.size();
    }

    private static List<Row> rows(Handle handle, long after, long last) {
        return handle.createQuery("""
                        SELECT b.number, b.name, b.recorded, s.hash
                        FROM batch b
                        LEFT JOIN seal s ON s.batch = b.number
                        WHERE b.number > :after AND b.number <= :last
                        ORDER BY b.number
                        FETCH FIRST :most ROWS ONLY
                        """)
                .bind("after", after)
                .bind("last", last)
                .bind("most", MOST)
                .map(Row::of)
                .list();
    }

    private record Row(long number, String name, Instant recorded, Optional<String> hash) {
        static Row of(ResultSet row, StatementContext context) throws SQLException {
            return new Row(
                    row.getLong("number"),
                    row.getString("name"),
                    row.getObject("recorded", OffsetDateTime.class).toInstant(),
                    Columns.text(row, "hash"));
        }
    }

    /** Rows in the order of their numbers, read a page at a time. */
    private static final class Rows<T> {
        private final LongFunction<List<T>> read;
        private final ToLongFunction<T> number;
        private final Deque<T> page = new ArrayDeque<>();
        private long last;
        private boolean isOver;

        Rows(LongFunction<List<T>> read, ToLongFunction<T> number) {
            this.read = read;
            this.number = number;
        }

        Optional<T> peek() {
            if (page.isEmpty() && !isOver) {
                page.addAll(read.apply(last));
                isOver = page.isEmpty();
            }
            return Optional.ofNullable(page.peek());
        }

        T next() {
            T next = peek().orElseThrow();
            last = number.applyAsLong(next);
            return page.remove();
        }
    }
}
