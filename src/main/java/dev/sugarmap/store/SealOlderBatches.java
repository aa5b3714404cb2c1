package dev.sugarmap.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Seals what was appended before there were seals. It happens once in a journal's life, all at once or not at all: a seal
 * that is missing later was taken away.
 */
final class SealOlderBatches implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2.1");
    }

    @Override
    public String getDescription() {
        return "seal older batches";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        try (Handle handle = Store.over(Jdbi.create(context.getConnection())).open()) {
            new Walk(handle).forEachRemaining(older -> Batches.seal(handle, older.batch()));
        }
    }
}
