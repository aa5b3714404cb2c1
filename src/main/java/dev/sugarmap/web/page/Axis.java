package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** The axis for these periods and years, in order, and for that day, if it does not lie before them all. */
    static Axis of(int left, List<Period> periods, List<Integer> years, LocalDate day) {
        int end = periods.stream().mapToInt(Period::end).max().orElse(0);
        boolean isBeyond =
                quarter(day) >= end && (!periods.isEmpty() || years.stream().anyMatch(year -> year <= day.getYear()));
        return new Axis(
                left,
                periods,
                Stream.concat(
                                years.stream().filter(year -> Period.firstQuarter(year + 1) > end),
                                Stream.of(day.getYear()).filter(year -> isBeyond))
                        .distinct()
                        .sorted()
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

    /** Where this day lies, if on the axis. */
    Optional<Integer> of(LocalDate day) {
        int year = Period.firstQuarter(day.getYear());
        int x = at(year) + part(day, QUARTER * 4);
        if (!periods.isEmpty() && x < endOfPeriods()) {
            return Optional.of(x).filter(within -> within >= left);
        }
        return Optional.of(beyond.indexOf(day.getYear()))
                .filter(place -> place >= 0)
                .map(place -> endOfPeriods() + place * YEAR + part(day, YEAR));
    }

    private static int part(LocalDate day, int year) {
        return year * (day.getDayOfYear() - 1) / day.lengthOfYear();
    }

    private static int quarter(LocalDate day) {
        return Period.firstQuarter(day.getYear()) + (day.getMonthValue() - 1) / 3;
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
