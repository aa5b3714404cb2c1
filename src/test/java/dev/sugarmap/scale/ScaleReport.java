package dev.sugarmap.scale;

import dev.sugarmap.app.Main;
import dev.sugarmap.store.Store;
import io.javalin.Javalin;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints what the promised size costs: start, cold and warm pages, memory. The history is made where it is missing. */
final class ScaleReport {
    private static final Pattern ADDRESS = Pattern.compile("serving (http://localhost:\\d+)");
    private static final List<String> PAGES = List.of(
            "/roadmap?initiative=initiative-7",
            "/roadmap?initiative=initiative-8&on=2019-05-05",
            "/roadmap?initiative=initiative-9&on=2021-01-01&known=2030-01-01",
            "/items/item-4711",
            "/items/item-4712?on=2020-02-02",
            "/initiatives/initiative-7");
    private static final List<String> WHOLE = List.of("/roadmap", "/");
    private static final String WARM = PAGES.getFirst();
    private static final int CLIENTS = 4;
    private static final long NANOS = 3_000_000_000L;

    private final HttpClient client = HttpClient.newHttpClient();

    private ScaleReport() {}

    /** Reports on the database in the folder given. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        if (!Files.exists(data.resolve("sugarmap.mv.db"))) {
            long begin = System.nanoTime();
            try (Store store = Store.open(data, Clock.systemUTC())) {
                LargeHistory.PROMISED.appendTo(store.history());
            }
            say("made the history in %.0f s", seconds(begin));
        }
        say("the file has %d MB", Files.size(data.resolve("sugarmap.mv.db")) >> 20);
        new ScaleReport().report(data);
    }

    private void report(Path data) throws Exception {
        long begin = System.nanoTime();
        Process server = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dlogback.configurationFile="
                                + Path.of("src/main/resources/logback.xml").toAbsolutePath(),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .start();
        try (BufferedReader lines = server.errorReader(StandardCharsets.UTF_8)) {
            String address = address(lines);
            say("started in %.2f s", seconds(begin));
            get(address + "/desugar");
            for (int round = 1; round <= 6; round++) {
                for (String page : PAGES) {
                    String cold = page + (page.contains("?") ? "&" : "?") + "round=" + round;
                    long asked = System.nanoTime();
                    int size = get(address + cold).body().length;
                    say("cold, round %d: %6.1f ms %8d bytes %s", round, seconds(asked) * 1000, size, page);
                }
            }
            warm(address);
            for (String page : WHOLE) {
                long asked = System.nanoTime();
                int size = get(address + page).body().length;
                say("everything: %6.1f ms %8d bytes %s", seconds(asked) * 1000, size, page);
            }
            Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                    .forEach(line -> say("memory %s", line));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** What one page gets through, against the same bytes sent by a bare route. */
    private void warm(String address) throws Exception {
        byte[] bytes = get(address + WARM).body();
        Javalin bare = Javalin.create(config -> {
                    config.concurrency.useVirtualThreads = true;
                    config.startup.showJavalinBanner = false;
                    config.routes.get(
                            "/", context -> context.contentType("text/html").result(bytes));
                })
                .start(0);
        try {
            for (int round = 1; round <= 3; round++) {
                double page = rate(address + WARM);
                double constant = rate("http://localhost:" + bare.port() + "/");
                say("warm, round %d: page %.0f/s, constant %.0f/s, ratio %.2f", round, page, constant, page / constant);
            }
        } finally {
            bare.stop();
        }
    }

    private double rate(String address) throws Exception {
        AtomicLong answers = new AtomicLong();
        List<Future<AtomicLong>> running = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> {
                    while (System.nanoTime() - begin < NANOS) {
                        get(address);
                        answers.incrementAndGet();
                    }
                    return answers;
                }));
            }
            for (Future<AtomicLong> client : running) {
                client.get();
            }
        }
        return answers.get() / seconds(begin);
    }

    private static String address(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
        }
        throw new IllegalStateException("the server has not started");
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
