package dev.sugarmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java file is laid out by palantir-java-format; {@code -Dformat=write} lays them out. */
class FormatTest {
    private static final boolean WRITE = "write".equals(System.getProperty("format"));
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void every_file_is_formatted() throws IOException {
        List<Path> odd = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            String formatted = format(file, text);
            if (!formatted.equals(text)) {
                odd.add(file);
                if (WRITE) {
                    Files.writeString(file, formatted);
                }
            }
        }
        assertThat(WRITE ? List.<Path>of() : odd)
                .as("files to format; -Dtest=FormatTest -Dformat=write does it")
                .isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"));
                Stream<Path> browser = Files.walk(Path.of("e2e"))) {
            return Stream.concat(sources, browser)
                    .filter(path -> path.toString().endsWith(".java"))
                    .toList();
        }
    }

    private static String format(Path file, String text) {
        try {
            String ordered = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.PALANTIR);
            return FORMATTER.formatSource(ordered);
        } catch (FormatterException e) {
            throw new AssertionError(file + " cannot be formatted", e);
        }
    }
}
