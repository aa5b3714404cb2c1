package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
final class EditPagesTest {
    private static final String ITEM = "/items/subproject-static-async-fn-in-trait";
    private static final String EDIT = ITEM + "/edit";

    private Site site;
    private Maintainer tyler;
    private Maintainer niko;

    @BeforeEach
    void start() {
        site = Site.start();
        tyler = site.maintainer("tmandry");
        niko = site.maintainer("nikomatsakis");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void shows_what_will_be_so_and_saves_it() {
        HttpResponse<String> preview =
                tyler.submit(EDIT, Map.of("state", "paused", "reason", "No time.", "do", "preview"));
        assertThat(preview.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(preview.body());
        assertThat(page.select("#preview").text())
                .contains("From 2026-01-15 on this changes", "State In progress → to Paused", "So it stands today.");
        assertThat(site.page(ITEM).select(".facts").text()).contains("In progress");

        Map<String, String> fields = Maintainer.filled(page);
        fields.put("do", "save");
        HttpResponse<String> saved = tyler.post(EDIT, fields);

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location")).contains(ITEM + "#history");
        Document item = site.page(ITEM);
        assertThat(item.select(".facts").text()).contains("Paused", "2/5");
        assertThat(item.select("#history + table tbody tr").getLast().text())
                .contains("2026-01-15", "State In progress → to Paused", "No time.")
                .containsOnlyOnce("tmandry");
        assertThat(site.page("/changes")
                        .select("table.changes tbody tr")
                        .getFirst()
                        .text())
                .containsOnlyOnce("tmandry");
    }

    @Test
    void tells_another_position_beside_another_title() {
        tyler.submit(EDIT, Map.of("title", "async fn in traits", "position", "7", "reason", "Moved.", "do", "save"));

        String query = "?item=subproject-static-async-fn-in-trait";
        String[] told = {"Title static async fn in trait → to async fn in traits", "Position 2 → to 7"};
        assertThat(site.page(ITEM)
                        .select("table.history tr:last-child .differences li")
                        .eachText())
                .containsExactly(told);
        assertThat(site.page("/changes" + query)
                        .select("table.changes tbody tr:first-child .differences li")
                        .eachText())
                .containsExactly(told);
        assertThat(site.get("/changes.atom" + query).body()).contains("Position: <del>2</del> → <ins>7</ins>");
    }

    @Test
    void tells_another_scale_of_the_same_share_as_rescaled() {
        tyler.submit(EDIT, Map.of("progress", "4/10", "reason", "Finer.", "do", "save"));

        assertThat(site.page(ITEM)
                        .select("table.history tr:last-child [data-label=Step]")
                        .text())
                .isEqualTo("Rescaled");
        assertThat(site.page("/compare?since=2026-01-14").select("table .mark").eachText())
                .containsExactly("≡ Rescaled");
        assertThat(site.get("/api/v1" + ITEM + "/history").body()).contains("\"change\":\"rescaled\"");
    }

    @Test
    void every_field_can_be_changed_at_once() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "title",
                "async fn in traits",
                "state",
                "done",
                "progress",
                "5 / 5",
                "stage",
                "stable",
                "issue",
                "#1",
                "owners",
                "@tmandry nikomatsakis",
                "horizon",
                "2024",
                "position",
                "7",
                "plan",
                "Q1'24 1/3\r\nH2'24 target"));
        typed.put("parent", "subproject-async-fn");
        typed.put("reason", "All of it.");
        typed.put("do", "save");

        assertThat(tyler.submit(EDIT, typed).statusCode()).isEqualTo(303);

        assertThat(tyler.fields(EDIT, Map.of()))
                .containsAllEntriesOf(Map.of(
                        "title",
                        "async fn in traits",
                        "state",
                        "done",
                        "progress",
                        "5/5",
                        "stage",
                        "stable",
                        "issue",
                        "#1",
                        "owners",
                        "tmandry, nikomatsakis",
                        "horizon",
                        "2024",
                        "position",
                        "7",
                        "parent",
                        "subproject-async-fn",
                        "plan",
                        "Q1'24 1/3\nH2'24 target"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', Title",
        "state, finished, State",
        "progress, 6/5, Progress",
        "progress, 1/1000000, Progress",
        "owners, a b c<script>, Owners",
        "owners, 'tmandry, None', Owners",
        "horizon, 1066, Horizon",
        "position, 0, Position",
        "position, -1, Position",
        "parent, nowhere, Parent",
        "parent, ../../etc, Parent",
        "parent, subproject-static-async-fn-in-trait, Parent",
        "plan, sometime, Plan",
        "plan, 'Q1''24, Q1''24', Plan",
        "effective, 2026-01-16, Since",
        "effective, tomorrow, Since",
        "reason, ' ', Reason"
    })
    void names_the_field_that_is_wrong_and_keeps_what_was_typed(String field, String value, String label) {
        Map<String, String> typed = new HashMap<>(Map.of("stage", "kept", "reason", "kept too", "do", "save"));
        typed.put(field, value);
        HttpResponse<String> answer = tyler.submit(EDIT, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".errors a").eachText()).containsExactly(label);
        assertThat(page.select("[name=" + field + "]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("[name=stage]").val()).isEqualTo("kept");
        assertThat(page.select("#preview button")).isEmpty();
    }

    @Test
    void an_edit_that_lies_back_changes_only_what_was_typed_and_says_what_stands_today() {
        Map<String, String> typed =
                Map.of("stage", "Sketch", "effective", "2021-10-01", "reason", "Found in the notes.", "do", "preview");
        Document page = Jsoup.parse(tyler.submit(EDIT, typed).body());
        assertThat(page.select("#preview").text())
                .contains("From 2021-10-01 on this changes", "to Sketch", "Today nothing changes: from 2021-11-04 on")
                .doesNotContain("Progress");

        Map<String, String> fields = Maintainer.filled(page);
        fields.put("do", "save");
        assertThat(tyler.post(EDIT, fields).statusCode()).isEqualTo(303);

        assertThat(site.page(ITEM + "?on=2021-10-02").select(".facts").text()).contains("Sketch", "1/6");
        assertThat(site.page(ITEM).select(".facts").text()).contains("accepted rfc", "2/5");
    }

    @Test
    void nothing_is_saved_that_changes_nothing() {
        assertThat(tyler.submit(EDIT, Map.of("reason", "Because.", "do", "save"))
                        .body())
                .contains("it stands just so already");
    }

    @Test
    void the_second_of_two_editors_gets_both_versions_and_loses_nothing() {
        Map<String, String> mine =
                tyler.fields(EDIT, Map.of("title", "Mine", "stage", "my stage", "reason", "My reason.", "do", "save"));
        niko.submit(EDIT, Map.of("title", "Theirs", "owners", "nikomatsakis", "reason", "Their reason.", "do", "save"));

        HttpResponse<String> conflict = tyler.post(EDIT, mine);

        assertThat(conflict.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(conflict.body());
        assertThat(page.select("main").text()).contains("nikomatsakis changed it while you did");
        assertThat(page.select("fieldset legend").eachText()).containsExactlyInAnyOrder("Title", "Stage", "Owners");
        assertThat(page.select("#choice\\.title").text()).contains("Theirs: Theirs", "Mine: Mine");
        Map<String, String> choice = Maintainer.filled(page);
        assertThat(choice).containsEntry("choice.stage", "mine").containsEntry("choice.owners", "theirs");
        assertThat(choice).doesNotContainKey("choice.title").containsEntry("reason", "My reason.");

        choice.put("do", "choose");
        assertThat(tyler.post(EDIT, choice).statusCode()).isEqualTo(409);
        choice.put("choice.title", "mine");
        Document merged = Jsoup.parse(tyler.post(EDIT, choice).body());
        assertThat(merged.select("#preview").text()).contains("Title Theirs → to Mine", "to my stage");
        Map<String, String> fields = Maintainer.filled(merged);
        fields.put("do", "save");
        assertThat(tyler.post(EDIT, fields).statusCode()).isEqualTo(303);

        Document item = site.page(ITEM);
        assertThat(item.select("h1").text()).isEqualTo("Mine");
        assertThat(item.select(".facts").text()).contains("my stage", "nikomatsakis");
        assertThat(item.select("#history + table").text()).contains("Theirs", "Their reason.", "My reason.");
    }

    @Test
    void a_form_sent_twice_is_saved_once() {
        Map<String, String> fields = tyler.fields(EDIT, Map.of("title", "Once", "reason", "Once.", "do", "save"));

        assertThat(tyler.post(EDIT, fields).statusCode()).isEqualTo(303);
        assertThat(tyler.post(EDIT, fields).statusCode()).isEqualTo(303);

        assertThat(site.page(ITEM).select("#history + table tbody tr")).hasSize(7);
    }

    @Test
    void what_is_sent_after_the_session_ended_comes_back_and_is_saved_in_the_next() {
        Map<String, String> fields =
                tyler.fields(EDIT, Map.of("title", "<b>Late", "reason", "Typed long.", "do", "save"));
        tyler.post("/sign-out", Map.of("key", fields.getOrDefault("key", "")));

        HttpResponse<String> signedOut = tyler.post(EDIT, fields);

        assertThat(signedOut.statusCode()).isEqualTo(403);
        Document page = Jsoup.parse(signedOut.body());
        assertThat(page.select("main").text()).contains("You are signed out. What you typed is kept");
        Maintainer again = site.maintainer("tmandry");
        HttpResponse<String> otherSession = again.post(EDIT, Maintainer.filled(page));
        assertThat(otherSession.statusCode()).isEqualTo(403);
        Map<String, String> kept = Maintainer.filled(Jsoup.parse(otherSession.body()));
        assertThat(again.post(EDIT, kept).statusCode()).isEqualTo(303);
        assertThat(site.page(ITEM).select("h1").text()).isEqualTo("<b>Late");
    }

    @Test
    void an_undo_is_one_more_revision_and_keeps_what_came_later() {
        tyler.submit(EDIT, Map.of("title", "Wrong", "reason", "Slip.", "do", "save"));
        niko.submit(EDIT, Map.of("stage", "later", "reason", "More.", "do", "save"));
        String undo = tyler.page(EDIT).select("a:contains(Undo)").get(1).attr("href");

        assertThat(tyler.submit(undo, Map.of("reason", "It was a slip.", "do", "save"))
                        .statusCode())
                .isEqualTo(303);

        Document item = site.page(ITEM);
        assertThat(item.select("h1").text()).isEqualTo("static async fn in trait");
        assertThat(item.select(".facts").text()).contains("later");
        assertThat(item.select("#history + table tbody tr")).hasSize(9);
        assertThat(item.select("#history + table").text()).containsPattern("Undoes revision \\d+: It was a slip.");
    }

    @Test
    void an_item_can_be_said_to_have_been_on_an_earlier_day_what_it_is_today() {
        String done = "/items/milestone-author-rfc-for-async-fn-in-traits";
        String since = "2021-12-07";
        HttpResponse<String> idle =
                tyler.submit(done + "/edit", Map.of("effective", since, "reason", "It was.", "do", "preview"));
        assertThat(idle.statusCode()).isEqualTo(422);
        Document told = Jsoup.parse(idle.body());
        assertThat(told.select(".errors").text()).contains("Nothing is changed of how it stands on 2026-01-15");
        String then = told.select("a:contains(Show how it stood on)").attr("href");
        assertThat(then)
                .isEqualTo(site.page(done + "?on=" + since).select("a.button").attr("href"));
        assertThat(tyler.fields(then, Map.of()))
                .containsEntry("state", "not_started")
                .containsEntry("effective", since);

        HttpResponse<String> saved = tyler.submit(then, Map.of("state", "done", "reason", "It was.", "do", "save"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(site.page(done + "?on=" + since).select(".facts").text()).contains("Done");
        assertThat(site.page(done + "?on=2021-12-06").select(".facts").text()).contains("Not started");
    }

    @Test
    void no_undo_puts_an_item_below_itself() {
        String other = "/items/subproject-async-fn/edit";
        tyler.submit(EDIT, Map.of("parent", "subproject-async-fn", "reason", "Part of it.", "do", "save"));
        tyler.submit(EDIT, Map.of("parent", "", "reason", "It is not.", "do", "save"));
        tyler.submit(other, Map.of("parent", "subproject-static-async-fn-in-trait", "reason", "So.", "do", "save"));
        String undo = tyler.page(EDIT).select("a:contains(Undo)").getFirst().attr("href");

        HttpResponse<String> answer = tyler.submit(undo, Map.of("reason", "It is after all.", "do", "save"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains("It would stand below itself", "It is after all.");
        assertThat(site.get("/api/v1" + ITEM).body()).contains("\"parent\":null");
    }

    @Test
    void no_back_dated_edit_puts_an_item_below_itself() {
        String other = "/items/subproject-async-fn/edit";
        tyler.submit(
                EDIT,
                Map.of(
                        "parent",
                        "subproject-async-fn",
                        "effective",
                        "2026-01-05",
                        "reason",
                        "Part of it.",
                        "do",
                        "save"));
        tyler.submit(EDIT, Map.of("parent", "", "reason", "It is not.", "do", "save"));
        Map<String, String> moved = Map.of(
                "parent",
                "subproject-static-async-fn-in-trait",
                "effective",
                "2026-01-10",
                "reason",
                "So.",
                "do",
                "save");

        HttpResponse<String> answer = tyler.submit(other, moved);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).text()).contains("On that day it would stand below itself");
    }

    @Test
    void a_retired_item_is_gone_from_then_on_and_can_be_brought_back() {
        HttpResponse<String> preview =
                tyler.submit(ITEM + "/retire", Map.of("reason", "Merged.", "effective", "2026-01-10", "do", "preview"));
        assertThat(preview.body()).contains("From 2026-01-10 on it is retired", "Merged.");
        Map<String, String> fields = Maintainer.filled(Jsoup.parse(preview.body()));
        fields.put("do", "save");
        assertThat(tyler.post(ITEM + "/retire", fields).statusCode()).isEqualTo(303);
        assertThat(site.page(ITEM).text()).contains("it was removed on 2026-01-10");
        assertThat(site.page(ITEM + "?on=2026-01-09").select(".facts").text()).contains("2/5");

        tyler.submit(EDIT, Map.of("reason", "Not merged.", "do", "save"));

        assertThat(site.page(ITEM).select(".facts").text()).contains("2/5");
    }

    @Test
    void a_retirement_upon_what_has_changed_is_asked_again() {
        Map<String, String> fields = tyler.fields(ITEM + "/retire", Map.of("reason", "Merged.", "do", "save"));
        niko.submit(EDIT, Map.of("title", "Theirs", "reason", "Theirs.", "do", "save"));

        HttpResponse<String> answer = tyler.post(ITEM + "/retire", fields);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("nikomatsakis changed it meanwhile", "Merged.");
        Map<String, String> again = Maintainer.filled(Jsoup.parse(answer.body()));
        again.put("do", "save");
        assertThat(tyler.post(ITEM + "/retire", again).statusCode()).isEqualTo(303);
    }

    @Test
    void adds_an_item_at_the_end_of_its_table() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "slug",
                "goal-added",
                "kind",
                "subproject",
                "initiative",
                "async-fundamentals",
                "title",
                "Added",
                "state",
                "proposed",
                "reason",
                "New.",
                "effective",
                "2025-12-24",
                "do",
                "save"));

        HttpResponse<String> answer = tyler.submit("/items/new", typed);

        assertThat(answer.headers().firstValue("Location")).contains("/items/goal-added#history");
        assertThat(site.page("/items/goal-added").select(".facts").text()).contains("Proposed", "2025-12-24");
        assertThat(site.page("/roadmap?on=2025-12-23").text()).doesNotContain("Added");
        assertThat(tyler.submit("/items/new", typed).body()).contains("There is or was an item of that name");
    }

    @Test
    void the_live_preview_is_the_same_as_the_page_s() {
        Map<String, String> fields = tyler.fields(EDIT, Map.of("state", "paused", "reason", "x"));

        Document part = Jsoup.parse(tyler.post(EDIT + "/result", fields).body());
        Document page = Jsoup.parse(tyler.post(EDIT, fields).body());

        assertThat(part.select("#preview").html())
                .isEqualTo(page.select("#preview").html());
    }

    @Test
    void the_preview_shows_what_would_change_before_a_reason_is_given() {
        Map<String, String> fields = tyler.fields(EDIT, Map.of("state", "paused"));

        Document part = Jsoup.parse(tyler.post(EDIT + "/result", fields).body());

        assertThat(part.select("#preview").text())
                .contains("State In progress → to Paused", "Say why, and it can be saved.");
        assertThat(part.select("#preview button")).isEmpty();
        fields.put("do", "save");
        assertThat(tyler.post(EDIT, fields).statusCode()).isEqualTo(422);
    }

    @Test
    void the_live_preview_tells_who_changed_it_meanwhile() {
        Map<String, String> fields = tyler.fields(EDIT, Map.of("state", "paused", "reason", "x"));
        niko.submit(EDIT, Map.of("stage", "draft", "reason", "y", "do", "save"));

        Document part = Jsoup.parse(tyler.post(EDIT + "/result", fields).body());

        assertThat(part.select("#preview .notice").text())
                .isEqualTo("nikomatsakis changed it meanwhile: saving shows both versions first.");
    }

    @Test
    void a_new_item_gets_the_last_place_of_its_table_though_the_table_be_chosen_late() {
        Map<String, String> typed = Map.of("slug", "goal-late", "title", "Late", "reason", "x");
        Map<String, String> again =
                Maintainer.filled(Jsoup.parse(tyler.submit("/items/new", typed).body()));
        assertThat(again).containsEntry("position", "");
        again.putAll(Map.of("kind", "goal", "initiative", "async-vision", "do", "save"));

        assertThat(tyler.post("/items/new", again).statusCode()).isEqualTo(303);

        assertThat(site.page("/items/goal-late")
                        .select("dt:contains(Position) + dd")
                        .text())
                .isEqualTo("12");
    }
}
