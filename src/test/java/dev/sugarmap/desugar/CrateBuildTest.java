package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.rust.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Complete crates still build when all their async functions are rewritten, and when they are brought back (profile {@code crates}). */
@EnabledIfSystemProperty(named = "crates", matches = ".+", disabledReason = "crates are built by mvn -Pcrates test")
class CrateBuildTest {
    private static final Path FOLDER = Path.of(System.getProperty("crates.folder", "target/crates"));
    private static final Path CARGO_TARGET = FOLDER.resolve("target");

    @ParameterizedTest
    @CsvFileSource(resources = "/desugar/crates.txt", delimiter = '|', emptyValue = "")
    void builds_as_it_is_and_rewritten_and_brought_back(String crate, String features) throws Exception {
        Assumptions.assumeTrue(crate.matches(System.getProperty("crates")), "not asked for: " + crate);
        Path source = Cargo.source(crate);
        Path folder = FOLDER.resolve(String.valueOf(source.getFileName()));
        Path original = copy(source, folder.resolve("original"), List.of());
        Path rewritten = copy(original, folder.resolve("rewritten"), List.of("rpit", "rpitit"));
        Path back = copy(rewritten, folder.resolve("back"), List.of("resugar"));
        long functions = asyncFunctions(original);
        long left = asyncFunctions(rewritten);
        System.out.printf("%s: %,d of %,d async functions rewritten%n", folder.getFileName(), functions - left, functions);

        for (Path version : List.of(original, rewritten, back)) {
            assertThat(Cargo.check(crate, version, features, CARGO_TARGET)).as("errors of %s", version).isEmpty();
        }
        assertThat(left).as("async functions left").isLessThan(functions);
        assertThat(asyncFunctions(back)).as("async functions brought back").isGreaterThanOrEqualTo(functions);
    }

    /** Copies a crate, its Rust files as the strategies leave them, one after another. */
    private static Path copy(Path from, Path to, List<String> strategies) throws IOException {
        for (Path file : filesBelow(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(to.resolve(from.relativize(file.getParent())));
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            for (String strategy : strategies) {
                Optional<Corpus.Source> source = read(copy);
                if (source.isPresent()) {
                    Files.writeString(copy, desugar(strategy, source.get()));
                }
            }
        }
        return to;
    }

    private static String desugar(String id, Corpus.Source source) {
        Strategy strategy = Strategies.find(id).orElseThrow();
        Map<String, String> options = Map.of("edition", source.edition().year(), "attributes", "keep");
        return strategy.desugar(source.parse(), Options.of(strategy, options)).output();
    }

    private static long asyncFunctions(Path crate) throws IOException {
        return filesBelow(crate).stream()
                .map(CrateBuildTest::read)
                .flatMap(Optional::stream)
                .mapToLong(source -> AsyncFn.in(source.parse()).size())
                .sum();
    }

    private static Optional<Corpus.Source> read(Path file) {
        return file.toString().endsWith(".rs") ? Corpus.read(file) : Optional.empty();
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
