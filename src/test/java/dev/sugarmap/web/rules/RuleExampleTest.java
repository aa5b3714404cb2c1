package dev.sugarmap.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.Rustc;
import dev.sugarmap.desugar.Strategy.Compiles;
import dev.sugarmap.desugar.verdict.Verdict;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler takes what the pages of the rules show. */
class RuleExampleTest {
    /** What no compiler takes without a crate that is not there. */
    private static final List<String> CRATES = List.of("async_trait::", "trait_variant::");

    static Stream<Rules.Entry> rules() {
        return Rules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_taken_by_the_compiler_before_and_after(Rules.Entry entry) {
        RuleExample example = RuleExample.of(entry.strategy(), entry.rule()).orElseThrow();
        assertThat(example.pass().rule()).isEqualTo(entry.rule());
        Rustc.assumeInstalled();
        checkUnlessItCannot(example.source(), example);
        checkUnlessItCannot(example.output(), example);
    }

    private static void checkUnlessItCannot(String text, RuleExample example) {
        String edition = example.options().value("edition");
        Verdict verdict =
                Verdict.of(RustFile.parse(text, Edition.ofYear(edition).orElseThrow()));
        if (!verdict.compiles().equals(Optional.of(Compiles.SKETCH))
                && CRATES.stream().noneMatch(text::contains)) {
            Rustc.check(text, edition);
        }
    }
}
