package dev.sugarmap.roadmap;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quarter or a half-year of a plan, or a year.
 *
 * @param code as written, such as {@code Q1'23}, {@code H2'24} or {@code 2025}
 * @param start the first quarter, counted from the year 0
 * @param quarters how many it lasts
 */
public record Period(String code, int start, int quarters) {
    /** In the order in which they begin. */
    public static final Comparator<Period> BY_START =
            Comparator.comparingInt(Period::start).thenComparing(Period::code);

    private static final Pattern FORM = Pattern.compile("(?:Q([1-4])|H([12]))'(\\d\\d)");

    /** The period that a table's heading names, if it names one. */
    public static Optional<Period> of(String code) {
        Matcher form = FORM.matcher(code);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = firstQuarter(2000 + Integer.parseInt(form.group(3)));
        return Optional.of(
                form.group(1) == null
                        ? new Period(code, year + (Integer.parseInt(form.group(2)) - 1) * 2, 2)
                        : new Period(code, year + Integer.parseInt(form.group(1)) - 1, 1));
    }

    /** This year. */
    public static Period ofYear(int year) {
        return new Period(String.valueOf(year), firstQuarter(year), 4);
    }

    private static int firstQuarter(int year) {
        return year * 4;
    }

    /** Its two halves; a quarter has none. */
    public Stream<Period> halves() {
        int half = quarters / 2;
        return half == 0 ? Stream.empty() : Stream.of(part(start, half), part(start + half, half));
    }

    private static Period part(int start, int quarters) {
        String code = "%s%d'%02d".formatted(quarters == 1 ? "Q" : "H", start % 4 / quarters + 1, start / 4 % 100);
        return new Period(code, start, quarters);
    }

    /** Whether there is a time that belongs to both. */
    public boolean overlaps(Period other) {
        return start < other.end() && other.start < end();
    }

    /** The year that it lies in. */
    public int year() {
        return start / 4;
    }

    /** The first quarter after it. */
    public int end() {
        return start + quarters;
    }
}
