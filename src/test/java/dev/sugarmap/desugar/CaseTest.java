package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole programs: each prints the same before and after, and where its output is known, it is that, token for token. */
class CaseTest {
    /** What programs print, by edition and name. */
    private static final Map<String, String> PRINTED = new HashMap<>();

    static Stream<Case> possible() {
        return Case.all().stream().filter(tested -> tested.impossible().isEmpty());
    }

    static Stream<Case> impossible() {
        return Case.all().stream().filter(tested -> tested.impossible().isPresent());
    }

    static Stream<Case> expected() {
        return Case.all().stream().filter(tested -> tested.expected().isPresent());
    }

    static Stream<Case> used() {
        return possible().filter(tested -> tested.after().isPresent());
    }

    @ParameterizedTest
    @MethodSource("expected")
    void becomes_the_expected_tokens(Case tested) {
        assertThat(Fixtures.tokens(tested.desugar().output()))
                .isEqualTo(Fixtures.tokens(tested.expected().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void has_an_output_that_parses(Case tested) {
        Edition edition = Edition.ofYear(tested.mode().edition()).orElseThrow();
        assertThat(RustFile.parse(tested.desugar().output(), edition).errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("possible")
    void prints_the_same_before_and_after(Case tested, @TempDir Path before, @TempDir Path after) {
        Rustc.assumeInstalled();
        String edition = tested.mode().edition();
        String printed =
                PRINTED.computeIfAbsent(edition + tested.name(), _ -> Rustc.run(tested.source(), edition, before));
        assertThat(Rustc.run(tested.desugar().output(), edition, after)).isEqualTo(printed);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("used")
    void can_be_used_as_promised(Case tested, @TempDir Path folder) {
        Rustc.assumeInstalled();
        String program = tested.desugar().output() + tested.after().orElseThrow();
        assertThat(Rustc.test(program, tested.mode().edition(), folder)).contains("test result: ok");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("impossible")
    void says_why_it_cannot_be(Case tested) {
        assertThat(tested.desugar().diagnostics()).isNotEmpty();
    }
}
