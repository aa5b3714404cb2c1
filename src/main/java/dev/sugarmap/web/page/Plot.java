package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.progress.StatesOverTime;
import dev.sugarmap.roadmap.progress.StatesOverTime.Point;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Turns counts over time into lines and areas; a count stays as it is up to the next point. */
final class Plot {
    private static final int TICKS = 5;

    private final List<Point> points;
    private final TimeScale days;
    private final int step;
    private final int highest;

    /** For counts of at least one point, none of them above that. */
    Plot(StatesOverTime series, int most) {
        points = series.points();
        days = new TimeScale(points.getFirst().day(), points.getLast().day(), Chart.LEFT, Chart.RIGHT);
        step = round((most + TICKS - 1) / TICKS);
        highest = Math.max(step, (most + step - 1) / step * step);
    }

    /** The next of 1, 2, 5, 10, 20, 50 and so on. */
    private static int round(int least) {
        int power = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if (digit * power >= least) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }

    List<Chart.Tick> days() {
        return days.ticks();
    }

    List<Chart.Tick> values() {
        return IntStream.rangeClosed(0, highest / step)
                .map(i -> i * step)
                .mapToObj(value -> new Chart.Tick(String.valueOf(value), y(value)))
                .toList();
    }

    int y(int value) {
        return Chart.BOTTOM - (Chart.BOTTOM - Chart.TOP) * value / highest;
    }

    String line(ToIntFunction<Point> value) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "M" : "H").append(days.x(point.day()));
            path.append(path.indexOf("H") < 0 ? " " : "V").append(y(value.applyAsInt(point)));
        }
        return path.toString();
    }

    String area(ToIntFunction<Point> lower, ToIntFunction<Point> upper) {
        StringBuilder path = new StringBuilder(line(upper));
        path.append("V").append(y(lower.applyAsInt(points.getLast())));
        for (int i = points.size() - 1; i > 0; i--) {
            path.append("H").append(days.x(points.get(i).day()));
            path.append("V").append(y(lower.applyAsInt(points.get(i - 1))));
        }
        return path.append("H")
                .append(days.x(points.getFirst().day()))
                .append("Z")
                .toString();
    }

    List<Chart.Point> points(Function<Point, String> label) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> {
                    int x = days.x(points.get(i).day());
                    int next = i + 1 < points.size() ? days.x(points.get(i + 1).day()) : x + 4;
                    return new Chart.Point(label.apply(points.get(i)), x, Math.max(2, next - x));
                })
                .toList();
    }
}
