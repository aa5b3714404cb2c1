package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole programs: each prints the same before and after, and where its output is known, it is that, token for token. */
class CaseTest {
    static Stream<Case> possible() {
        return Case.all().stream().filter(Case::isProgram);
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
    void prints_the_same_before_and_after(Case tested) {
        Rustc.assumeInstalled();
        String edition = tested.mode().edition();
        String printed = Rustc.run(tested.source(), edition).printed();
        assertThat(Rustc.run(tested.desugar().output(), edition).printed()).isEqualTo(printed);
    }

    /** Those but for what is token for token a macro's, in whose output the compiler does not warn. */
    static Stream<Case> ofOurOwn() {
        return possible().filter(tested -> !tested.mode().options().has("style", "faithful"));
    }

    @ParameterizedTest
    @MethodSource("ofOurOwn")
    void brings_no_new_warnings(Case tested) {
        Rustc.assumeInstalled();
        String edition = tested.mode().edition();
        RustcReport before = Rustc.run(tested.source(), edition).report();
        RustcReport after = Rustc.run(tested.desugar().output(), edition).report();
        assertThat(after.newLints(before, tested.desugar().diagnostics())).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("used")
    void can_be_used_as_promised(Case tested) {
        Rustc.assumeInstalled();
        String program = tested.desugar().output() + tested.after().orElseThrow();
        assertThat(Rustc.test(program, tested.mode().edition()).printed()).contains("test result: ok");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("impossible")
    void says_why_it_cannot_be(Case tested) {
        Case.Reason reason = tested.impossible().orElseThrow();
        assertThat(tested.desugar().diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.rule().orElse(""))
                    .startsWith(tested.mode().strategy().description().id());
            assertThat(diagnostic.message()).contains(reason.said());
        });
        Rustc.assumeInstalled();
        RustcReport report =
                Rustc.library(tested.desugar().output(), tested.mode().edition());
        assertThat(report.isAccepted()).isEqualTo(reason.isKept());
        assertThat(report.firstError()).contains(reason.error());
    }
}
