package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
final class ItemPageTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void shows_the_item_as_it_stands_and_every_step_that_led_there() {
        Document page = site.page("/items/subproject-static-async-fn-in-trait");

        assertThat(page.select("h1").text()).isEqualTo("static async fn in trait");
        assertThat(page.select(".facts").text()).contains("In progress", "2/5", "accepted rfc", "#91611", "2022-03-11");
        assertThat(steps(page))
                .containsExactly(
                        "2021-09-02 Added",
                        "2021-09-02 Changed",
                        "2021-11-04 Changed ▲ Advanced",
                        "2021-12-07 Changed",
                        "2021-12-07 Changed",
                        "2022-03-11 Changed");
        assertThat(page.select("table.history tbody tr").get(2).text())
                .contains("Progress 1/6 → to 2/5", "Stage Proposal → to Experimental", "commit e4bcf42", "README.md");
        assertThat(page.select("a:contains(commit e4bcf42)").attr("href"))
                .isEqualTo("https://github.com/rust-lang/async-fundamentals-initiative/commit/e4bcf42");
    }

    @Test
    void tells_a_new_scale_from_progress() {
        assertThat(steps(site.page("/items/subproject-async-fn"))).contains("2021-11-04 Rescaled");
    }

    @Test
    void tells_a_new_title() {
        Document page = site.page("/items/milestone-author-rfc-for-impl-trait-in-traits");

        assertThat(page.select("table.history").text())
                .contains(
                        "Renamed",
                        "Author RFC for async fn in traits → to Author RFC for impl trait in traits",
                        "Not started → to Done");
        assertThat(site.page("/items/milestone-author-rfc-for-impl-trait-in-traits?on=2022-01-01")
                        .select("h1")
                        .text())
                .isEqualTo("Author RFC for async fn in traits");
    }

    @Test
    void shows_a_day_of_the_past_and_marks_what_came_later() {
        Document page = site.page("/items/subproject-async-drop?on=2021-10-01");

        assertThat(page.select(".facts").text()).contains("1/6", "Proposal");
        assertThat(page.select("tr.later th").eachText())
                .containsExactly("2021-11-04 after the day shown", "2022-03-11 after the day shown");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/items/subproject-async-drop?on=2021-11-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/items/stage-proposal-charter", "/items/stage-stabilized"})
    void draws_nothing_of_an_item_that_stood_for_less_than_a_day(String path) {
        Document page = site.page(path);

        assertThat(page.select(".lead").text())
                .isEqualTo("It is no longer there on 2026-01-15; it stood for less than a day, added and removed on"
                        + " 2021-09-02.");
        assertThat(page.select("#course, .chart, #spent")).isEmpty();
    }

    @Test
    void says_that_an_item_is_gone() {
        Document page = site.page("/items/stage-proposal-charter");

        assertThat(page.select(".lead").text()).contains("no longer there", "removed on 2021-09-02");
        assertThat(steps(page)).containsExactly("2021-09-02 Added", "2021-09-02 Removed");
    }

    @Test
    void says_that_an_item_is_not_there_yet() {
        assertThat(site.page("/items/milestone-stabilize-async-drop?on=2022-01-01")
                        .select(".lead")
                        .text())
                .contains("not there yet on 2022-01-01", "first appears on 2023-09-18");
    }

    @Test
    void leads_to_issues_evidence_and_documents() {
        assertThat(site.page("/items/subproject-async-fn")
                        .select("a:contains(#50547)")
                        .attr("href"))
                .isEqualTo("https://github.com/rust-lang/rust/issues/50547");
        assertThat(site.page("/items/milestone-author-rfc-for-async-fn-in-traits")
                        .select("dt:contains(Evidence) + dd a")
                        .attr("href"))
                .isEqualTo("https://github.com/rust-lang/rfcs/pull/3185");
        assertThat(site.page("/items/design-document-inline-async-fn")
                        .select("dt:contains(Addresses) + dd a")
                        .eachAttr("href"))
                .containsExactly(
                        "/docs/async-fundamentals/evaluation/challenges/bounding_futures",
                        "/docs/async-fundamentals/evaluation/challenges/dyn_traits");
    }

    @Test
    void leads_nowhere_from_a_number_that_was_a_placeholder() {
        Document page = site.page("/items/subproject-async-drop");

        assertThat(page.select("table.history").text()).contains("Issue #123");
        assertThat(page.select("a[href$=/123]")).isEmpty();
    }

    @Test
    void shows_the_plan_of_a_row_of_the_vision() {
        Document page = site.page("/items/vision-stabilize-dyn-dispatch");

        assertThat(page.select("[aria-labelledby=plan] dd").eachText())
                .containsExactly("blank", "blank", "blank", "0/3", "0/3", "target");
        assertThat(page.select("table.history").text()).contains("seed vision-2024", "carries no date of its own");
    }

    @Test
    void tells_the_first_plan_and_place_of_a_row() {
        assertThat(site.page("/items/vision-stabilize-dyn-dispatch")
                        .select("table.history .differences li")
                        .eachText())
                .contains(
                        "Kind Vision row",
                        "Position 18",
                        "Plan Q1'23, Q2'23, Q3'23, Q4'23 0/3, H1'24 0/3, H2'24 target");
    }

    @Test
    void draws_progress_and_states_over_time() {
        Document page = site.page("/items/subproject-static-async-fn-in-trait");

        assertThat(page.select("#course-told").text()).isEqualTo("Since 2021-09-02: in progress for 1596 days.");
        assertThat(page.select(".chart .point").eachAttr("aria-label"))
                .containsExactly(
                        "2021-09-02: In progress, 1/6 (Added, Changed)",
                        "2021-11-04: In progress, 2/5 (Changed, Advanced)",
                        "2021-12-07: In progress, 2/5 (Changed)",
                        "2022-03-11: In progress, 2/5 (Changed)");
        assertThat(page.select(".chart .line.rescale")).isEmpty();
        assertThat(page.select(".chart .label").eachText()).containsExactly("2/5", "In progress");
    }

    @Test
    void draws_another_scale_as_no_progress() {
        Document page = site.page("/items/subproject-async-drop");

        assertThat(page.select(".chart .line.rescale")).hasSize(1);
        assertThat(page.select(".chart .line.done").attr("d")).contains("M").matches("M\\d+ \\d+H\\d+M.*");
        assertThat(page.select(".chart-legend").text()).contains("rescaled: other blocks, no progress");
        assertThat(page.select("section:has(#course) tbody tr").eachText()).anyMatch(row -> row.contains("Rescaled"));
    }

    @Test
    void tells_how_long_it_was_in_each_state() {
        assertThat(site.page("/items/milestone-author-rfc-for-impl-trait-in-traits")
                        .select("[aria-labelledby=spent] tbody tr")
                        .eachText())
                .containsExactly("Not started 739 47 %", "Done 850 53 %");
    }

    @Test
    void follows_renames_in_what_it_draws() {
        assertThat(site.page("/items/milestone-author-rfc-for-impl-trait-in-traits")
                        .select("section:has(#course) tbody td:last-child")
                        .eachText())
                .containsExactly("Author RFC for async fn in traits", "Author RFC for impl trait in traits");
    }

    @Test
    void draws_nothing_before_it_was_there_and_nothing_after_the_day_shown() {
        assertThat(site.page("/items/milestone-stabilize-async-drop?on=2022-01-01")
                        .select(".chart"))
                .isEmpty();
        assertThat(site.page("/items/subproject-async-drop?on=2021-10-01").select(".chart .point"))
                .hasSize(1);
    }

    @Test
    void leads_to_its_feed_and_its_badge() {
        Document page = site.page("/items/subproject-async-drop?on=2021-10-01");

        assertThat(page.select("a:contains(its badge)").attr("href"))
                .isEqualTo("/badges/subproject-async-drop.svg?on=2021-10-01");
        assertThat(page.select("a:contains(its feed)").attr("href"))
                .isEqualTo("/changes.atom?item=subproject-async-drop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/items/no-such-item", "/items/..%2f..%2fetc", "/items/a%20b", "/items/"})
    void does_not_find_what_never_was(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    private static List<String> steps(Document page) {
        return page.select("table.history tbody tr").stream()
                .map(row -> row.select("time").getFirst().text() + " "
                        + row.select("[data-label=Step]").text())
                .toList();
    }

    @Test
    void says_when_it_was_first_recorded_where_nothing_was_known_of_it_then() {
        Document page = site.page("/items/subproject-async-fn?known=2025-12-31&on=2022-01-01");

        assertThat(page.select(".lead").text())
                .isEqualTo("Nothing was known of it then; it was first recorded on 2026-01-15.");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".notice a").attr("href")).isEqualTo("/items/subproject-async-fn?on=2022-01-01");
    }

    @Test
    void tells_what_changed_since_a_day() {
        Document page = site.page("/items/subproject-static-async-fn-in-trait?since=2021-11-01&on=2022-01-01");

        assertThat(page.select(".since p").text()).isEqualTo("Since 2021-11-01: ▲ 1 advanced");
        assertThat(page.select(".since + .differences li").eachText())
                .containsExactly(
                        "Progress 1/6 → to 2/5",
                        "Stage Proposal → to Development",
                        "Issue #91611",
                        "Links issue https://github.com/rust-lang/rust/issues/91611");
        assertThat(page.select("table.history tr:has(.mark) th").eachText()).hasSize(3);
    }

    @Test
    void tells_with_each_step_how_it_was_written_and_what_proves_it() {
        Document page = site.page("/items/milestone-author-rfc-for-async-fn-in-traits");
        Element last = page.expectFirst("table.history tbody tr:last-child");

        assertThat(last.select("td[data-label='What changed']").text()).contains("State as written 💤 → to done 🎉");
        assertThat(last.select("td[data-label=Source] a").eachAttr("href"))
                .containsExactly(
                        "https://github.com/rust-lang/async-fundamentals-initiative/commit/7015ac3",
                        "https://github.com/rust-lang/rfcs/pull/3185");
        assertThat(page.select(".figures").getFirst().select("th[scope=col]").eachText())
                .contains("Stage", "Owners", "Horizon", "Plan");
    }
}
