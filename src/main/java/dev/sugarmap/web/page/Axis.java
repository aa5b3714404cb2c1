package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where time lies in a drawing: year beside year without a gap, those of a plan's periods wide enough for quarters.
 *
 * @param periods in the order of time
 * @param years that the periods lie in and all between, before and after them that are drawn
 */
record Axis(List<Period> periods, List<Stretch> years) {
    private static final int QUARTER = 84;
    private static final int YEAR = 64;
    /** How many years after all that is planned the axis still reaches out for a day. */
    private static final int REACH = 10;

    /** A period or a year and where it lies. */
    record Stretch(Period period, int x, int width) {}

    /** The axis for these periods and years and for that day, if it lies neither before them all nor far behind. */
    static Axis of(List<Period> periods, List<Integer> years, LocalDate day) {
        IntSummaryStatistics planned = Stream.concat(periods.stream().map(Period::year), years.stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        int last = planned.getMax();
        if (day.getYear() > last && day.getYear() <= last + REACH) {
            last = day.getYear();
        }
        List<Stretch> stretches = new ArrayList<>();
        int x = 0;
        for (int year = planned.getMin(); year <= last; year++) {
            Period whole = Period.ofYear(year);
            int width = isFree(whole, periods) ? YEAR : QUARTER * 4;
            stretches.add(new Stretch(whole, x, width));
            x += width;
        }
        return new Axis(periods, stretches);
    }

    /** Every period, and between them what they leave free, in the largest parts. */
    List<Stretch> stretches() {
        return Stream.concat(periods.stream(), years.stream().flatMap(year -> free(year.period())))
                .sorted(Period.BY_START)
                .map(this::stretch)
                .toList();
    }

    private Stream<Period> free(Period span) {
        return isFree(span, periods) ? Stream.of(span) : span.halves().flatMap(this::free);
    }

    private static boolean isFree(Period span, List<Period> periods) {
        return periods.stream().noneMatch(span::overlaps);
    }

    /** The stretch of this period. */
    Stretch stretch(Period period) {
        int x = at(period.start());
        return new Stretch(period, x, at(period.end()) - x);
    }

    /** Where this year ends. */
    int endOf(int year) {
        return at(Period.ofYear(year).end());
    }

    /** Where this day lies, if on the axis. */
    Optional<Integer> of(LocalDate day) {
        return years.stream()
                .filter(year -> year.period().year() == day.getYear())
                .map(year -> year.x() + year.width() * (day.getDayOfYear() - 1) / day.lengthOfYear())
                .findFirst();
    }

    /** Where it ends. */
    int right() {
        return years.stream().mapToInt(Stretch::width).sum();
    }

    private int at(int quarter) {
        Stretch year = years.stream()
                .filter(stretch -> quarter <= stretch.period().end())
                .findFirst()
                .orElseThrow();
        return year.x() + (quarter - year.period().start()) * year.width() / 4;
    }
}
