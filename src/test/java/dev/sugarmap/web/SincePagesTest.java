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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
final class SincePagesTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, '+ 4 added ▲ 10 advanced ▼ 1 set back ✎ 1 renamed'",
        "/roadmap, '+ 4 added ▲ 10 advanced ▼ 1 set back ✎ 1 renamed'",
        "/roadmap?state=done, '▲ 8 advanced ✎ 1 renamed'",
        "/initiatives, '+ 4 added ▲ 10 advanced ▼ 1 set back ✎ 1 renamed'",
        "/initiatives/async-fundamentals, '+ 4 added ▲ 10 advanced ▼ 1 set back ✎ 1 renamed'",
        "/initiatives/async-vision, nothing changed.",
        "/progress, '+ 4 added ▲ 10 advanced ▼ 1 set back ✎ 1 renamed'",
        "/progress?kind=milestone&q=state:done, '▲ 8 advanced ✎ 1 renamed'",
        "/items/subproject-async-fn, nothing changed.",
        "/items/milestone-author-rfc-for-impl-trait-in-traits, '▲ 1 advanced ✎ 1 renamed'",
        "/docs/async-fundamentals/CHARTER, nothing changed.",
    })
    void counts_what_changed_since_a_day(String path, String told) {
        Document page = site.page(path + (path.contains("?") ? "&" : "?") + "since=2023-09-01");

        assertThat(page.select("section.since p").getFirst().text()).isEqualTo("Since 2023-09-01: " + told);
    }

    @Test
    void marks_what_changed_by_word_and_shape() {
        Document page = site.page("/roadmap?since=2023-09-01");

        assertThat(row(page, "Author RFC for impl trait in traits")
                        .select(".mark")
                        .eachText())
                .containsExactly("▲ Advanced", "✎ Renamed");
        assertThat(row(page, "Author evaluation doc for async drop")
                        .select(".mark")
                        .eachText())
                .containsExactly("▼ Set back");
        assertThat(row(page, "async fn").select(".mark")).isEmpty();
    }

    @Test
    void names_what_is_no_longer_there() {
        assertThat(site.page("/initiatives/async-fundamentals?since=2021-09-09&on=2021-11-04")
                        .select("section.since")
                        .text())
                .contains("added", "advanced", "rescaled");
        assertThat(site.page("/docs?since=2021-01-01&on=2022-01-01")
                        .select("section.since")
                        .text())
                .contains("added");
    }

    @Test
    void keeps_the_day_to_compare_with_in_every_link() {
        Document page = site.page("/initiatives?since=2023-09-01");

        assertThat(page.select("main a[href^=/]").not(".step").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).contains("since=2023-09-01"));
        assertThat(page.select(".datebar input[name=since]").val()).isEqualTo("2023-09-01");
        assertThat(page.select("a:contains(Compare)").attr("href")).isEqualTo("/compare?since=2023-09-01");
    }

    @Test
    void says_so_where_the_day_to_compare_with_is_none_before() {
        Document page = site.page("/roadmap?since=2023-09-01&on=2022-01-01");

        assertThat(page.select("section.since, .mark")).isEmpty();
        assertThat(page.select(".notice").text()).contains("Nothing is compared");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since=2022-01-01&on=2021-01-01",
                "since=2023-01-01&on=2022-06-01",
                "since=2022-01-01&on=2022-01-01",
                "since=2027-01-01"
            })
    void compares_nothing_where_the_later_day_comes_first(String days) {
        Document page = site.page("/compare?" + days);

        assertThat(page.select(".notice").text()).contains("Nothing is compared");
        assertThat(page.select("section.since, table")).isEmpty();
    }

    @Test
    void shows_two_days_side_by_side() {
        Document page = site.page("/compare?since=2021-10-01&on=2021-11-04");

        Element advanced = row(page, "static async fn in trait");
        assertThat(advanced.select("td").eachText())
                .startsWith("▲ Advanced", "In progress 1/6", "In progress 2/5")
                .last()
                .asString()
                .contains("Progress 1/6 → to 2/5", "Stage Proposal → to Experimental");
        assertThat(row(page, "async fn").select(".mark").eachText()).containsExactly("≡ Rescaled");
        assertThat(page.select("thead th").eachText()).contains("2021-10-01", "2021-11-04");
    }

    @Test
    void tells_side_by_side_of_another_document_too() {
        Document page = site.page("/compare?since=2021-10-01&on=2022-03-11");

        assertThat(row(page, "static async fn in trait")
                        .select(".differences .field")
                        .eachText())
                .containsExactly("Progress", "Stage", "Issue", "Links");
    }

    @Test
    void shows_what_was_removed_and_what_was_added() {
        Document page = site.page("/compare?since=2021-09-01&on=2021-09-09");

        assertThat(page.select(".mark").text()).contains("Added");
        assertThat(page.select("td:contains(not there)")).isNotEmpty();
    }

    @Test
    void compares_with_the_day_before_the_last_change_where_no_day_is_given() {
        Document page = site.page("/compare");

        assertThat(page.select("thead time").eachText()).containsExactly("2023-09-17", "2026-01-15");
        assertThat(rows(page)).hasSize(15);
        assertThat(rows(site.page("/compare?q=state:in_progress"))).hasSize(2);
    }

    @Test
    void offers_the_days_of_change() {
        Document page = site.page("/roadmap?on=2021-10-01");

        assertThat(page.select(".days li")).hasSize(11);
        assertThat(page.select(".days [aria-current=date]").text()).isEqualTo("2021-09-22");
        assertThat(page.select(".days a").getLast().attr("href")).isEqualTo("/roadmap?on=2023-09-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?since=x", "/compare?since=2021-99-01", "/compare?q=nokey:x", "/docs?since=1"})
    void refuses_what_is_no_day(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(400);
    }

    private static List<Element> rows(Document page) {
        return page.select("table.items tbody tr:not(.group), table.compared tbody tr");
    }

    private static Element row(Document page, String title) {
        return rows(page).stream()
                .filter(row -> row.select("th > a").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tells_of_a_document_that_it_is_new() {
        Document page = site.page("/docs/async-fundamentals/CHARTER?since=2021-01-01");

        assertThat(page.select("section.since p").text()).isEqualTo("Since 2021-01-01: + 1 added");
    }

    @Test
    void offers_the_days_on_which_documents_changed_with_the_documents() {
        assertThat(site.page("/docs").select(".days li").eachText()).containsExactly("2021-11-19", "2023-02-16");
        assertThat(site.page("/docs?on=2022-01-01").select(".datebar a[rel]").eachText())
                .containsExactly("‹ Previous change, 2021-11-19", "Next change, 2023-02-16 ›");
    }
}
