package dev.sugarmap.bench;

import dev.sugarmap.rust.RustFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many bytes the lossless parse reads in a microsecond, which is MB/s, for texts of 10 kB to 10 MB. What it allocates
 * for each byte is {@code gc.alloc.rate.norm} divided by the length.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParserBenchmark {
    /** About how many bytes the text has. */
    @Param({"10000", "100000", "1000000", "10000000"})
    public int length;

    private String text = "";
    private int bytes;

    /** The bytes that were parsed. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Parsed {
        /** Counted up by each parse. */
        public long bytes;
    }

    /** Leaves the text in {@code target/sample-LENGTH.rs}, for other parsers. */
    @Setup
    public void sample() throws IOException {
        text = RustSample.ofLength(length);
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes = encoded.length;
        Files.write(Path.of("target/sample-" + length + ".rs"), encoded);
        if (!RustFile.parse(text).errors().isEmpty()) {
            throw new IllegalStateException("the sample is not valid");
        }
    }

    /** The tree with its errors, from the text. */
    @Benchmark
    public RustFile parse(Parsed parsed) {
        parsed.bytes += bytes;
        return RustFile.parse(text);
    }
}
