package dev.sugarmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All strategies side by side, the difference of two, and the rules. */
final class MatrixIT {
    @RegisterExtension
    final Visitor visitor = Visitor.atDesk();

    @Test
    void leads_from_the_playground_to_all_strategies_and_back() {
        Page page = visitor.open("/desugar?strategy=rpitit&example=ledger");
        page.locator(".cm-content").waitFor();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("By all strategies"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/desugar\\?all&.*source=.*"));
        assertThat(page.locator(".matrix tbody tr").first()).containsText("the source");

        page.locator(".matrix a[href='#rpitit']").click();
        page.locator("#rpitit").getByText("Step by step").click();
        assertThat(page).hasURL(Pattern.compile(".*/desugar\\?strategy=rpitit&.*source=.*"));
        assertThat(page.locator("#output .code code")).containsText("impl ::core::future::Future<Output = u64>");
    }

    @Test
    void shows_how_two_outputs_differ() {
        Page page = visitor.open("/desugar?all&example=ledger");

        page.getByLabel("and", new Page.GetByLabelOptions().setExact(true)).selectOption("rpitit");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/desugar/difference\\?left=source&right=rpitit&.*source=.*"));
        assertThat(page.locator(".removed del").first()).hasText("async");

        page.getByText("All strategies").click();
        assertThat(page.locator("textarea")).hasValue(Pattern.compile("pub trait Ledger[^$]*"));
    }

    @Test
    void changes_the_strategy_while_options_of_another_are_set() {
        Page page = visitor.open("/desugar?strategy=rpit&capture=bare&example=ledger");
        page.locator(".cm-content").waitFor();

        page.getByLabel("Strategy").selectOption("rpitit");

        assertThat(page.locator("#strategy-summary")).containsText("of a trait and its implementations");
        assertThat(page.locator("#option-capture")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile(".*/desugar\\?strategy=rpitit&source=.*"));
    }

    @Test
    void leads_from_a_step_to_its_rule_and_to_its_example() {
        Page page = visitor.open("/desugar?strategy=rpitit&send=true&example=ledger");
        page.locator(".cm-content").waitFor();

        page.locator("#remarks a.rule").click();
        assertThat(page.locator("h1")).hasText("Promise that the future is Send");

        page.getByText("Try it in the playground").click();
        assertThat(page.locator("#steps li[data-rule='rpitit.send-bound']")).isVisible();
        assertThat(page.locator("#option-send")).hasValue("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desugar?all",
                "/desugar?all&send=true&example=ledger",
                "/desugar?all&source=fn%20(",
                "/desugar/difference?left=source&right=rpitit&example=archive",
                "/rules",
                "/rules/rpit.capture-clause"
            })
    void is_accessible_in_every_look(String path) {
        Page page = visitor.open(path);
        page.locator("details").all().forEach(details -> details.evaluate("found => found.open = true"));

        Accessibility.assertAccessible(page);
    }
}
