package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.strategy.Strategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** rustfmt as the judge of layout: a program that it has laid out is desugared to one that it leaves as it is. */
class LayoutTest {
    /**
     * Programs with code of the author's that rustfmt would lay out anew where a desugaring moves it, or with a type that
     * is longer than a line within an expression.
     */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.of(
            "rpit",
            Set.of("rpit_coercion_return.rs", "rpit_generics_where.rs"),
            "rpitit",
            Set.of("named_lifetimes.rs", "question_mark.rs"),
            "gat",
            Set.of("named_lifetimes.rs", "question_mark.rs"),
            "async-trait",
            Set.of("trait_impl_arg.rs", "trait_where_and_super.rs"),
            "real-async-trait",
            Set.of("trait_impl_arg.rs"));

    static List<Strategy> strategies() {
        return Strategies.ALL;
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void stays_laid_out(Strategy strategy, @TempDir Path folder) throws IOException {
        Rustfmt.assumeInstalled();
        List<Path> programs = new ArrayList<>();
        for (Path program : Fixtures.files("cases", ".rs")) {
            String name = String.valueOf(program.getFileName());
            if (name.indexOf('.') == name.lastIndexOf('.')) {
                programs.add(Files.copy(program, folder.resolve(name)));
            }
        }
        Rustfmt.format(programs);
        for (Path program : programs) {
            String output = strategy.desugar(Fixtures.read(program), Options.defaults(strategy))
                    .output();
            Files.writeString(program, output);
        }

        assertThat(Rustfmt.misformatted(programs))
                .isEqualTo(EXCEPTIONS.getOrDefault(strategy.description().id(), Set.of()));
    }
}
