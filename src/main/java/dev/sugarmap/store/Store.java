package dev.sugarmap.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sugarmap.roadmap.History;
import java.nio.file.Path;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The open database with the roadmap's history in it. */
public final class Store implements AutoCloseable {
    private final Database database;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final History history;

    private Store(Database database, Clock clock) {
        this.database = database;
        this.pool = pool(database);
        this.jdbi = Jdbi.create(pool).registerArrayType(Long.class, "bigint");
        this.history = new Journal(jdbi, new Appender(jdbi, clock, database::sync));
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

    /** The journal in this store, for any number of threads. */
    public History history() {
        return history;
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
