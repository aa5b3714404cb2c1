package dev.sugarmap.store;

import static dev.sugarmap.store.Accounts.utc;

import dev.sugarmap.snippet.SavedSnippet;
import dev.sugarmap.snippet.Snippets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The saved snippets in the database. */
final class SnippetTable implements Snippets {
    private final Jdbi jdbi;
    private final Runnable sync;

    /** Calls {@code sync} after each commit. */
    SnippetTable(Jdbi jdbi, Runnable sync) {
        this.jdbi = jdbi;
        this.sync = sync;
    }

    @Override
    public Optional<SavedSnippet> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM snippet WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> new SavedSnippet(
                        row.getString("source"),
                        row.getString("strategy"),
                        options(handle, id),
                        row.getString("output"),
                        row.getString("engine"),
                        Columns.instant(row, "saved")))
                .findOne());
    }

    private static SortedMap<String, String> options(Handle handle, String id) {
        SortedMap<String, String> options = new TreeMap<>();
        handle.createQuery("SELECT name, chosen FROM snippet_option WHERE snippet = :id")
                .bind("id", id)
                .map((row, context) -> options.put(row.getString("name"), row.getString("chosen")))
                .list();
        return options;
    }

    @Override
    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM snippet")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void save(SavedSnippet snippet) {
        try {
            jdbi.useTransaction(handle -> insert(handle, snippet));
        } catch (JdbiException failure) {
            if (find(snippet.id()).isEmpty()) {
                throw failure;
            }
            // Somebody else saved the same at the same time.
        }
        sync.run();
    }

    private static void insert(Handle handle, SavedSnippet snippet) {
        String id = snippet.id();
        boolean isNew = handle.createUpdate("""
                                INSERT INTO snippet (id, source, strategy, output, engine, saved)
                                SELECT CAST(:id AS VARCHAR), :source, :strategy, :output, :engine,
                                    CAST(:saved AS TIMESTAMP WITH TIME ZONE)
                                WHERE NOT EXISTS (SELECT 1 FROM snippet WHERE id = :id)
                                """)
                        .bind("id", id)
                        .bind("source", snippet.source())
                        .bind("strategy", snippet.strategy())
                        .bind("output", snippet.output())
                        .bind("engine", snippet.engine())
                        .bind("saved", utc(snippet.saved()))
                        .execute()
                == 1;
        if (isNew) {
            snippet.options()
                    .forEach((name, chosen) -> handle.createUpdate(
                                    "INSERT INTO snippet_option (snippet, name, chosen) VALUES (:id, :name, :chosen)")
                            .bind("id", id)
                            .bind("name", name)
                            .bind("chosen", chosen)
                            .execute());
        }
    }
}
