package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Pass;
import dev.sugarmap.desugar.SourceMap;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.web.contract.OneOf;
import dev.sugarmap.web.contract.Words;
import java.util.List;
import java.util.Optional;

/**
 * What {@code POST /api/v1/desugar} answers. Offsets are UTF-16 code units from 0, lines and columns start at 1.
 *
 * @param outcome {@code desugared}, {@code not-applicable} or {@code refused}
 * @param compiles what accepts the output: {@code stable}, {@code nightly} or {@code sketch}; null where it has syntax errors
 * @param features the feature gates that the output opens or needs
 * @param map runs that tile the output
 * @param verdict what the output is to its compiler and its callers
 * @param engine the version of the program that made it
 */
record DesugarAnswer(
        String strategy,
        String output,
        @OneOf(Words.OUTCOMES) String outcome,
        @OneOf(Words.COMPILERS) Optional<String> compiles,
        List<String> features,
        List<Step> steps,
        List<Run> map,
        List<Remark> diagnostics,
        VerdictAnswer verdict,
        String engine) {

    /**
     * One explained step.
     *
     * @param doc the slug of the document that the rule comes from
     * @param page the address of the page on the rule
     * @param output the whole text after the step
     */
    record Step(String rule, String title, String why, String doc, String page, String output) {
        static Step of(Pass pass) {
            Strategy.Rule rule = pass.rule();
            return new Step(rule.id(), rule.title(), pass.why(), rule.doc(), "/rules/" + rule.id(), pass.output());
        }
    }

    /**
     * A run of the output.
     *
     * @param source where it comes from; where a rule wrote it, what it was written for
     * @param rule the rule that wrote it; absent where it is source text as it was
     */
    record Run(Range output, Optional<Range> source, Optional<String> rule) {
        static Run of(SourceMap.Run run) {
            return new Run(Range.of(run.output()), Optional.of(Range.of(run.source())), run.rule());
        }
    }

    /** A range as {@code [start, end]}. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"start", "end"})
    record Range(int start, int end) {
        static Range of(TextRange range) {
            return new Range(range.start(), range.end());
        }
    }

    /** Something to say about a place in the source. */
    record Remark(
            String severity,
            Optional<String> rule,
            String message,
            Optional<String> help,
            Position start,
            Position end) {
        static Remark of(Diagnostic diagnostic, SourceText source) {
            return new Remark(
                    diagnostic.severity().code(),
                    diagnostic.rule(),
                    diagnostic.message(),
                    diagnostic.help(),
                    Position.of(diagnostic.range().start(), source),
                    Position.of(diagnostic.range().end(), source));
        }
    }

    /** A place in the source. */
    record Position(int line, int column, int offset) {
        static Position of(int offset, SourceText source) {
            return new Position(source.line(offset), source.column(offset), offset);
        }
    }

    static DesugarAnswer of(Desugaring desugaring) {
        Verdict verdict = desugaring.verdict();
        String output = desugaring.outcome().output();
        return new DesugarAnswer(
                desugaring.strategy().description().id(),
                output,
                code(desugaring.outcome()),
                verdict.compiles().map(Strategy.Compiles::code),
                verdict.gates(),
                desugaring.outcome().passes().stream().map(Step::of).toList(),
                desugaring.outcome().map().runs().stream().map(Run::of).toList(),
                desugaring.outcome().diagnostics().stream()
                        .map(diagnostic -> Remark.of(diagnostic, desugaring.source()))
                        .toList(),
                VerdictAnswer.of(verdict, new SourceText(output)),
                Engine.VERSION);
    }

    static String code(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Desugared _ -> "desugared";
            case Outcome.NotApplicable _ -> "not-applicable";
            case Outcome.Refused _ -> "refused";
        };
    }
}
