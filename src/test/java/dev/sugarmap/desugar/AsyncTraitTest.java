package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.strategy.Strategies;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the desugaring async-trait says of a source. */
class AsyncTraitTest {
    private static final Strategy STRATEGY = Strategies.find("async-trait").orElseThrow();

    private static List<String> messages(String source) {
        return messages(source, Map.of());
    }

    private static List<String> messages(String source, Map<String, String> options) {
        return STRATEGY.desugar(source, Options.of(STRATEGY, options)).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void names_the_side_that_lacks_the_attribute() {
        assertThat(messages("#[async_trait] trait A { async fn f(&self); } impl A for u8 { async fn f(&self) {} }"))
                .contains("this implementation of \"A\" lacks #[async_trait], which the other side has (E0195)");
        assertThat(messages("trait A { async fn f(&self); } #[async_trait] impl A for u8 { async fn f(&self) {} }"))
                .contains("the trait \"A\" lacks #[async_trait], which the other side has (E0195)");
    }

    @Test
    void compares_what_both_sides_say_of_send() {
        assertThat(messages("""
                        #[async_trait] trait A { async fn f(&self); }
                        #[async_trait(?Send)] impl A for u8 { async fn f(&self) {} }
                        """)).contains("the trait \"A\" and this implementation differ in ?Send (E0053)");
    }

    @Test
    void finds_a_forgotten_async() {
        assertThat(messages("trait A { async fn f(&self); } impl A for u8 { fn f(&self) {} }"))
                .contains("\"f\" is async in its trait but not here, and does not fit the boxed future (E0195)");
    }

    @Test
    void finds_an_async_that_the_trait_does_not_have() {
        assertThat(messages("trait A { async fn g(&self); fn f(&self); } impl A for u8 { async fn f(&self) {} }"))
                .contains("kept \"f\": it is async here but not in its trait, which no boxed future fits (E0195)");
        String spelledOut = "trait A { fn f(&self) -> impl Future<Output = ()>; } ";
        assertThat(messages(spelledOut + "impl A for u8 { async fn f(&self) {} }"))
                .contains("kept \"f\": its trait spells out the future, which an async fn may implement");
        assertThat(messages(spelledOut + "#[async_trait] impl A for u8 { async fn f(&self) {} }"))
                .contains("kept \"f\": its trait spells out the future, which the macro's box does not fit (E0195)");
    }

    @Test
    void takes_what_the_attribute_is_on_and_no_other_trait() {
        String source = """
                #[async_trait] trait A { async fn f(&self); }
                impl A for u8 { async fn f(&self) {} }
                trait B { async fn f(&self); }
                impl B for u8 { async fn f(&self) {} }
                """;
        String output = STRATEGY.desugar(source, Options.defaults(STRATEGY)).output();
        assertThat(output).contains("trait B { async fn f(&self); }\nimpl B for u8 { async fn f(&self) {} }");
        assertThat(output.split("Box<dyn", -1)).hasSize(3);
        assertThat(messages(source)).contains("kept: no #[async_trait] is on this item, unlike on others here");
    }

    @Test
    void says_that_an_attribute_decides_of_send() {
        String message = "send=false does not count here: #[async_trait] asks for futures that are Send";
        Map<String, String> local = Map.of("send", "false");
        assertThat(messages("#[async_trait] trait A { async fn f(&self); }", local))
                .contains(message);
        assertThat(messages("#[async_trait(?Send)] trait A { async fn f(&self); }", local))
                .doesNotContain(message);
        assertThat(messages("trait A { async fn f(&self); }", local)).doesNotContain(message);
    }

    @Test
    void does_not_doubt_what_a_pattern_takes_apart_outside_of_the_future() {
        String start = "trait A { async fn f(&self, ";
        String end = ": &(u8, Cell<u8>)) { g().await } }";
        assertThat(messages(start + "(a, _)" + end)).noneMatch(message -> message.contains("not Send"));
        assertThat(messages(start + "_" + end)).noneMatch(message -> message.contains("not Send"));
        assertThat(messages(start + "pair" + end.replace("g()", "g(pair)")))
                .anyMatch(message -> message.contains("not Send"));
    }

    @Test
    void warns_of_lifetimes_that_a_macro_may_write() {
        assertThat(messages("trait A { async fn f(&self, x: span!(u8)); }"))
                .contains("a lifetime that this macro writes would have no name");
    }

    @Test
    void says_that_a_trait_elsewhere_needs_the_macro_too() {
        assertThat(messages("impl other::A for u8 { async fn f(&self) {} }"))
                .contains("the trait of this implementation is not here; it has to get the same macro");
    }

    @Test
    void doubts_that_arguments_of_a_type_of_the_header_live_long_enough() {
        String message = "nothing says that `T` outlives the future of \"f\", which owns one (E0309)";
        String trait = "trait A<T> { async fn f(&self, t: T); }";
        assertThat(messages(trait + " impl<T> A<T> for u8 { async fn f(&self, t: T) {} }"))
                .contains(message);
        assertThat(messages("trait A<T> { async fn f(&self, t: Vec<T>) {} }")).contains(message);
        assertThat(messages(trait)).doesNotContain(message);
        assertThat(messages(trait + " impl<T> A<T> for Vec<T> { async fn f(&self, t: T) {} }"))
                .doesNotContain(message);
        assertThat(messages(trait + " impl<T: 'static> A<T> for u8 { async fn f(&self, t: T) {} }"))
                .doesNotContain(message);
        assertThat(messages("trait A<T> { async fn f(&self, t: &T) {} }")).doesNotContain(message);
    }

    @Test
    void answers_wrong_attributes_as_the_macro_does() {
        assertThat(messages("#[async_trait(Sync)] trait A { async fn f(&self); }"))
                .contains("expected #[async_trait] or #[async_trait(?Send)]");
        assertThat(messages("#[async_trait] impl A { async fn f(&self) {} }")).contains("expected a trait impl");
        assertThat(messages("#[async_trait] struct A;")).contains("expected one of: `unsafe`, `pub`, `trait`, `impl`");
        assertThat(messages("#[async_trait] pub struct A;")).contains("expected `trait`");
    }

    @Test
    void says_what_a_boxed_future_does_otherwise() {
        assertThat(messages("trait A { async fn f(&self) {} }"))
                .contains(
                        "each call allocates a box for its future",
                        "every future has to be Send; one that is not stops compiling",
                        "the lifetimes are early bound now: \"f\" cannot be passed where a function for any lifetime is"
                                + " wanted",
                        "\"f\" cannot be called on \"dyn A\", which is not Sync");
        assertThat(messages("trait A { async fn f(&self) -> impl Sized; }"))
                .contains("the result of \"f\" is impl Trait, so its trait is not dyn compatible (E0038)");
        assertThat(messages("impl A for u8 { async fn f(&self) { self.f().await } }"))
                .contains("\"f\" calls itself, which an async fn cannot without a box (E0733)");
    }

    @Test
    void says_where_the_macro_itself_goes_wrong() {
        String source = """
                impl A for u8 {
                    async fn f(&mut self, ref x: String) -> ! {
                        println!("{self}");
                        keep!(self, fn g() {})
                    }
                }
                """;
        assertThat(messages(source, Map.of("style", "faithful")))
                .contains(
                        "\"Future<Output = !>\" needs the unstable never_type (E0658)",
                        "the ref of \"x\" is lost",
                        "a format string keeps self, which has moved (E0382)",
                        "the arguments of this macro contain fn and keep self, which has moved (E0382)");
    }

    @Test
    void finds_nothing_to_do_where_no_trait_is_async() {
        assertThat(STRATEGY.desugar("struct A; impl A { async fn f(&self) {} }", Options.defaults(STRATEGY)))
                .isInstanceOf(Outcome.NotApplicable.class);
    }
}
