package dev.sugarmap.store;

import static dev.sugarmap.store.Sample.CLOCK;
import static dev.sugarmap.store.Sample.INITIATIVE;
import static dev.sugarmap.store.Sample.document;
import static dev.sugarmap.store.Sample.initiative;
import static dev.sugarmap.store.Sample.item;
import static dev.sugarmap.store.Sample.removed;
import static dev.sugarmap.store.Sample.stands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.store.Verification.Broken;
import dev.sugarmap.store.Verification.Sound;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the seals show of a journal that somebody changed who may do anything. */
final class VerifyTest {
    @TempDir
    Path directory;

    Store store;
    Handle owner;

    @BeforeEach
    void fill() {
        store = Store.open(directory, CLOCK);
        History history = store.history();
        history.append(
                "start", List.of(stands("2021-01-01", initiative()), stands("2021-01-01", initiative(new Slug("b")))));
        history.append(
                "items",
                List.of(
                        stands("2021-02-01", full("one")),
                        stands("2021-02-02", full("two")),
                        stands("2021-02-03", item("plain")),
                        removed("2021-02-04", "two")));
        history.append("page", List.of(stands("2021-02-01", document("streams/a", 1, "text"))));
        history.append("hand", List.of(stands("2021-02-05", full("one"))));
        history.append("nothing", List.of());
        owner = Store.over(Jdbi.create("jdbc:h2:file:" + directory.resolve("sugarmap"), "SUGARMAP_OWNER", ""))
                .open();
    }

    @AfterEach
    void close() {
        owner.close();
        store.close();
    }

    private static Item full(String slug) {
        return new Item(
                new Slug(slug),
                Item.Kind.VISION_ROW,
                INITIATIVE,
                "Full",
                1,
                Optional.of(new Slug("up")),
                Optional.of(Status.PAUSED),
                Optional.of("🦀"),
                Optional.of(new Item.Progress(2, 5)),
                Optional.of("rfc"),
                Optional.of("#1"),
                List.of("oli-obk", "eholk"),
                Optional.of(2023),
                List.of(
                        new Item.Cell("Q1'23", Optional.of(new Item.Progress(1, 3)), false),
                        new Item.Cell("Q2'23", Optional.empty(), true)),
                List.of(new Item.Link("title", "Full", "a.md"), new Item.Link("issue", "#1", "https://x")));
    }

    @Test
    void a_journal_as_it_was_written_is_sound() {
        Sound sound = (Sound) store.verify(Optional.empty());

        assertThat(sound.batches()).isEqualTo(5);
        assertThat(sound.revisions()).isEqualTo(8);
        assertThat(store.verify(Optional.of(sound.seal()))).isEqualTo(sound);
    }

    @Test
    void an_empty_journal_is_sound() {
        try (Store empty = Store.open(directory.resolve("empty"), CLOCK)) {
            assertThat(empty.verify(Optional.empty())).isEqualTo(new Sound(0, 0, "0".repeat(64)));
        }
    }

    @Test
    void every_column_of_every_row_is_watched() {
        List<Cell> cells = cells();
        assertThat(cells).extracting(Cell::table).contains("SEAL", "ITEM_DAY", "PERSON", "DOCUMENT_CHALLENGE");
        for (Cell cell : cells) {
            for (long row : rows(cell.table())) {
                assertFound("UPDATE " + cell.table() + " SET " + cell.column() + " = " + cell.another()
                        + " WHERE _ROWID_ = " + row);
            }
        }
    }

    @Test
    void every_row_that_is_taken_away_is_missed() {
        for (String table : tables()) {
            for (long row : rows(table)) {
                assertFound("DELETE FROM " + table + " WHERE _ROWID_ = " + row);
            }
        }
    }

    @Test
    void every_row_that_is_put_in_is_seen() {
        for (String table : tables()) {
            List<Cell> columns =
                    cells().stream().filter(cell -> cell.table().equals(table)).toList();
            String names = String.join(", ", columns.stream().map(Cell::column).toList());
            String values = String.join(
                    ", ",
                    columns.stream()
                            .map(cell -> cell.isKey() ? cell.another() : cell.column())
                            .toList());
            for (long row : rows(table)) {
                assertFound("INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM " + table
                        + " WHERE _ROWID_ = " + row);
            }
        }
    }

    @Test
    void rows_that_change_places_are_seen() {
        assertFound("UPDATE revision SET number = CASE number WHEN 3 THEN 4 ELSE 3 END WHERE number IN (3, 4)");
        assertFound(
                "UPDATE item_revision SET revision = CASE revision WHEN 3 THEN 5 ELSE 3 END WHERE revision IN (3, 5)");
        assertFound("UPDATE item_owner SET ordinal = 3 - ordinal WHERE revision = 3");
        assertFound("UPDATE batch SET number = CASE number WHEN 2 THEN 3 ELSE 2 END WHERE number IN (2, 3)");
    }

    @Test
    void the_finding_names_batch_and_revision() {
        assertThat(finding("UPDATE item_revision SET title = 'else' WHERE revision = 8"))
                .isEqualTo("batch 4: revision 8 does not fit its seal");
        assertThat(finding("UPDATE item_revision SET title = 'else' WHERE revision = 4"))
                .isEqualTo("batch 2: one of the revisions 3 to 6 does not fit its seal");
        assertThat(finding("UPDATE item_revision SET kind = 'else' WHERE revision = 4"))
                .startsWith("revision 4 cannot be read: ");
        assertThat(finding("DELETE FROM revision WHERE number = 5")).isEqualTo("batch 2: revision 5 is missing");
        assertThat(finding("DELETE FROM seal WHERE batch = 2")).isEqualTo("batch 2 has no seal");
    }

    @Test
    void a_seal_noted_earlier_shows_that_the_end_was_taken_away() {
        String noted = ((Sound) store.verify(Optional.empty())).seal();
        owner.execute("DELETE FROM seal WHERE batch = 5");
        owner.execute("DELETE FROM batch WHERE number = 5");

        assertThat(store.verify(Optional.empty())).isInstanceOf(Sound.class);
        assertThat(store.verify(Optional.of(noted))).isEqualTo(new Broken("no batch has the seal noted"));
    }

    @Test
    void seals_that_were_taken_away_do_not_come_back() {
        owner.execute("DELETE FROM seal");
        close();
        store = Store.open(directory, CLOCK);
        owner = Store.over(Jdbi.create("jdbc:h2:file:" + directory.resolve("sugarmap"), "SUGARMAP_OWNER", ""))
                .open();

        assertThat(store.verify(Optional.empty())).isEqualTo(new Broken("batch 1 has no seal"));
        assertThatThrownBy(() -> store.history().append("next", List.of()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("batch 5 has lost its seal");
    }

    @Test
    void what_was_appended_before_there_were_seals_is_sealed_once() {
        Verification before = store.verify(Optional.empty());
        owner.execute("DROP TABLE seal");
        owner.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" <> '1'");
        close();
        store = Store.open(directory, CLOCK);

        assertThat(store.verify(Optional.empty())).isEqualTo(before);
    }

    private void assertFound(String sql) {
        assertThat(finding(sql)).as(sql).isNotEmpty();
    }

    /** What is found after this was done, which is then undone. */
    private String finding(String sql) {
        owner.execute("SET REFERENTIAL_INTEGRITY FALSE");
        owner.begin();
        try {
            assertThat(owner.execute(sql)).as(sql).isPositive();
            return Verifier.verify(owner, Optional.empty()) instanceof Broken(String finding) ? finding : "";
        } finally {
            owner.rollback();
        }
    }

    /** One column of a table, and how to make another value of it. */
    private record Cell(String table, String column, String type, boolean isKey) {
        String another() {
            return switch (type) {
                case "BIGINT", "INTEGER" -> "COALESCE(" + column + ", 0) + 1000";
                case "BOOLEAN" -> "NOT " + column;
                case "DATE" -> column + " + 1000";
                case "TIMESTAMP WITH TIME ZONE" -> column + " + INTERVAL '0.000001' SECOND";
                case "CHARACTER VARYING" -> "'x' || COALESCE(SUBSTRING(" + column + ", 2), '')";
                default -> throw new AssertionError(type);
            };
        }
    }

    private List<String> tables() {
        return cells().stream().map(Cell::table).distinct().toList();
    }

    private List<Cell> cells() {
        dropChecks();
        return owner.createQuery("""
                        SELECT c.table_name, c.column_name, c.data_type, EXISTS (
                            SELECT 1
                            FROM information_schema.key_column_usage k
                            JOIN information_schema.table_constraints t USING (constraint_schema, constraint_name)
                            WHERE t.constraint_type = 'PRIMARY KEY' AND k.table_name = c.table_name
                                AND k.column_name = c.column_name) AS is_key
                        FROM information_schema.columns c
                        WHERE c.table_schema = 'PUBLIC' AND c.table_name <> 'flyway_schema_history'
                        ORDER BY c.table_name, c.ordinal_position
                        """)
                .map((row, context) -> new Cell(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3).toUpperCase(Locale.ROOT),
                        row.getBoolean(4)))
                .list();
    }

    /** The database refuses much that cannot be; who owns it may let it. */
    private void dropChecks() {
        owner.createQuery("""
                        SELECT 'ALTER TABLE ' || table_name || ' DROP CONSTRAINT ' || constraint_name
                        FROM information_schema.table_constraints
                        WHERE constraint_type IN ('CHECK', 'UNIQUE') AND table_schema = 'PUBLIC'
                            AND table_name <> 'flyway_schema_history'
                        """).mapTo(String.class).list().forEach(owner::execute);
    }

    private List<Long> rows(String table) {
        return owner.createQuery("SELECT _ROWID_ FROM " + table + " ORDER BY 1")
                .mapTo(Long.class)
                .list();
    }
}
