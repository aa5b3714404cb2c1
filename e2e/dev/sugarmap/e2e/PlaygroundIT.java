package dev.sugarmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaygroundIT {
    private static final String LEDGER = "/desugar?example=ledger";
    private static final String RESULTS = "**/desugar/result";
    private static final String MARKED =
            "() => [...(CSS.highlights.get('match') ?? [])].map(range => range.toString())";

    @RegisterExtension
    final Visitor visitor = Visitor.atDesk();

    @Test
    void desugars_while_one_types_and_keeps_the_link_up_to_date() {
        Page page = open("/desugar");

        write(page, "trait A { async fn f(&self) -> u8; }");

        assertThat(output(page)).hasText("trait A { fn f(&self) -> impl ::core::future::Future<Output = u8>; }");
        assertThat(page.locator("#status")).hasText("Desugared in 1 step.");
        assertThat(page.locator("#steps h3")).hasText("Return the future");
        assertThat(page).hasURL(Pattern.compile(".*/desugar\\?strategy=rpitit&source=trait.*"));

        page.reload();
        assertThat(editor(page)).hasText("trait A { async fn f(&self) -> u8; }");
        assertThat(output(page)).containsText("impl ::core::future::Future<Output = u8>");
    }

    @Test
    void colours_the_source_as_one_types() {
        Page page = open("/desugar");

        write(page, "struct A;");

        assertThat(page.locator(".cm-content .keyword")).hasText("struct");
    }

    @Test
    void desugars_at_once_when_an_option_changes() {
        Page page = open(LEDGER);

        page.getByText("Options").click();
        page.getByLabel("future-path").selectOption("std");

        assertThat(output(page)).containsText("impl ::std::future::Future<Output = u64>");
        assertThat(page).hasURL(Pattern.compile(".*future-path=std.*"));
    }

    @Test
    void drops_an_answer_that_comes_too_late() {
        Page page = open("/desugar");
        List<Route> held = new ArrayList<>();
        page.route(RESULTS, route -> {
            if (route.request().postData().contains("Early")) {
                held.add(route);
            } else {
                route.resume();
            }
        });

        write(page, "struct Early;");
        page.waitForCondition(() -> !held.isEmpty());
        write(page, "struct Late;");
        assertThat(output(page)).hasText("struct Late;");
        held.getFirst().resume();
        write(page, "struct Later;");

        assertThat(output(page)).hasText("struct Later;");
    }

    @Test
    void keeps_the_last_good_output_and_says_so_while_the_source_has_errors() {
        Page page = open(LEDGER);
        String good = output(page).textContent();

        write(page, "\nimpl A {\n    async fn f<(&self) {}\n}");

        assertThat(page.getByText("Output of an earlier text")).isVisible();
        assertThat(page.locator("#status")).containsText("1 error in the source.");
        assertThat(page.locator(".remarks .error")).containsText("expected");
        assertThat(output(page)).hasText(good);

        write(page, "impl A {\n    async fn f(&self) {}\n}");
        assertThat(page.getByText("Output of an earlier text")).isHidden();
        assertThat(page.locator(".remarks .error")).hasCount(0);
        assertThat(output(page)).not().hasText(good);
    }

    @Test
    void keeps_the_last_good_output_and_says_so_while_the_server_fails() {
        visitor.expectError("Failed to load resource");
        Page page = open(LEDGER);
        String good = output(page).textContent();
        page.route(RESULTS, Route::abort);

        write(page, "struct B;");
        assertThat(page.locator("#status")).containsText("The server does not answer");
        assertThat(page.getByText("Output of an earlier text")).isVisible();
        assertThat(output(page)).hasText(good);

        page.unroute(RESULTS);
        page.keyboard().type(" ");
        assertThat(output(page)).hasText("struct B;");
        assertThat(page.getByText("Output of an earlier text")).isHidden();
    }

    @Test
    void says_why_a_source_is_refused() {
        visitor.expectError("Failed to load resource");
        Page page = open("/desugar");

        page.evaluate("() => { const area = document.getElementById('source'); area.value = 'x'.repeat(300_000);"
                + " area.form.requestSubmit(); }");

        assertThat(page.locator("#status")).containsText("at most 262144 bytes");
    }

    @Test
    void marks_errors_at_their_lines_and_leads_to_them() {
        Page page = open("/desugar?source=" + encoded("struct A;\n\nimpl A {\n    async fn f<(&self) {}\n}\n"));

        assertThat(page.locator(".signs .error")).hasCount(1);
        double sign = page.locator(".signs .error").boundingBox().y;
        double line = page.locator(".cm-line").nth(3).boundingBox().y;
        assertThat(sign).isCloseTo(line, Offset.offset(8.0));

        page.locator(".remarks .error a").click();
        page.keyboard().press("Backspace");
        page.keyboard().press("Control+Home");
        assertThat(page.locator(".remarks .error")).hasCount(0);
    }

    @Test
    void marks_the_source_of_what_the_pointer_is_at() {
        Page page = open(LEDGER);

        page.locator("#output ins").first().hover();

        assertThat(page.locator(".cm-content .match")).hasText("async");
        assertThat(page.locator(".origin")).hasText("Written by “Return the future” for line 2: async");

        page.locator("#output .type", new Page.LocatorOptions().setHasText("Vec"))
                .hover();
        assertThat(page.locator(".cm-content .match")).hasText("Vec");
        assertThat(page.locator(".origin")).hasText("As in line 6: Vec");

        page.locator("h1").hover();
        assertThat(page.locator(".cm-content .match")).hasCount(0);
    }

    @Test
    void marks_the_output_of_what_the_pointer_is_at() {
        Page page = open(LEDGER);

        page.locator(".cm-content .type", new Page.LocatorOptions().setHasText("Vec"))
                .hover();
        assertThat(marked(page)).containsExactly("Vec");

        page.locator(".cm-content .keyword", new Page.LocatorOptions().setHasText("async"))
                .first()
                .hover();
        assertThat(marked(page)).anyMatch(text -> text.startsWith("impl ::core::future::Future"));
    }

    @Test
    void marks_both_ways_by_the_keyboard_alone() {
        Page page = open(LEDGER);

        editor(page).focus();
        page.keyboard().press("Control+Home");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Control+ArrowRight");
        assertThat(marked(page)).anyMatch(text -> text.startsWith("impl"));

        Locator first = page.locator("#output .run").first();
        first.focus();
        assertThat(page.locator(".origin")).containsText("As in line 1");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".origin")).containsText("Written by “Return the future”");
        assertThat(page.locator(".cm-content .match")).hasText("async");

        page.keyboard().press("Enter");
        assertThat(editor(page)).isFocused();
        page.keyboard().press("Delete");
        assertThat(page.locator(".cm-line").nth(1)).hasText("     fn append(&mut self, entry: &str) -> u64;");
    }

    @Test
    void lets_the_keyboard_out_of_the_editor() {
        Page page = open("/desugar");
        editor(page).focus();

        page.keyboard().press("Tab");
        assertThat(editor(page)).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");

        assertThat(page.getByLabel("Strategy")).isFocused();
    }

    @Test
    void indents_as_one_types() {
        Page page = open("/desugar");
        editor(page).focus();

        page.keyboard().type("trait A {");
        page.keyboard().press("Enter");
        page.keyboard().type("x");

        assertThat(page.locator(".cm-line").nth(1)).hasText("    x");
    }

    @Test
    void opens_examples() {
        Page page = open("/desugar");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Results and an associated type"))
                .click();

        assertThat(editor(page)).containsText("trait Register");
        assertThat(output(page)).containsText("impl ::core::future::Future<Output = Result<u16, Self::Error>>");
    }

    @Test
    void goes_on_with_the_text_area_where_the_editor_cannot_be_had() {
        visitor.expectError("Failed to load resource");
        visitor.page().route("**/editor.*.js", Route::abort);
        Page page = visitor.open(LEDGER);
        assertThat(page.getByLabel("Source", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();

        page.locator("textarea").fill("trait A { async fn f(); }");
        assertThat(output(page)).hasText("trait A { fn f() -> impl ::core::future::Future<Output = ()>; }");

        page.locator("#output ins").first().focus();
        assertThat(page.locator(".origin")).containsText("for line 1: async");
        page.keyboard().press("Enter");
        assertThat(page.locator("textarea")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desugar",
                LEDGER,
                "/desugar?example=source&outlives=true",
                "/desugar?source=impl+A+%7B%0A++++async+fn+f%3C(%26self)+%7B%7D%0A%7D",
                "/desugar?source=struct+A%3B",
                "/desugar?edition=none"
            })
    void is_accessible_in_every_look(String path) {
        Page page = visitor.open(path);
        if (!path.endsWith("none")) {
            editor(page).waitFor();
        }

        Accessibility.assertAccessible(page);
    }

    @Test
    void saves_what_is_in_the_editor_and_shows_it_accessibly() {
        Page page = open(LEDGER);

        write(page, "trait Saved { async fn it(&self); }");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.locator("#output .code")).containsText("fn it(&self) -> impl");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("The source")))
                .containsText("trait Saved");

        Accessibility.assertAccessible(page);
    }

    @Test
    void is_accessible_while_it_shows_the_output_of_an_earlier_text() {
        Page page = open(LEDGER);

        write(page, "fn (");
        assertThat(page.getByText("Output of an earlier text")).isVisible();

        Accessibility.assertAccessible(page);
    }

    private Page open(String path) {
        Page page = visitor.open(path);
        editor(page).waitFor();
        return page;
    }

    /** Replaces the source as a typist would. */
    private static void write(Page page, String source) {
        editor(page).focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(source);
    }

    private static Locator editor(Page page) {
        return page.locator(".cm-content");
    }

    private static Locator output(Page page) {
        return page.locator("#output .code code");
    }

    private static List<String> marked(Page page) {
        page.waitForFunction("() => CSS.highlights.has('match')");
        return page.evaluate(MARKED) instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
