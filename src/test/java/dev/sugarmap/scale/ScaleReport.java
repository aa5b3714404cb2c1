package dev.sugarmap.scale;

import dev.sugarmap.app.Main;
import dev.sugarmap.store.Plans;
import dev.sugarmap.web.MeasuredServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Prints what the promised size costs: start, pages of one thing asked for the first time and again, pages about
 * everything, memory, and how the database finds things.
 */
final class ScaleReport {
    private static final int PRACTICE = 100;
    private static final int ASKED = 25;
    private static final int STARTS = 3;
    private static final int TURNS = 12;

    private static final List<Kind> ONE = List.of(
            new Kind("/roadmap of an initiative, today", n -> "/roadmap?initiative=initiative-" + n),
            new Kind(
                    "/roadmap of an initiative, any day", n -> "/roadmap?initiative=initiative-" + n + "&on=" + day(n)),
            new Kind(
                    "/roadmap of an initiative, known then",
                    n -> "/roadmap?initiative=initiative-" + n + "&on=" + day(n) + "&known=2030-01-01"),
            new Kind("/initiatives/…", n -> "/initiatives/initiative-" + n),
            new Kind("/items/…, its whole history", n -> "/items/item-" + n * 97),
            new Kind("/changes, the first page", n -> "/changes?on=" + day(n)),
            new Kind("/changes of an initiative", n -> "/changes?initiative=initiative-" + n));

    private static final List<String> ALL = List.of(
            "/",
            "/roadmap",
            "/roadmap?sort=title&state=done",
            "/roadmap?on=2022-03-01",
            "/roadmap?since=2025-06-01",
            "/initiatives",
            "/initiatives?since=2025-06-01",
            "/compare?since=2025-06-01",
            "/progress",
            "/progress?initiative=initiative-7",
            "/changes?q=owner:person-7",
            "/changes?q=nowhere",
            "/docs");

    /** Pages of one sort, by number. */
    private record Kind(String name, IntFunction<String> page) {}

    private ScaleReport() {}

    /** Reports on the database in the folder given. */
    public static void main(String[] arguments) throws Exception {
        LargeStore store = LargeStore.in(Path.of(arguments[0]), LargeHistory.PROMISED);
        say("flags %s, load of the machine %.1f", String.join(" ", ServerProcess.flags()), load());
        row("what", "measured", "aim");
        row("---", "---", "---");
        row("the history made", store.seconds() == 0 ? "kept" : "%.0f s".formatted(store.seconds()), "");
        row("its file", store.megabytes() + " MB", "");
        String data = store.directory().toString();
        starts(data);
        try (ServerProcess server = new ServerProcess(Main.class, "serve", "--port", "0", "--data", data)) {
            pages(server);
        }
        warm(data);
        say("%nload of the machine at the end %.1f; plans:", load());
        Plans.on(store.directory()).forEach((name, steps) -> {
            say("%s", name);
            steps.forEach(step -> say("    %s", step));
        });
    }

    private static void starts(String data) throws IOException {
        List<String> wall = new ArrayList<>();
        List<String> cpu = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (ServerProcess server = new ServerProcess(Main.class, "serve", "--port", "0", "--data", data)) {
                wall.add("%.2f".formatted(server.startSeconds()));
                cpu.add("%.1f".formatted(server.cpuSeconds()));
            }
        }
        row("start", String.join(", ", wall) + " s (processor " + String.join(", ", cpu) + " s)", "< 3 s");
    }

    private static void pages(ServerProcess server) throws IOException {
        try (Wire wire = new Wire(server.address())) {
            for (int n = 0; n < PRACTICE; n++) {
                for (Kind kind : ONE) {
                    millis(wire, kind.page().apply(n));
                }
            }
            for (Kind kind : ONE) {
                List<Double> millis = new ArrayList<>();
                double before = server.cpuSeconds();
                for (int n = 0; n < ASKED; n++) {
                    millis.add(millis(wire, kind.page().apply(PRACTICE + n)));
                }
                Times times = new Times(millis);
                double cpu = 1000 * (server.cpuSeconds() - before) / ASKED;
                row(
                        "cold " + kind.name(),
                        "%.0f ms (processor %.0f), at most %.0f".formatted(times.median(), cpu, times.most()),
                        "< 50 ms");
            }
            for (String page : ALL) {
                double before = server.cpuSeconds();
                double first = millis(wire, page);
                double cpu = 1000 * (server.cpuSeconds() - before);
                row(
                        "everything " + page,
                        "%.0f ms (processor %.0f), again %.1f".formatted(first, cpu, millis(wire, page)),
                        "about 1 s");
            }
        }
        row("most memory of the machine", server.mostResident() + " MB", "< 512 MB");
        row("heap in use at the end", server.heap() + " MB", "");
    }

    /** One page and a constant route of the same size, on one server. */
    private static void warm(String data) throws Exception {
        byte[] plain = Wire.request(ONE.getFirst().page().apply(7));
        byte[] gzip = Wire.request(ONE.getFirst().page().apply(7), "Accept-Encoding: gzip");
        int[] sizes = new int[2];
        try (ServerProcess server = new ServerProcess(MeasuredServer.class, data, "1", "1");
                Wire wire = new Wire(server.address())) {
            sizes[0] = wire.ask(plain, 200);
            sizes[1] = wire.ask(gzip, 200);
        }
        try (ServerProcess server =
                new ServerProcess(MeasuredServer.class, data, String.valueOf(sizes[0]), String.valueOf(sizes[1]))) {
            Race compressed = Race.of(
                    server.address(), gzip, Wire.request("/constant/gzip", "Accept-Encoding: gzip"), 200, TURNS);
            row("warm, " + sizes[1] + " bytes of gzip", told(compressed), ">= 0.9");
            Race whole = Race.of(server.address(), plain, Wire.request("/constant/plain"), 200, TURNS);
            row("warm, " + sizes[0] + " bytes plain", told(whole), ">= 0.9");
        }
    }

    private static String told(Race race) {
        return "%.0f/s, constant bytes %.0f/s: %.2f".formatted(race.one(), race.other(), race.ratio());
    }

    private static double millis(Wire wire, String page) throws IOException {
        byte[] request = Wire.request(page, "Accept-Encoding: gzip");
        long begin = System.nanoTime();
        wire.ask(request, 200);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String day(int n) {
        return "%d-%02d-15".formatted(2019 + n % 7, 1 + n % 12);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void row(String what, String measured, String aim) {
        say("| %-42s | %-46s | %-9s |", what, measured, aim);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
