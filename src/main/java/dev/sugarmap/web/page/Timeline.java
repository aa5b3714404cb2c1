package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A {@link Plan} as a drawing of the names and one of the bars, row beside row or one upon the other: time runs to the
 * right, years without a period stand in columns of their own.
 *
 * @param width of the bars
 * @param height of both drawings
 * @param shown where the day shown lies, if on the axis
 * @param told what the drawing shows, for those who do not see it
 * @param plan the same as a table
 */
public record Timeline(
        int width,
        int height,
        List<Column> columns,
        List<Heading> headings,
        List<Line> lines,
        Optional<Integer> shown,
        String told,
        Plan plan) {
    private static final int HEAD = 28;
    private static final int ROW = 28;
    private static final int MARGIN = 4;
    private static final int LONGEST_LABEL = 44;

    /** A period or a year of the axis. */
    public record Column(String label, int x, int width) {
        /** Where its label stands. */
        public int middle() {
            return x + width / 2;
        }
    }

    /** A name over the lines below it; {@code y} is its middle. */
    public record Heading(String text, int y) {}

    /**
     * One item.
     *
     * @param label the title, cut where it is long
     * @param y its middle
     * @param targets where its targets stand
     * @param horizon where the year that it works towards ends
     */
    public record Line(
            String title, String label, int y, List<Block> blocks, List<Integer> targets, Optional<Integer> horizon) {}

    /** One block of a bar. */
    public record Block(int x, int width, boolean full) {}

    /** The drawing of this plan on that day. */
    static Timeline of(Plan plan, LocalDate on) {
        Axis axis = Axis.of(periods(plan), years(plan), on);
        List<Heading> headings = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int y = HEAD + ROW / 2;
        for (Plan.Group group : plan.groups()) {
            headings.add(new Heading(group.title(), y));
            y += ROW;
            for (Plan.Row row : group.rows()) {
                lines.add(line(row, y, axis));
                y += ROW;
            }
        }
        List<Column> columns = axis.stretches().stream()
                .map(stretch -> new Column(stretch.period().code(), stretch.x(), stretch.width()))
                .toList();
        return new Timeline(
                axis.right() + MARGIN * 2,
                y - ROW / 2 + MARGIN,
                columns,
                headings,
                lines,
                axis.of(on),
                told(plan),
                plan);
    }

    private static Line line(Plan.Row row, int y, Axis axis) {
        List<Block> blocks = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        for (Plan.Entry entry : row.entries()) {
            Axis.Stretch stretch = axis.stretch(Period.of(entry.period()).orElseThrow());
            entry.progress().ifPresent(bar -> blocks.addAll(blocks(bar.done(), bar.of(), stretch)));
            if (entry.target()) {
                targets.add(stretch.x() + stretch.width() / 2);
            }
        }
        String title = row.item().title().text();
        return new Line(
                title, label(title), y, blocks, targets, row.item().horizon().map(axis::endOf));
    }

    private static List<Block> blocks(int done, int of, Axis.Stretch stretch) {
        int step = (stretch.width() - MARGIN) / of;
        return IntStream.range(0, of)
                .mapToObj(i -> new Block(stretch.x() + MARGIN + i * step, step - MARGIN, i < done))
                .toList();
    }

    private static String label(String title) {
        return title.length() <= LONGEST_LABEL ? title : title.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static String told(Plan plan) {
        long targets = rows(plan)
                .flatMap(row -> row.entries().stream())
                .filter(Plan.Entry::target)
                .count();
        String span = plan.columns().isEmpty()
                ? ""
                : " from " + plan.columns().getFirst() + " to " + plan.columns().getLast();
        return "The plan" + span + ": " + rows(plan).count() + " rows, " + targets
                + " targets. The table that follows says the same.";
    }

    private static List<Period> periods(Plan plan) {
        return plan.columns().stream().flatMap(code -> Period.of(code).stream()).toList();
    }

    private static List<Integer> years(Plan plan) {
        return rows(plan)
                .flatMap(row -> row.item().horizon().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Plan.Row> rows(Plan plan) {
        return plan.groups().stream().flatMap(group -> group.rows().stream());
    }
}
