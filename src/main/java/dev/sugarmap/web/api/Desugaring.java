package dev.sugarmap.web.api;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Pass;
import dev.sugarmap.desugar.SourceMap;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;
import java.util.Optional;

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

    /** The steps that were taken, in order. */
    public List<Pass> passes() {
        return switch (outcome) {
            case Outcome.Desugared desugared -> desugared.passes();
            case Outcome.NotApplicable _, Outcome.Refused _ -> List.of();
        };
    }

    /** Where each part of the output comes from. */
    public SourceMap map() {
        return switch (outcome) {
            case Outcome.Desugared desugared -> desugared.map();
            case Outcome.NotApplicable _, Outcome.Refused _ -> unchanged(source().length());
        };
    }

    private static SourceMap unchanged(int length) {
        TextRange all = new TextRange(0, length);
        return new SourceMap(length == 0 ? List.of() : List.of(new SourceMap.Run(all, all, Optional.empty())));
    }
}
