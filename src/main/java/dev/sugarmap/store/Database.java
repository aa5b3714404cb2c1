package dev.sugarmap.store;

import dev.sugarmap.store.Store.Login;
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

    /** Brings the tables to the state that this program expects. */
    void migrate();

    /** Returns when all that was committed is on disk. */
    void sync();

    @Override
    void close();

    static void migrate(String url, Login owner, Login application) {
        try {
            Flyway.configure()
                    .dataSource(url, owner.user(), owner.password())
                    .locations("classpath:db/migration")
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
        public void migrate() {
            Database.migrate(url, owner, application);
        }

        @Override
        public void sync() {}

        @Override
        public void close() {}
    }
}
