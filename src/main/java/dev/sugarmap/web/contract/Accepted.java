package dev.sugarmap.web.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The media types that the header {@code Accept} asks for (RFC 9110, 12.5.1). */
record Accepted(List<Range> ranges) {
    /** One of them and how much it is wanted, from 0 to 1. */
    private record Range(String type, double weight) {
        static Range of(String text) {
            String[] parts = text.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
            double weight = Arrays.stream(parts)
                    .filter(part -> part.matches("q=[01](\\.\\d{0,3})?"))
                    .mapToDouble(part -> Double.parseDouble(part.substring(2)))
                    .findFirst()
                    .orElse(1);
            return new Range(parts[0], weight);
        }

        boolean covers(String wanted) {
            return type.equals("*/*") || type.equals(wanted) || type.equals(wanted.replaceFirst("/.*", "/*"));
        }
    }

    static Accepted of(Optional<String> header) {
        return new Accepted(header.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(Range::of)
                .toList());
    }

    /** Whether the one type is wanted more than the other. */
    boolean prefers(String type, String other) {
        return weight(type) > weight(other);
    }

    /** The weight of the range that names the type most closely, which is the one with the fewest asterisks. */
    private double weight(String type) {
        return ranges.stream()
                .filter(range -> range.covers(type))
                .min(Comparator.comparingLong(range ->
                        range.type().chars().filter(unit -> unit == '*').count()))
                .map(Range::weight)
                .orElse(0.0);
    }
}
