package dev.sugarmap.store;

import static dev.sugarmap.store.Sample.CLOCK;
import static dev.sugarmap.store.Sample.INITIATIVE;
import static dev.sugarmap.store.Sample.asOf;
import static dev.sugarmap.store.Sample.day;
import static dev.sugarmap.store.Sample.initiative;
import static dev.sugarmap.store.Sample.item;
import static dev.sugarmap.store.Sample.stands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Changes.Filter;
import dev.sugarmap.roadmap.Slug;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the database means to find things: by reading what it returns, not the whole past. */
final class PlanTest {
    @TempDir
    static Path directory;

    static Store store;
    static Jdbi jdbi;

    @BeforeAll
    static void fill() {
        store = Store.open(directory, CLOCK);
        List<Change> changes = new ArrayList<>(List.of(stands("2020-01-01", initiative())));
        for (int change = 0; change < 1000; change++) {
            changes.add(stands("2021-01-%02d".formatted(change / 50 + 1), item("item-" + change % 50)));
        }
        store.history().append("many", changes);
        jdbi = Jdbi.create("jdbc:h2:file:" + directory.resolve("sugarmap"), "SUGARMAP", "");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void a_state_is_one_entry_of_the_index_for_each_subject() {
        assertThat(plan(Latest.ALL, Map.of("type", "item", "day", day("2021-01-10"), "last", 900)))
                .containsPattern("PUBLIC\\.REVISION_BY_SUBJECT: [^*]*EFFECTIVE <= [^*]*SUBJECT = ")
                .contains("index sorted")
                .doesNotContain("tableScan");
    }

    @Test
    void the_state_of_one_subject_starts_from_its_name() {
        assertThat(plan(Latest.ONE, Map.of("type", "item", "slug", "item-7", "day", day("2021-01-10"), "last", 900)))
                .containsPattern("PUBLIC\\.[A-Z_0-9]+: (SLUG|TYPE) = \\S+\\s+AND (SLUG|TYPE) = ")
                .contains("index sorted")
                .doesNotContain("tableScan");
    }

    @Test
    void the_past_of_an_item_is_one_stretch_of_an_index() {
        assertThat(plan(Revisions.OF_SUBJECT, Map.of("type", "item", "slug", "item-7")))
                .containsPattern("PUBLIC\\.[A-Z_0-9]+: SUBJECT = ")
                .doesNotContain("tableScan");
    }

    @Test
    void the_latest_changes_are_the_first_entries_of_an_index() {
        assertThat(plan(
                        Steps.numbers(Filter.until(asOf("2021-01-10"))),
                        Map.of(
                                "day",
                                day("2021-01-10"),
                                "last",
                                900,
                                "cursorDay",
                                day("2021-01-09"),
                                "cursorNumber",
                                800,
                                "most",
                                20)))
                .containsPattern("PUBLIC\\.REVISION_BY_DAY: [^*]*TYPE = ")
                .contains("index sorted")
                .doesNotContain("tableScan");
    }

    @Test
    void the_state_of_one_initiative_starts_from_its_subjects() {
        assertThat(plan(
                        Latest.OF_INITIATIVE,
                        Map.of("type", "item", "slug", "streams", "day", day("2021-01-10"), "last", 900)))
                .containsPattern("PUBLIC\\.SUBJECT_BY_INITIATIVE: [^*]*INITIATIVE = ")
                .containsPattern("PUBLIC\\.REVISION_BY_SUBJECT: [^*]*EFFECTIVE <= [^*]*SUBJECT = ")
                .contains("index sorted")
                .doesNotContain("tableScan");
    }

    @Test
    void items_by_name_are_read_from_the_index_of_names_until_there_are_enough() {
        Map<String, Object> parameters =
                Map.of("type", "item", "after", "item-3", "most", 20, "day", day("2021-01-10"), "last", 900);

        assertThat(plan(Latest.ALL_BY_NAME, parameters))
                .containsPattern("PUBLIC\\.[A-Z_0-9]+: [^*]*SLUG > [^*]*TYPE = ")
                .containsPattern("(?s)ORDER BY .*FETCH FIRST .*index sorted")
                .doesNotContain("tableScan");
        assertThat(plan(Latest.OF_INITIATIVE_BY_NAME, with(parameters, "initiative", "streams")))
                .containsPattern("PUBLIC\\.REVISION_BY_SUBJECT: [^*]*EFFECTIVE <= [^*]*SUBJECT = ")
                .doesNotContain("tableScan");
    }

    @Test
    void the_changes_of_an_initiative_or_an_item_are_the_first_entries_of_an_index() {
        Filter filter = Filter.until(asOf("2021-01-10")).since(day("2021-01-02"));
        Map<String, Object> parameters = Map.of(
                "day",
                day("2021-01-10"),
                "since",
                day("2021-01-02"),
                "last",
                900,
                "cursorDay",
                day("2021-01-09"),
                "cursorNumber",
                800,
                "most",
                20);

        assertThat(plan(Steps.numbers(filter.ofInitiative(INITIATIVE)), with(parameters, "initiative", "streams")))
                .contains("PUBLIC.REVISION_BY_INITIATIVE: ")
                .contains("index sorted")
                .doesNotContain("tableScan");
        assertThat(plan(Steps.numbers(filter.ofItem(new Slug("item-7"))), with(parameters, "item", "item-7")))
                .contains("PUBLIC.REVISION_BY_SUBJECT: ")
                .contains("index sorted")
                .doesNotContain("tableScan");
    }

    @Test
    void the_changes_recorded_last_are_the_first_entries_of_an_index() {
        Filter filter = Filter.until(asOf("2021-01-10"));
        Map<String, Object> parameters = Map.of("day", day("2021-01-10"), "last", 900, "cursorNumber", 800, "most", 20);

        assertThat(plan(Steps.recorded(filter), parameters))
                .containsPattern("PUBLIC\\.REVISION_BY_NUMBER: [^*]*TYPE = ")
                .contains("index sorted")
                .doesNotContain("tableScan");
        assertThat(plan(Steps.recorded(filter.ofInitiative(INITIATIVE)), with(parameters, "initiative", "streams")))
                .contains("PUBLIC.REVISION_BY_INITIATIVE_NUMBER: ")
                .contains("index sorted")
                .doesNotContain("tableScan");
        assertThat(plan(Steps.recorded(filter.ofItem(new Slug("item-7"))), with(parameters, "item", "item-7")))
                .containsPattern("PUBLIC\\.[A-Z_0-9]+: SUBJECT = ")
                .doesNotContain("tableScan");
    }

    @Test
    void what_stood_before_a_change_is_one_entry_of_the_index() {
        assertThat(plan(Steps.BEFORE.replace(":numbers", "ARRAY[500, 501]"), Map.of("last", 900)))
                .containsPattern("PUBLIC\\.REVISION_BY_SUBJECT: [^*]*SUBJECT = [^*]*EFFECTIVE <= ")
                .contains("index sorted")
                .doesNotContain("tableScan");
    }

    @Test
    void what_changed_since_is_one_stretch_of_the_journal() {
        assertThat(plan(Latest.CHANGED, Map.of("known", 890, "last", 900)))
                .containsPattern("PRIMARY_KEY\\w*: NUMBER > [^*]*NUMBER <= ")
                .doesNotContain("tableScan");
        assertThat(plan(
                        Latest.OF_CHANGED.replace(":subjects", "ARRAY[2, 3]"),
                        Map.of("type", "item", "day", day("2021-01-10"), "last", 900)))
                .containsPattern("PUBLIC\\.REVISION_BY_SUBJECT: [^*]*EFFECTIVE <= [^*]*SUBJECT = ")
                .contains("index sorted")
                .doesNotContain("tableScan");
    }

    @Test
    void many_states_are_one_entry_of_the_index_for_each() {
        for (String sql : List.of(Items.STATES, Items.OWNERS, Items.CELLS, Items.LINKS)) {
            assertThat(plan(sql.replace(":revisions", "ARRAY[500, 501]"), Map.of()))
                    .containsPattern("REVISION = WANTED\\.NUMBER")
                    .doesNotContain("tableScan", " IN(");
        }
    }

    @Test
    void what_was_known_on_a_day_is_one_entry_of_each_index() {
        assertThat(plan(Cut.LAST_RECORDED_BEFORE, Map.of("end", Sample.NOW.atOffset(ZoneOffset.UTC))))
                .contains("PUBLIC.REVISION_BY_BATCH: ", "PUBLIC.BATCH_BY_TIME: ", "index sorted")
                .doesNotContain("tableScan");
    }

    @Test
    void the_days_of_change_are_read_from_their_own_table() {
        assertThat(plan(Revisions.DAYS, Map.of("last", 900))).doesNotContain("REVISION");
    }

    private static Map<String, Object> with(Map<String, Object> parameters, String name, Object value) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put(name, value);
        return more;
    }

    private static String plan(String sql, Map<String, ?> parameters) {
        return jdbi.withHandle(handle -> handle.createQuery("EXPLAIN " + sql)
                .bindMap(parameters)
                .mapTo(String.class)
                .one());
    }
}
