package dev.sugarmap.web.http;

import java.util.List;
import java.util.stream.Collectors;

/** A table as comma-separated values (RFC 4180), line by line. */
public final class Csv {
    private final StringBuilder text = new StringBuilder();

    /** A table with these columns and no line yet. */
    public Csv(List<String> columns) {
        add(columns);
    }

    /** Adds a line with one cell for each column; texts stand just as they are, in quotation marks where needed. */
    public Csv add(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
        return this;
    }

    /** The table as the content of an answer. */
    public Body body() {
        return Body.of("text/csv", text.toString());
    }

    private static String cell(String value) {
        boolean isPlain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return isPlain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
