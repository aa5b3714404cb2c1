package dev.sugarmap.roadmap.query;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.query.ItemQuery.Reading;
import dev.sugarmap.roadmap.query.Term.Comparison;
import dev.sugarmap.roadmap.query.Term.Measure;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the text of a query, term by term. */
final class QueryReader {
    private static final int LONGEST = 1_000;
    /** A minus, a key with its colon, and a value: quoted strings and other characters up to a space. */
    private static final Pattern TERM = Pattern.compile("(-?)(?:([A-Za-z]+):)?((?:\"[^\"]*\"|[^\\s\"])*)");

    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([^,\"]+)");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})([dwy])");
    private static final Map<String, Integer> DAYS = Map.of("d", 1, "w", 7, "y", 365);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})%?");

    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private Optional<Order> order = Optional.empty();

    private QueryReader(String text) {
        this.text = text;
    }

    static Reading read(String text) {
        if (text.length() > LONGEST) {
            return new Reading.Misunderstood(LONGEST, "the query is longer than " + LONGEST + " characters");
        }
        return new QueryReader(text).read();
    }

    private Reading read() {
        Matcher term = TERM.matcher(text);
        int at = 0;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                return new Reading.Understood(new ItemQuery(terms, order));
            }
            term.region(at, text.length());
            if (!term.lookingAt() || term.end() == at) {
                return new Reading.Misunderstood(at, "a quotation mark is never closed");
            }
            Optional<String> mistake =
                    term(!term.group(1).isEmpty(), Optional.ofNullable(term.group(2)), term.group(3));
            if (mistake.isPresent()) {
                return new Reading.Misunderstood(at, mistake.get());
            }
            at = term.end();
        }
    }

    /** Takes a term in; what is wrong with it, if anything is. */
    private Optional<String> term(boolean isNot, Optional<String> key, String value) {
        if (key.isEmpty()) {
            String words = value.replace("\"", "");
            return words.isEmpty()
                    ? Optional.of("there is nothing to search for here")
                    : add(isNot, new Term.Holds(words));
        }
        String name = key.get().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            return Optional.of("\"" + name + ":\" lacks its value");
        }
        if (name.equals("sort")) {
            return isNot ? Optional.of("write sort:-" + value + " for the other way round") : sort(value);
        }
        Optional<Comparison> comparison = comparison(value);
        Optional<Measure> measure = find(Measure.values(), Measure::code, name)
                .filter(found -> found != Measure.HORIZON || !comparison.equals(Optional.of(Comparison.EXACTLY)));
        if (measure.isPresent()) {
            return compares(isNot, measure.get(), comparison.orElseThrow(), value);
        }
        return find(Facet.values(), Facet::code, name)
                .map(facet -> has(isNot, facet, value))
                .orElseGet(() -> Optional.of("there is no \"" + name + ":\"; use "
                        + Stream.concat(
                                        Stream.of(Facet.values()).map(Facet::code),
                                        Stream.of(Measure.values()).map(Measure::code))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + " or sort, and quotation marks around words that hold a colon"));
    }

    private Optional<String> add(boolean isNot, Term term) {
        terms.add(isNot ? new Term.Not(term) : term);
        return Optional.empty();
    }

    private Optional<String> sort(String value) {
        order = Order.ofCode(value);
        return order.isPresent()
                ? Optional.empty()
                : Optional.of("nothing is sorted by \"" + value + "\"; use one of "
                        + Order.all().stream().map(Order::code).collect(Collectors.joining(", ")));
    }

    private Optional<String> has(boolean isNot, Facet facet, String value) {
        List<String> codes = new ArrayList<>();
        Matcher part = VALUE.matcher(value);
        while (part.find()) {
            codes.add(part.group(1) == null ? part.group(2) : part.group(1));
        }
        List<String> allowed = allowed(facet);
        Optional<String> unknown = codes.stream()
                .filter(code -> !allowed.isEmpty() && !allowed.contains(code))
                .findFirst();
        return unknown.isPresent()
                ? Optional.of("\"" + unknown.get() + "\" is no " + facet.code() + "; use one of "
                        + String.join(", ", allowed))
                : add(isNot, new Term.Has(facet, codes));
    }

    /** The codes of a closed set; empty for an open one. */
    private static List<String> allowed(Facet facet) {
        Stream<String> codes = switch (facet) {
            case STATE -> Stream.of(Status.values()).map(Status::code);
            case KIND -> Stream.of(Item.Kind.values()).map(Item.Kind::code);
            case INITIATIVE, OWNER, HORIZON -> Stream.empty();
        };
        List<String> listed = codes.toList();
        return listed.isEmpty()
                ? listed
                : Stream.concat(listed.stream(), Stream.of(Facet.NONE)).toList();
    }

    private Optional<String> compares(boolean isNot, Measure measure, Comparison comparison, String value) {
        String written = value.substring(comparison.sign().length());
        return limit(measure, written)
                .map(limit -> add(isNot, new Term.Compares(measure, comparison, limit, written)))
                .orElseGet(() -> Optional.of("\"" + written + "\" is nothing to compare \"" + measure.code()
                        + "\" with; write " + example(measure)));
    }

    private static Optional<Long> limit(Measure measure, String written) {
        return switch (measure) {
            case HORIZON, PROGRESS -> number(written);
            case CHANGED -> day(written);
            case STALE -> span(written);
        };
    }

    private static Optional<Long> number(String written) {
        Matcher number = NUMBER.matcher(written);
        return number.matches() ? Optional.of(Long.parseLong(number.group(1))) : Optional.empty();
    }

    private static Optional<Long> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written).toEpochDay());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Long> span(String written) {
        Matcher span = SPAN.matcher(written);
        return span.matches()
                ? Optional.of(Long.parseLong(span.group(1)) * DAYS.getOrDefault(span.group(2), 1))
                : Optional.empty();
    }

    private static String example(Measure measure) {
        return switch (measure) {
            case HORIZON -> "a year, as in horizon:>=2024";
            case PROGRESS -> "a share, as in progress:<50%";
            case CHANGED -> "a day, as in changed:>2022-03-01";
            case STALE -> "a time in days, weeks or years, as in stale:>365d";
        };
    }

    private static Optional<Comparison> comparison(String value) {
        return Stream.of(Comparison.values())
                .filter(one -> value.startsWith(one.sign()))
                .findFirst();
    }

    private static <T> Optional<T> find(T[] all, Function<T, String> code, String name) {
        return Arrays.stream(all).filter(one -> code.apply(one).equals(name)).findFirst();
    }
}
