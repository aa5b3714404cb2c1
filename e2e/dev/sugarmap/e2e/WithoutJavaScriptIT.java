package dev.sugarmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

        assertThat(page.getByRole(AriaRole.ROW)).hasCount(5);
        assertThat(page.getByText("Rescaled")).isVisible();
    }
}
