package dev.sugarmap.store;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Edit;
import java.io.Serial;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
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
    private final Runnable committed;

    /** Calls {@code committed} after each commit, before anybody else's turn. */
    Appender(Jdbi jdbi, Clock clock, Runnable committed) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.committed = committed;
    }

    /** Adds the changes and returns when they are on disk; returns false where the batch is there already. */
    boolean append(String batch, Iterable<Change> changes) {
        return inTurn(handle -> appendIn(handle, batch, changes));
    }

    /** Adds the edit and returns when it is on disk; returns false where its item changed or it holds no more. */
    boolean append(Edit edit, BooleanSupplier holds) {
        try {
            return inTurn(handle -> appendIn(handle, edit.batch(), () -> upon(edit, holds, handle)));
        } catch (Overtaken overtaken) {
            return false;
        }
    }

    /** Asked for when the batch has its number, which orders writers: nobody can come between the look and the change. */
    private static Iterator<Change> upon(Edit edit, BooleanSupplier holds, Handle handle) {
        if (Revisions.lastOf(handle, edit.effect().slug()) != edit.base() || !holds.getAsBoolean()) {
            throw new Overtaken();
        }
        return List.of(edit.change(Revisions.last(handle) + 1)).iterator();
    }

    private boolean inTurn(Predicate<Handle> work) {
        turn.lock();
        try {
            if (!againIfTaken(work)) {
                return false;
            }
            committed.run();
            return true;
        } finally {
            turn.unlock();
        }
    }

    private boolean againIfTaken(Predicate<Handle> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.inTransaction(work::test);
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
        if (Batches.has(handle, batch)) {
            return false;
        }
        Batches.append(handle, batch, recorded(handle), changes);
        return true;
    }

    /** Now, or the time of the last batch where the clock went back: numbers ascend with the time of recording. */
    private Instant recorded(Handle handle) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return handle.createQuery("SELECT MAX(recorded) FROM batch")
                .mapTo(Instant.class)
                .findOne()
                .filter(now::isBefore)
                .orElse(now);
    }

    /** Takes back what was written of an edit that came too late. */
    private static final class Overtaken extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super(null, null, false, false);
        }
    }
}
