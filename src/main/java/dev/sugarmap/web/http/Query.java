package dev.sugarmap.web.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parameters of a request's address; blank ones count as absent, but for {@link #has}. */
public final class Query {
    /** No parameters. */
    public static final Query NONE = new Query(Set.of(), Map.of());

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Set<String> names;
    private final Map<String, List<String>> parameters;

    private Query(Set<String> names, Map<String, List<String>> parameters) {
        this.names = names;
        this.parameters = parameters;
    }

    /** The parameters of this request. */
    public static Query of(Context context) {
        String query = context.queryString();
        return query == null ? NONE : parse(query);
    }

    /** The parameters that an address has after its question mark. */
    public static Query parse(String query) {
        return of(FormEncoding.read(query.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The fields of the form that this request submits.
     *
     * @param mostBytes how long the form may be; more of it is never read
     * @param tooLong the problem of a longer one
     */
    public static Query ofForm(Context context, int mostBytes, Problem tooLong) {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw Problem.of(415, "Unsupported media type", "Send the form as " + FORM + ".")
                    .thrown();
        }
        return of(FormEncoding.read(RequestBody.read(context, mostBytes, tooLong)));
    }

    private static Query of(Map<String, List<String>> given) {
        Map<String, List<String>> parameters = new TreeMap<>();
        given.forEach((name, values) -> {
            List<String> filled =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
                parameters.put(name, filled);
            }
        });
        return new Query(Set.copyOf(given.keySet()), parameters);
    }

    /** Whether there is a parameter of that name, blank or not, as in {@code ?all}. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** The first parameter, by name, that is none of these. */
    public Optional<String> nameBeside(Collection<String> known) {
        return names.stream().filter(name -> !known.contains(name)).sorted().findFirst();
    }

    /**
     * The value as a whole number of that range.
     *
     * @param least 0 or more
     */
    public Optional<Integer> number(String name, int least, int most) {
        return text(name).map(value -> {
            boolean isNumber = value.matches("\\d{1,9}");
            if (!isNumber || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
                String detail = "\"" + Problem.shown(value) + "\" is not a value of \"" + name
                        + "\"; use a number from " + least + " to " + most;
                throw Problem.badValue(name, value, detail, List.of()).thrown();
            }
            return Integer.parseInt(value);
        });
    }

    /** The first value of that parameter. */
    public Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /** Every value of that parameter, in the order in which they are given. */
    public List<String> texts(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The first value of every parameter, by name, fit to be shown: NUL, which no page may hold, is replaced. */
    public SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        parameters.forEach((name, given) -> values.put(name, given.getFirst().replace('\0', '\uFFFD')));
        return values;
    }

    /** The value as a date of the form {@code YYYY-MM-DD}. */
    public Optional<LocalDate> date(String name) {
        return text(name).map(value -> date(name, value));
    }

    /** The value as one of a closed set of codes. */
    public <T> Optional<T> choice(String name, Function<String, Optional<T>> parse, Stream<String> allowed) {
        return text(name).map(value -> parse.apply(value).orElseThrow(() -> none(name, value, allowed.toList())));
    }

    /** Every parameter in the order of names, for use as a key: equal queries give equal texts. */
    @Override
    public String toString() {
        return parameters.toString();
    }

    private static LocalDate date(String name, String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                throw badDate(name, value);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw badDate(name, value);
        }
    }

    private static Problem.Thrown none(String name, String value, List<String> allowed) {
        return Problem.badValue(
                        name,
                        value,
                        "\"" + Problem.shown(value) + "\" is not a value of \"" + name + "\"; use one of "
                                + String.join(", ", allowed),
                        allowed)
                .thrown();
    }

    private static Problem.Thrown badDate(String name, String value) {
        return Problem.badValue(
                        name,
                        value,
                        "\"" + Problem.shown(value) + "\" is not a day; write it as YYYY-MM-DD, from " + EARLIEST
                                + " to " + LATEST + ", such as 2021-10-01",
                        List.of())
                .thrown();
    }
}
