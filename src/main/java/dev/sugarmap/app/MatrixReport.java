package dev.sugarmap.app;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.Strategy.Compiles;
import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.desugar.verdict.Finding;
import dev.sugarmap.desugar.verdict.Question;
import dev.sugarmap.desugar.verdict.Requirement;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What every strategy makes of a source, as text: a table, then each output with the reasons for its row. */
final class MatrixReport {
    private final Matrix matrix;

    MatrixReport(Matrix matrix) {
        this.matrix = matrix;
    }

    /** The table with its head and a row for the source itself. */
    String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of("strategy", "compiles on", "Rust"),
                        Stream.of(Question.values()).map(Question::code))
                .toList());
        rows.add(row("(source)", matrix.verdict()));
        matrix.rows().forEach(row -> rows.add(row(id(row), row.verdict())));
        List<Integer> widths = IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> row(String name, Verdict verdict) {
        String release = verdict.newest()
                .map(need -> need.requirement() instanceof Requirement.Since since ? since.release() : "")
                .orElse("");
        return Stream.concat(
                        Stream.of(name, verdict.compiles().map(Compiles::code).orElse("-"), release),
                        Stream.of(Question.values()).map(question -> answer(question.in(verdict))))
                .toList();
    }

    private static String answer(Finding finding) {
        return finding.answer() == Finding.Answer.NONE
                ? "-"
                : finding.answer().name().toLowerCase(Locale.ROOT);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths.get(column) - cells.get(column).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    /** A strategy's name, the reasons for its row, and its output. */
    String section(Matrix.Row row) {
        Strategy.Description about = row.strategy().description();
        StringBuilder text = new StringBuilder("\n== " + about.id() + ": " + about.title() + " ==\n");
        SourceText output = new SourceText(row.outcome().output());
        row.verdict()
                .gates()
                .forEach(gate -> text.append("needs #![feature(").append(gate).append(")]\n"));
        row.verdict()
                .newest()
                .ifPresent(need ->
                        text.append("needs Rust for ").append(need.label()).append('\n'));
        for (Question question : Question.values()) {
            for (Finding.Case found : question.in(row.verdict()).cases()) {
                text.append(question.code()).append(found.holds() ? ": yes, " : ": no, ");
                text.append(found.subject()).append(": ").append(found.why());
                text.append(" (line ").append(output.line(found.at().start())).append(")\n");
            }
        }
        text.append('\n').append(output.text());
        return output.text().endsWith("\n")
                ? text.toString()
                : text.append('\n').toString();
    }

    private static String id(Matrix.Row row) {
        return row.strategy().description().id();
    }
}
