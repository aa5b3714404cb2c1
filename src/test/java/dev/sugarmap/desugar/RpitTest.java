package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.strategy.Strategies;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the desugaring of {@code async fn}s outside of traits says of the functions that it meets. */
class RpitTest {
    private static final Strategy RPIT = Strategies.find("rpit").orElseThrow();

    @Test
    void keeps_a_function_whose_invariant_lifetime_a_lower_bound_cannot_capture() {
        String source = "async fn push(list: &mut Vec<&str>, text: String) {}";
        Outcome outcome = desugar(source, Map.of("capture", "outlives"));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.output()).isEqualTo(source);
        assertThat(messages(outcome))
                .containsExactly(
                        "kept \"push\": + 'fut cannot capture the invariant lifetime 'b (E0700);" + " use capture=use");
        assertThat(desugar(source, Map.of("capture", "outlives", "edition", "2024")))
                .isInstanceOf(Outcome.Desugared.class);
    }

    @Test
    void warns_of_what_a_lower_bound_asks_of_callers() {
        Outcome outcome = desugar("async fn f<T>(a: &u8, b: &u8, c: T) {}", Map.of("capture", "outlives"));
        assertThat(messages(outcome))
                .containsExactly(
                        "+ 'fut: callers must pass type arguments that outlive every borrowed argument",
                        "the lifetimes are early bound now; the function no longer fits AsyncFn(&A, &B)");
        assertThat(messages(desugar("async fn f(a: &u8) {}", Map.of("capture", "outlives"))))
                .isEmpty();
    }

    @Test
    void warns_of_a_bare_result_where_it_captures_no_lifetime() {
        String source = "async fn owned(a: u8) {}\nasync fn borrowed(a: &u8) {}";
        assertThat(messages(desugar(source, Map.of("capture", "bare"))))
                .singleElement()
                .asString()
                .contains("\"borrowed\"")
                .contains("E0700");
        assertThat(messages(desugar(source, Map.of("capture", "bare", "edition", "2024"))))
                .isEmpty();
    }

    @Test
    void warns_of_a_main_that_is_async() {
        assertThat(messages(desugar("async fn main() {}", Map.of())))
                .containsExactly("\"main\" is not allowed to be async; a runtime attribute may expect it");
        assertThat(messages(desugar("mod inner { async fn main() {} }", Map.of())))
                .isEmpty();
        assertThat(messages(desugar("#[tokio::main]\nasync fn main() {}", Map.of())))
                .containsExactly("kept \"main\": the attribute macro tokio::main rewrites it first");
    }

    @Test
    void keeps_a_function_that_never_returns() {
        assertThat(messages(desugar("async fn forever() -> ! { loop {} }", Map.of())))
                .containsExactly("kept \"forever\": its result is \"!\", and \"impl Future<Output = !>\" needs the"
                        + " unstable never type");
    }

    @Test
    void has_nothing_to_do_with_traits_and_foreign_functions() {
        String source = "trait A { async fn a(); }\nimpl A for B { async fn a() {} }\nextern \"C\" { fn c(); }";
        assertThat(desugar(source, Map.of())).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void names_lifetimes_before_it_returns_the_future() {
        Outcome outcome = desugar("async fn f(a: &u8, b: impl Copy) -> u8 { *a }", Map.of());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Desugared.class,
                        desugared -> assertThat(desugared.passes())
                                .extracting(pass -> pass.rule().id())
                                .containsExactly(
                                        "rpit.capture-arguments",
                                        "rpit.name-lifetimes",
                                        "rpit.name-impl-arguments",
                                        "rpit.return-future",
                                        "rpit.capture-clause"));
    }

    private static Outcome desugar(String source, Map<String, String> options) {
        return RPIT.desugar(source, Options.of(RPIT, options));
    }

    private static List<String> messages(Outcome outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::message).toList();
    }
}
