package dev.sugarmap.store;

import dev.sugarmap.archive.Batch;
import dev.sugarmap.archive.Seal;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Revision;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was appended together, each batch with its seal. */
final class Batches {
    private Batches() {}

    static boolean has(Handle handle, String name) {
        return handle.createQuery("SELECT COUNT(*) FROM batch WHERE name = :name")
                        .bind("name", name)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** The number of the last batch, 0 while there is none. */
    static long last(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM batch")
                .mapTo(Long.class)
                .one();
    }

    /** The hash that closes the first batch, which no two stores share: it is made of the instant of recording, too. */
    static Optional<String> firstSeal(Handle handle) {
        return handle.createQuery("SELECT hash FROM seal WHERE batch = 1")
                .mapTo(String.class)
                .findOne();
    }

    /** When the first batch was recorded. */
    static Optional<Instant> begun(Handle handle) {
        return handle.createQuery("SELECT recorded FROM batch WHERE number = 1")
                .mapTo(Instant.class)
                .findOne();
    }

    /** Appends the changes as the next batch, inside the transaction of the handle. */
    static void append(Handle handle, String name, Instant recorded, Iterable<Change> changes) {
        long number = last(handle) + 1;
        handle.createUpdate("INSERT INTO batch (number, name, recorded) VALUES (:number, :name, :recorded)")
                .bind("number", number)
                .bind("name", name)
                .bind("recorded", OffsetDateTime.ofInstant(recorded, ZoneOffset.UTC))
                .execute();
        var writer = new RevisionWriter(handle, number, recorded);
        List<Revision> revisions = new ArrayList<>();
        changes.forEach(change -> revisions.add(writer.write(change)));
        seal(handle, new Batch(number, name, recorded, revisions));
    }

    /** Seals a batch whose rows are there. */
    static void seal(Handle handle, Batch batch) {
        handle.createUpdate("INSERT INTO seal (batch, hash) VALUES (:batch, :hash)")
                .bind("batch", batch.number())
                .bind("hash", before(handle, batch.number()).next(batch).hash())
                .execute();
    }

    private static Seal before(Handle handle, long batch) {
        if (batch == 1) {
            return Seal.NONE;
        }
        return handle.createQuery("SELECT hash FROM seal WHERE batch = :batch")
                .bind("batch", batch - 1)
                .mapTo(String.class)
                .findOne()
                .map(Seal::new)
                .orElseThrow(() -> new StoreException(
                        "batch " + (batch - 1) + " has lost its seal; let sugarmap verify look at the journal"));
    }
}
