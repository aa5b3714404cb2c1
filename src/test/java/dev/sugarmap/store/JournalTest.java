package dev.sugarmap.store;

import static dev.sugarmap.store.Sample.CLOCK;
import static dev.sugarmap.store.Sample.INITIATIVE;
import static dev.sugarmap.store.Sample.NOW;
import static dev.sugarmap.store.Sample.asOf;
import static dev.sugarmap.store.Sample.day;
import static dev.sugarmap.store.Sample.document;
import static dev.sugarmap.store.Sample.initiative;
import static dev.sugarmap.store.Sample.item;
import static dev.sugarmap.store.Sample.removed;
import static dev.sugarmap.store.Sample.stands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Changes;
import dev.sugarmap.roadmap.Changes.Cursor;
import dev.sugarmap.roadmap.Changes.Filter;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JournalTest {
    @TempDir
    Path directory;

    Store store;
    History history;

    @BeforeEach
    void open() {
        store = Store.open(directory, CLOCK);
        history = store.history();
        history.append("start", List.of(stands("2021-01-01", initiative())));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void gives_back_every_field_of_an_item_and_its_change() {
        Item item = new Item(
                new Slug("vision-minimal-impl"),
                Item.Kind.VISION_ROW,
                INITIATIVE,
                "Minimal impl",
                11,
                Optional.of(new Slug("goal-static")),
                Optional.of(Status.HELP_WANTED),
                Optional.of("🦀"),
                Optional.of(new Item.Progress(2, 5)),
                Optional.of("accepted rfc"),
                Optional.of("#91611"),
                List.of("oli-obk", "eholk"),
                Optional.of(2023),
                List.of(
                        new Item.Cell("Q1'23", Optional.of(new Item.Progress(1, 3)), false),
                        new Item.Cell("Q2'23", Optional.empty(), false),
                        new Item.Cell("Q3'23", Optional.empty(), true)),
                List.of(
                        new Item.Link("title", "Minimal impl", "explainer.md"),
                        new Item.Link("issue", "#1", "https://x")));
        Change change = stands("2023-02-16", item);

        history.append("one", List.of(change));

        assertThat(history.revisions(item.slug())).containsExactly(new Revision(2, NOW, change));
        assertThat(history.on(asOf("2023-02-16")))
                .isEqualTo(new Roadmap(
                        day("2023-02-16"),
                        List.of(initiative()),
                        List.of(new Roadmap.Standing(item, day("2023-02-16")))));
    }

    @Test
    void gives_back_every_field_of_a_document() {
        Document design = document("streams/design", 2, "# Design\n\ntext\n");
        Document index = document("streams", 1, "# Streams\n");

        history.append("documents", List.of(stands("2021-11-19", design), stands("2021-11-19", index)));

        assertThat(history.documents(asOf("2021-11-19"))).containsExactly(index, design);
        assertThat(history.document(design.slug(), asOf("2021-11-19"))).contains(design);
        assertThat(history.document(design.slug(), asOf("2021-11-18"))).isEmpty();
        assertThat(history.document(new Slug("streams/no"), asOf("2021-11-19"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NUL \0 in the middle",
                "'; DROP TABLE revision; --",
                "\uD83E\uDD80 ✅ e\u0301 \uFE0F",
                "\r\n\t ",
                ":name ?",
                "",
                "\\"
            })
    void keeps_odd_text_as_it_is(String text) {
        Item item = item("odd", text);
        Document page = document("streams/odd", 1, text);

        history.append("odd", List.of(stands("2021-01-01", item), stands("2021-01-01", page)));

        assertThat(history.on(asOf("2021-01-01"))
                        .item(item.slug())
                        .orElseThrow()
                        .item())
                .isEqualTo(item);
        assertThat(history.document(page.slug(), asOf("2021-01-01"))).contains(page);
    }

    @Test
    void tells_the_versions_of_a_document() {
        Document page = document("streams/design", 1, "one");
        List<Change> changes = List.of(
                stands("2021-01-01", page),
                stands("2022-01-01", document("streams/design", 1, "two")),
                removed("2023-01-01", page));

        history.append("versions", changes);

        assertThat(history.versions(page.slug())).extracting(Revision::change).containsExactlyElementsOf(changes);
        assertThat(history.versions(new Slug("streams"))).isEmpty();
    }

    @Test
    void keeps_a_long_document() {
        Document page = document("streams/long", 1, "Rust 🦀\n".repeat(50_000));

        history.append("long", List.of(stands("2021-01-01", page)));

        assertThat(history.document(page.slug(), asOf("2021-01-01"))).contains(page);
    }

    @ParameterizedTest
    @EnumSource
    void takes_every_kind_of_item(Item.Kind kind) {
        Item plain = item("any");
        Item item = new Item(
                plain.slug(),
                kind,
                INITIATIVE,
                "any",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());

        history.append("any", List.of(stands("2021-01-01", item)));

        assertThat(history.on(asOf("2021-01-01"))
                        .item(item.slug())
                        .orElseThrow()
                        .item())
                .isEqualTo(item);
    }

    @Test
    void an_item_stands_from_its_day_until_it_is_removed_and_again_when_it_returns() {
        Item first = item("drop", "Async drop");
        Item second = item("drop", "Asynchronous drop");
        history.append(
                "life",
                List.of(stands("2021-02-01", first), removed("2021-03-01", "drop"), stands("2021-04-01", second)));

        assertThat(history.on(asOf("2021-01-31")).items()).isEmpty();
        assertThat(history.on(asOf("2021-02-28")).items())
                .containsExactly(new Roadmap.Standing(first, day("2021-02-01")));
        assertThat(history.on(asOf("2021-03-31")).items()).isEmpty();
        assertThat(history.on(asOf("2030-01-01")).items())
                .containsExactly(new Roadmap.Standing(second, day("2021-04-01")));
        assertThat(history.revisions(first.slug())).extracting(Revision::number).containsExactly(2L, 3L, 4L);
    }

    @Test
    void the_last_of_one_day_wins() {
        history.append(
                "day", List.of(stands("2021-02-01", item("a", "first")), stands("2021-02-01", item("a", "last"))));

        assertThat(history.on(asOf("2021-02-01")).items())
                .extracting(standing -> standing.item().title())
                .containsExactly("last");
    }

    @Test
    void what_is_learned_late_changes_the_past_and_not_the_present() {
        history.append("now", List.of(stands("2021-05-01", item("a", "present"))));
        history.append("late", List.of(stands("2021-02-01", item("a", "past"))));

        assertThat(history.on(asOf("2021-04-30")).items())
                .extracting(standing -> standing.item().title())
                .containsExactly("past");
        assertThat(history.on(asOf("2021-05-01")).items())
                .extracting(standing -> standing.item().title())
                .containsExactly("present");
        assertThat(history.revisions(new Slug("a")))
                .extracting(Revision::number)
                .containsExactly(3L, 2L);
    }

    @Test
    void lists_the_newest_changes_of_items_and_the_days_of_all() {
        history.append(
                "some",
                List.of(
                        stands("2021-03-01", item("a")),
                        stands("2021-03-01", document("streams/a", 1, "")),
                        stands("2021-02-01", item("b")),
                        stands("2021-03-01", item("c")),
                        removed("2021-04-01", "a")));

        assertThat(numbers(Filter.until(asOf("2021-03-31")))).containsExactly(5L, 2L, 4L);
        assertThat(numbers(Filter.until(asOf("2030-01-01")))).containsExactly(6L, 5L, 2L, 4L);
        assertThat(history.days(asOf("2021-01-01")))
                .containsExactly(day("2021-02-01"), day("2021-03-01"), day("2021-04-01"));
    }

    @Test
    void an_unknown_item_has_no_past() {
        assertThat(history.revisions(new Slug("nothing"))).isEmpty();
    }

    @Test
    void appends_a_batch_once() {
        assertThat(history.append("again", List.of(stands("2021-02-01", item("a")))))
                .isTrue();
        assertThat(history.append("again", List.of(stands("2021-03-01", item("b")))))
                .isFalse();

        assertThat(history.version()).isEqualTo(2);
    }

    @Test
    void appends_all_of_a_batch_or_nothing() {
        assertThatThrownBy(() ->
                        history.append("torn", List.of(stands("2021-02-01", item("a")), removed("2021-02-01", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the journal knows no item \"b\"");

        assertThat(history.version()).isEqualTo(1);
        assertThat(history.on(asOf("2030-01-01")).items()).isEmpty();
        assertThat(history.append("torn", List.of(stands("2021-02-01", item("a")))))
                .isTrue();
        assertThat(history.version()).isEqualTo(2);
    }

    @Test
    void refuses_an_item_of_an_unknown_initiative() {
        Item lost = new Item(
                new Slug("lost"),
                Item.Kind.GOAL,
                new Slug("nowhere"),
                "Lost",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());

        assertThatThrownBy(() -> history.append("lost", List.of(stands("2021-02-01", lost))))
                .hasMessage("the journal knows no initiative \"nowhere\"");
    }

    @Test
    void still_has_everything_when_it_is_opened_again() {
        history.append("kept", List.of(stands("2021-02-01", item("a"))));
        Roadmap before = history.on(asOf("2021-02-01"));
        store.close();

        store = Store.open(directory, CLOCK);

        assertThat(store.history().on(asOf("2021-02-01"))).isEqualTo(before);
        assertThat(store.history().version()).isEqualTo(2);
    }

    @Test
    void goes_through_the_changes_a_stretch_at_a_time() {
        history.append(
                "some",
                List.of(
                        stands("2021-03-01", item("a")),
                        stands("2021-02-01", item("b")),
                        stands("2021-03-01", item("c")),
                        stands("2021-01-01", item("d"))));
        Filter all = Filter.until(asOf("2021-12-31"));

        Changes first = history.changes(all, Optional.empty(), 2);
        Changes second = history.changes(all, first.next(), 2);

        assertThat(numbers(first)).containsExactly(4L, 2L);
        assertThat(first.next()).contains(new Cursor(day("2021-03-01"), 2));
        assertThat(numbers(second)).containsExactly(3L, 5L);
        assertThat(second.next()).isEmpty();
        assertThat(numbers(history.changes(all.since(day("2021-02-01")), first.next(), 9)))
                .isEmpty();
        assertThat(numbers(all.since(day("2021-02-01")))).containsExactly(4L, 2L);
    }

    @Test
    void narrows_the_changes_to_an_item_or_an_initiative() {
        history.append("some", List.of(stands("2021-03-01", item("a")), stands("2021-02-01", item("b"))));
        Filter all = Filter.until(asOf("2021-12-31"));

        assertThat(numbers(all.ofItem(new Slug("b")))).containsExactly(3L);
        assertThat(numbers(all.ofItem(new Slug("b")).ofInitiative(INITIATIVE))).containsExactly(3L);
        assertThat(numbers(all.ofItem(new Slug("b")).ofInitiative(new Slug("a"))))
                .isEmpty();
        assertThat(numbers(all.ofItem(new Slug("none")))).isEmpty();
        assertThat(numbers(all.ofInitiative(INITIATIVE))).containsExactly(2L, 3L);
        assertThat(numbers(all.ofInitiative(new Slug("none")))).isEmpty();
    }

    @Test
    void reads_each_change_against_what_stood_before_it_by_day() {
        history.append("later", List.of(stands("2021-05-01", item("a", "last")), removed("2021-03-01", "a")));
        history.append("earlier", List.of(stands("2021-02-01", item("a", "first"))));

        assertThat(history.changes(Filter.until(asOf("2021-12-31")), Optional.empty(), 9)
                        .steps())
                .isEqualTo(Step.of(history.revisions(new Slug("a"))).reversed());
    }

    @Test
    void shows_one_initiative_with_its_items() {
        Slug other = new Slug("other");
        history.append("two", List.of(stands("2021-01-01", item("a")), stands("2021-01-01", initiative(other))));

        assertThat(history.on(asOf("2021-01-01"), INITIATIVE))
                .isEqualTo(new Roadmap(
                        day("2021-01-01"),
                        List.of(initiative()),
                        List.of(new Roadmap.Standing(item("a"), day("2021-01-01")))));
        assertThat(history.on(asOf("2021-01-01"), other).items()).isEmpty();
        assertThat(history.on(asOf("2021-01-01"), other).initiatives()).containsExactly(initiative(other));
        assertThat(history.on(asOf("2021-01-01"), new Slug("none")))
                .isEqualTo(new Roadmap(day("2021-01-01"), List.of(), List.of()));
        assertThat(history.initiatives(asOf("2021-01-01"))).containsExactly(initiative(other), initiative());
        assertThat(history.initiativeRevisions(other))
                .extracting(Revision::number)
                .containsExactly(3L);
        assertThat(history.item(new Slug("a"), asOf("2021-01-01")))
                .contains(new Roadmap.Standing(item("a"), day("2021-01-01")));
        assertThat(history.item(new Slug("a"), asOf("2020-12-31"))).isEmpty();
    }

    private List<Long> numbers(Filter filter) {
        return numbers(history.changes(filter, Optional.empty(), 100));
    }

    private static List<Long> numbers(Changes changes) {
        return changes.steps().stream().map(step -> step.revision().number()).toList();
    }
}
