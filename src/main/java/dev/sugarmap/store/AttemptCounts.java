package dev.sugarmap.store;

import static dev.sugarmap.store.Accounts.utc;

import dev.sugarmap.account.Throttle;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * How often somebody tried to sign in of late. An attempt counts before its password is looked at, so that many at once
 * are as slow as many in a row.
 */
final class AttemptCounts {
    private final Lock turn = new ReentrantLock();
    private final Jdbi jdbi;

    AttemptCounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Counts one more for each, unless one has to wait, to the microsecond as the database has it; the lock orders this node's and the rows order all nodes'. */
    Optional<Instant> take(List<Throttle> throttles, Instant instant) {
        Instant now = instant.truncatedTo(ChronoUnit.MICROS);
        turn.lock();
        try {
            return jdbi.inTransaction(
                    TransactionIsolationLevel.READ_COMMITTED, handle -> takeIn(handle, throttles, now));
        } finally {
            turn.unlock();
        }
    }

    private static Optional<Instant> takeIn(Handle handle, List<Throttle> throttles, Instant now) {
        handle.createUpdate("DELETE FROM attempt WHERE last < :forgotten")
                .bind("forgotten", utc(now.minus(Throttle.MEMORY)))
                .execute();
        throttles.forEach(throttle -> meet(handle, throttle.key(), now));
        Optional<Instant> wait = throttles.stream()
                .map(throttle -> wait(handle, throttle.key()))
                .filter(now::isBefore)
                .max(Instant::compareTo);
        if (wait.isEmpty()) {
            throttles.forEach(throttle -> count(handle, throttle, now));
        }
        return wait;
    }

    private static void meet(Handle handle, String key, Instant now) {
        handle.createUpdate("""
                        INSERT INTO attempt (whose, attempts, last, wait)
                        SELECT CAST(:key AS VARCHAR), 0, CAST(:now AS TIMESTAMP WITH TIME ZONE),
                            CAST(:now AS TIMESTAMP WITH TIME ZONE)
                        WHERE NOT EXISTS (SELECT 1 FROM attempt WHERE whose = :key)
                        """).bind("key", key).bind("now", utc(now)).execute();
    }

    private static Instant wait(Handle handle, String key) {
        return handle.createQuery("SELECT wait FROM attempt WHERE whose = :key FOR UPDATE")
                .bind("key", key)
                .map((row, context) -> Columns.instant(row, "wait"))
                .one();
    }

    private static void count(Handle handle, Throttle throttle, Instant now) {
        int attempts = 1
                + handle.createQuery("SELECT attempts FROM attempt WHERE whose = :key")
                        .bind("key", throttle.key())
                        .mapTo(Integer.class)
                        .one();
        handle.createUpdate("UPDATE attempt SET attempts = :attempts, last = :now, wait = :wait WHERE whose = :key")
                .bind("attempts", attempts)
                .bind("now", utc(now))
                .bind("wait", utc(now.plus(throttle.after(attempts))))
                .bind("key", throttle.key())
                .execute();
    }

    void forgive(Throttle throttle) {
        update("DELETE FROM attempt WHERE whose = :key", throttle);
    }

    /** Whoever was let in had nothing to wait for. */
    void takeBack(Throttle throttle) {
        update("UPDATE attempt SET attempts = attempts - 1, wait = last WHERE whose = :key AND attempts > 0", throttle);
    }

    private void update(String sql, Throttle throttle) {
        jdbi.useHandle(
                handle -> handle.createUpdate(sql).bind("key", throttle.key()).execute());
    }
}
