package dev.sugarmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgressIT {
    @RegisterExtension
    final Visitor visitor = Visitor.atDesk();

    @Test
    void leads_from_the_newest_changes_to_the_oldest() {
        Page page = visitor.open("/");

        link(page, "All changes").click();
        assertThat(page.locator("table.changes tbody tr")).hasCount(50);
        link(page, "Older").click();
        link(page, "Older").click();
        assertThat(page.locator("table.changes tbody tr")).hasCount(20);
        assertThat(link(page, "Older")).hasCount(0);
        link(page, "Newest").click();
        assertThat(page).hasURL(Pattern.compile(".*/changes$"));
    }

    @Test
    void marks_what_changed_since_a_day_and_compares_it() {
        Page page = visitor.open("/roadmap");

        page.getByLabel("since").fill("2023-09-01");
        page.locator(".datebar button").click();
        assertThat(page.locator(".since")).containsText("10 advanced");
        assertThat(page.locator("table.items .mark")).hasCount(16);

        link(page, "Compare").click();
        assertThat(page.locator("table.compared tbody tr")).hasCount(15);
        link(page, "Roadmap").first().click();
        assertThat(page.locator(".since")).isVisible();
    }

    @Test
    void travels_by_the_slider_of_the_days_of_change() {
        Page page = visitor.open("/roadmap");
        Locator slider = page.getByRole(AriaRole.SLIDER);

        slider.focus();
        page.keyboard().press("Home");
        assertThat(slider).hasAttribute("aria-valuetext", "2021-09-02");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/roadmap\\?on=2021-09-09"));
        assertThat(slider).hasAttribute("aria-valuetext", "2021-09-09");
    }

    @Test
    void travels_by_the_pointer_on_the_slider() {
        Page page = visitor.open("/progress");
        Locator slider = page.getByRole(AriaRole.SLIDER);

        slider.click(new Locator.ClickOptions().setPosition(2, 12));

        assertThat(page).hasURL(Pattern.compile(".*on=2021-09-02.*"));
    }

    @Test
    void lets_the_keyboard_reach_every_point_of_a_chart() {
        Page page = visitor.open("/progress?initiative=async-fundamentals");
        Locator points = page.locator("section[aria-labelledby=burn-up] .point");

        points.first().focus();
        for (int i = 0; i < points.count() - 1; i++) {
            page.keyboard().press("Tab");
        }

        assertThat(points.last()).isFocused();
        assertThat(points.last()).hasAccessibleName("2026-01-15: 9 of 33 done");
    }

    @Test
    void shows_every_share_whole_on_a_phone() {
        Page page = visitor.open("/progress");
        page.setViewportSize(360, 740);

        Object cut = page.evaluate("[...document.querySelectorAll('.shares td:last-child')]"
                + ".filter(cell => cell.scrollWidth > cell.clientWidth).map(cell => cell.textContent)");

        Assertions.assertThat(cut).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    }

    @Test
    void breaks_no_name_within_a_word_on_a_phone() {
        Page page = visitor.open("/progress");
        page.setViewportSize(360, 740);

        Object broken = page.evaluate("""
            () => [...document.querySelectorAll('.shares th a')].flatMap(name => [...name.textContent.matchAll(/[^ -]+/g)].filter(word => {
              const range = document.createRange();
              range.setStart(name.firstChild, word.index);
              range.setEnd(name.firstChild, word.index + word[0].length);
              return range.getClientRects().length > 1;
            }).map(String))\
            """);

        Assertions.assertThat(broken)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/changes",
                "/changes?since=2022-01-01&q=state:done",
                "/compare?since=2021-09-01&on=2021-11-04",
                "/roadmap?since=2023-09-01",
                "/initiatives?since=2022-01-01",
                "/docs?since=2021-01-01",
                "/progress",
                "/progress?on=2021-10-01",
                "/items/subproject-async-drop"
            })
    void is_accessible_in_every_look(String path) {
        Accessibility.assertAccessible(visitor.open(path));
    }

    @Test
    void is_accessible_with_everything_unfolded() {
        Page page = visitor.open("/progress");

        page.evaluate("() => document.querySelectorAll('details').forEach(details => details.open = true)");

        Accessibility.assertAccessible(page);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
