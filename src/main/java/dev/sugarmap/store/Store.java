package dev.sugarmap.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sugarmap.account.Registry;
import dev.sugarmap.archive.ArchiveException;
import dev.sugarmap.archive.ArchiveReader;
import dev.sugarmap.archive.ArchiveWriter;
import dev.sugarmap.archive.Seal;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.snippet.Snippets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The open database with the roadmap's history in it. */
public final class Store implements AutoCloseable {
    private final Database database;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final LastRevision version;
    private final History history;
    private final Registry accounts;
    private final Snippets snippets;

    private Store(Database database, Clock clock) {
        this.database = database;
        this.pool = pool(database);
        this.jdbi = over(Jdbi.create(pool));
        this.version = new LastRevision(jdbi, database.isShared());
        this.history = new Journal(jdbi, new Appender(jdbi, clock, this::committed), version);
        this.accounts = new Accounts(jdbi);
        this.snippets = new SnippetTable(jdbi, database::sync);
    }

    /**
     * Opens the database file under that directory, making both where they are missing, and brings its tables up to date.
     *
     * @param clock tells when the journal learns of a change
     * @throws StoreException if the directory cannot be written or another process has the database open
     */
    public static Store open(Path directory, Clock clock) {
        return open(new H2File(directory), clock);
    }

    /**
     * As {@link #open(Path, Clock)}, where a database is there already.
     *
     * @throws StoreException if there is none
     */
    public static Store openExisting(Path directory, Clock clock) {
        if (!H2File.isIn(directory)) {
            throw new StoreException("there is no database in the data directory " + directory);
        }
        return open(directory, clock);
    }

    /**
     * Opens a database on a server and brings its tables up to date.
     *
     * @param url the JDBC address
     * @param owner may create tables
     * @param application exists already and is granted what it may do by the owner
     * @throws StoreException if the database cannot be reached or migrated
     */
    public static Store open(String url, Login owner, Login application, Clock clock) {
        return open(new Database.Server(url, owner, application), clock);
    }

    private static Store open(Database database, Clock clock) {
        try {
            database.migrate();
            return new Store(database, clock);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    static Jdbi over(Jdbi jdbi) {
        return jdbi.registerArrayType(Long.class, "bigint");
    }

    /** The journal in this store, for any number of threads. */
    public History history() {
        return history;
    }

    /** Who may write to this store, for any number of threads. */
    public Registry accounts() {
        return accounts;
    }

    /** The snippets that were saved to this store, for any number of threads. */
    public Snippets snippets() {
        return snippets;
    }

    /** Whether the database answers. */
    public boolean ready() {
        try {
            return jdbi.withHandle(handle ->
                    handle.createQuery("SELECT 1").mapTo(Integer.class).one() == 1);
        } catch (JdbiException unanswered) {
            return false;
        }
    }

    /**
     * Reads the whole journal against its seals, to be called while nothing is appended.
     *
     * @param noted the seal of some batch, noted earlier, which must still be there
     */
    public Verification verify(Optional<String> noted) {
        return jdbi.withHandle(handle -> Verifier.verify(handle, noted));
    }

    /**
     * Writes the whole journal up to its last batch; equal journals give equal bytes.
     *
     * @param out should be buffered and stays open
     * @throws StoreException if the journal is damaged
     */
    public void export(OutputStream out) throws IOException {
        try (Handle handle = jdbi.open()) {
            ArchiveWriter writer = new ArchiveWriter(out);
            Walk walk = new Walk(handle);
            while (walk.hasNext()) {
                Walk.Sealed next = walk.next();
                writer.write(next.batch(), new Seal(next.hash().orElseThrow(() -> new Damage("a seal is missing"))));
            }
            writer.end();
        } catch (Damage | IllegalArgumentException damage) {
            throw new StoreException("the journal is damaged: " + damage.getMessage(), damage);
        }
    }

    /**
     * Fills this store with what was exported from another: all of it, or nothing where anything is wrong.
     *
     * @throws StoreException if this store is not empty
     * @throws ArchiveException if the export is not as it was written
     */
    public void restore(ArchiveReader archive) throws IOException {
        jdbi.useTransaction(handle -> Restoration.restore(handle, archive));
        committed();
    }

    private void committed() {
        version.refresh();
        database.sync();
    }

    /**
     * Writes all that this database holds, as it is at one moment, to a new file that {@code unzip} reads; others go on
     * reading and appending.
     *
     * @throws StoreException if the file cannot be written, or the database is a server's
     */
    public void backUp(Path file) {
        database.backUp(file);
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }

    private static HikariDataSource pool(Database database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setConnectionTimeout(5_000);
        config.setJdbcUrl(database.url());
        config.setUsername(database.application().user());
        config.setPassword(database.application().password());
        return new HikariDataSource(config);
    }

    /** A user of the database. */
    public record Login(String user, String password) {
        /** Without the password, which belongs in no log. */
        @Override
        public String toString() {
            return user;
        }
    }
}
