package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
final class HomePageTest {
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
    void shows_what_is_moving() {
        Document page = site.page("/");

        assertThat(page.select("[aria-labelledby=subprojects] tbody th").eachText())
                .containsExactly(
                        "async fn",
                        "static async fn in trait",
                        "dyn async fn in trait",
                        "async drop",
                        "async closures");
        assertThat(page.select(".states a[href=/roadmap?state=done]").text()).isEqualTo("9 Done");
        assertThat(page.select("[aria-labelledby=changes] tbody tr")).hasSize(10);
        assertThat(page.select("[aria-labelledby=changes] tr:contains(Author RFC for async fn in traits)")
                        .text())
                .contains("2023-09-18", "Not started → to Done", "commit 7015ac3");
        assertThat(page.text()).contains("850 days old", "nothing has moved since 2023-09-18");
        assertThat(page.select(".timeline .target")).hasSize(7);
    }

    @Test
    void brings_a_snippet_to_the_desugarer() {
        Document page = site.page("/");

        assertThat(page.select("form[action=/desugar][method=get] textarea[name=source]")
                        .text())
                .contains("async fn");
    }

    @Test
    void shows_a_day_on_which_nothing_was_there_yet() {
        assertThat(site.page("/?on=2021-09-01").text())
                .contains("No subproject stands on this day.", "Nothing had changed by this day.");
    }

    @Test
    void says_that_a_day_is_yet_to_come() {
        assertThat(site.page("/?on=2030-01-01").select(".notice").text()).contains("yet to come");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?on=2021-10-01",
                "/roadmap",
                "/roadmap?state=done&group=owner",
                "/items/subproject-async-fn",
                "/initiatives",
                "/initiatives/async-vision"
            })
    void answers_again_only_what_changed(String path) {
        HttpResponse<String> first = site.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = site.get(path, "If-None-Match", tag);
        HttpResponse<String> head = site.send("HEAD", path);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/audit", "/items/new", "/items/subproject-async-fn/edit", "/items/none", "/readyz", "/api"})
    void answers_head_as_get(String path) {
        assertThat(site.send("HEAD", path).statusCode())
                .isEqualTo(site.get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/roadmap", "/initiatives/async-fundamentals"})
    void spends_little_on_style_and_script(String path) {
        int bytes = site.page(path).select("link[rel=stylesheet], script[src]").stream()
                .map(element -> element.attr("href") + element.attr("src"))
                .mapToInt(asset -> site.size(asset, "Accept-Encoding", "gzip"))
                .sum();

        assertThat(bytes).isBetween(1_000, 35_000);
    }

    @Test
    void takes_no_other_methods() {
        assertThat(site.send("POST", "/roadmap").statusCode()).isEqualTo(405);
    }
}
