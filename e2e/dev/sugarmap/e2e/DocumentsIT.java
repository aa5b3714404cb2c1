package dev.sugarmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentsIT {
    private static final String BOOK = "/docs/async-fundamentals";
    private static final String DESIGN = BOOK + "/evaluation/design/inline_async_fn";

    @Nested
    final class AtDesk {
        @RegisterExtension
        final Visitor visitor = Visitor.atDesk();

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/docs",
                    BOOK,
                    DESIGN,
                    BOOK + "/evaluation/challenges",
                    BOOK + "/design-discussions/async_drop?on=2022-01-01",
                    BOOK + "?on=2020-01-01",
                    "/docs/async-vision"
                })
        void is_accessible_in_every_look(String path) {
            Accessibility.assertAccessible(visitor.open(path));
        }

        @Test
        void walks_through_the_contents_by_keyboard() {
            Page page = visitor.open(BOOK);
            Locator contents = contents(page);
            Locator child = contents.getByText("Executor styles");
            assertThat(child).isHidden();

            link(contents, "Evaluation").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(child).isVisible();
            page.keyboard().press("Tab");
            assertThat(child).isFocused();
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile(BOOK + "/evaluation/executor-styles" + "$"));
            assertThat(contents(page).locator("[aria-current=page]")).hasText("Executor styles");
        }

        @Test
        void goes_to_a_section_by_the_outline_and_by_its_own_link() {
            Page page = visitor.open(DESIGN);
            link(page.getByRole(AriaRole.NAVIGATION, named("On this page")), "What is good")
                    .click();
            assertThat(page).hasURL(Pattern.compile(DESIGN + "#what-is-good" + "$"));
            assertThat(page.locator("#what-is-good")).isInViewport();

            page.getByRole(AriaRole.LINK, named("Link to this section: Motivation"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(DESIGN + "#motivation" + "$"));
        }

        @Test
        void follows_a_design_to_its_challenge_and_back() {
            Page page = visitor.open(DESIGN);
            link(page.locator(".standing"), "Bounding futures").click();
            assertThat(page.locator("h1")).hasText("Bounding futures");
            link(page.locator(".standing"), "Inline async fn").click();
            assertThat(page.locator("h1")).hasText("Inline async fn");
        }
    }

    @Nested
    final class OnAPhone {
        @RegisterExtension
        final Visitor visitor = Visitor.withPhone();

        @Test
        void folds_the_contents_up_above_the_text() {
            Page page = visitor.open(DESIGN);
            Locator welcome = link(contents(page), "Welcome");
            assertThat(welcome).isHidden();

            page.locator("summary", new Page.LocatorOptions().setHasText("Contents"))
                    .tap();
            assertThat(welcome).isVisible();
            welcome.tap();

            assertThat(page.locator("h1")).hasText("Async fundamentals initiative");
        }
    }

    @Nested
    final class WithoutJavaScript {
        @RegisterExtension
        final Visitor visitor = Visitor.withoutJavaScript();

        @Test
        void reads_on_from_page_to_page() {
            Page page = visitor.open(BOOK);
            link(page.getByRole(AriaRole.NAVIGATION, named("Reading order")), "Next Updates")
                    .click();
            assertThat(page.locator("h1")).hasText("Updates");
            contents(page)
                    .locator("summary", new Locator.LocatorOptions().setHasText("Below Updates"))
                    .click();
            assertThat(link(contents(page), "2021-Oct")).isHidden();
        }
    }

    private static Locator contents(Page page) {
        return page.getByRole(AriaRole.NAVIGATION, named("Contents"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator link(Locator in, String name) {
        return in.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
