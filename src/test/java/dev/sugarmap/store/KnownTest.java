package dev.sugarmap.store;

import static dev.sugarmap.store.Sample.asOf;
import static dev.sugarmap.store.Sample.day;
import static dev.sugarmap.store.Sample.document;
import static dev.sugarmap.store.Sample.initiative;
import static dev.sugarmap.store.Sample.item;
import static dev.sugarmap.store.Sample.removed;
import static dev.sugarmap.store.Sample.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Changes.Filter;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Slug;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was known on a day, which is not all that was so. */
final class KnownTest {
    private static final Slug A = new Slug("a");

    @TempDir
    Path directory;

    Instant now = Instant.parse("2022-01-01T00:00:00Z");
    Store store;
    History history;

    @BeforeEach
    void open() {
        InstantSource ticking = () -> now;
        store = Store.open(directory, ticking.withZone(ZoneOffset.UTC));
        history = store.history();
        append("2022-01-01T00:00:00Z", stands("2021-01-01", initiative()), stands("2021-01-01", item("a", "first")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void append(String recorded, Change... changes) {
        now = Instant.parse(recorded);
        history.append("at " + recorded, List.of(changes));
    }

    @Test
    void what_was_recorded_later_is_left_out_to_the_end_of_the_day() {
        append("2022-01-02T23:59:59.999999Z", stands("2021-02-01", item("a", "second")));
        append("2022-01-03T00:00:00Z", stands("2021-02-01", item("a", "third")));

        assertThat(title(asOf("2021-03-01", "2022-01-01"))).contains("first");
        assertThat(title(asOf("2021-03-01", "2022-01-02"))).contains("second");
        assertThat(title(asOf("2021-03-01", "2022-01-03"))).contains("third");
        assertThat(title(asOf("2021-03-01"))).contains("third");
        assertThat(title(asOf("2021-01-31", "2022-01-03"))).contains("first");
        assertThat(title(asOf("2021-03-01", "2021-12-31"))).isEmpty();
    }

    @Test
    void changes_and_days_are_those_known_then() {
        append("2022-01-02T00:00:00Z", stands("2021-01-15", item("a", "between")), stands("2021-03-01", item("b")));
        append("2022-01-03T00:00:00Z", removed("2021-01-10", "a"));

        assertThat(history.days(asOf("2021-01-01", "2022-01-01"))).containsExactly(day("2021-01-01"));
        assertThat(history.days(asOf("2021-01-01", "2022-01-02")))
                .containsExactly(day("2021-01-01"), day("2021-01-15"), day("2021-03-01"));
        assertThat(history.changes(Filter.until(asOf("2022-01-01", "2022-01-02")), Optional.empty(), 9)
                        .steps())
                .extracting(step -> step.revision().number() + " " + step.sort())
                .containsExactly("4 ADDED", "3 RENAMED", "2 ADDED");
        assertThat(history.changes(Filter.until(asOf("2022-01-01")).ofItem(A), Optional.empty(), 9)
                        .steps())
                .extracting(step -> step.revision().number() + " " + step.sort())
                .containsExactly("3 RE_ADDED", "5 REMOVED", "2 ADDED");
    }

    @Test
    void documents_are_those_known_then() {
        append("2022-01-02T00:00:00Z", stands("2021-01-01", document("streams/design", 1, "one")));
        append("2022-01-03T00:00:00Z", stands("2021-01-01", document("streams/design", 1, "two")));
        Slug design = new Slug("streams/design");

        assertThat(history.document(design, asOf("2021-01-01", "2022-01-01"))).isEmpty();
        assertThat(history.document(design, asOf("2021-01-01", "2022-01-02")))
                .map(Document::markdown)
                .contains("one");
        assertThat(history.documents(asOf("2021-01-01", "2022-01-03")))
                .extracting(Document::markdown)
                .containsExactly("two");
    }

    @Test
    void an_empty_batch_hides_nothing() {
        append("2022-01-02T00:00:00Z");

        assertThat(title(asOf("2021-01-01", "2022-01-02"))).contains("first");
    }

    @Test
    void a_clock_that_goes_back_does_not_put_a_recording_before_an_earlier_one() {
        append("2021-12-01T00:00:00Z", stands("2021-02-01", item("a", "second")));

        assertThat(title(asOf("2021-03-01", "2021-12-31"))).isEmpty();
        assertThat(title(asOf("2021-03-01", "2022-01-01"))).contains("second");
        assertThat(history.revisions(A))
                .extracting(revision -> revision.recorded())
                .containsOnly(Instant.parse("2022-01-01T00:00:00Z"));
    }

    @Test
    void revisions_tell_by_themselves_whether_they_were_known() {
        append("2022-01-02T00:00:00Z", stands("2021-02-01", item("a", "second")));

        assertThat(history.revisions(A).stream().filter(asOf("2021-01-01", "2022-01-01")::knows))
                .extracting(revision -> revision.number())
                .containsExactly(2L);
    }

    private Optional<String> title(AsOf asOf) {
        return history.item(A, asOf).map(standing -> standing.item().title());
    }
}
