package dev.sugarmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WritingIT extends WritingFlows {
    @RegisterExtension
    final Visitor visitor = Visitor.atDesk().whoWrites();

    @Override
    Visitor visitor() {
        return visitor;
    }

    /** It comes by itself. */
    @Override
    void preview(Page page) {
        assertThat(button(page, "Save")).isVisible();
    }

    @Test
    void shows_what_an_edit_would_do_while_it_is_typed() {
        Page page = visitor.openAs("tmandry", EDIT);

        page.getByLabel("Progress").fill("4/5");
        assertThat(page.locator("#preview")).containsText("4/5");
        assertThat(button(page, "Save")).hasCount(0);
        page.getByLabel("Reason").fill("Nearly done.");
        assertThat(button(page, "Save")).isVisible();
        page.getByLabel("Progress").fill("6/5");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Progress: Write progress as 2/5");
        assertThat(button(page, "Save")).hasCount(0);
    }

    @Test
    void tells_while_it_is_typed_that_somebody_else_was_faster() {
        Page slow = visitor.openAs("tmandry", EDIT);
        Page fast = visitor.openAs("nikomatsakis", EDIT);
        fast.getByLabel("Stage").fill("draft");
        fast.getByLabel("Reason").fill("Written.");
        press(button(fast, "Save"));
        assertThat(heading(fast)).hasText("async drop");

        slow.getByLabel("Progress").fill("2/5");

        assertThat(slow.locator("#preview")).containsText("nikomatsakis changed it meanwhile");
    }

    @Test
    void a_title_of_one_long_word_widens_no_page() {
        Page page = visitor.openAs("tmandry", EDIT);
        String title = "drop".repeat(30);
        page.getByLabel("Title").fill(title);
        page.getByLabel("Stage").fill(title);
        page.getByLabel("Plan").fill("Q1'24 0/3 target");
        page.getByLabel("Since").fill("2022-06-01");
        page.getByLabel("Reason").fill("As in https://example.org/" + title);
        preview(page);
        Accessibility.assertFits(page);
        press(button(page, "Save"));
        assertThat(page).hasURL(Pattern.compile(".*#history$"));
        String site = page.url().replaceFirst("/items/.*", "");

        List<String> paths = List.of(
                "/",
                "/roadmap",
                "/roadmap?group=none&since=2022-05-01",
                "/roadmap?q=" + title,
                "/initiatives/async-fundamentals",
                "/progress",
                "/changes",
                "/compare?since=2022-05-01",
                "/audit",
                ITEM,
                ITEM + "?on=2021-01-01",
                EDIT,
                ITEM + "/retire");
        for (String path : paths) {
            page.navigate(site + path);
            page.evaluate("() => document.querySelectorAll('details').forEach(details => details.open = true)");
            Accessibility.assertFits(page);
        }
        page.navigate(site + EDIT);
        press(page.getByRole(AriaRole.LINK, named("Undo the change of 2022-06-01")));
        assertThat(heading(page)).containsText(title);
        Accessibility.assertFits(page);

        page.navigate(site + ITEM + "/retire");
        page.getByLabel("Reason").fill(title);
        preview(page);
        press(button(page, "Save"));
        assertThat(page).hasURL(Pattern.compile(".*#history$"));
        page.navigate(site + "/roadmap?since=2023-01-01");
        assertThat(page.locator(".since")).containsText(title);
        Accessibility.assertFits(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {EDIT, "/items/new", ITEM + "/retire", "/audit"})
    void is_accessible_in_every_look(String path) {
        Accessibility.assertAccessible(visitor.openAs("tmandry", path));
    }

    @Test
    void its_undo_is_accessible() {
        Page page = visitor.openAs("tmandry", EDIT);
        press(page.getByRole(AriaRole.LINK, named("Undo the change of 2022-03-11")));
        assertThat(heading(page)).hasText("Undo a change of async drop");

        Accessibility.assertAccessible(page);
    }

    @Test
    void its_sign_in_is_accessible_with_a_refusal() {
        Page page = visitor.open("/sign-in");
        Accessibility.assertAccessible(page);
        page.getByLabel("Name").fill("nobody");
        page.getByLabel("Password").fill("x");
        press(button(page, "Sign in"));
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();

        Accessibility.assertAccessible(page);
    }

    @Test
    void is_accessible_with_errors_with_a_preview_and_with_two_versions() {
        Page page = visitor.openAs("tmandry", EDIT);
        page.getByLabel("Progress").fill("x");
        press(button(page, "Preview"));
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Accessibility.assertAccessible(page);

        page.getByLabel("Progress").fill("5/5");
        page.getByLabel("Reason").fill("Done.");
        assertThat(button(page, "Save")).isVisible();
        Page other = visitor.openAs("nikomatsakis", EDIT);
        other.getByLabel("Progress").fill("4/5");
        other.getByLabel("Reason").fill("Nearly done.");
        press(button(other, "Save"));
        assertThat(heading(other)).hasText("async drop");
        page.getByLabel("Stage").fill("stable");
        assertThat(page.locator("#preview .notice")).isVisible();
        Accessibility.assertAccessible(page);

        press(button(page, "Save"));
        assertThat(heading(page)).hasText("Two edits of async drop");
        Accessibility.assertAccessible(page);
    }
}
