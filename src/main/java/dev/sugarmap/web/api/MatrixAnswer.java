package dev.sugarmap.web.api;

import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.web.contract.OneOf;
import dev.sugarmap.web.contract.Words;
import java.util.List;

/**
 * What {@code POST /api/v1/desugar/all} answers.
 *
 * @param source what the source itself is to its compiler and its callers
 * @param strategies one for each strategy, in the order in which they are offered
 * @param engine the version of the program that made it
 */
record MatrixAnswer(VerdictAnswer source, List<Row> strategies, String engine) {
    /** What one strategy makes of the source. */
    record Row(
            String strategy,
            String title,
            @OneOf(Words.OUTCOMES) String outcome,
            String output,
            VerdictAnswer verdict,
            List<DesugarAnswer.Remark> diagnostics) {
        static Row of(Matrix.Row row, SourceText source) {
            return new Row(
                    row.strategy().description().id(),
                    row.strategy().description().title(),
                    DesugarAnswer.code(row.outcome()),
                    row.outcome().output(),
                    judged(row.verdict(), row.outcome().output()),
                    row.outcome().diagnostics().stream()
                            .map(diagnostic -> DesugarAnswer.Remark.of(diagnostic, source))
                            .toList());
        }
    }

    static MatrixAnswer of(Matrix matrix) {
        SourceText source = matrix.file().text();
        return new MatrixAnswer(
                judged(matrix.verdict(), source.text()),
                matrix.rows().stream().map(row -> Row.of(row, source)).toList(),
                Engine.VERSION);
    }

    private static VerdictAnswer judged(Verdict verdict, String text) {
        return VerdictAnswer.of(verdict, new SourceText(text));
    }
}
