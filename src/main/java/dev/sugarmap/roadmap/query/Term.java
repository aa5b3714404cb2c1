package dev.sugarmap.roadmap.query;

import dev.sugarmap.roadmap.Item;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One condition on an item. */
public sealed interface Term {
    /** Whether it holds for an item that stands just so on {@code day}, {@code since} another. */
    boolean holds(Item item, LocalDate since, LocalDate day);

    /** The item belongs to one of these values of a facet. */
    record Has(Facet facet, List<String> codes) implements Term {
        public Has {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean holds(Item item, LocalDate since, LocalDate day) {
            return codes.stream().anyMatch(code -> facet.holds(item, code));
        }

        @Override
        public String toString() {
            return facet.code() + ":" + codes.stream().map(Term::quoted).collect(Collectors.joining(","));
        }
    }

    /**
     * A measure of the item compares so with a limit; an item without it never does.
     *
     * @param written the limit as it was written
     */
    record Compares(Measure measure, Comparison comparison, long limit, String written) implements Term {
        @Override
        public boolean holds(Item item, LocalDate since, LocalDate day) {
            return measure.of(item, since, day)
                    .filter(value -> comparison.holds(Long.compare(value, limit)))
                    .isPresent();
        }

        @Override
        public String toString() {
            return measure.code() + ":" + comparison.sign() + written;
        }
    }

    /** One of the item's texts holds these words. */
    record Holds(String words) implements Term {
        @Override
        public boolean holds(Item item, LocalDate since, LocalDate day) {
            String wanted = words.toLowerCase(Locale.ROOT);
            return texts(item).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
        }

        private static Stream<String> texts(Item item) {
            Stream<String> optional =
                    Stream.of(item.stateText(), item.stage(), item.issue()).flatMap(Optional::stream);
            return Stream.concat(Stream.concat(Stream.of(item.title()), item.owners().stream()), optional);
        }

        @Override
        public String toString() {
            return quoted(words);
        }
    }

    /** The other term does not hold. */
    record Not(Term term) implements Term {
        @Override
        public boolean holds(Item item, LocalDate since, LocalDate day) {
            return !term.holds(item, since, day);
        }

        @Override
        public String toString() {
            return "-" + term;
        }
    }

    /** What can be compared, each as a whole number. */
    enum Measure {
        HORIZON,
        /** The filled share of the progress bar, in hundredths. */
        PROGRESS,
        /** The day since which the item stands just so, counted from 1970. */
        CHANGED,
        /** The days since then. */
        STALE;

        Optional<Long> of(Item item, LocalDate since, LocalDate day) {
            return switch (this) {
                case HORIZON -> item.horizon().map(Integer::longValue);
                case PROGRESS -> item.progress().map(bar -> 100L * bar.done() / bar.of());
                case CHANGED -> Optional.of(since.toEpochDay());
                case STALE -> Optional.of(ChronoUnit.DAYS.between(since, day));
            };
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a measure compares with a limit. */
    enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<"),
        EXACTLY("");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        boolean holds(int compared) {
            return switch (this) {
                case AT_LEAST -> compared >= 0;
                case AT_MOST -> compared <= 0;
                case ABOVE -> compared > 0;
                case BELOW -> compared < 0;
                case EXACTLY -> compared == 0;
            };
        }
    }

    private static String quoted(String text) {
        boolean isPlain = text.matches("[^\\s\":,-][^\\s\":,]*");
        return isPlain ? text : "\"" + text + "\"";
    }
}
