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

/** Whole crates build as they are, with every async function rewritten, and with all of them brought back (profile {@code crates}). */
@EnabledIfSystemProperty(named = "crates", matches = ".+", disabledReason = "crates are built by mvn -Pcrates test")
class CrateBuildTest {
    private static final Path FOLDER = Path.of("target/crates");
    private static final Cargo CARGO = new Cargo(FOLDER.resolve("target"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/desugar/crates.txt", delimiter = '|')
    void builds_in_every_version(String crate, String features, String unbuilt) throws Exception {
        Assumptions.assumeTrue(crate.matches(System.getProperty("crates")), "not asked for: " + crate);
        Path source = Cargo.source(crate);
        Path folder = FOLDER.resolve(source.getFileName());
        Path original = copy(source, folder.resolve("original"), List.of());
        Path rewritten = copy(original, folder.resolve("rewritten"), List.of("rpit", "rpitit"));
        Path back = copy(rewritten, folder.resolve("back"), List.of("resugar"));
        long all = asyncFunctions(original);
        long left = asyncFunctions(rewritten);
        System.out.printf("%s: %,d of %,d async functions rewritten%n", source.getFileName(), all - left, all);

        assertThat(left).as("async functions left").isLessThan(all);
        assertThat(asyncFunctions(back)).as("async functions brought back").isGreaterThanOrEqualTo(all);
        for (Path version : List.of(original, rewritten, back)) {
            Optional<String> errors = CARGO.check(crate, version, features);
            assertThat(errors.isPresent())
                    .as("%s does not build%n%s", version, errors.orElse("but it does"))
                    .isEqualTo(version.endsWith(unbuilt));
        }
    }

    /** Copies a crate, its Rust files as the strategies leave them, one after another. */
    private static Path copy(Path from, Path to, List<String> strategies) throws IOException {
        for (Path file : filesBelow(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(to.resolve(from.relativize(file.resolveSibling(""))));
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

    /** Those of the library, to which the crate's own tests and examples do not belong. */
    private static long asyncFunctions(Path crate) throws IOException {
        return filesBelow(crate.resolve("src")).stream()
                .flatMap(file -> read(file).stream())
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
