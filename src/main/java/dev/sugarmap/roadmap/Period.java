package dev.sugarmap.roadmap;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter or a half-year of a plan.
 *
 * @param code as written, such as {@code Q1'23} or {@code H2'24}
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

    /** The first quarter of a year. */
    public static int firstQuarter(int year) {
        return year * 4;
    }

    /** The first quarter after it. */
    public int end() {
        return start + quarters;
    }
}
