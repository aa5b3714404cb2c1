package dev.sugarmap.scale;

import dev.sugarmap.importer.Seed;
import dev.sugarmap.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;

/**
 * A database with a {@link LargeHistory} in it, made once and kept.
 *
 * @param seconds that it took to make; nothing where it was there
 */
record LargeStore(Path directory, double seconds) {
    private static final String FILE = "sugarmap.mv.db";

    /** The one below that folder, made where it is missing. */
    static LargeStore in(Path folder, LargeHistory history) throws IOException, SQLException {
        Path directory = folder.resolve(history.initiatives() + "-" + history.items() + "-" + history.revisions());
        if (Files.exists(directory.resolve(FILE))) {
            return new LargeStore(directory, 0);
        }
        long begin = System.nanoTime();
        Path unfinished = Files.createTempDirectory(Files.createDirectories(folder), "unfinished");
        try (Store store = Store.open(unfinished, Clock.systemUTC())) {
            store.history().append(Seed.BATCH, Seed.changes());
            history.appendTo(store.history());
        }
        compact(unfinished);
        Files.move(unfinished, directory);
        return new LargeStore(directory, (System.nanoTime() - begin) / 1e9);
    }

    /** Gives back the room of pages that were written anew; the database itself never does while it is open. */
    private static void compact(Path directory) throws SQLException {
        String url = "jdbc:h2:file:" + directory.toAbsolutePath().resolve("sugarmap");
        try (var connection = DriverManager.getConnection(url, "SUGARMAP_OWNER", "");
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    long megabytes() throws IOException {
        return Files.size(directory.resolve(FILE)) >> 20;
    }
}
