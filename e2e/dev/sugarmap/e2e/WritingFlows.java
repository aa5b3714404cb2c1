package dev.sugarmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.sugarmap.web.Site;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What maintainers do, the same with JavaScript and without: only how they come to see a preview differs. */
abstract class WritingFlows {
    static final String ITEM = "/items/subproject-async-drop";
    static final String EDIT = ITEM + "/edit";

    abstract Visitor visitor();

    /** Has the form show what it would do. */
    abstract void preview(Page page);

    @Test
    void signs_in_on_the_way_and_changes_an_item() {
        visitor().openAs("tmandry", "/audit");
        Page page = visitor().open(ITEM);
        press(page.getByRole(AriaRole.LINK, named("Edit")));
        page.getByLabel("Name").fill("tmandry");
        page.getByLabel("Password").fill(Site.PASSWORD);
        press(button(page, "Sign in"));
        assertThat(heading(page)).hasText("Edit async drop");

        page.getByLabel("State").selectOption("blocked");
        page.getByLabel("Progress").fill("3/5");
        page.getByLabel("Owners").fill("@tmandry, nikomatsakis");
        page.getByLabel("Since").fill("2022-06-01");
        page.getByLabel("Reason").fill("It waits for dyn.");
        preview(page);
        assertThat(page.locator("#preview"))
                .containsText(inOrder("From 2022-06-01 on this changes.*State.*Blocked.*So it stands today"));
        press(button(page, "Save"));

        assertThat(page).hasURL(Pattern.compile(".*" + ITEM + "#history$"));
        assertThat(page.locator(".facts")).containsText(inOrder("Blocked.*3/5.*tmandry.*2022-06-01"));
        assertThat(page.locator("table.history tbody tr").last())
                .containsText(inOrder("2022-06-01.*Set back.*It waits for dyn\\..*tmandry, by hand"));
        visitor().open(ITEM + "?on=2022-05-31");
        assertThat(page.locator(".facts")).containsText(inOrder("In progress.*1/5"));
    }

    @Test
    void says_what_is_wrong_and_takes_it_when_it_is_mended() {
        Page page = visitor().openAs("tmandry", EDIT);
        page.getByLabel("Progress").fill("7/5");
        page.getByLabel("Since").fill("2030-01-01");
        press(button(page, "Preview"));

        assertThat(page.getByRole(AriaRole.ALERT)).containsText(inOrder("Progress.*Since.*Reason"));
        assertThat(page.getByLabel("Progress")).hasValue("7/5");
        assertThat(page.getByLabel("Progress")).hasAttribute("aria-invalid", "true");

        page.getByLabel("Progress").fill("2/5");
        page.getByLabel("Since").fill("2025-01-01");
        page.getByLabel("Reason").fill("Two parts work.");
        preview(page);
        assertThat(page.locator("#preview")).containsText("2/5");
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(page.locator("[aria-invalid]")).hasCount(0);
        press(button(page, "Save"));
        assertThat(page.locator(".facts")).containsText("2/5");
    }

    @Test
    void the_second_of_two_editors_chooses_between_both_versions() {
        Page first = visitor().openAs("tmandry", EDIT);
        Page second = visitor().openAs("nikomatsakis", EDIT);
        first.getByLabel("Progress").fill("3/5");
        first.getByLabel("Stage").fill("draft");
        save(first, "Three parts work.");

        second.getByLabel("Progress").fill("2/5");
        second.getByLabel("Owners").fill("nikomatsakis");
        second.getByLabel("Reason").fill("I count two.");
        press(button(second, "Preview"));

        assertThat(heading(second)).hasText("Two edits of async drop");
        assertThat(second.locator("main")).containsText("tmandry changed it while you did");
        Locator progress = second.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Progress"));
        assertThat(progress).containsText(inOrder("1/5.*3/5.*2/5"));
        assertThat(progress.locator(":checked")).hasCount(0);
        progress.getByLabel("Theirs").check();
        press(button(second, "Go on with these"));
        assertThat(second.getByLabel("Progress")).hasValue("3/5");
        assertThat(second.getByLabel("Stage")).hasValue("draft");
        assertThat(second.getByLabel("Reason")).hasValue("I count two.");
        press(button(second, "Save"));

        assertThat(second.locator(".facts")).containsText(inOrder("3/5.*draft.*nikomatsakis"));
        assertThat(second.locator("table.history tbody tr").last()).containsText("I count two.");
    }

    @Test
    void undoes_a_change_by_another() {
        Page page = visitor().openAs("tmandry", EDIT);
        page.getByLabel("State").selectOption("paused");
        save(page, "No time.");
        page.navigate(page.url().replaceFirst("#.*", "/edit"));
        press(page.getByRole(AriaRole.LINK, named("Undo the change of 2026-01-15")));

        assertThat(heading(page)).hasText("Undo a change of async drop");
        save(page, "There is time.");

        assertThat(page.locator(".facts")).containsText("In progress");
        assertThat(page.locator("table.history tbody tr")).hasCount(6);
        assertThat(page.locator("table.history tbody tr").last()).containsText("There is time.");
    }

    @Test
    void retires_an_item_and_brings_it_back() {
        Page page = visitor().openAs("tmandry", EDIT);
        press(page.getByRole(AriaRole.LINK, named("Retire it")));
        page.getByLabel("Since").fill("2025-12-24");
        save(page, "Nobody wants it.");
        assertThat(page.locator(".lead")).containsText("it was removed on 2025-12-24");

        press(page.getByRole(AriaRole.LINK, named("Edit")));
        assertThat(page.locator(".notice")).hasText("It does not stand today; saving brings it back.");
        save(page, "Somebody does.");
        assertThat(page.locator("table.history tbody tr").last()).containsText("Added again");
    }

    @Test
    void adds_an_item_and_finds_it_in_the_audit() {
        Page page = visitor().openAs("tmandry", "/audit");
        press(page.getByRole(AriaRole.LINK, named("Add an item")));
        page.getByLabel("Name in its address").fill("goal-generators");
        page.getByLabel("Kind").selectOption("goal");
        page.getByLabel("Initiative").selectOption("async-vision");
        page.getByLabel("Title").fill("Async generators");
        page.getByLabel("Since").fill("2025-10-01");
        save(page, "Everybody asks.");
        assertThat(heading(page)).hasText("Async generators");
        assertThat(page.locator(".facts")).containsText(inOrder("2025-10-01.*Position\\s*12"));

        page.navigate(page.url().replaceFirst("/items/.*", "/audit"));
        assertThat(page.locator("#edits ~ table tbody tr"))
                .containsText(inOrder("tmandry.*Async generators.*Added.*Everybody asks\\."));
        press(button(page, "Sign out"));
        assertThat(page).hasURL(Pattern.compile(".*/$"));
        page.goBack();
        assertThat(heading(page)).hasText("Sign in");
    }

    @Test
    void makes_guessers_wait() {
        Page page = visitor().open("/sign-in");
        for (int attempt = 1; attempt <= 5; attempt++) {
            guess(page);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("no account with that name and password");
        }
        guess(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Try again at 12:00:30 UTC, in 30 seconds");
    }

    private static void guess(Page page) {
        page.getByLabel("Name").fill("tmandry");
        page.getByLabel("Password").fill("password");
        press(button(page, "Sign in"));
    }

    private void save(Page page, String reason) {
        page.getByLabel("Reason").fill(reason);
        preview(page);
        press(button(page, "Save"));
        assertThat(page).hasURL(Pattern.compile(".*#history$"));
    }

    /** By the keyboard, which needs no script to bring a control into view. */
    static void press(Locator control) {
        control.focus();
        control.page().keyboard().press("Enter");
    }

    private static Pattern inOrder(String texts) {
        return Pattern.compile(texts, Pattern.DOTALL);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
