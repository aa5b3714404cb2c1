package dev.sugarmap.archive;

import dev.sugarmap.roadmap.Revision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an archive batch by batch and refuses whatever {@link ArchiveWriter} does not write, to the byte: another order,
 * other numbers, a seal that does not fit, an end that is missing.
 */
public final class ArchiveReader {
    private static final JsonMapper JSON = new JsonMapper();

    private final InputStream in;
    private long line;
    private long batches;
    private long revisions;
    private Seal last = Seal.NONE;

    /**
     * Reads the first line.
     *
     * @param in should be buffered and stays open
     * @throws ArchiveException if this is no archive that this program reads
     */
    public ArchiveReader(InputStream in) throws IOException {
        this.in = in;
        if (!Arrays.equals(nextLine(), Line.head())) {
            throw new ArchiveException(1, "this is no export of sugarmap, or one of another version");
        }
    }

    /** A batch, its seal, and the number of the line on which it begins; its revisions follow line by line. */
    public record Entry(Batch batch, Seal seal, long line) {}

    /**
     * The next batch; empty after the last one.
     *
     * @throws ArchiveException at the first line that is wrong
     */
    public Optional<Entry> next() throws IOException {
        byte[] bytes = nextLine();
        JsonFields fields = parse(bytes);
        if (fields.has("end")) {
            check(bytes, Line.end(batches, revisions));
            if (in.read() >= 0) {
                throw new ArchiveException(line + 1, "the archive has ended before");
            }
            return Optional.empty();
        }
        long begin = line;
        Batch empty = new Batch(
                fields.number("batch"),
                fields.text("name"),
                fields.text("recorded", text -> Line.INSTANT.parse(text, Instant::from)),
                List.of());
        check(bytes, Line.of(empty));
        if (empty.number() != ++batches) {
            throw fields.wrong("batch", "is not " + batches);
        }
        return Optional.of(rest(empty, begin));
    }

    private Entry rest(Batch empty, long begin) throws IOException {
        List<Revision> read = new ArrayList<>();
        byte[] bytes = nextLine();
        JsonFields fields = parse(bytes);
        while (!fields.has("seal")) {
            Revision revision = Subjects.revision(fields, empty.recorded());
            check(bytes, Line.of(revision));
            if (revision.number() != ++revisions) {
                throw fields.wrong("revision", "is not " + revisions);
            }
            read.add(revision);
            bytes = nextLine();
            fields = parse(bytes);
        }
        Batch batch = new Batch(empty.number(), empty.name(), empty.recorded(), read);
        Seal seal = fields.text("seal", Seal::new);
        check(bytes, Line.of(seal));
        last = last.next(batch);
        if (!seal.equals(last)) {
            throw fields.wrong("seal", "does not fit batch " + batch.number() + ": the export has been changed");
        }
        return new Entry(batch, seal, begin);
    }

    private void check(byte[] read, byte[] written) {
        if (!Arrays.equals(read, written)) {
            throw new ArchiveException(line, "this is not as an export writes it");
        }
    }

    private JsonFields parse(byte[] bytes) {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (node.isObject()) {
                return new JsonFields(line, node);
            }
        } catch (JacksonException failure) {
            throw new ArchiveException(line, "this is not JSON: " + failure.getOriginalMessage());
        }
        throw new ArchiveException(line, "this is no JSON object");
    }

    private byte[] nextLine() throws IOException {
        line++;
        var bytes = new ByteArrayOutputStream(512);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new ArchiveException(line, "the archive is cut off here");
            }
            bytes.write(next);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
