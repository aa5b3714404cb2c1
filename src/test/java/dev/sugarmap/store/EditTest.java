package dev.sugarmap.store;

import static dev.sugarmap.store.Sample.CLOCK;
import static dev.sugarmap.store.Sample.asOf;
import static dev.sugarmap.store.Sample.day;
import static dev.sugarmap.store.Sample.initiative;
import static dev.sugarmap.store.Sample.item;
import static dev.sugarmap.store.Sample.stands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditTest {
    @TempDir
    Path directory;

    Store store;
    History history;

    @BeforeEach
    void open() {
        store = Store.open(directory, CLOCK);
        history = store.history();
        history.append("some", List.of(stands("2021-01-01", initiative()), stands("2021-02-01", item("a"))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_edit_is_a_revision_with_its_number_reason_and_author() {
        assertThat(history.append(edit("2021-03-01", "by hand", 2), () -> true)).isTrue();

        Change change = history.revisions(new Slug("a")).getLast().change();
        assertThat(change.source())
                .isEqualTo(new Change.Source(Change.Source.Kind.HAND, "3", Optional.empty(), Optional.empty()));
        assertThat(change.by()).contains("nikomatsakis");
        assertThat(change.reason()).contains("as agreed");
        assertThat(history.edits(Long.MAX_VALUE, 5))
                .extracting(Revision::number)
                .containsExactly(3L);
        assertThat(history.edits(3, 5)).isEmpty();
    }

    @Test
    void an_edit_upon_what_is_not_the_last_changes_nothing() {
        assertThat(history.append(edit("2021-03-01", "first", 2), () -> true)).isTrue();

        assertThat(history.append(edit("2021-03-01", "second", 2), () -> true)).isFalse();
        assertThat(history.append(edit("2021-03-01", "third", 0), () -> true)).isFalse();

        assertThat(history.version()).isEqualTo(3);
        assertThat(history.append(edit("2021-02-15", "earlier", 3), () -> true)).isTrue();
        assertThat(history.item(new Slug("a"), asOf("2021-12-31")).orElseThrow().item())
                .isEqualTo(item("a", "first"));
    }

    @Test
    void what_is_changed_otherwise_is_seen_too() {
        history.append("import", List.of(stands("2021-02-02", item("a", "imported"))));

        assertThat(history.append(edit("2021-03-01", "by hand", 2), () -> true)).isFalse();
    }

    @Test
    void of_many_at_once_one_wins() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> all = IntStream.range(0, 20)
                    .mapToObj(number ->
                            (Callable<Boolean>) () -> history.append(edit("2021-03-01", "n" + number, 2), () -> true))
                    .toList();
            long won = threads.invokeAll(all).stream()
                    .filter(result -> result.resultNow())
                    .count();
            assertThat(won).isEqualTo(1);
        }
        assertThat(history.version()).isEqualTo(3);
    }

    @Test
    void an_edit_that_does_not_hold_changes_nothing() {
        assertThat(history.append(edit("2021-03-01", "by hand", 2), () -> false))
                .isFalse();

        assertThat(history.version()).isEqualTo(2);
        assertThat(history.append(edit("2021-03-01", "by hand", 2), () -> true)).isTrue();
    }

    @Test
    void nothing_comes_between_the_look_whether_an_edit_holds_and_the_edit() throws Exception {
        Edit added = new Edit(new Effect.Stands(item("b")), day("2021-03-01"), "new", "tmandry", 0);
        List<Long> seen = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> others = new ArrayList<>();
            boolean first = history.append(edit("2021-03-01", "by hand", 2), () -> {
                others.add(threads.submit(() -> history.append(added, () -> seen.add(history.version()))));
                return seen.add(history.version());
            });
            assertThat(first).isTrue();
            assertThat(others.getFirst().get()).isTrue();
        }
        assertThat(seen).containsExactly(2L, 3L);
    }

    @Test
    void an_item_is_added_once() {
        Item added = item("b");
        Edit first = new Edit(new Effect.Stands(added), day("2021-03-01"), "new", "tmandry", 0);

        assertThat(history.append(first, () -> true)).isTrue();
        assertThat(history.append(first, () -> true)).isFalse();
        assertThat(history.revisions(new Slug("b"))).hasSize(1);
    }

    @Test
    void a_failed_edit_leaves_nothing_and_the_next_one_works() {
        Edit unknown = new Edit(new Effect.Removed(Item.class, new Slug("none")), day("2021-03-01"), "x", "tmandry", 0);

        assertThatThrownBy(() -> history.append(unknown, () -> true)).isInstanceOf(IllegalArgumentException.class);
        assertThat(history.append(edit("2021-03-01", "by hand", 2), () -> true)).isTrue();
    }

    private static Edit edit(String day, String title, long base) {
        return new Edit(new Effect.Stands(item("a", title)), day(day), "as agreed", "nikomatsakis", base);
    }
}
