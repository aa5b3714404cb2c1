package dev.sugarmap.store;

import dev.sugarmap.roadmap.Change;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Adds batches to the journal, one at a time.
 *
 * <p>Writers of other processes are held off without any lock of ours: everyone takes the batch number after the last,
 * so of two writers at once the second waits for the first, finds the number taken and begins again.
 */
final class Appender {
    private static final int ATTEMPTS = 20;
    private static final String TAKEN = "23505";

    private final Lock turn = new ReentrantLock(true);
    private final Jdbi jdbi;
    private final Clock clock;
    private final Runnable sync;

    Appender(Jdbi jdbi, Clock clock, Runnable sync) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.sync = sync;
    }

    /** Adds the changes and returns when they are on disk; returns false where the batch is there already. */
    boolean append(String batch, Iterable<Change> changes) {
        turn.lock();
        try {
            if (!appendAgainIfTaken(batch, changes)) {
                return false;
            }
            sync.run();
            return true;
        } finally {
            turn.unlock();
        }
    }

    private boolean appendAgainIfTaken(String batch, Iterable<Change> changes) {
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.inTransaction(handle -> appendIn(handle, batch, changes));
            } catch (JdbiException failure) {
                if (attempt == ATTEMPTS || !isTaken(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean isTaken(JdbiException failure) {
        return failure.getCause() instanceof SQLException cause && TAKEN.equals(cause.getSQLState());
    }

    private boolean appendIn(Handle handle, String batch, Iterable<Change> changes) {
        if (isAppended(handle, batch)) {
            return false;
        }
        var revisions = new RevisionWriter(handle, insertBatch(handle, batch));
        changes.forEach(revisions::write);
        return true;
    }

    private static boolean isAppended(Handle handle, String batch) {
        return handle.createQuery("SELECT COUNT(*) FROM batch WHERE name = :name")
                        .bind("name", batch)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private long insertBatch(Handle handle, String batch) {
        long number = 1
                + handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM batch")
                        .mapTo(Long.class)
                        .one();
        handle.createUpdate("INSERT INTO batch (number, name, recorded) VALUES (:number, :name, :recorded)")
                .bind("number", number)
                .bind("name", batch)
                .bind("recorded", recorded(handle))
                .execute();
        return number;
    }

    /** Now, or the time of the last batch where the clock went back: numbers ascend with the time of recording. */
    private OffsetDateTime recorded(Handle handle) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        return handle.createQuery("SELECT MAX(recorded) FROM batch")
                .mapTo(OffsetDateTime.class)
                .findOne()
                .filter(now::isBefore)
                .orElse(now);
    }
}
