package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.snippet.SavedSnippet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
final class SnippetTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SOURCE = "trait Log {\n    async fn write(&self, text: &str); // <b>\n}\n";

    private Site site;

    @BeforeEach
    void start() {
        site = Site.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private HttpResponse<String> save(Map<String, String> options, String source) {
        return site.sendJson(
                "/api/v1/snippets",
                JSON.writeValueAsString(Map.of("source", source, "strategy", "rpitit", "options", options)));
    }

    @Test
    void a_program_saves_a_snippet_once_and_gets_it_back() {
        HttpResponse<String> saved = save(Map.of("send", "true"), SOURCE);
        HttpResponse<String> again = save(Map.of("send", "true"), SOURCE);

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        JsonNode answer = JSON.readTree(saved.body());
        String place = "/api/v1/snippets/" + answer.get("id").asString();
        assertThat(saved.headers().firstValue("Location")).contains(place);
        assertThat(again.body()).isEqualTo(saved.body());
        HttpResponse<String> got = site.get(place);
        assertThat(got.headers().firstValue("ETag")).isPresent();
        assertThat(JSON.readTree(got.body())).isEqualTo(answer);
        assertThat(answer.get("source").asString()).isEqualTo(SOURCE);
        assertThat(answer.get("options").get("send").asString()).isEqualTo("true");
        assertThat(answer.get("output").asString())
                .contains("impl ::core::future::Future<Output = ()> + ::core::marker::Send");
        assertThat(answer.get("saved").asString()).isEqualTo("2026-01-15T12:00:00Z");
    }

    @Test
    void the_playground_saves_what_its_form_holds_and_opens_it_again() {
        Map<String, String> form = new HashMap<>(Map.of("source", SOURCE.replace("\n", "\r\n"), "strategy", "gat"));
        HttpResponse<String> saved = site.post("/s", form);

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        Document page = site.page(saved.headers().firstValue("Location").orElseThrow());
        assertThat(page.select(".notice")).isEmpty();
        assertThat(page.select(".code").eachText().getFirst()).contains("async fn write(&self, text: &str); // <b>");
        assertThat(page.select(".code").eachText().getLast()).contains("type Write<");
        Map<String, String> fields = new HashMap<>();
        page.select("main form input").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        HttpResponse<String> opened = site.post("/desugar", fields);
        assertThat(opened.statusCode()).isEqualTo(303);
        Document playground = site.page(opened.headers().firstValue("Location").orElseThrow());
        assertThat(playground.expectFirst("#source").wholeText()).isEqualTo(SOURCE);
        assertThat(playground.select("#strategy option[selected]").val()).isEqualTo("gat");
    }

    @Test
    void keeps_a_pipeline_with_the_options_of_each_strategy() {
        String pipeline = "real-async-trait,trait-variant,async-trait,resugar";
        HttpResponse<String> saved =
                site.post("/s", Map.of("source", SOURCE, "strategy", pipeline, "real-async-trait.future-path", "std"));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        String place = saved.headers().firstValue("Location").orElseThrow();
        Document page = site.page(place);
        assertThat(page.select(".notice")).isEmpty();
        assertThat(page.select(".facts").text())
                .contains("real-async-trait → trait-variant → async-trait → resugar")
                .contains("real-async-trait.future-path std");
        JsonNode answer =
                JSON.readTree(site.get("/api/v1/snippets" + place.substring(2)).body());
        assertThat(answer.get("strategy").asString()).isEqualTo(pipeline);
        assertThat(answer.get("options").get("real-async-trait.future-path").asString())
                .isEqualTo("std");
        assertThat(page.select("main form input[name=strategy]").val()).isEqualTo(pipeline);
    }

    @ParameterizedTest
    @CsvSource({
        "rpitit, edition, 2021, Today's rules make something else of this source.",
        "rpitit, edition, 1990, 'Today this strategy, or one of its options, is no longer there.'",
        "gone, edition, 2021, 'Today this strategy, or one of its options, is no longer there.'"
    })
    void shows_what_another_version_made_and_says_that_it_differs(
            String strategy, String option, String value, String notice) {
        SavedSnippet snippet = new SavedSnippet(
                SOURCE,
                strategy,
                new TreeMap<>(Map.of(option, value)),
                "trait Log; // as it was <i>",
                "0.1",
                Instant.parse("2020-02-29T23:59:59Z"));
        site.save(snippet);

        Document page = site.page("/s/" + snippet.id());

        assertThat(page.select(".notice").text()).isEqualTo(notice);
        assertThat(page.select(".code").eachText()).last().isEqualTo("trait Log; // as it was <i>");
        assertThat(page.select(".facts").text()).contains(value, "2020-02-29", "Sugarmap 0.1");
    }

    @Test
    void says_what_cannot_be_saved() {
        assertThat(save(Map.of("send", "perhaps"), SOURCE).body()).contains("\"field\":\"options.send\"");
        assertThat(save(Map.of(), "").statusCode()).isEqualTo(400);
        assertThat(save(Map.of(), "x".repeat(300_000)).statusCode()).isEqualTo(413);
        assertThat(site.post("/s", Map.of("source", SOURCE), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.get("/s/AAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
        assertThat(site.get("/api/v1/snippets/..%2F").statusCode()).isIn(400, 404);
    }

    @Test
    void one_network_cannot_fill_the_site() {
        int saved = 0;
        while (saved < 50 && save(Map.of(), SOURCE + "// " + saved).statusCode() == 201) {
            saved++;
        }

        assertThat(saved).isEqualTo(20);
        HttpResponse<String> refused = save(Map.of(), SOURCE + "// more");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("2026-01-15T12:00:30Z");
        assertThat(save(Map.of(), SOURCE + "// 3").statusCode()).isEqualTo(201);
        HttpResponse<String> page = site.post("/s", Map.of("source", SOURCE + "// page"));
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(page.body()).text()).contains("Many snippets were saved from your network");
    }
}
