package dev.sugarmap.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A table of expected facts: tab-separated, with a header line. */
final class Table {
    private Table() {}

    static List<Row> read(String name) {
        try (InputStream stream = Objects.requireNonNull(Table.class.getResourceAsStream("/importer/" + name))) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] header = lines.getFirst().split("\t", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(header, line.split("\t", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(String[] header, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < header.length; column++) {
            row.put(header[column], cells[column]);
        }
        return new Row(row);
    }

    /** One line. */
    record Row(Map<String, String> cells) {
        String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        List<String> list(String column) {
            return optional(column).map(text -> List.of(text.split(","))).orElse(List.of());
        }
    }
}
