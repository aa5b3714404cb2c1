package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.grammar.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short texts that the compiler's parser accepts ({@code +}) or rejects ({@code -}), and so do we. In the files below
 * {@code verdicts} a line {@code in} says what the lines after it stand in; {@code -Dgolden=write} asks the compiler
 * anew, also for lines that begin with {@code ?}.
 */
class AgreementTest {
    private static final Path FOLDER = Fixtures.ROOT.resolve("verdicts");

    static List<Path> verdicts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void agrees_with_the_compiler(Path file) throws IOException {
        boolean asks = "write".equals(System.getProperty("golden"));
        Edition edition = Edition.E2021;
        String around = "%s";
        List<String> lines = new ArrayList<>();
        List<String> disagreements = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String rest = line.substring(line.indexOf(' ') + 1);
            String verdict = line.substring(0, 1);
            switch (line.substring(0, line.indexOf(' '))) {
                case "edition" -> edition = Edition.ofYear(rest).orElseThrow();
                case "in" -> around = rest;
                default -> {
                    String text = around.replace("%s", rest).replace("\\n", "\n");
                    if (asks) {
                        verdict = RustcParser.firstError(text, edition).isEmpty() ? "+" : "-";
                        line = verdict + " " + rest;
                    }
                    if (Verdict.isRust(RustFile.parse(text, edition)) != verdict.equals("+")) {
                        disagreements.add(line);
                    }
                }
            }
            lines.add(line);
        }
        if (asks) {
            Files.write(file, lines);
        }
        assertThat(disagreements).isEmpty();
    }
}
