package dev.sugarmap.store;

import dev.sugarmap.archive.ArchiveException;
import dev.sugarmap.archive.ArchiveReader;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Revision;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Fills an empty journal from an archive, inside one transaction. */
final class Restoration {
    private Restoration() {}

    static void restore(Handle handle, ArchiveReader archive) throws IOException {
        if (Batches.last(handle) > 0) {
            throw new StoreException("this data directory is in use: an export is restored into an empty one");
        }
        Optional<ArchiveReader.Entry> entry = archive.next();
        while (entry.isPresent()) {
            append(handle, entry.get());
            entry = archive.next();
        }
    }

    private static void append(Handle handle, ArchiveReader.Entry entry) {
        AtomicLong line = new AtomicLong(entry.line());
        Iterator<Revision> revisions = entry.batch().revisions().iterator();
        Iterable<Change> changes = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return revisions.hasNext();
            }

            @Override
            public Change next() {
                line.incrementAndGet();
                return revisions.next().change();
            }
        };
        try {
            Batches.append(handle, entry.batch().name(), entry.batch().recorded(), changes);
        } catch (IllegalArgumentException refusal) {
            throw new ArchiveException(line.get(), String.valueOf(refusal.getMessage()));
        } catch (JdbiException refusal) {
            throw new ArchiveException(line.get(), "the database refuses it: " + refusal.getMessage());
        }
    }
}
