package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where time lies in a drawing: the periods of a plan to scale, and after them one column for each year beyond.
 *
 * @param left where it begins
 * @param periods in the order of time
 * @param beyond the years that end after the last period, ascending
 */
record Axis(int left, List<Period> periods, List<Integer> beyond) {
    private static final int QUARTER = 92;
    private static final int YEAR = 100;

    /** A stretch of the axis with its name. */
    record Stretch(String label, int x, int width) {}

    /** The axis for these periods and years, in order. */
    static Axis of(int left, List<Period> periods, List<Integer> years) {
        int end = periods.stream().mapToInt(Period::end).max().orElse(0);
        return new Axis(
                left,
                periods,
                years.stream()
                        .filter(year -> Period.firstQuarter(year + 1) > end)
                        .toList());
    }

    /** Every period, then every year beyond. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        periods.forEach(period -> stretches.add(stretch(period)));
        IntStream.range(0, beyond.size())
                .forEach(i ->
                        stretches.add(new Stretch(String.valueOf(beyond.get(i)), endOfPeriods() + i * YEAR, YEAR)));
        return stretches;
    }

    /** The stretch of this period. */
    Stretch stretch(Period period) {
        return new Stretch(period.code(), at(period.start()), period.quarters() * QUARTER);
    }

    /** Where this year ends; for a year beyond the periods the middle of its stretch. */
    int endOf(int year) {
        int place = beyond.indexOf(year);
        return place < 0 ? at(Period.firstQuarter(year + 1)) : endOfPeriods() + place * YEAR + YEAR / 2;
    }

    /** Where this day lies, if within the periods. */
    Optional<Integer> of(LocalDate day) {
        int year = Period.firstQuarter(day.getYear());
        int x = at(year) + QUARTER * 4 * (day.getDayOfYear() - 1) / day.lengthOfYear();
        return !periods.isEmpty() && x >= left && x < endOfPeriods() ? Optional.of(x) : Optional.empty();
    }

    /** Where it ends. */
    int right() {
        return endOfPeriods() + beyond.size() * YEAR;
    }

    private int endOfPeriods() {
        return periods.stream().mapToInt(period -> at(period.end())).max().orElse(left);
    }

    private int at(int quarter) {
        int first = periods.stream().mapToInt(Period::start).min().orElse(quarter);
        return left + (quarter - first) * QUARTER;
    }
}
