package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each strategy's fixtures: {@code NAME.rs} becomes {@code NAME.out.rs}, and what is said of it is {@code NAME.notes.txt},
 * where anything is said; {@code -Dgolden=write} writes both.
 */
class FixtureTest {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    record Fixture(Strategy strategy, Path file) {
        String source() {
            return Fixtures.read(file);
        }

        Options options() {
            return Options.of(strategy, Fixtures.options(source()));
        }

        Outcome desugar(String source) {
            return strategy.desugar(source, options());
        }

        String edition() {
            return options().value("edition");
        }

        @Override
        public String toString() {
            return strategy.description().id() + "/" + file.getFileName();
        }
    }

    static Stream<Fixture> fixtures() {
        return Strategies.ALL.stream().flatMap(strategy -> {
            List<Path> files = Fixtures.files(strategy.description().id(), ".rs").stream()
                    .filter(file -> !file.toString().endsWith(".out.rs"))
                    .toList();
            assertThat(files).as("fixtures of " + strategy.description().id()).isNotEmpty();
            return files.stream().map(file -> new Fixture(strategy, file));
        });
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void becomes_its_output(Fixture fixture) throws IOException {
        Path expected = Path.of(fixture.file().toString().replaceAll("\\.rs$", ".out.rs"));
        String output = fixture.desugar(fixture.source()).output();
        if (WRITE) {
            Files.writeString(expected, output);
        }
        assertThat(output).isEqualTo(Fixtures.read(expected));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void says_what_there_is_to_say(Fixture fixture) throws IOException {
        Path expected = Path.of(fixture.file().toString().replaceAll("\\.rs$", ".notes.txt"));
        SourceText source = new SourceText(fixture.source());
        String notes = fixture.desugar(fixture.source()).diagnostics().stream()
                .map(diagnostic -> line(diagnostic, source))
                .collect(Collectors.joining());
        if (WRITE) {
            Files.deleteIfExists(expected);
            if (!notes.isEmpty()) {
                Files.writeString(expected, notes);
            }
        }
        assertThat(notes).isEqualTo(Files.exists(expected) ? Fixtures.read(expected) : "");
    }

    private static String line(Diagnostic diagnostic, SourceText source) {
        int start = diagnostic.range().start();
        return source.line(start) + ":" + source.column(start) + " "
                + diagnostic.severity().code()
                + diagnostic.rule().map(rule -> " " + rule).orElse("") + ": " + diagnostic.message() + "\n"
                + diagnostic.help().map(help -> "    help: " + help + "\n").orElse("");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void has_an_output_that_parses(Fixture fixture) {
        Edition edition = Edition.ofYear(fixture.edition()).orElseThrow();
        Outcome outcome = fixture.desugar(fixture.source());
        if (RustFile.parse(fixture.source(), edition).errors().isEmpty()) {
            assertThat(RustFile.parse(outcome.output(), edition).errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void compiles_unless_it_says_that_it_does_not(Fixture fixture) {
        Rustc.assumeInstalled();
        String output = fixture.desugar(fixture.source()).output();
        if (fixture.source().contains("does not compile")) {
            assertThat(Rustc.accepts(fixture.source(), fixture.edition()) && Rustc.accepts(output, fixture.edition()))
                    .isFalse();
        } else {
            Rustc.check(fixture.source(), fixture.edition());
            Rustc.check(output, fixture.edition());
        }
    }

    /** Those but for what is token for token a macro's, in whose output the compiler does not warn. */
    static Stream<Fixture> ofOurOwn() {
        return fixtures().filter(fixture -> !fixture.options().has("style", "faithful"));
    }

    @ParameterizedTest
    @MethodSource("ofOurOwn")
    void brings_no_new_warnings(Fixture fixture) {
        Rustc.assumeInstalled();
        Outcome outcome = fixture.desugar(fixture.source());
        if (!fixture.source().contains("does not compile")) {
            RustcReport before = Rustc.library(fixture.source(), fixture.edition());
            RustcReport after = Rustc.library(outcome.output(), fixture.edition());
            assertThat(after.newLints(before, outcome.diagnostics())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void is_desugared_once_and_for_all(Fixture fixture) {
        String output = fixture.desugar(fixture.source()).output();
        assertThat(fixture.desugar(output).output()).isEqualTo(output);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void keeps_carriage_returns(Fixture fixture) {
        String expected = fixture.desugar(fixture.source()).output().replace("\n", "\r\n");
        assertThat(fixture.desugar(fixture.source().replace("\n", "\r\n")).output())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void can_be_cut_anywhere(Fixture fixture) {
        Edition edition = Edition.ofYear(fixture.edition()).orElseThrow();
        String source = fixture.source();
        SyntaxTree tree = RustFile.parse(source, edition).tree();
        IntStream.range(0, tree.tokenCount())
                .map(tree::tokenStart)
                .flatMap(start -> IntStream.of(start, start + 1))
                .distinct()
                .forEach(end -> checkCut(source.substring(0, end), fixture, edition));
    }

    /** All that is wrong with a broken source is said, and a whole one has an output that is whole. */
    private static void checkCut(String cut, Fixture fixture, Edition edition) {
        List<String> errors = messages(RustFile.parse(cut, edition));
        Outcome outcome = fixture.desugar(cut);
        assertThat(outcome.diagnostics())
                .filteredOn(said -> said.severity() == Diagnostic.Severity.ERROR)
                .extracting(Diagnostic::message)
                .as(cut)
                .containsAll(errors);
        if (errors.isEmpty()) {
            assertThat(messages(RustFile.parse(outcome.output(), edition)))
                    .as(cut)
                    .isEmpty();
        }
    }

    private static List<String> messages(RustFile file) {
        return file.errors().stream().map(SyntaxError::message).toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void maps_every_pass_to_its_source(Fixture fixture) {
        if (fixture.desugar(fixture.source()) instanceof Outcome.Desugared desugared) {
            Edition edition = Edition.ofYear(fixture.edition()).orElseThrow();
            KeptTokens kept = new KeptTokens(fixture.source(), edition);
            desugared.passes().forEach(pass -> kept.check(pass.output(), pass.map()));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void explains_every_pass(Fixture fixture) {
        if (fixture.desugar(fixture.source()) instanceof Outcome.Desugared desugared) {
            assertThat(desugared.passes()).allSatisfy(pass -> {
                assertThat(pass.why()).endsWith(".").hasSizeLessThan(1200);
                assertThat(fixture.strategy().rules()).contains(pass.rule());
            });
        }
    }
}
