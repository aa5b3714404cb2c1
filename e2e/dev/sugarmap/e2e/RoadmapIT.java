package dev.sugarmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RoadmapIT {
    @RegisterExtension
    final Visitor visitor = Visitor.atDesk();

    @Test
    void leads_from_the_overview_to_an_item_and_its_initiative() {
        Page page = visitor.open("/");

        link(page, "static async fn in trait").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("static async fn in trait");
        assertThat(page.locator("table.history tr")).hasCount(7);

        link(page, "Async fundamentals").click();
        assertThat(page).hasURL(Pattern.compile(".*/initiatives/async-fundamentals$"));
        assertThat(page.getByText("Where the tables disagree")).isVisible();

        link(page, "Roadmap").first().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("68 of 68 items");
    }

    @Test
    void filters_by_its_form_and_shows_the_address_of_the_result() {
        Page page = visitor.open("/roadmap");

        page.getByLabel("State").selectOption("in_progress");
        page.getByLabel("Kind").selectOption("milestone");
        filter(page).click();

        assertThat(page).hasURL(Pattern.compile(".*kind=milestone.*state=in_progress.*"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 of 68 items");

        link(page, "Reset").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("68 of 68 items");
    }

    @Test
    void sorts_by_the_heads_of_its_columns() {
        Page page = visitor.open("/roadmap?group=none");
        Locator first = page.locator("table.items tbody th[scope=row] a").first();

        page.getByRole(AriaRole.COLUMNHEADER, named("Progress"))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(first).hasText("dyn async fn in trait");

        page.getByRole(AriaRole.COLUMNHEADER, named("Progress"))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(first).hasText("async fn");
        assertThat(page.locator("th[aria-sort=descending]")).containsText("Progress");
    }

    @Test
    void travels_in_time_by_the_keyboard_alone() {
        Page page = visitor.open("/roadmap");

        page.getByLabel("As of").focus();
        page.keyboard().type("10012021");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*on=2021-10-01.*"));
        assertThat(page.getByText("You are looking at the past")).isVisible();
        assertThat(row(page, "async drop")).containsText("1/6");

        link(page, "Next change").focus();
        page.keyboard().press("Enter");
        assertThat(row(page, "async drop")).containsText("1/5");

        link(page, "Today").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("You are looking at the past")).hasCount(0);
    }

    @Test
    void keeps_the_day_on_the_way_through_the_site() {
        Page page = visitor.open("/?on=2021-10-01");

        link(page, "async drop").first().click();
        assertThat(page.locator(".facts")).containsText("1/6");

        link(page, "Roadmap").first().click();
        assertThat(page.getByLabel("As of")).hasValue("2021-10-01");
    }

    @Test
    void skips_to_the_content_first() {
        Page page = visitor.open("/roadmap");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to content");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*#content$"));
    }

    @Test
    void opens_the_timeline_as_a_table() {
        Page page = visitor.open("/roadmap#timeline");

        page.getByText("The same as a table").focus();
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Timeline as a table")))
                .isVisible();
    }

    @Test
    void shows_names_with_their_bars_on_a_phone_however_far_it_scrolls() {
        Page page = visitor.open("/roadmap");
        page.setViewportSize(360, 740);
        Locator name = page.locator(".timeline .name:has-text('Stabilize dyn dispatch')");
        Locator bar = page.locator(".timeline .full").first();

        Assertions.assertThat(List.of(name.boundingBox().x, bar.boundingBox().x))
                .allSatisfy(left -> Assertions.assertThat(left).isBetween(0.0, 100.0));
        page.locator(".scroll:has(.timeline)").evaluate("scroll => scroll.scrollLeft = 400");

        Assertions.assertThat(bar.boundingBox().x).isNegative();
        Assertions.assertThat(name.boundingBox().x).isBetween(0.0, 100.0);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator filter(Page page) {
        return page.locator(".filters").getByRole(AriaRole.BUTTON);
    }

    private static Locator row(Page page, String title) {
        return page.locator("table.items tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))));
    }
}
