package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
final class BadgeTest {
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
        "subproject-async-drop.svg, 200, async drop: In progress 1/5 on 2026-01-15",
        "subproject-async-drop.svg?on=2021-10-01, 200, async drop: In progress 1/6 on 2021-10-01",
        "vision-stabilize-dyn-dispatch.svg, 200, Stabilize dyn dispatch: no state on 2026-01-15",
        "subproject-async-drop.svg?on=2021-01-01, 404, async drop: not there on 2021-01-01",
        "stage-proposal-charter.svg, 404, Proposal / Charter: not there on 2026-01-15",
        "subproject-async-drop.svg?known=2021-01-01, 404, subproject-async-drop: no such item",
        "no-such-item.svg, 404, no-such-item: no such item",
        "%3Cscript%3E.svg, 404, sugarmap: no such item",
    })
    void tells_how_an_item_stands_and_on_which_day(String address, int status, String told) {
        HttpResponse<String> answer = site.get("/badges/" + address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(svg(answer).select("title").text()).isEqualTo(told);
        assertThat(svg(answer).attr("aria-label")).isEqualTo(told);
        assertThat(svg(answer).select("[style], style, script")).isEmpty();
    }

    @Test
    void may_be_shown_by_other_sites_and_is_sent_again_only_when_it_changed() {
        HttpResponse<String> answer = site.get("/badges/subproject-async-fn.svg");
        String tag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
        assertThat(site.get("/badges/subproject-async-fn.svg", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(site.get("/").headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("same-origin");
    }

    @Test
    void is_as_wide_as_its_text_and_shortens_long_titles() {
        String slug = site.page("/roadmap?q=easy%20start")
                .select("table.items th[scope=row] > a")
                .attr("href");
        Element svg = svg(site.get(slug.replace("/items/", "/badges/") + ".svg"));

        assertThat(svg.select("text").getFirst().text()).endsWith("…").hasSizeLessThanOrEqualTo(49);
        int end = svg.select("text").stream()
                .mapToInt(text -> Integer.parseInt(text.attr("x")) + Integer.parseInt(text.attr("textLength")))
                .max()
                .orElseThrow();
        assertThat(Integer.parseInt(svg.attr("width"))).isEqualTo(end + 6);
    }

    private static Element svg(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), "", Parser.xmlParser()).expectFirst("svg");
    }
}
