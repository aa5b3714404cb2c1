package dev.sugarmap.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Where days lie in a chart: evenly from the first at the left to the last at the right. */
record TimeScale(LocalDate first, LocalDate last, int left, int right) {
    /** Where this day lies. */
    int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return left + (int) ((right - left) * ChronoUnit.DAYS.between(first, day) / all);
    }

    /** The first days of years, or of quarters or months where there are few years. */
    List<Chart.Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(first, last);
        int step = months > 36 ? 12 : months > 9 ? 3 : 1;
        LocalDate start = LocalDate.of(first.getYear(), 1, 1);
        return Stream.iterate(start, day -> !day.isAfter(last), day -> day.plusMonths(step))
                .filter(day -> !day.isBefore(first))
                .map(day -> new Chart.Tick(
                        step == 12
                                ? String.valueOf(day.getYear())
                                : day.toString().substring(0, 7),
                        x(day)))
                .toList();
    }
}
