package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.progress.StatesOverTime;
import dev.sugarmap.roadmap.progress.StatesOverTime.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charts of how many items stood in which state. */
final class ProgressCharts {
    /** From the bottom to the top: what is done, what moves, what waits, what is off. */
    private static final List<Status> STACK = List.of(
            Status.DONE,
            Status.SETTLED,
            Status.IN_PROGRESS,
            Status.ACTIVE_DISCUSSION,
            Status.UNDER_CONSIDERATION,
            Status.PROPOSED,
            Status.HELP_WANTED,
            Status.PAUSED,
            Status.BLOCKED,
            Status.NOT_STARTED,
            Status.REJECTED,
            Status.UNKNOWN);

    private static final int TEXTURES = 3;
    private static final int LABEL_HEIGHT = 15;

    private ProgressCharts() {}

    /** The states that items of this series were in, in the order in which they are stacked. */
    static List<Optional<Status>> states(StatesOverTime series) {
        return Stream.concat(STACK.stream().map(Optional::of), Stream.of(Optional.<Status>empty()))
                .filter(state -> series.points().stream().anyMatch(point -> point.count(state) > 0))
                .toList();
    }

    static String label(Optional<Status> state) {
        return state.map(Status::label).orElse("No state");
    }

    /** What is done below what there is to do. */
    static Chart burnUp(StatesOverTime series, Figures figures, String file) {
        Plot plot = new Plot(series, most(series));
        Point last = series.points().getLast();
        Point first = series.points().getFirst();
        int scope = plot.y(last.scope());
        return new Chart(
                "burn-up",
                "Burn-up",
                "On " + last.day() + ", " + last.done() + " of " + last.scope() + " items were done; on " + first.day()
                        + " it was " + first.done() + " of " + first.scope() + ".",
                plot.days(),
                plot.values(),
                List.of(
                        Chart.Shape.plain("area done", plot.area(point -> 0, Point::done)),
                        Chart.Shape.plain("line scope", plot.line(Point::scope)),
                        Chart.Shape.plain("line done", plot.line(Point::done))),
                List.of(
                        new Chart.Label(last.scope() + " in scope", scope),
                        new Chart.Label(last.done() + " done", Math.max(plot.y(last.done()), scope + LABEL_HEIGHT))),
                plot.points(point -> point.day() + ": " + point.done() + " of " + point.scope() + " done"),
                List.of(
                        Chart.Key.line("line scope", "in scope: all items that stood"),
                        Chart.Key.line("line done", "done or settled")),
                figures,
                file);
    }

    /** The states stacked one upon the other. */
    static Chart states(StatesOverTime series, Figures figures, String file) {
        Plot plot = new Plot(series, most(series));
        List<Optional<Status>> states = states(series);
        List<Chart.Shape> shapes = new ArrayList<>();
        List<Chart.Key> keys = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            String style = "area " + style(states.get(i));
            String path = plot.area(upTo(states.subList(0, i)), upTo(states.subList(0, i + 1)));
            Optional<Integer> texture = Optional.of(i % TEXTURES).filter(number -> number > 0);
            shapes.add(new Chart.Shape(style, path, texture));
            keys.addFirst(Chart.Key.area(style, texture, label(states.get(i))));
        }
        Point last = series.points().getLast();
        return new Chart(
                "states",
                "States over time",
                "On " + last.day() + ": " + told(last, states) + ".",
                plot.days(),
                plot.values(),
                shapes,
                List.of(),
                plot.points(point -> point.day() + ": " + told(point, states)),
                keys,
                figures,
                file);
    }

    private static ToIntFunction<Point> upTo(List<Optional<Status>> states) {
        return point -> states.stream().mapToInt(point::count).sum();
    }

    private static String told(Point point, List<Optional<Status>> states) {
        return states.stream()
                .filter(state -> point.count(state) > 0)
                .map(state -> point.count(state) + " " + label(state).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String style(Optional<Status> state) {
        return state.map(Status::code).orElse("none");
    }

    private static int most(StatesOverTime series) {
        return series.points().stream().mapToInt(Point::scope).max().orElse(0);
    }
}
