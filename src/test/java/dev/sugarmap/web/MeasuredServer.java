package dev.sugarmap.web;

import dev.sugarmap.store.Store;
import dev.sugarmap.web.account.Origin;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** The site with routes beside it that send the same bytes each time, for a measurement of what a page costs more. */
@NullMarked
public final class MeasuredServer {
    private MeasuredServer() {}

    /** Serves the database in the folder given, and as many bytes as given plainly and compressed, until it is killed. */
    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        byte[] plain = bytes(arguments[1]);
        byte[] compressed = bytes(arguments[2]);
        Store store = Store.open(Path.of(arguments[0]), clock);
        WebServer server = WebServer.start(
                0,
                store.history(),
                store.accounts(),
                store.snippets(),
                new Origin(Optional.empty()),
                store::ready,
                clock,
                routes -> routes.get("/constant/plain", context -> send(context, plain))
                        .get(
                                "/constant/gzip",
                                context -> send(context.header("Content-Encoding", "gzip"), compressed)));
        System.err.println("serving http://localhost:" + server.port());
    }

    private static byte[] bytes(String size) {
        byte[] bytes = new byte[Integer.parseInt(size)];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static void send(Context context, byte[] bytes) {
        context.contentType("text/html; charset=utf-8").result(bytes);
    }
}
