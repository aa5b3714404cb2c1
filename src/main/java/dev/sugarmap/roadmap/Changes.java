package dev.sugarmap.roadmap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the changes of items, newest first: by effective day and then number, both descending.
 *
 * @param next where the following stretch begins; empty after the oldest change
 */
public record Changes(List<Step> steps, Optional<Cursor> next) {
    public Changes {
        steps = List.copyOf(steps);
    }

    /**
     * Which changes are wanted; all that is given must hold.
     *
     * @param until the last effective day, and as of when the journal is read
     * @param since the effective day after which changes begin
     */
    public record Filter(AsOf until, Optional<LocalDate> since, Optional<Slug> initiative, Optional<Slug> item) {
        /** Every change up to then. */
        public static Filter until(AsOf until) {
            return new Filter(until, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Only those that became so after that day. */
        public Filter since(LocalDate day) {
            return new Filter(until, Optional.of(day), initiative, item);
        }

        /** Only those of that initiative's items. */
        public Filter ofInitiative(Slug wanted) {
            return new Filter(until, since, Optional.of(wanted), item);
        }

        /** Only those of that item. */
        public Filter ofItem(Slug wanted) {
            return new Filter(until, since, initiative, Optional.of(wanted));
        }
    }

    /** A place in the changes: right behind the one of that day and number. Stays good whatever is appended. */
    public record Cursor(LocalDate day, long number) {
        private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([1-9]\\d{0,17})");

        /** The place that this text names, or nothing where {@link #toString} never writes such a text. */
        public static Optional<Cursor> parse(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Cursor(LocalDate.parse(form.group(1)), Long.parseLong(form.group(2))));
            } catch (DateTimeException notOfTheCalendar) {
                return Optional.empty();
            }
        }

        /** The form for addresses, which callers need not understand, such as {@code 2022-03-11.57}. */
        @Override
        public String toString() {
            return day + "." + number;
        }
    }
}
