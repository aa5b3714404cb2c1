package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Diagnostic.Severity;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.desugar.matrix.SharedOptions;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.web.api.Desugaring;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import dev.sugarmap.web.playground.PlaygroundView.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page that shows one source through all strategies.
 *
 * @param edition the option that the form shows
 * @param kept the options that it keeps
 * @param link the address that brings back this page; absent where the source is too long for one
 * @param result absent where there is no source yet
 */
public record MatrixView(
        Frame frame,
        String source,
        PlaygroundView.Option edition,
        Map<String, String> kept,
        List<Example> examples,
        Optional<String> link,
        Optional<Result> result)
        implements View {
    private static final String EDITION = "edition";

    /**
     * What came of the source.
     *
     * @param errors how many errors it has, in words, if any
     * @param questions the heads of the columns
     * @param sides the texts that can be compared with one another
     */
    public record Result(
            Optional<String> errors,
            List<List<Words>> questions,
            VerdictView source,
            List<Row> rows,
            List<Choice> sides) {}

    /**
     * What one strategy makes of it.
     *
     * @param address where the strategy is shown alone; absent where the source is too long for a link
     * @param summary one sentence on the output
     * @param remarks what is said of the output, errors of the source aside
     */
    public record Row(
            String id,
            String title,
            Optional<String> address,
            String summary,
            VerdictView verdict,
            Listing output,
            List<ResultView.Remark> remarks) {}

    static MatrixView of(Comparison comparison, Frame.Request request) {
        Frame frame = Frame.of(
                "All strategies",
                "One piece of async Rust through every desugaring, with what each output is to its callers.",
                request);
        Map<String, String> kept = new LinkedHashMap<>(comparison.given());
        kept.remove(EDITION);
        return new MatrixView(
                frame,
                comparison.source(),
                edition(comparison),
                kept,
                Example.ALL,
                PlaygroundView.link(frame, comparison.address()),
                comparison.source().isEmpty() ? Optional.empty() : Optional.of(result(comparison.matrix(), frame)));
    }

    private static PlaygroundView.Option edition(Comparison comparison) {
        Strategy.Option option = SharedOptions.all().stream()
                .filter(found -> found.name().equals(EDITION))
                .findFirst()
                .orElseThrow();
        return PlaygroundView.option(option, comparison.given().getOrDefault(EDITION, option.defaultValue()));
    }

    private static Result result(Matrix matrix, Frame frame) {
        List<Row> rows =
                matrix.rows().stream().map(row -> row(row, matrix, frame)).toList();
        return new Result(
                ResultView.errors(matrix.rows().getFirst().outcome().diagnostics()),
                VerdictView.questions(),
                VerdictView.of(matrix.verdict(), matrix.file().text()),
                rows,
                Side.choices(""));
    }

    private static Row row(Matrix.Row row, Matrix matrix, Frame frame) {
        Desugaring desugaring = new Desugaring(row.strategy(), matrix.file(), row.outcome());
        Strategy.Description about = row.strategy().description();
        Listing output = Listing.of(row.outcome().output(), row.outcome().map());
        return new Row(
                about.id(),
                about.title(),
                PlaygroundView.link(frame, Snippet.address(matrix.file().text().text(), row.strategy(), row.options())),
                ResultView.summary(row.outcome()),
                VerdictView.of(row.verdict(), new SourceText(row.outcome().output())),
                output,
                row.outcome().diagnostics().stream()
                        .filter(MatrixView::isOfRule)
                        .map(diagnostic -> ResultView.Remark.of(diagnostic, desugaring.source()))
                        .toList());
    }

    private static boolean isOfRule(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.ERROR || diagnostic.rule().isPresent();
    }
}
