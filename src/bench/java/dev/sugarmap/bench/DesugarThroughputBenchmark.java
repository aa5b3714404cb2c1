package dev.sugarmap.bench;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * How many bytes of source each strategy desugars in a microsecond, which is MB/s: parse, the output after the
 * last pass and its source map, over the text of 1 MB that {@link ParserBenchmark} parses.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
public class DesugarThroughputBenchmark {
    private static final int LENGTH = 1_000_000;

    /** The strategy, with its default options. */
    @Param({"rpit", "rpitit", "gat", "async-trait", "trait-variant", "real-async-trait", "resugar"})
    public String id = "";

    private String text = "";
    private int bytes;

    /** The bytes that were desugared. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Desugared {
        /** Counted up by each run. */
        public long bytes;
    }

    /** The text. */
    @Setup
    public void sample() throws IOException {
        text = RustSample.ofLength(LENGTH);
        bytes = text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** From the text to the output with its map. */
    @Benchmark
    public Object desugar(Desugared desugared) {
        Strategy strategy = Strategies.find(id).orElseThrow();
        Outcome outcome = strategy.desugar(text, Options.defaults(strategy));
        desugared.bytes += bytes;
        return outcome instanceof Outcome.Desugared done ? done.map() : outcome;
    }
}
