package dev.sugarmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class WithoutJavaScriptIT {
    @RegisterExtension
    final Visitor visitor = Visitor.withoutJavaScript();

    @Test
    void filters_and_travels_in_time() {
        Page page = visitor.open("/roadmap");

        page.getByLabel("State").selectOption("in_progress");
        page.locator(".filters").getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("5 of 68 items");

        page.getByLabel("As of").fill("2021-10-01");
        page.locator(".datebar").getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("6 of 29 items");
        assertThat(page.getByLabel("State")).hasValue("in_progress");
    }

    @Test
    void reads_an_items_history() {
        Page page = visitor.open("/items/subproject-async-fn");

        assertThat(page.locator("table.history tr")).hasCount(5);
        assertThat(page.locator("table.history").getByText("Rescaled")).isVisible();
    }

    @Test
    void chooses_a_day_of_change_and_compares_it() {
        Page page = visitor.open("/roadmap");

        page.getByText("days of change").click();
        page.locator(".days").getByText("2021-11-04").click();
        assertThat(page.getByLabel("As of")).hasValue("2021-11-04");

        page.getByLabel("since").fill("2021-10-01");
        page.locator(".datebar").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".since")).containsText("4 rescaled");
    }

    @Test
    void asks_what_was_known() {
        Page page = visitor.open("/roadmap?state=done");

        page.getByText("What was known").click();
        page.getByLabel("only what was recorded by").fill("2025-12-31");
        page.locator(".days").getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".notice")).containsText("On 2025-12-31 this site knew nothing yet");
        assertThat(page.getByLabel("State")).hasValue("done");

        page.getByText("Show all that is known now").click();
        assertThat(page.locator(".notice")).hasCount(0);
    }

    @Test
    void mends_a_query_where_its_mistake_is_told() {
        Page page = visitor.open("/roadmap?q=sate:done");

        assertThat(page.getByText("there is no \"sate:\"")).isVisible();
        page.getByLabel("q").fill("state:done");
        page.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByLabel("Search")).hasValue("state:done");
        assertThat(page.locator(".tally")).containsText("items");
    }

    @Test
    void saves_a_snippet_and_opens_it_again() {
        Page page = visitor.open("/desugar");

        page.getByLabel("Source").fill("trait A {\n    async fn g(&self);\n}");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/s/[\\w-]{16}"));
        assertThat(page.locator("#output .code")).containsText("fn g(&self) -> impl");

        page.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("textarea#source")).hasValue("trait A {\n    async fn g(&self);\n}");
    }

    @Test
    void desugars() {
        Page page = visitor.open("/desugar");

        page.getByLabel("Source").fill("trait A {\n    async fn f<(&self);\n    async fn g(&self);\n}");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Desugar"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/desugar\\?strategy=rpitit&source=.*"));
        assertThat(page.locator("#output .code"))
                .containsText("fn g(&self) -> impl ::core::future::Future<Output = ()>;");

        page.locator(".remarks .error a").first().click();
        assertThat(page.locator(".gutter :target")).hasText("2");
        assertThat(page.getByLabel("Source", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("trait A {\n    async fn f<(&self);\n    async fn g(&self);\n}");
    }

    @Test
    void changes_strategies_and_compares_them() {
        Page page = visitor.open("/desugar?strategy=rpit&capture=bare&example=ledger");

        page.getByLabel("Strategy").selectOption("rpitit");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Desugar").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/desugar\\?strategy=rpitit&source=.*"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("By all strategies"))
                .click();
        assertThat(page.locator(".matrix tbody tr").first()).containsText("the source");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page.locator(".difference")).isVisible();
    }
}
