package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may try who has no account, or another site's page in a maintainer's browser. */
@NullMarked
final class AttackTest {
    private static final String ITEM = "/items/subproject-static-async-fn-in-trait";
    private static final String EDIT = ITEM + "/edit";
    private static final String SCRIPT = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'`${7*7}[[7*7]]";

    private static Site site;
    private static Maintainer tyler;
    private static Maintainer niko;

    @BeforeAll
    static void start() {
        site = Site.start();
        tyler = site.maintainer("tmandry");
        niko = site.maintainer("nikomatsakis");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Map<String, String> edit() {
        return tyler.fields(EDIT, Map.of("title", "Attacked", "reason", "x", "do", "save"));
    }

    private static void assertUntouched() {
        assertThat(site.page("/roadmap").text()).doesNotContain("Attacked");
    }

    @ParameterizedTest
    @ValueSource(strings = {EDIT, "/items/new", ITEM + "/retire", ITEM + "/undo?revision=1", "/audit"})
    void nobody_sees_a_writers_page_without_a_session(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/sign-in?to=%2F");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(answer.body()).isEqualTo("Redirected");
    }

    @ParameterizedTest
    @ValueSource(strings = {EDIT, "/items/new", ITEM + "/retire", ITEM + "/undo"})
    void nobody_writes_without_a_session(String path) {
        for (String cookie : List.of("a=b", "session=", "session=" + "A".repeat(43), "session=' OR 1=1 --")) {
            HttpResponse<String> answer = site.post(path, edit(), "Cookie", cookie);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Jsoup.parse(answer.body()).select("input[name=key]")).isEmpty();
        }
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {EDIT, "/items/new", ITEM + "/retire", ITEM + "/undo"})
    void nobody_previews_without_a_session(String path) {
        assertThat(site.post(path + "/result", edit()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_without_the_session_s_own_key_is_refused() {
        Map<String, String> none = edit();
        none.remove("key");
        Map<String, String> wrong = new HashMap<>(edit());
        wrong.put("key", "0".repeat(64));
        Map<String, String> others = new HashMap<>(edit());
        others.put("key", niko.fields(EDIT, Map.of()).getOrDefault("key", ""));

        for (Map<String, String> fields : List.of(none, wrong, others)) {
            assertThat(tyler.post(EDIT, fields).statusCode()).isEqualTo(403);
        }
        assertThat(tyler.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertUntouched();
    }

    @Test
    void what_another_site_sends_is_refused_though_the_key_be_right() {
        for (List<String> header : List.of(
                List.of("Origin", "https://example.org"),
                List.of("Origin", "null"),
                List.of("Origin", site.address() + ".example.org"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"))) {
            assertThat(tyler.post(EDIT, edit(), header.getFirst(), header.getLast())
                            .statusCode())
                    .as(header.toString())
                    .isEqualTo(403);
        }
        assertUntouched();
    }

    @Test
    void no_other_method_is_taken_for_a_post() {
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            assertThat(site.send(method, EDIT, "Cookie", tyler.cookie()).statusCode())
                    .isEqualTo(405);
        }
        Map<String, String> fields = new HashMap<>(edit());
        fields.put("_method", "DELETE");
        fields.put("do", "preview");
        assertThat(tyler.post(EDIT, fields).statusCode()).isEqualTo(200);
        assertThat(tyler.post(EDIT, fields, "X-HTTP-Method-Override", "DELETE").statusCode())
                .isEqualTo(405);
        assertThat(site.get(EDIT, "Cookie", tyler.cookie(), "X-HTTP-Method-Override", "POST")
                        .statusCode())
                .isEqualTo(415);
        assertThat(site.get(EDIT + "?title=Attacked&do=save&reason=x", "Cookie", tyler.cookie())
                        .statusCode())
                .isEqualTo(200);
        assertUntouched();
    }

    @Test
    void a_script_in_any_field_is_text_on_every_page() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "slug",
                "goal-script",
                "kind",
                "subproject",
                "initiative",
                "async-fundamentals",
                "title",
                SCRIPT,
                "stage",
                SCRIPT,
                "issue",
                SCRIPT,
                "state",
                "proposed",
                "progress",
                "1/2",
                "plan",
                "Q1'24 1/2",
                "horizon",
                "2024"));
        typed.put("reason", SCRIPT);
        typed.put("do", "save");
        assertThat(tyler.submit("/items/new", typed).statusCode()).isEqualTo(303);
        String item = "/items/goal-script";

        for (String path : List.of(
                "/",
                "/roadmap",
                "/roadmap?group=horizon",
                "/initiatives",
                "/initiatives/async-fundamentals",
                "/progress",
                "/compare?since=2021-01-01",
                "/changes",
                "/changes?item=goal-script",
                item,
                item + "?since=2021-01-01",
                item + "/edit",
                item + "/retire",
                "/audit")) {
            Document page = Jsoup.parse(tyler.get(path).body());
            assertThat(page.select("script:not([src]), script[src*=alert], [onerror], img[src=x]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.html()).as(path).doesNotContain("}49", "'`49");
        }
        assertThat(site.page(item).select("h1").text()).isEqualTo(SCRIPT);
        for (String file : List.of("/changes.atom?item=goal-script", "/badges/goal-script.svg")) {
            assertThat(Jsoup.parse(site.get(file).body(), Parser.xmlParser()).select("script, img, [onerror]"))
                    .as(file)
                    .isEmpty();
        }
        assertThat(Jsoup.parse(tyler.submit(item + "/edit", typed).body()).select("script:not([src]), [onerror]"))
                .isEmpty();
        Map<String, String> wrong = new HashMap<>(typed);
        List.of(
                        "state",
                        "progress",
                        "owners",
                        "horizon",
                        "position",
                        "parent",
                        "plan",
                        "effective",
                        "slug",
                        "base",
                        "kind")
                .forEach(field -> wrong.put(field, SCRIPT));
        for (String path : List.of(item + "/edit", "/items/new")) {
            HttpResponse<String> refused = tyler.submit(path, wrong);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select("script:not([src]), [onerror]"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/roadmap",
                "/changes",
                "/changes.atom",
                "/changes.csv",
                "/compare",
                "/progress",
                "/progress.csv",
                "/initiatives",
                "/docs",
                "/sign-in",
                ITEM
            })
    void a_script_or_sql_in_any_parameter_is_text(String path) {
        for (String name : List.of(
                "q",
                "item",
                "owner",
                "state",
                "kind",
                "initiative",
                "horizon",
                "sort",
                "group",
                "page",
                "after",
                "on",
                "since",
                "known",
                "chart",
                "to",
                "name",
                "x\"><script>alert(1)</script>")) {
            for (String value :
                    List.of(SCRIPT, "\"" + SCRIPT + "\"", "' OR 1=1; DROP TABLE revision; --", "\0\r\nX: y")) {
                HttpResponse<String> answer = site.get(path + "?" + Site.encoded(name) + "=" + Site.encoded(value));

                assertThat(answer.statusCode()).as(name + "=" + value).isIn(200, 400);
                assertThat(answer.headers().firstValue("X")).isEmpty();
                assertThat(answer.body()).as(name).doesNotContain("<script>alert", "<img src=x", "}49", "SQL");
            }
        }
        assertThat(site.page("/roadmap").select("table.items tbody tr")).hasSizeGreaterThan(60);
    }

    @Test
    void a_script_in_both_versions_of_a_conflict_is_text() {
        String edit = "/items/goal-async-iterator-api/edit";
        Map<String, String> first = tyler.fields(edit, Map.of("stage", SCRIPT, "reason", SCRIPT, "do", "save"));
        Map<String, String> second = niko.fields(edit, Map.of("stage", "x" + SCRIPT, "reason", SCRIPT, "do", "save"));
        assertThat(tyler.post(edit, first).statusCode()).isEqualTo(303);

        HttpResponse<String> conflict = niko.post(edit, second);

        assertThat(conflict.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(conflict.body());
        assertThat(page.select("script:not([src]), [onerror], img")).isEmpty();
        assertThat(page.select(".choices").text()).contains("Theirs: " + SCRIPT, "Mine: x" + SCRIPT);
    }

    @Test
    void what_sql_takes_for_its_own_is_text() {
        String sql = "'); DELETE FROM revision; --\\ %_";
        Map<String, String> typed = Map.of("stage", sql, "reason", sql, "do", "save");

        assertThat(tyler.submit("/items/milestone-author-rfc-for-impl-trait-in-traits/edit", typed)
                        .statusCode())
                .isEqualTo(303);

        assertThat(site.page("/items/milestone-author-rfc-for-impl-trait-in-traits")
                        .select(".facts")
                        .text())
                .contains(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/items/..%2f..%2fetc%2fpasswd/edit",
                "/items/%2e%2e/edit",
                "/items/a%00b/edit",
                "/items/'%20OR%201=1/edit",
                "/items/nothing/edit",
                "/items/nothing/retire",
                "/items/nothing/undo?revision=1",
                ITEM + "/undo?revision=99999",
                ITEM + "/undo?revision=x",
                ITEM + "/undo"
            })
    void a_name_that_names_nothing_is_not_found(String path) {
        assertThat(tyler.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void a_form_that_is_too_long_or_broken_is_refused() {
        Map<String, String> fields = new HashMap<>(edit());
        fields.put("do", "preview");
        fields.put("reason", "x".repeat(70_000));
        assertThat(tyler.post(EDIT, fields).statusCode()).isEqualTo(413);
        fields.put("reason", "x".repeat(2_000));
        assertThat(tyler.post(EDIT, fields).statusCode()).isEqualTo(422);
        fields.put("reason", "a\0b");
        assertThat(tyler.post(EDIT, fields).body()).doesNotContain("\0");
        assertThat(site.send("POST", EDIT, "Cookie", tyler.cookie()).statusCode())
                .isEqualTo(415);
        assertThat(site.send(
                                "POST",
                                EDIT,
                                "Cookie",
                                tyler.cookie(),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | title=%zz            | 400",
                "application/x-www-form-urlencoded | title=%              | 400",
                "application/x-www-form-urlencoded | title=%ff%fe         | 400",
                "application/x-www-form-urlencoded | =&&==&=%20&          | 403",
                "application/x-www-form-urlencoded | ''                   | 403",
                "multipart/form-data; boundary=x   | --x--                | 415",
                "application/json                  | {\"title\":\"Attacked\"} | 415",
                "text/plain                        | title=Attacked       | 415"
            })
    void what_is_no_form_is_refused_and_never_an_error_of_ours(String type, String body, int status) {
        HttpResponse<String> answer = site.postBody(EDIT, body, "Content-Type", type, "Cookie", tyler.cookie());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertUntouched();
    }

    @Test
    void a_form_of_very_many_fields_is_taken_or_refused_at_once() {
        String many = "a=1&".repeat(16_000) + "key=x";

        assertThat(site.postBody(
                                EDIT,
                                many,
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Cookie",
                                tyler.cookie())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void addresses_and_headers_that_are_too_long_are_refused() {
        assertThat(site.get("/roadmap?q=" + "x".repeat(40_000)).statusCode()).isIn(414, 431);
        assertThat(site.get(EDIT, "Cookie", "session=" + "A".repeat(40_000)).statusCode())
                .isEqualTo(431);
        assertThat(site.get("/roadmap?q=" + "(".repeat(5_000)).statusCode()).isIn(200, 400);
    }

    @Test
    void a_writers_pages_are_kept_by_nobody_and_readers_pages_do_not_know_the_writer() {
        assertThat(tyler.get(EDIT).headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(tyler.get("/audit").headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(tyler.get(ITEM).body()).isEqualTo(site.get(ITEM).body()).doesNotContain("Signed in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/items/a%0d%0aSet-Cookie:%20x=y/edit",
                "/items/a/edit?to=%0d%0aSet-Cookie:%20x=y",
                "/docs/async-fundamentals/charter?on=2022-01-01%0d%0aSet-Cookie:%20x=y",
                "/docs/async-fundamentals/charter%0d%0aSet-Cookie:%20x=y",
                "/changes.csv?q=%0d%0aSet-Cookie:%20x=y",
                "/sign-in?to=/%0d%0aSet-Cookie:%20x=y"
            })
    void nothing_of_a_line_end_reaches_a_header(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.statusCode()).isIn(200, 303, 400, 404);
    }
}
