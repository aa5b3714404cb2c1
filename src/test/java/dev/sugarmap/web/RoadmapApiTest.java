package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
final class RoadmapApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MILESTONE = "milestone-author-rfc-for-impl-trait-in-traits";

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
    void an_item_has_every_member_that_was_promised() {
        JsonNode item = json("/api/v1/items/subproject-async-drop?on=2021-10-01");

        assertThat(item.propertyNames())
                .containsExactly(
                        "slug",
                        "kind",
                        "initiative",
                        "title",
                        "position",
                        "parent",
                        "state",
                        "stateText",
                        "progress",
                        "stage",
                        "issue",
                        "owners",
                        "horizon",
                        "cells",
                        "effective",
                        "links");
        assertThat(item.get("state").asString()).isEqualTo("in_progress");
        assertThat(item.get("progress")).isEqualTo(JSON.readTree("{\"done\": 1, \"of\": 6}"));
        assertThat(item.get("effective").asString()).isEqualTo("2021-09-02");
        assertThat(item.get("parent").isNull()).isTrue();
        assertThat(json("/api/v1/items/subproject-async-drop?on=2021-12-01")
                        .at("/progress/of")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void a_plan_has_a_cell_for_each_period() {
        JsonNode cells = json("/api/v1/items?q=kind:vision-row")
                .get("items")
                .valueStream()
                .map(item -> item.get("cells"))
                .filter(plan -> !plan.isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(cells.get(0).propertyNames()).containsExactly("period", "done", "of", "target");
    }

    @ParameterizedTest
    @CsvSource({
        "/roadmap?group=none, ''",
        "/roadmap?group=none&q=state:done, q=state:done",
        "/roadmap?group=none&q=-state:done, q=-state:done",
        "/roadmap?group=none&state=paused, state=paused",
        "/roadmap?group=none&initiative=async-vision, initiative=async-vision",
        "/roadmap?group=none&owner=tmandry&kind=milestone, owner=tmandry&kind=milestone",
        "/roadmap?group=none&horizon=2027, horizon=2027",
        "/roadmap?group=none&on=2021-10-01, on=2021-10-01",
        "/roadmap?group=none&on=2021-09-01, on=2021-09-01",
        "/roadmap?group=none&known=2025-01-01, known=2025-01-01",
        "/roadmap?group=none&q=changed:%3E2023-01-01, since=2023-01-01",
    })
    void lists_the_items_that_the_page_shows(String page, String query) {
        List<String> shown = site.page(page).select("table.items tbody tr:not(.group) th a").stream()
                .map(link -> link.attr("href").replaceFirst("\\?.*", "").replace("/items/", ""))
                .sorted()
                .toList();

        assertThat(slugs(json("/api/v1/items?" + query))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sort=-changed", "q=sort:title", "sort=position&initiative=async-fundamentals", "sort=-state"})
    void lists_items_in_the_order_of_the_page(String query) {
        List<String> shown = site.page("/roadmap?group=none&" + query).select("table.items tbody tr th a").stream()
                .map(link -> link.attr("href").replace("/items/", ""))
                .toList();

        assertThat(slugs(json("/api/v1/items?" + query))).isEqualTo(shown);
        assertThat(walk("/api/v1/items?limit=7&" + query)).isEqualTo(shown);
    }

    @Test
    void an_items_life_is_told_from_its_first_day_with_typed_values() {
        JsonNode history = json("/api/v1/items/" + MILESTONE + "/history");
        JsonNode last = history.get("revisions").get(history.get("revisions").size() - 1);

        assertThat(history.propertyNames()).containsExactly("item", "revisions");
        assertThat(history.get("item")).isEqualTo(json("/api/v1/items/" + MILESTONE));
        assertThat(history.at("/revisions/0/change").asString()).isEqualTo("added");
        assertThat(last.propertyNames())
                .containsExactly(
                        "seq", "change", "direction", "effective", "recorded", "fields", "source", "reason", "by");
        assertThat(last.get("change").asString()).isEqualTo("renamed");
        assertThat(last.get("direction").asString()).isEqualTo("advanced");
        assertThat(last.at("/fields/state"))
                .isEqualTo(JSON.readTree("{\"before\": \"not_started\", \"after\": \"done\"}"));
        assertThat(last.at("/fields/title/before").asString()).isEqualTo("Author RFC for async fn in traits");
        assertThat(last.get("source").propertyNames()).containsExactly("kind", "id", "page", "url");
        assertThat(last.at("/source/kind").asString()).isEqualTo("commit");
        assertThat(json("/api/v1/items/subproject-async-drop/history?on=2021-11-04")
                        .at("/revisions/2/fields/progress/after"))
                .isEqualTo(JSON.readTree("{\"done\": 1, \"of\": 5}"));
    }

    @ParameterizedTest
    @CsvSource({
        "since=2000-01-01, 2",
        "since=2021-09-09, 1",
        "since=2021-09-09&on=2023-09-17, 0",
        "since=2023-09-18, 0",
        "since=2023-09-18&on=2022-01-01, 0"
    })
    void an_items_life_is_told_since_a_day(String query, int steps) {
        String address = "/api/v1/items/" + MILESTONE + "/history";

        assertThat(json(address + "?" + query).get("revisions").size()).isEqualTo(steps);
        assertThat(site.get(address + ".csv?" + query).body().lines().skip(1).map(line -> line.split(",", 3)[1]))
                .allMatch(day -> day.compareTo(query.substring(6, 16)) > 0)
                .size()
                .matches(lines -> (lines > 0) == (steps > 0));
        assertThat(json(address + "?since=2023-09-18").get("item")).isEqualTo(json("/api/v1/items/" + MILESTONE));
    }

    @Test
    void what_was_removed_since_a_day_is_among_the_changes() {
        String described = json("/api/v1/openapi.json")
                .at("/paths/~1api~1v1~1items/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.get("name").asString().equals("since"))
                .findFirst()
                .orElseThrow()
                .get("description")
                .asString();

        assertThat(described).contains("/api/v1/changes?since=");
        assertThat(json("/api/v1/changes?since=2021-09-01&limit=1000")
                        .get("items")
                        .valueStream()
                        .map(one -> one.at("/revision/change").asString()))
                .contains("removed");
    }

    @Test
    void a_removed_item_is_gone_but_its_life_is_not() {
        String removed = json("/api/v1/changes?limit=1000")
                .get("items")
                .valueStream()
                .filter(one -> one.at("/revision/change").asString().equals("removed"))
                .map(one -> one.at("/item/slug").asString())
                .findFirst()
                .orElseThrow();

        JsonNode history = json("/api/v1/items/" + removed + "/history");
        assertThat(history.at("/item/slug").asString()).isEqualTo(removed);
        assertThat(history.get("revisions")
                        .get(history.get("revisions").size() - 1)
                        .get("fields")
                        .isEmpty())
                .isTrue();
        assertProblem(site.get("/api/v1/items/" + removed), 404);
    }

    @Test
    void changes_are_those_of_the_page_each_with_its_item() {
        JsonNode all = json("/api/v1/changes?limit=1000");

        assertThat(all.propertyNames()).containsExactly("on", "items", "next");
        assertThat(all.get("items").size()).isEqualTo(85 + 35);
        assertThat(all.get("next").isNull()).isTrue();
        assertThat(all.at("/items/0").propertyNames()).containsExactly("item", "revision");
        assertThat(json("/api/v1/changes?q=state:paused").get("items").size()).isEqualTo(6);
        assertThat(json("/api/v1/changes?item=subproject-async-fn").get("items").size())
                .isEqualTo(4);
        assertThat(walkChanges("/api/v1/changes?limit=9"))
                .isEqualTo(all.get("items")
                        .valueStream()
                        .map(one -> one.at("/revision/seq").asLong())
                        .toList());
    }

    @Test
    void initiatives_and_documents_can_be_had_one_by_one_and_all_together() {
        JsonNode initiatives = json("/api/v1/initiatives");
        assertThat(slugs(initiatives)).containsExactly("async-fundamentals", "async-vision");
        assertThat(json("/api/v1/initiatives/async-vision")).isEqualTo(initiatives.at("/items/1"));
        assertThat(slugs(json("/api/v1/initiatives?on=2020-01-01"))).isEmpty();

        List<String> documents = walk("/api/v1/docs?limit=8");
        assertThat(documents).hasSize(50).isSorted();
        assertThat(slugs(json("/api/v1/docs?initiative=async-vision")))
                .allMatch(slug -> slug.startsWith("async-vision"));
        JsonNode one = json("/api/v1/docs/" + documents.getLast());
        assertThat(one.at("/document/slug").asString()).isEqualTo(documents.getLast());
        assertThat(one.get("markdown").asString()).isNotBlank();
        assertThat(one.get("versions").size()).isPositive();
        assertThat(slugs(json("/api/v1/docs?since=2026-01-01"))).isEmpty();
        assertThat(slugs(json("/api/v1/docs?since=2000-01-01"))).isEqualTo(documents);
        assertThat(slugs(json("/api/v1/docs?since=2026-01-01&on=2022-01-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"since=2000-01-01, 2", "since=2023-02-15, 1", "since=2023-02-16, 0", "since=2023-02-16&on=2022-01-01, 0"
    })
    void initiatives_are_those_that_changed_since(String query, int count) {
        assertThat(slugs(json("/api/v1/initiatives?" + query))).hasSize(count);
    }

    @Test
    void lists_say_where_they_go_on_in_the_answer_and_in_a_header() {
        HttpResponse<String> page = site.get("/api/v1/items?limit=5&state=done");
        String next = JSON.readTree(page.body()).get("next").asString();

        assertThat(page.headers().firstValue("Link"))
                .contains("</api/v1/items?after=" + next + "&limit=5&state=done>; rel=\"next\"");
        assertThat(walk("/api/v1/items?limit=5&state=done")).isEqualTo(slugs(json("/api/v1/items?state=done")));
    }

    @Test
    void no_item_is_missed_or_comes_twice_while_others_edit() {
        try (Site edited = Site.start()) {
            Maintainer editor = edited.maintainer("editor");
            List<String> before =
                    slugs(JSON.readTree(edited.get("/api/v1/items").body()));
            List<String> seen = new ArrayList<>();
            Optional<String> after = Optional.empty();
            int round = 0;
            do {
                JsonNode page = JSON.readTree(edited.get("/api/v1/items?limit=6"
                                + after.map(name -> "&after=" + name).orElse(""))
                        .body());
                seen.addAll(slugs(page));
                after = Optional.of(page.get("next"))
                        .filter(next -> !next.isNull())
                        .map(JsonNode::asString);
                String met = "/items/" + seen.get(round) + "/edit";
                String ahead = "/items/" + before.get(before.size() - 1 - round) + "/edit";
                for (String path : List.of(met, ahead)) {
                    HttpResponse<String> answer = editor.submit(
                            path,
                            Map.of("title", "Renamed in round " + round, "reason", "to stir the list", "do", "save"));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
                }
                round++;
            } while (after.isPresent());

            assertThat(seen).isEqualTo(before);
        }
    }

    @Test
    void items_and_changes_can_be_had_as_a_table_in_three_ways() {
        String items = site.get("/api/v1/items.csv?state=done").body();
        assertThat(items)
                .startsWith(
                        "item,title,initiative,kind,parent,position,state,state_text,progress_done,progress_of,stage,"
                                + "issue,owners,horizon,plan,links,effective\r\n")
                .isEqualTo(site.get("/api/v1/items?state=done&format=csv").body())
                .isEqualTo(site.get("/api/v1/items?state=done", "Accept", "text/csv")
                        .body());
        assertThat(site.get("/api/v1/changes.csv?item=" + MILESTONE).body())
                .isEqualTo(site.get("/changes.csv?item=" + MILESTONE).body());
        assertThat(site.get("/api/v1/items/" + MILESTONE + "/history.csv")
                        .body()
                        .lines())
                .contains(site.get("/changes.csv?item=" + MILESTONE)
                        .body()
                        .lines()
                        .toArray(String[]::new));
        assertThat(site.get("/api/v1/items.csv?limit=2")
                        .headers()
                        .firstValue("Link")
                        .orElseThrow())
                .startsWith("</api/v1/items.csv?after=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | text/csv",
                "text/csv, */*;q=0.1 | text/csv",
                "application/json;q=0.5, text/* | text/csv",
                "*/* | application/json",
                "text/html, application/json;q=0.9 | application/json",
                "text/csv, application/json | application/json",
                "text/csv;q=0 | application/json",
                "nonsense;q=x | application/json",
            })
    void the_reader_says_which_form_is_wanted(String accepted, String answered) {
        HttpResponse<String> answer = site.get("/api/v1/items?limit=1", "Accept", accepted);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(answered);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/items",
                "/api/v1/items.csv",
                "/api/v1/items/" + MILESTONE,
                "/api/v1/items/" + MILESTONE + "/history",
                "/api/v1/changes",
                "/api/v1/initiatives",
                "/api/v1/docs",
                "/api/v1/docs/async-fundamentals",
                "/api/v1/strategies",
                "/api/v1/openapi.json",
                "/api"
            })
    void what_the_reader_has_is_not_sent_again(String path) {
        HttpResponse<String> first = site.get(path);
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = site.get(path, "If-None-Match", etag);
        HttpResponse<String> head = site.send("HEAD", path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).contains(etag);
        assertThat(site.send("POST", path).statusCode()).isEqualTo(405);
    }

    @Test
    void the_form_is_part_of_what_the_reader_has() {
        String etag = site.get("/api/v1/items").headers().firstValue("ETag").orElseThrow();

        assertThat(site.get("/api/v1/items?format=csv", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "items?on=soon, on, soon",
        "items?known=2021-13-01, known, 2021-13-01",
        "items?since=1, since, 1",
        "items?limit=0, limit, 0",
        "items?limit=1001, limit, 1001",
        "items?limit=-1, limit, -1",
        "items?limit=99999999999, limit, 99999999999",
        "items?q=state:over, q, state:over",
        "items?after=a%20b, after, a b",
        "items?sort=title&after=no-such-item, after, no-such-item",
        "changes?after=yesterday, after, yesterday",
        "changes?item=a%20b, item, a b",
        "docs?after=..%2F, after, ../",
    })
    void a_bad_value_is_named(String address, String field, String value) {
        JsonNode problem = assertProblem(site.get("/api/v1/" + address), 400);

        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("value").asString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "items?state=over, done",
        "items?kind=x, vision-row",
        "items?sort=x, -changed",
        "items?format=xml, csv",
        "items?initiative=x, async-vision",
        "changes?state=over, none",
        "docs?initiative=x, async-vision",
    })
    void where_there_is_a_closed_set_all_of_it_is_named(String address, String allowed) {
        JsonNode problem = assertProblem(site.get("/api/v1/" + address), 400);

        assertThat(problem.get("allowed").valueStream().map(JsonNode::asString)).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "items?x=1",
                "items.csv?format=csv",
                "items/subproject-async-drop?q=x",
                "initiatives/async-vision?since=2021-01-01",
                "strategies?x",
                "changes?sort=title"
            })
    void a_parameter_that_an_address_does_not_have_is_refused(String address) {
        assertThat(assertProblem(site.get("/api/v1/" + address), 400).has("field"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "items/no-such-item",
                "items/no-such-item/history",
                "items/a%20b",
                "items/subproject-async-drop?on=2000-01-01",
                "items/subproject-async-drop/history?on=2000-01-01",
                "items/subproject-async-drop/history?known=2000-01-01",
                "initiatives/none",
                "docs/async-fundamentals/none",
                "docs/async-fundamentals?on=2000-01-01",
                "none"
            })
    void what_does_not_stand_is_not_found(String address) {
        assertProblem(site.get("/api/v1/" + address), 404);
    }

    private static JsonNode assertProblem(HttpResponse<String> answer, int status) {
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        return JSON.readTree(answer.body());
    }

    private static List<String> slugs(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(one -> one.get("slug").asString())
                .toList();
    }

    /** The names in a list, page by page. */
    private static List<String> walk(String path) {
        return pages(path).stream().flatMap(page -> slugs(page).stream()).toList();
    }

    private static List<Long> walkChanges(String path) {
        return pages(path).stream()
                .flatMap(page -> page.get("items").valueStream())
                .map(one -> one.at("/revision/seq").asLong())
                .toList();
    }

    private static List<JsonNode> pages(String path) {
        List<JsonNode> pages = new ArrayList<>(List.of(json(path)));
        while (!pages.getLast().get("next").isNull()) {
            pages.add(json(path + "&after=" + pages.getLast().get("next").asString()));
        }
        assertThat(pages).hasSizeGreaterThan(1);
        return pages;
    }
}
