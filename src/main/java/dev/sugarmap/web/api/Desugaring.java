package dev.sugarmap.web.api;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.SourceText;

/** A strategy, what it was applied to and what came of it. */
public record Desugaring(Strategy strategy, RustFile file, Outcome outcome) {
    /** Applies a strategy to a source. */
    public static Desugaring of(String source, Strategy strategy, Options options) {
        RustFile file =
                RustFile.parse(source, Edition.ofYear(options.value("edition")).orElseThrow());
        return new Desugaring(strategy, file, strategy.desugar(file, options));
    }

    /** The text that was desugared. */
    public SourceText source() {
        return file.text();
    }

    /** What its output is to its compiler and its callers. */
    public Verdict verdict() {
        return Verdict.of(RustFile.parse(outcome.output(), file.edition()));
    }
}
