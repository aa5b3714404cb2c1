package dev.sugarmap.web;

import dev.sugarmap.importer.Seed;
import dev.sugarmap.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The whole site as its visitors meet it after a first start: on a free port, on the 15th of January 2026. */
@NullMarked
public final class Site implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private final Path data;
    private final Store store;
    private final WebServer server;

    private Site(Path data, Store store, WebServer server) {
        this.data = data;
        this.store = store;
        this.server = server;
    }

    /** Starts it on a database file of its own. */
    public static Site start() {
        try {
            Path data = Files.createTempDirectory("sugarmap");
            Store store = Store.open(data, CLOCK);
            store.history().append(Seed.BATCH, Seed.changes());
            return new Site(data, store, WebServer.start(0, store.history(), store::ready, CLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, without a slash at the end. */
    public String address() {
        return "http://localhost:" + server.port();
    }

    @Override
    public void close() {
        server.close();
        store.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
