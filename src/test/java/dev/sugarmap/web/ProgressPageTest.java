package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
final class ProgressPageTest {
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
    void draws_what_is_done_below_what_there_is_to_do() {
        Document page = site.page("/progress?initiative=async-fundamentals");
        Element chart = page.expectFirst("section[aria-labelledby=burn-up]");

        assertThat(chart.select("p").getFirst().text())
                .isEqualTo("On 2026-01-15, 9 of 33 items were done; on 2021-09-02 it was 1 of 5.");
        assertThat(chart.select("path.line.scope, path.line.done")).isNotEmpty();
        assertThat(chart.select("svg .label").eachText()).containsExactly("33 in scope", "9 done");
        assertThat(chart.select("svg .axis text").eachText()).contains("0", "40", "2022", "2025");
        assertThat(chart.select("table tbody tr").eachText())
                .contains("2021-09-02 5 1", "2023-09-18 33 9")
                .hasSize(11);
    }

    @Test
    void lets_every_point_be_reached_and_read_without_a_mouse() {
        Document page = site.page("/progress?initiative=async-fundamentals");

        assertThat(page.select("section[aria-labelledby=burn-up] .point[tabindex=0][role=img]")
                        .eachAttr("aria-label"))
                .hasSize(11)
                .contains("2021-11-04: 1 of 29 done", "2026-01-15: 9 of 33 done");
        assertThat(page.select("section[aria-labelledby=states] .point")
                        .getLast()
                        .attr("aria-label"))
                .isEqualTo("2026-01-15: 9 done, 5 in progress, 3 active discussion, 4 under consideration, 2 proposed,"
                        + " 3 paused, 6 not started, 1 rejected");
        assertThat(page.select("svg.chart")).allSatisfy(svg -> {
            assertThat(svg.select("> title").text()).isNotBlank();
            assertThat(svg.select("> desc").text()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/progress, 9 of 68",
        "/progress?on=2022-01-01, 1 of 29",
        "/progress?kind=milestone, 8 of 17",
        "/progress?horizon=2024, 0 of 12",
        "/progress?owner=tmandry, 3 of 7",
        "/progress?q=state:done, 9 of 9",
    })
    void counts_the_items_asked_for(String path, String told) {
        assertThat(site.page(path).select("#burn-up-told").text()).contains(told + " items were done;");
    }

    @Test
    void tells_how_long_items_were_in_each_state() {
        Element paused = site.page("/progress").expectFirst("[aria-labelledby=times] tr:contains(Paused)");

        assertThat(paused.select("td").eachText()).startsWith("3", "4764", "1588", "1588");
    }

    @Test
    void shows_what_is_stale_with_its_age_in_the_bar() {
        Document page = site.page("/progress?kind=subproject");

        Element row = page.expectFirst("[aria-labelledby=stale] tbody tr:contains(static async fn in trait)");
        assertThat(row.text()).contains("2/5", "1406 days", "2022-03-11");
        assertThat(row.select(".aged rect.full")).hasSize(2);
        assertThat(row.select(".aged rect.age").attr("width")).isEqualTo("100");
        assertThat(page.select("[aria-labelledby=stale] tbody tr")).hasSize(4);
        assertThat(site.page("/progress?on=2022-04-01&kind=subproject")
                        .select("[aria-labelledby=stale]")
                        .text())
                .contains("Every open item changed within a year.");
    }

    @ParameterizedTest
    @CsvSource({
        "owner=tmandry&state=done, 3",
        "owner=tmandry, 7",
        "q=stale:%3E365d%20-state:done%2Csettled%2Crejected&initiative=async-fundamentals, 23",
        "q=owner:none%20-state:done%2Csettled%2Crejected&initiative=async-fundamentals, 19",
    })
    void counts_as_the_roadmap_does(String query, String count) {
        assertThat(site.page("/roadmap?" + query).select(".tally strong").text())
                .isEqualTo(count);
    }

    @Test
    void leads_to_all_stale_items_on_the_roadmap() {
        String all =
                site.page("/progress").select("a:contains(All stale items)").attr("href");

        assertThat(site.page(all).select(".tally strong").text()).isEqualTo("58");
    }

    @Test
    void shows_what_nobody_owns_where_tables_disagree_and_what_slipped() {
        Document page = site.page("/progress?initiative=async-fundamentals");

        assertThat(page.select("[aria-labelledby=ownerless] li").eachText())
                .contains("async drop", "Trait multiplication");
        assertThat(page.select("[aria-labelledby=conflicts] tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("async drop", "Paused", "while its discussion is paused"));
        assertThat(page.select("[aria-labelledby=slips]").text()).contains("No target and no horizon has moved.");
    }

    @ParameterizedTest
    @CsvSource({
        "burn-up, 'Day,In scope,Done', 12",
        "states, 'Day,Done,In progress,Active discussion,Under consideration,Proposed,Paused,Not started,Rejected', 12",
        "time-in-state, 'State,Items,Days in all,Median days,Longest days,Longest item', 9",
        "stale, 'Item,Title,State,Progress,Since,Days', 24",
        "ownerless, 'Item,Title,State,Progress,Since,Days', 20",
        "initiatives, 'Initiative,Done,Of,Share in %', 2",
        "horizons, 'Horizon,Done,Of,Share in %', 2",
        "owners, 'Owner,Done,Of,Share in %', 7",
        "conflicts, 'Conflict,Subproject,Other,State,Progress,Other state', 3",
        "slips, 'Day,Item,Date,From,To,Direction,Source', 1",
    })
    void gives_every_table_as_a_file(String chart, String columns, int lines) {
        HttpResponse<String> file = site.get("/progress.csv?initiative=async-fundamentals&chart=" + chart);

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(file.body().lines()).hasSize(lines).first().isEqualTo(columns);
    }

    @Test
    void a_file_tells_what_its_table_shows() {
        assertThat(site.get("/progress.csv?on=2024-01-01&chart=initiatives")
                        .body()
                        .lines())
                .containsExactly("Initiative,Done,Of,Share in %", "async-fundamentals,9,33,27", "async-vision,0,35,0");
        assertThat(site.get("/progress.csv?chart=conflicts").body())
                .contains(",subproject-async-drop,discussion-async-drop,in_progress,1/5,paused\r\n");
    }

    @Test
    void links_to_its_files_with_the_choice_and_the_day() {
        List<String> files = site.page("/progress?kind=milestone&on=2022-01-01")
                .select("a[href^=/progress.csv]")
                .eachAttr("href");

        assertThat(files).hasSizeGreaterThanOrEqualTo(4).allSatisfy(file -> {
            assertThat(file).contains("kind=milestone", "on=2022-01-01", "chart=");
            assertThat(site.get(file).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void tells_what_is_done_by_initiative_horizon_and_owner_and_leads_to_their_charts() {
        Document page = site.page("/progress?on=2024-01-01");
        assertThat(page.select("table.shares thead th:first-child").eachText())
                .containsExactly("Initiative", "Horizon", "Owner");
        assertThat(page.select("table.shares").getFirst().select("tbody tr").eachText())
                .containsExactly("Async fundamentals 9 33 27 %", "Async Rust vision, 2024 update 0 35 0 %");

        assertThat(page.select("[aria-labelledby=shares] a[href^=/progress.csv]")
                        .eachAttr("href"))
                .containsExactly(
                        "/progress.csv?chart=initiatives&on=2024-01-01",
                        "/progress.csv?chart=horizons&on=2024-01-01",
                        "/progress.csv?chart=owners&on=2024-01-01");
        assertThat(page.select("table.shares tr:contains(tmandry)").text()).isEqualTo("tmandry 3 7 43 %");

        Document owned = site.page(
                page.select("table.shares a:contains(compiler-errors)").attr("href"));

        assertThat(owned.select("#owner option[selected]").val()).isEqualTo("compiler-errors");
        assertThat(owned.select("#burn-up")).hasSize(1);
        assertThat(owned.select("table.shares thead th:first-child").eachText()).doesNotContain("Owner");
    }

    @ParameterizedTest
    @CsvSource({
        "on=2021-09-01, Nothing stands on this day yet.",
        "known=2020-01-01, Nothing stands on this day yet.",
        "q=nothing-like-it, No item is like that.",
    })
    void says_nothing_of_items_where_none_stands(String query, String told) {
        Document page = site.page("/progress?" + query);

        assertThat(page.text()).contains(told).doesNotContain("Every", "No two", "has moved");
        assertThat(page.select("main section")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/progress?kind=epic", "/progress.csv?chart=pie", "/progress?q=x:y"})
    void refuses_what_means_nothing(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(400);
    }
}
