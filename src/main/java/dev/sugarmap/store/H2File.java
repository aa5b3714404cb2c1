package dev.sugarmap.store;

import dev.sugarmap.store.Store.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * The embedded database. Its two users keep the program from its own slips; whoever holds the file can open it as either.
 *
 * <p>The owner's connection stays open, so that the file does, and because only the owner may force it to disk.
 */
final class H2File implements Database {
    private static final String NAME = "sugarmap";
    private static final long MOST_CACHE_BYTES = 128L << 20;
    private static final int MOST_MEMORY_ROWS = 100_000;
    /** A field of the file's header. */
    private static final String CLOSED_IN_ORDER = "clean";

    private static final Login OWNER = new Login("SUGARMAP_OWNER", "");
    private static final Login APPLICATION = new Login("SUGARMAP", "");

    private final String url;
    private final Connection connection;

    H2File(Path directory) {
        url = "jdbc:h2:file:" + file(directory) + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=64";
        try {
            connection = DriverManager.getConnection(url, OWNER.user(), OWNER.password());
        } catch (SQLException failure) {
            throw explained(directory, failure);
        }
    }

    /** Whether a database is there already. */
    static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(NAME + ".mv.db"));
    }

    private static Path file(Path directory) {
        Path file = directory.toAbsolutePath().normalize().resolve(NAME);
        if (file.toString().contains(";")) {
            throw new StoreException("the data directory's name cannot contain a semicolon: " + directory);
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new StoreException("cannot make the data directory " + directory + ": " + failure, failure);
        }
        if (!Files.isWritable(directory)) {
            throw new StoreException("cannot write in the data directory " + directory);
        }
        return file;
    }

    private static StoreException explained(Path directory, SQLException failure) {
        if (failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new StoreException(
                    "another process has the data directory " + directory
                            + " open; stop it or choose another directory",
                    failure);
        }
        return new StoreException("cannot open the database in " + directory + ": " + failure.getMessage(), failure);
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Login application() {
        return APPLICATION;
    }

    /** H2 locks the file. */
    @Override
    public boolean isShared() {
        return false;
    }

    /**
     * The cache has a quarter of the heap, and room at most for what pages of today read in a long history. A result with
     * a row for each of many items stays in memory; H2 would put it in a file.
     *
     * <p>With a write delay of zero the file is written by whoever commits. H2's own writer may save a row without what
     * undoes it when it runs between the two, and after a kill that row stays for ever.
     */
    @Override
    public void migrate() {
        long cache = Math.min(MOST_CACHE_BYTES, Runtime.getRuntime().maxMemory() / 4);
        execute("SET CACHE_SIZE " + (cache >> 10));
        execute("SET MAX_MEMORY_ROWS " + MOST_MEMORY_ROWS);
        execute("SET WRITE_DELAY 0");
        execute("CREATE USER IF NOT EXISTS " + APPLICATION.user() + " PASSWORD ''");
        Database.migrate(url, OWNER, APPLICATION);
    }

    /**
     * Also brings the file's header up to date, which says from which chunk reading begins after a kill.
     *
     * <p>H2 finds what it wrote at the end of the file by the file's last bytes. If it is killed while it writes on from
     * there, these are torn, and it goes back to the chunk that the header names, which may be many edits older: answered
     * edits were lost so. It writes the header with the next chunk where the header says that the file was closed in
     * order, so it is made to say so until then; and there is a next chunk, since the store's version is set.
     */
    @Override
    public synchronized void sync() {
        MVStore store = store();
        store.getStoreHeader().put(CLOSED_IN_ORDER, 1);
        store.setStoreVersion(store.getStoreVersion());
        store.commit();
        execute("CHECKPOINT SYNC");
    }

    private MVStore store() {
        try {
            if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                return session.getDatabase().getStore().getMvStore();
            }
            throw new IllegalStateException("the database does not run in this process");
        } catch (SQLException failure) {
            throw new StoreException("the database does not show its file: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void backUp(Path file) {
        execute("BACKUP TO '" + file.toAbsolutePath().toString().replace("'", "''") + "'");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new StoreException("cannot close the database: " + failure.getMessage(), failure);
        }
    }

    private synchronized void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new StoreException("the database refused " + sql + ": " + failure.getMessage(), failure);
        }
    }
}
