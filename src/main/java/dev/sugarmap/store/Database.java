package dev.sugarmap.store;

import dev.sugarmap.store.Store.Login;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Where the journal is kept, seen as its owner, who makes tables and forces them to disk. All other work is done by the
 * application's user, who may only read and append.
 */
sealed interface Database extends AutoCloseable permits H2File, Database.Server {
    String url();

    Login application();

    /** Whether other processes write to it too. */
    boolean isShared();

    /** Brings the tables to the state that this program expects. */
    void migrate();

    /** Returns when all that was committed is on disk. */
    void sync();

    /**
     * Writes all of it, as it is at one moment, to a new file; others go on reading and appending.
     *
     * @throws StoreException if this database is backed up by other means
     */
    void backUp(Path file);

    @Override
    void close();

    static void migrate(String url, Login owner, Login application) {
        try {
            Flyway.configure()
                    .dataSource(url, owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .javaMigrations(new SealOlderBatches())
                    .placeholders(Map.of("application", application.user()))
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StoreException("cannot bring the tables up to date: " + failure.getMessage(), failure);
        }
    }

    /** A database server, which keeps its own promise of durability. */
    record Server(String url, Login owner, Login application) implements Database {
        @Override
        public boolean isShared() {
            return true;
        }

        @Override
        public void migrate() {
            Database.migrate(url, owner, application);
        }

        @Override
        public void sync() {}

        @Override
        public void backUp(Path file) {
            throw new StoreException("a database server is backed up with its own tools");
        }

        @Override
        public void close() {}
    }
}
