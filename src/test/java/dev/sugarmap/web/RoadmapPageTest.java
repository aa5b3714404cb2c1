package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
final class RoadmapPageTest {
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
    void shows_every_item_with_its_state_progress_owners_and_day_of_change() {
        Document page = site.page("/roadmap");

        assertThat(page.select(".tally").text()).startsWith("68 of 68 items");
        assertThat(titles(page)).hasSize(68);
        assertThat(row(page, "static async fn in trait").text())
                .contains("In progress", "2/5", "accepted rfc", "2022-03-11");
        assertThat(row(page, "Stabilize type alias impl trait")
                        .select("a[href=/roadmap?owner=oli-obk]")
                        .text())
                .isEqualTo("oli-obk");
        assertThat(row(page, "Author evaluation doc for async closures").text())
                .contains("In progress", "blog posts authored, doc pending");
    }

    @Test
    void shows_bars_of_six_blocks_on_a_day_of_2021() {
        Document page = site.page("/roadmap?on=2021-10-01");

        assertThat(row(page, "async fn").text()).contains("Done", "6/6", "Stabilized");
        assertThat(row(page, "async drop").text()).contains("In progress", "1/6", "Proposal");
        assertThat(row(page, "async drop").select("rect")).hasSize(6);
        assertThat(row(page, "async drop").select("rect.full")).hasSize(1);
        assertThat(page.select(".notice").text()).contains("2021-10-01", "past");
    }

    @Test
    void says_when_nothing_stands_yet() {
        assertThat(site.page("/roadmap?on=2021-09-01").text())
                .contains("0 of 0 items", "Nothing stands on this day yet.");
    }

    @Test
    void keeps_the_day_in_every_link_within_the_site() {
        Document page = site.page("/roadmap?on=2021-10-01&state=in_progress");

        List<String> links =
                page.select("a[href^=/]").not("[rel=prev],[rel=next],.step").eachAttr("href");
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(link).contains("on=2021-10-01"));
        assertThat(page.select("a:contains(Today)").attr("href")).isEqualTo("/roadmap?state=in_progress");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/roadmap?on=2021-09-22&state=in_progress");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/roadmap?on=2021-11-04&state=in_progress");
        assertThat(page.select(".datebar input[name=state]").val()).isEqualTo("in_progress");
        assertThat(page.select(".filters input[name=on]").val()).isEqualTo("2021-10-01");
    }

    @Test
    void shows_what_was_known_on_a_day_and_keeps_that_in_every_link() {
        Document before = site.page("/roadmap?known=2026-01-14");
        Document after = site.page("/roadmap?known=2026-01-15&on=2021-10-01");

        assertThat(before.select(".tally").text()).startsWith("0 of 0 items");
        assertThat(before.select(".notice").text())
                .contains("On 2026-01-14 this site knew nothing yet: it has recorded since 2026-01-15");
        assertThat(before.select(".notice a").attr("href")).isEqualTo("/roadmap");
        assertThat(after.select(".notice").text()).contains("recorded by the end of 2026-01-15");
        assertThat(after.select(".notice a").attr("href")).isEqualTo("/roadmap?on=2021-10-01");
        assertThat(after.select(".tally").text()).doesNotStartWith("0 of");
        assertThat(after.select("a[href^=/]").not("[rel=prev],[rel=next],.step").eachAttr("href"))
                .allSatisfy(link -> assertThat(link).contains("known=2026-01-15&on=2021-10-01"));
        assertThat(after.select("a:contains(Today)").attr("href")).isEqualTo("/roadmap");
        assertThat(after.select(".filters input[name=known]").val()).isEqualTo("2026-01-15");
        assertThat(after.select("input[name=known][form=dates]").val()).isEqualTo("2026-01-15");
        assertThat(site.get("/items/async-fundamentals-subproject-async-fn?known=2020-01-01")
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.get("/roadmap?known=someday").statusCode()).isEqualTo(400);
    }

    @Test
    void a_wrong_parameter_can_be_mended_where_it_is_told() {
        HttpResponse<String> answer = site.get("/roadmap?on=2021-10-01&q=sate%3Adone%20%3Cb%3E");

        assertThat(answer.statusCode()).isEqualTo(400);
        Element form = Jsoup.parse(answer.body()).expectFirst("main form");
        assertThat(form.attr("action")).isEqualTo("/roadmap");
        assertThat(form.select("input[name=on]").val()).isEqualTo("2021-10-01");
        assertThat(form.select("input[name=q]").val()).isEqualTo("sate:done <b>");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=subproject, 5",
        "kind=milestone, 17",
        "state=paused, 3",
        "state=none, 35",
        "initiative=async-vision, 35",
        "owner=tmandry, 7",
        "owner=TMandry, 0",
        "owner=somebody-else, 0",
        "horizon=2027, 6",
        "horizon=none, 33",
        "q=%22ASYNC DROP%22, 6",
        "q=drop async, 8",
        "q=state:done kind:milestone, 8",
        "q=-state:none state:paused, 3",
        "q=91611, 1",
        "q=doc pending, 1",
        "kind=milestone&state=done, 8",
        "kind=stage, 0",
    })
    void narrows_to_the_items_asked_for(String query, int count) {
        Document page = site.page("/roadmap?" + query.replace(" ", "%20"));

        assertThat(page.select(".tally strong").text()).isEqualTo(String.valueOf(count));
        assertThat(titles(page)).hasSize(count);
    }

    @Test
    void shows_what_was_chosen_and_leads_back_to_all() {
        Document page = site.page("/roadmap?state=done&q=nothing%20like%20it&sort=-changed");

        assertThat(page.select("#state option[selected]").val()).isEqualTo("done");
        assertThat(page.select("#sort option[selected]").val()).isEqualTo("-changed");
        assertThat(page.select("#q").val()).isEqualTo("nothing like it");
        assertThat(page.text()).contains("No item is like that.");
        assertThat(page.select("a:contains(Show all items)").attr("href")).isEqualTo("/roadmap");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=title&group=none, 'a default runtime for an easy start, easy to replace'",
        "sort=-title&group=none, Trait multiplication",
        "sort=state&group=none, async fn",
        "sort=-state&group=none, Trait multiplication",
        "sort=progress&group=none, dyn async fn in trait",
        "sort=-progress&group=none, async fn",
        "sort=changed&group=none, Feature complete for async drop",
        "sort=-changed&group=none, Author evaluation doc for static async trait",
        "sort=position&group=none, async fn",
        "group=owner, Feature complete for async fn in traits",
        "group=state, async fn",
    })
    void puts_items_into_the_order_asked_for(String query, String first) {
        assertThat(titles(site.page("/roadmap?" + query)).getFirst()).isEqualTo(first);
    }

    @Test
    void puts_items_without_progress_last_whichever_way_it_sorts() {
        assertThat(titles(site.page("/roadmap?sort=progress&group=none")).subList(0, 5))
                .containsExactlyInAnyOrderElementsOf(
                        titles(site.page("/roadmap?sort=-progress&group=none")).subList(0, 5));
    }

    @Test
    void offers_the_other_order_at_the_head_of_the_column_it_sorts_by() {
        Element head = site.page("/roadmap?sort=title&state=done").expectFirst("th[aria-sort=ascending]");

        assertThat(head.select("a").attr("href")).isEqualTo("/roadmap?sort=-title&state=done");
    }

    @Test
    void groups_items_under_headings_with_their_count() {
        assertThat(site.page("/roadmap?group=horizon")
                        .select("tr.group th span:not(.shared)")
                        .eachText())
                .containsExactly("2023", "17", "2024", "12", "2027", "6", "No horizon", "33")
                .hasSize(8);
    }

    @Test
    void draws_the_plan_by_quarters_and_horizons_and_tells_it_as_a_table() {
        Document page = site.page("/roadmap");
        Element drawing = page.expectFirst(".timeline");

        assertThat(drawing.select(".axis text").eachText())
                .containsExactly("Q1'23", "Q2'23", "Q3'23", "Q4'23", "H1'24", "H2'24", "2025", "2026", "2027");
        assertThat(drawing.select(".target")).hasSize(7);
        assertThat(drawing.select(".horizon")).hasSize(35);
        assertThat(drawing.select(".full")).hasSize(10);
        assertThat(drawing.select(".full, .open")).hasSize(34 * 3);
        assertThat(drawing.select(".name:contains(…) title").eachText())
                .contains("frameworks like rocket or axum possible without depending on one runtime");
        assertThat(drawing.attr("aria-label")).contains("35 rows", "7 targets");
        Element row = page.expectFirst("table.plan tr:contains(Stabilize dyn dispatch)");
        assertThat(row.select("td")).extracting(Element::text).endsWith("", "", "", "0/3", "0/3", "target");
        assertThat(page.select(".columned li")).hasSize(33);
    }

    @ParameterizedTest
    @CsvSource({
        "/roadmap?on=2026-01-15, 2026",
        "/roadmap?on=2023-08-15, Q3'23",
        "/roadmap?on=2024-12-31, H2'24",
        "/roadmap?on=2025-06-01, 2025",
        "/roadmap?kind=goal, 2026",
        "/roadmap?on=2027-07-02, 2027"
    })
    void draws_the_day_shown_into_its_period_or_year(String path, String label) {
        Element drawing = site.page(path).expectFirst(".timeline");
        Element column = drawing.select(".axis").stream()
                .filter(axis -> axis.text().equals(label))
                .findFirst()
                .orElseThrow()
                .expectFirst("rect");
        int left = Integer.parseInt(column.attr("x"));

        String line = drawing.expectFirst(".shown").attr("d");

        assertThat(Integer.parseInt(line.replaceFirst("M(\\d+).*", "$1")))
                .isBetween(left, left + Integer.parseInt(column.attr("width")));
    }

    @ParameterizedTest
    @CsvSource({
        "on=2021-13-01, on, YYYY-MM-DD",
        "on=yesterday, on, YYYY-MM-DD",
        "on=0001-01-01, on, YYYY-MM-DD",
        "state=finished, state, in_progress",
        "kind=epic, kind, subproject",
        "initiative=other, initiative, async-fundamentals",
        "horizon=next, horizon, 2027",
        "sort=size, sort, -changed",
        "group=colour, group, horizon",
    })
    void refuses_what_no_value_can_be_and_names_those_that_can(String query, String parameter, String allowed) {
        HttpResponse<String> answer = site.get("/roadmap?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(allowed);
        if (!parameter.equals("on")) {
            assertThat(answer.body()).contains("&quot;" + parameter + "&quot;");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', limit=1000, ''",
        "on=2021-10-01&state=in_progress&sort=-changed&group=none&utm_source=x,"
                + " limit=1000&on=2021-10-01&sort=-changed&state=in_progress, state=in_progress&utm_source=x",
        "q=owner%3Atmandry&known=2026-01-15&since=2023-01-01&page=1,"
                + " known=2026-01-15&limit=1000&q=owner%3Atmandry, q=owner%3Atmandry",
    })
    void leads_to_the_same_as_a_file_as_data_and_as_a_feed(String query, String asked, String fed) {
        Document page = site.page("/roadmap?" + query);
        List<String> forms = page.select("p.quiet:contains(Also as) a").eachAttr("href");

        assertThat(forms)
                .containsExactly(
                        "/api/v1/items.csv?" + asked,
                        "/api/v1/items?" + asked,
                        "/changes.atom" + (fed.isEmpty() ? "" : "?" + fed));
        assertThat(forms)
                .allSatisfy(form -> assertThat(site.get(form).statusCode()).isEqualTo(200));
        assertThat(site.get(forms.getFirst()).body().lines().skip(1)).hasSameSizeAs(titles(page));
    }

    @Test
    void takes_odd_and_long_texts_for_what_they_are() {
        assertThat(site.page("/roadmap?q=%00%3Cscript%3E").select("#q").val()).isEqualTo("\uFFFD<script>");
        assertThat(site.get("/roadmap?owner=" + "a".repeat(4000)).statusCode()).isEqualTo(200);
        assertThat(site.get("/roadmap?state=" + "a".repeat(4000)).statusCode()).isEqualTo(400);
        assertThat(site.get("/roadmap?utm_source=elsewhere").statusCode()).isEqualTo(200);
    }

    private static List<String> titles(Document page) {
        return page.select("table.items tbody th[scope=row] > a").eachText();
    }

    private static Element row(Document page, String title) {
        return page.select("table.items tbody tr").stream()
                .filter(row -> row.select("th > a").text().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
