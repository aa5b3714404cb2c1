package dev.sugarmap.bench;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Pass;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.rust.RustFile;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a warm engine takes for a trait of 15 lines with its implementation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DesugarBenchmark {
    private static final String SNIPPET = """
            trait Counter {
                async fn next(&mut self) -> Option<u32>;
                async fn name(&self, prefix: String) -> &str;
            }
            impl Counter for UpTo {
                async fn next(&mut self) -> Option<u32> {
                    if self.at == self.end { return None; }
                    self.at += 1;
                    Some(self.at)
                }
                async fn name(&self, prefix: String) -> &str {
                    log(&prefix);
                    &self.name
                }
            }
            """;

    private final Strategy strategy = Strategies.find("rpitit").orElseThrow();
    private final Options options = Options.defaults(strategy);

    /** Parsing alone. */
    @Benchmark
    public RustFile parse() {
        return RustFile.parse(SNIPPET);
    }

    /** Parsing, the output and its source map. */
    @Benchmark
    public Object desugar() {
        Outcome outcome = strategy.desugar(SNIPPET, options);
        return outcome instanceof Outcome.Desugared desugared ? desugared.map() : outcome;
    }

    /** The same with the text and the map after every pass, as the playground shows them. */
    @Benchmark
    public Object explain() {
        Outcome outcome = strategy.desugar(SNIPPET, options);
        return outcome instanceof Outcome.Desugared desugared
                ? desugared.passes().stream().map(Pass::map).toList()
                : outcome;
    }
}
