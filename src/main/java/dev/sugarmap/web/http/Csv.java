package dev.sugarmap.web.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180), line by line.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises against CSV
 * injection: one that begins with {@code = + - @}, their full-width forms, a tab or a line break. A number is never
 * such a text.
 */
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** Semicolons and tabs too, since there are readers that part cells by them. */
    private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\r\\n]");

    private final StringBuilder text = new StringBuilder();

    /** A table with these columns and no line yet. */
    public Csv(List<String> columns) {
        add(columns);
    }

    /** Adds a line with one cell for each column; texts stand in quotation marks where needed. */
    public Csv add(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
        return this;
    }

    /** The table as the content of an answer. */
    public Body body() {
        return Body.of("text/csv", text.toString());
    }

    /** The table's text. */
    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean isFormula(String value) {
        return FORMULA.matcher(value).lookingAt() && !NUMBER.matcher(value).matches();
    }
}
