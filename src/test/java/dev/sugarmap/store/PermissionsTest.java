package dev.sugarmap.store;

import static dev.sugarmap.store.Sample.CLOCK;
import static dev.sugarmap.store.Sample.initiative;
import static dev.sugarmap.store.Sample.item;
import static dev.sugarmap.store.Sample.stands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's own database user may do to a real file. */
final class PermissionsTest {
    /** What is kept only as long as it is of use. */
    private static final Set<String> PASSING = Set.of("account", "session", "attempt");

    @TempDir
    Path directory;

    Store store;
    Connection application;

    @BeforeEach
    void open() throws SQLException {
        store = Store.open(directory, CLOCK);
        store.history().append("some", List.of(stands("2021-01-01", initiative()), stands("2021-01-01", item("a"))));
        application = DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("sugarmap"), "SUGARMAP", "");
    }

    @AfterEach
    void close() throws SQLException {
        application.close();
        store.close();
    }

    @Test
    void it_reads_every_table_that_is_kept_for_ever_and_changes_none() throws SQLException {
        List<String> tables = tables();
        assertThat(tables).containsAll(PASSING);
        tables.removeAll(PASSING);
        assertThat(tables)
                .contains("batch", "subject", "revision", "item_revision", "document_revision", "event", "snippet")
                .hasSize(17);
        for (String table : tables) {
            execute("SELECT * FROM " + table);
            assertRefused("DELETE FROM " + table);
            assertRefused("TRUNCATE TABLE " + table);
            assertRefused("DROP TABLE " + table);
            assertRefused("ALTER TABLE " + table + " ADD COLUMN more INTEGER");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE revision SET reason = 'another'",
                "UPDATE item_revision SET title = 'another'",
                "UPDATE event SET account = 'another'",
                "UPDATE snippet SET output = 'another'",
                "UPDATE batch SET recorded = CURRENT_TIMESTAMP",
                "MERGE INTO person KEY (handle) VALUES ('tmandry')",
                "CREATE TABLE more (number INTEGER)",
                "CREATE TRIGGER more BEFORE INSERT ON revision FOR EACH ROW CALL 'x'",
                "GRANT UPDATE ON revision TO SUGARMAP",
                "ALTER USER SUGARMAP ADMIN TRUE",
                "DELETE FROM \"flyway_schema_history\"",
                "SHUTDOWN",
            })
    void it_is_refused(String sql) {
        assertRefused(sql);
    }

    @Test
    void it_appends() throws SQLException {
        execute("INSERT INTO person (handle) VALUES ('somebody')");
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var rows = application.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (rows.next()) {
                if (!rows.getString("TABLE_NAME").startsWith("flyway")) {
                    tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s)(Not enough rights|Admin rights|Cannot truncate).*");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = application.createStatement()) {
            statement.execute(sql);
        }
    }
}
