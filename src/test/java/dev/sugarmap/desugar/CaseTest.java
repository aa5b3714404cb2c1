package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.strategy.Strategies;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole programs: each prints the same before and after, and its output is the expected one, token for token. */
class CaseTest {
    record Case(Strategy strategy, Path source, Path expected) {
        String output() {
            return strategy.desugar(Fixtures.read(source), Options.defaults(strategy))
                    .output();
        }

        @Override
        public String toString() {
            return String.valueOf(expected.getFileName());
        }
    }

    static Stream<Case> cases() {
        return Strategies.ALL.stream().flatMap(strategy -> {
            String ending = "." + strategy.description().id() + ".rs";
            return Fixtures.files("cases", ending).stream()
                    .map(expected ->
                            new Case(strategy, Path.of(expected.toString().replace(ending, ".rs")), expected));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomes_the_expected_tokens(Case tested) {
        assertThat(Fixtures.tokens(tested.output())).isEqualTo(Fixtures.tokens(Fixtures.read(tested.expected())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void prints_the_same_before_and_after(Case tested, @TempDir Path before, @TempDir Path after) {
        Rustc.assumeInstalled();
        String expected = Rustc.run(Fixtures.read(tested.source()), "2021", before);
        assertThat(Rustc.run(tested.output(), "2021", after)).isEqualTo(expected);
    }
}
