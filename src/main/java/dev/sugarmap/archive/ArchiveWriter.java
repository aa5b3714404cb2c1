package dev.sugarmap.archive;

import dev.sugarmap.roadmap.Revision;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the batches of a journal, oldest first, between a first and a last line. */
public final class ArchiveWriter {
    private final OutputStream out;
    private long batches;
    private long revisions;

    /** Begins an archive; the stream should be buffered and stays open. */
    public ArchiveWriter(OutputStream out) throws IOException {
        this.out = out;
        out.write(Line.head());
    }

    /** Adds the next batch and its seal. */
    public void write(Batch batch, Seal seal) throws IOException {
        out.write(Line.of(batch));
        for (Revision revision : batch.revisions()) {
            out.write(Line.of(revision));
        }
        out.write(Line.of(seal));
        batches++;
        revisions += batch.revisions().size();
    }

    /** Ends the archive, without which it counts as cut off. */
    public void end() throws IOException {
        out.write(Line.end(batches, revisions));
        out.flush();
    }
}
