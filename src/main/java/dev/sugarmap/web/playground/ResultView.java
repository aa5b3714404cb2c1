package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Pass;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.web.api.Desugaring;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What came of a snippet.
 *
 * @param errors how many errors the source has, in words, if any
 * @param summary one sentence on the output
 * @param notes how much is said about the output besides, in words, if anything
 * @param compiles what accepts the output, in words; absent where it has syntax errors
 * @param source the text that was desugared
 */
public record ResultView(
        Optional<String> errors,
        String summary,
        Optional<String> notes,
        boolean isDesugared,
        Optional<String> compiles,
        List<String> features,
        Listing source,
        Listing output,
        List<Remark> remarks,
        List<Step> steps) {
    private static final Set<String> RULES = Strategies.ALL.stream()
            .flatMap(strategy -> strategy.rules().stream())
            .map(Strategy.Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Something said about a place in the source.
     *
     * @param start the UTF-16 offset that it begins at
     * @param end the offset that it ends before
     * @param hasPage whether there is a page on the rule
     */
    public record Remark(
            String severity,
            int line,
            int column,
            int start,
            int end,
            Optional<String> rule,
            boolean hasPage,
            List<Words> message,
            Optional<List<Words>> help) {
        static Remark of(Diagnostic diagnostic, SourceText source) {
            int start = diagnostic.range().start();
            return new Remark(
                    diagnostic.severity().code(),
                    source.line(start),
                    source.column(start),
                    start,
                    diagnostic.range().end(),
                    diagnostic.rule(),
                    diagnostic.rule().filter(RULES::contains).isPresent(),
                    Words.of(diagnostic.message()),
                    diagnostic.help().map(Words::of));
        }
    }

    /**
     * One explained step.
     *
     * @param why the reason for it in this source
     * @param meaning what its rule says in general
     * @param document the title of the document that its rule comes from, told from the slug
     * @param address where that document stands
     * @param output the text after it; absent after the last step, whose text is the output
     */
    public record Step(
            int number,
            String rule,
            String title,
            List<Words> why,
            List<Words> meaning,
            String document,
            String address,
            Optional<Listing> output) {
        static Step of(int number, Pass pass, Optional<Listing> output) {
            Strategy.Rule rule = pass.rule();
            return new Step(
                    number,
                    rule.id(),
                    rule.title(),
                    Words.of(pass.why()),
                    Words.of(rule.meaning()),
                    title(rule.doc()),
                    "/docs/" + rule.doc(),
                    output);
        }

        private static String title(String slug) {
            String words = slug.substring(slug.lastIndexOf('/') + 1).replaceAll("[_-]", " ");
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    static ResultView of(Desugaring desugaring) {
        Verdict verdict = desugaring.verdict();
        List<Diagnostic> diagnostics = desugaring.outcome().diagnostics();
        List<Pass> passes = desugaring.outcome().passes();
        return new ResultView(
                errors(diagnostics),
                summary(desugaring.outcome()),
                notes(diagnostics),
                !passes.isEmpty(),
                verdict.compiles().map(ResultView::compiles),
                verdict.compiles().equals(Optional.of(Strategy.Compiles.NIGHTLY)) ? verdict.gates() : List.of(),
                Listing.of(desugaring.source(), diagnostics),
                Listing.of(desugaring.outcome().output(), desugaring.outcome().map()),
                diagnostics.stream()
                        .map(diagnostic -> Remark.of(diagnostic, desugaring.source()))
                        .toList(),
                steps(passes));
    }

    private static List<Step> steps(List<Pass> passes) {
        int last = passes.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(index -> {
                    Pass pass = passes.get(index);
                    Optional<Listing> output =
                            index == last ? Optional.empty() : Optional.of(Listing.of(pass.output(), pass.map()));
                    return Step.of(index + 1, pass, output);
                })
                .toList();
    }

    static Optional<String> errors(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .count();
        return errors == 0 ? Optional.empty() : Optional.of(counted(errors, "error") + " in the source.");
    }

    private static Optional<String> notes(List<Diagnostic> diagnostics) {
        long notes = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() != Diagnostic.Severity.ERROR)
                .count();
        return notes == 0 ? Optional.empty() : Optional.of(counted(notes, "remark") + " on what it keeps and does not");
    }

    static String summary(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Desugared(List<Pass> passes, List<Diagnostic> _) ->
                "Desugared in " + counted(passes.size(), "step") + ".";
            case Outcome.NotApplicable _ -> "There is nothing here for this strategy to desugar.";
            case Outcome.Refused _ -> "Nothing could be desugared; the remarks say why.";
        };
    }

    static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String compiles(Strategy.Compiles compiles) {
        return switch (compiles) {
            case STABLE -> "Compiles on stable Rust";
            case NIGHTLY -> "Compiles on nightly Rust";
            case SKETCH -> "Proposed syntax, which no compiler takes";
        };
    }
}
