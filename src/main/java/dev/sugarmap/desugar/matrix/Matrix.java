package dev.sugarmap.desugar.matrix;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.RustFile;
import java.util.List;

/**
 * One source and what every strategy makes of it, side by side.
 *
 * @param verdict what the source itself is to its compiler and its callers
 * @param rows one for each strategy, in the order in which they are offered
 */
public record Matrix(RustFile file, Verdict verdict, List<Row> rows) {
    public Matrix {
        rows = List.copyOf(rows);
    }

    /** What one strategy makes of the source, and the verdict on its output. */
    public record Row(Strategy strategy, Options options, Outcome outcome, Verdict verdict) {}

    /** Takes a source through all strategies. */
    public static Matrix of(String source, SharedOptions options) {
        RustFile file = RustFile.parse(source, options.edition());
        List<Row> rows = Strategies.ALL.stream()
                .map(strategy -> row(file, strategy, options.of(strategy)))
                .toList();
        return new Matrix(file, Verdict.of(file), rows);
    }

    private static Row row(RustFile file, Strategy strategy, Options options) {
        Outcome outcome = strategy.desugar(file, options);
        return new Row(strategy, options, outcome, Verdict.of(RustFile.parse(outcome.output(), file.edition())));
    }
}
