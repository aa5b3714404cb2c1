package dev.sugarmap.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.account.Account;
import dev.sugarmap.account.Password;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.store.Store;
import dev.sugarmap.store.Verification;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a serving process in the middle of edits, again and again: {@code -Dkills=N} says how often. Every edit that was
 * answered is there afterwards, and no other has left a trace of half of itself.
 */
final class KilledWritesTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final Pattern ADDRESS = Pattern.compile("serving (http://localhost:\\d+)");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(base|key)\" value=\"(\\w+)\"");
    private static final String PASSWORD = "correct horse battery";
    private static final List<String> ITEMS = List.of(
            "subproject-async-fn",
            "subproject-static-async-fn-in-trait",
            "stage-proposal-charter",
            "design-document-inline-async-fn");

    /** An edit that was answered: the item and its new stage. */
    private record Answered(String item, String stage) {}

    @TempDir
    private Path data;

    private final Queue<Answered> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void every_answered_edit_survives_the_kill_of_the_server() throws Exception {
        try (Store store = Store.open(data, Clock.systemUTC())) {
            store.accounts()
                    .add(new Account(
                            "tmandry", Password.of(PASSWORD), Clock.systemUTC().instant()));
        }
        Random random = new Random(5);
        String cookie = "";
        for (int round = 1; round <= KILLS; round++) {
            Process server = serve();
            String address = address(server);
            if (cookie.isEmpty()) {
                cookie = signIn(address);
            }
            assertAllThere(address, cookie);
            writeAndKill(server, address, cookie, round, random.nextInt(40));
        }
        assertWhole();
        assertThat(unexpected).isEmpty();
        assertThat(answered).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    private Process serve() throws IOException {
        String classPath = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Where it serves; what it logs afterwards is read by nobody in particular, so that it never waits for a reader. */
    private static String address(Process server) throws IOException {
        BufferedReader log = server.errorReader(StandardCharsets.UTF_8);
        StringBuilder read = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            read.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.ofVirtual().start(() -> drain(log));
                return address.group(1);
            }
        }
        throw new AssertionError("the server did not start: " + read);
    }

    private static void drain(BufferedReader log) {
        try {
            log.lines().forEach(ignored -> {});
        } catch (UncheckedIOException killed) {
            // So it was meant.
        }
    }

    /** Writes to every item at once; when as many edits as given were answered, the server is killed amid the next. */
    private void writeAndKill(Process server, String address, String cookie, int round, int most) throws Exception {
        CountDownLatch enough = new CountDownLatch(most + 1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String item : ITEMS) {
                writers.execute(() -> write(address, cookie, item, round, enough));
            }
            boolean isEnough = enough.await(1, TimeUnit.MINUTES);
            server.destroyForcibly().waitFor();
            assertThat(isEnough).as("edits are answered; but %s", unexpected).isTrue();
        }
    }

    private void write(String address, String cookie, String item, int round, CountDownLatch enough) {
        String edit = address + "/items/" + item + "/edit";
        try {
            for (int number = 1; ; number++) {
                Map<String, String> hidden = HIDDEN.matcher(get(edit, cookie))
                        .results()
                        .collect(Collectors.toMap(
                                found -> found.group(1), found -> found.group(2), (signOut, form) -> form));
                String stage = "round " + round + " edit " + number;
                HttpResponse<String> answer = post(edit, cookie, form(hidden, stage));
                String place = answer.headers().firstValue("Location").orElse("nowhere");
                if (answer.statusCode() != 303 || !place.equals("/items/" + item + "#history")) {
                    unexpected.add(
                            item + " " + stage + ": " + answer.statusCode() + " to " + place + " with " + hidden);
                    return;
                }
                answered.add(new Answered(item, stage));
                enough.countDown();
            }
        } catch (IOException killed) {
            // The server is gone: what was not answered may or may not be there.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String form(Map<String, String> hidden, String stage) {
        return "do=save&title=x&position=1&reason=load&effective=" + LocalDate.now(Clock.systemUTC()) + "&base="
                + hidden.get("base") + "&key=" + hidden.get("key") + "&stage="
                + URLEncoder.encode(stage, StandardCharsets.UTF_8);
    }

    private String signIn(String address) throws Exception {
        String form = "name=tmandry&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer = post(address + "/sign-in", "none=yet", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private void assertAllThere(String address, String cookie) throws Exception {
        for (String item : ITEMS) {
            String page = get(address + "/items/" + item, cookie);
            assertThat(page).as("the page of %s", item).contains("<h2 id=\"history\">");
            assertThat(answered.stream()
                            .filter(edit -> edit.item().equals(item))
                            .map(Answered::stage)
                            .filter(stage -> !page.contains(">" + stage + "<")))
                    .as("answered edits of %s that are lost", item)
                    .isEmpty();
        }
    }

    private void assertWhole() {
        try (Store store = Store.open(data, Clock.systemUTC())) {
            assertThat(store.verify(Optional.empty())).isInstanceOf(Verification.Sound.class);
            History history = store.history();
            long found = 0;
            for (String item : ITEMS) {
                List<String> stages = history.revisions(new Slug(item)).stream()
                        .map(Revision::change)
                        .map(change -> change.effect().toString())
                        .toList();
                for (Answered edit : answered) {
                    if (edit.item().equals(item)) {
                        assertThat(stages).anyMatch(stage -> stage.contains(edit.stage()));
                        found++;
                    }
                }
            }
            assertThat(found).isEqualTo(answered.size());
            List<Revision> edits = history.edits(Long.MAX_VALUE, Integer.MAX_VALUE);
            long seeded = history.version() - edits.size();
            assertThat(edits.reversed())
                    .extracting(Revision::number)
                    .isSorted()
                    .first()
                    .isEqualTo(seeded + 1);
            assertThat(edits.size()).isBetween(answered.size(), answered.size() + KILLS * ITEMS.size());
        }
    }

    private String get(String address, String cookie) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Cookie", cookie)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String address, String cookie, String form)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
