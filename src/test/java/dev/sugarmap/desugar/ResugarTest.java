package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.strategy.Strategies;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code rpit}, {@code rpitit} and {@code gat} make of a program, {@code resugar} turns back into the program. */
class ResugarTest {
    /**
     * Not all of these give the program back: the style with outlives bounds added {@code where T: 'data} for a lifetime
     * that the program has too, and nothing says that the program did not ask for it itself.
     */
    private static final String KEEPS_A_PREDICATE = "rpit_impl_generics.rpit-outlives";

    private static final Strategy RESUGAR = Strategies.find("resugar").orElseThrow();

    /** An expected output of a strategy in one mode. */
    record Desugared(String name, String mode) {
        String source() {
            return Fixtures.read(folder().resolve(name + ".rs"));
        }

        String output() {
            return Fixtures.read(folder().resolve(name + "." + mode + ".rs"));
        }

        String edition() {
            return mode.endsWith("-2024") ? "2024" : "2021";
        }

        String resugared() {
            return RESUGAR.desugar(output(), Options.of(RESUGAR, Map.of("elide", "true", "edition", edition())))
                    .output();
        }

        private static Path folder() {
            return Fixtures.ROOT.resolve("cases");
        }

        @Override
        public String toString() {
            return name + "." + mode;
        }
    }

    static Stream<Desugared> desugared() {
        return Fixtures.files("cases", ".rs").stream()
                .map(file -> String.valueOf(file.getFileName()).split("\\.", -1))
                .filter(parts -> parts.length == 3 && parts[1].matches("rpit.*|rpitit|gat.*"))
                .map(parts -> new Desugared(parts[0], parts[1]));
    }

    @ParameterizedTest
    @MethodSource("desugared")
    void gives_the_program_back(Desugared desugared) {
        String predicate = desugared.toString().equals(KEEPS_A_PREDICATE) ? "where T : , " : "";
        assertThat(Fixtures.tokensWithoutLifetimes(desugared.resugared()).replace(predicate, ""))
                .isEqualTo(Fixtures.tokensWithoutLifetimes(desugared.source()));
    }

    @Test
    void gives_a_program_back_that_has_the_generated_names_already() {
        String program = Fixtures.read(Fixtures.ROOT.resolve("resugar").resolve("fresh_names.out.rs"));
        Strategy gat = Strategies.find("gat").orElseThrow();
        String output = gat.desugar(program, Options.of(gat, Map.of())).output();
        assertThat(output).contains("NextFut", "T01", "TrDefaults1", "given_default1", "__arg21");
        String back = RESUGAR.desugar(output, Options.of(RESUGAR, Map.of("elide", "true")))
                .output();
        assertThat(Fixtures.tokensWithoutLifetimes(back)).isEqualTo(Fixtures.tokensWithoutLifetimes(program));
    }
}
