package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
final class ChangesPageTest {
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
    void shows_each_change_before_and_after_with_its_cause() {
        Document page = site.page("/changes");

        Element renamed = row(page, "Author RFC for impl trait in traits");
        assertThat(renamed.text())
                .contains("2023-09-18", "Renamed", "Advanced", "commit 7015ac3")
                .contains("Author RFC for async fn in traits → to Author RFC for impl trait in traits")
                .contains("Not started → to Done");
        assertThat(row(page, "Author evaluation doc for async drop").text()).contains("Set back");
        assertThat(days(page)).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void leads_from_newer_to_older_changes_until_none_is_left() {
        List<String> days = new ArrayList<>();
        Document page = site.page("/changes");
        days.addAll(days(page));
        while (!page.select("a[rel=next]:contains(Older)").isEmpty()) {
            page = site.page(page.select("a[rel=next]:contains(Older)").attr("href"));
            days.addAll(days(page));
        }

        assertThat(days).hasSize(85 + 35).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(days.getLast()).isEqualTo("2021-09-02");
        assertThat(page.select("a:contains(Newest)").attr("href")).isEqualTo("/changes");
    }

    @ParameterizedTest
    @CsvSource({
        "item=subproject-async-fn, 4",
        "item=no-such-item, 0",
        "q=state:paused, 6",
        "state=paused, 6",
        "kind=stage, 17",
        "since=2023-09-17, 15",
        "since=2022-03-11&on=2023-02-15, 0",
        "on=2021-09-01, 0",
        "known=2025-01-01, 0",
        "q=stale:%3C900d, 15",
        "horizon=2027, 6",
        "owner=tmandry&kind=milestone, 6",
    })
    void narrows_to_the_changes_asked_for(String query, int count) {
        assertThat(days(site.page("/changes?" + query))).hasSize(count);
    }

    @Test
    void keeps_the_choice_on_the_way_to_the_older_ones_the_feed_and_the_file() {
        Document page = site.page("/changes?initiative=async-fundamentals&on=2024-01-01");

        assertThat(page.select("a:contains(Older)").attr("href"))
                .startsWith("/changes?after=2021-")
                .endsWith("&initiative=async-fundamentals&on=2024-01-01");
        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/changes.atom?initiative=async-fundamentals");
        assertThat(page.select("a:contains(CSV)").attr("href"))
                .isEqualTo("/changes.csv?initiative=async-fundamentals&on=2024-01-01");
        String data = page.select("a:contains(JSON)").attr("href");
        assertThat(data).isEqualTo("/api/v1/changes?initiative=async-fundamentals&limit=1000&on=2024-01-01");
        assertThat(site.get(data).statusCode()).isEqualTo(200);
        assertThat(page.select("#initiative option[selected]").val()).isEqualTo("async-fundamentals");
    }

    @Test
    void can_be_had_as_a_file_with_a_line_for_each_field() {
        HttpResponse<String> file = site.get("/changes.csv?q=%22impl%20trait%20in%20traits%22&since=2023-01-01");

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(file.body().lines().toList().getFirst())
                .isEqualTo("number,effective,recorded,item,title,change,direction,field,before,after,source,source_id,"
                        + "page,url,by,reason");
        assertThat(file.body())
                .contains(
                        "Author RFC for impl trait in traits,renamed,advanced,title,Author RFC for async fn in traits,"
                                + "Author RFC for impl trait in traits,commit,7015ac3,roadmap.md,https://")
                .contains(",state,not_started,done,")
                .endsWith("\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item=subproject-static-async-fn-in-trait",
                "item=milestone-author-rfc-for-impl-trait-in-traits",
                "item=vision-stabilize-dyn-dispatch"
            })
    void tells_every_field_that_the_file_has_but_for_the_first_title(String query) {
        List<String> file = site.get("/changes.csv?" + query)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst("(?:[^,]*,){7}([^,]*),.*", "$1"))
                .toList();

        assertThat(Stream.concat(
                        Stream.of("title"),
                        site.page("/changes?" + query).select(".differences .field").eachText().stream()
                                .map(ChangesPageTest::code)))
                .containsExactlyInAnyOrderElementsOf(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"item=a%20b", "after=yesterday", "after=2021-13-01.5", "since=soon", "q=state:", "state=over"})
    void refuses_what_means_nothing(String query) {
        assertThat(site.get("/changes?" + query).statusCode()).isEqualTo(400);
        assertThat(site.get("/changes.atom?" + query).statusCode()).isEqualTo(400);
        assertThat(site.get("/changes.csv?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void shows_what_is_searched_for_as_text() {
        assertThat(site.page("/changes?q=%3Cscript%3E").select("#q").val()).isEqualTo("<script>");
    }

    private static String code(String label) {
        return label.equals("State as written") ? "state_text" : label.toLowerCase(Locale.ROOT);
    }

    private static List<String> days(Document page) {
        return page.select("table.changes td[data-label=Day]").eachText();
    }

    private static Element row(Document page, String title) {
        return page.select("table.changes tbody tr").stream()
                .filter(row -> row.select("th a").text().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
