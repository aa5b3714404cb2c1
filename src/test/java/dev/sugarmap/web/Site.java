package dev.sugarmap.web;

import dev.sugarmap.roadmap.History;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullMarked;

/** The whole site as its visitors meet it, on a free port, on the 15th of January 2026. */
@NullMarked
public final class Site implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private final WebServer server;

    private Site(WebServer server) {
        this.server = server;
    }

    /** Starts it. */
    public static Site start() {
        History history = new MemoryHistory(CLOCK);
        return new Site(WebServer.start(0, history, () -> true, CLOCK));
    }

    /** Where it is, without a slash at the end. */
    public String address() {
        return "http://localhost:" + server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
