package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.account.Account;
import dev.sugarmap.account.Password;
import dev.sugarmap.importer.Seed;
import dev.sugarmap.snippet.SavedSnippet;
import dev.sugarmap.store.Store;
import dev.sugarmap.web.account.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullMarked;

/** The whole site as its visitors meet it after a first start: on a free port, on the 15th of January 2026. */
@NullMarked
public final class Site implements AutoCloseable {
    /** What every account signs in with. */
    public static final String PASSWORD = "correct horse battery";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private final Path data;
    private final Store store;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

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
            return new Site(
                    data,
                    store,
                    WebServer.start(
                            0,
                            store.history(),
                            store.accounts(),
                            store.snippets(),
                            new Origin(Optional.empty()),
                            store::ready,
                            CLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, without a slash at the end. */
    public String address() {
        return "http://localhost:" + server.port();
    }

    /** Somebody who is signed in with an account of their own. */
    public Maintainer maintainer(String name) {
        addAccount(name);
        return Maintainer.signedIn(this, name);
    }

    /** Saves a snippet as another version of the program would have. */
    void save(SavedSnippet snippet) {
        store.snippets().save(snippet);
    }

    /** Makes an account with the password {@link #PASSWORD}. */
    public void addAccount(String name) {
        store.accounts().add(new Account(name, Password.of(PASSWORD), CLOCK.instant()));
    }

    /** What it answers to a form, with request headers given as names and values in turn. */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String[] all = Stream.concat(Stream.of("Content-Type", "application/x-www-form-urlencoded"), Stream.of(headers))
                .toArray(String[]::new);
        return postBody(path, form, all);
    }

    /** What it answers to a body, with request headers given as names and values in turn. */
    HttpResponse<String> postBody(String path, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(address() + path)).POST(BodyPublishers.ofString(body)),
                BodyHandlers.ofString(),
                headers);
    }

    /** What it answers to this JSON. */
    HttpResponse<String> sendJson(String path, String json) {
        return send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)),
                BodyHandlers.ofString());
    }

    /** A text as it stands in an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What it answers to a GET, with request headers given as names and values in turn. */
    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** What it answers to a request without a body. */
    HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, BodyHandlers.ofString(), headers);
    }

    /** How many bytes it sends for a GET. */
    int size(String path, String... headers) {
        return send("GET", path, BodyHandlers.ofByteArray(), headers).body().length;
    }

    private <T> HttpResponse<T> send(String method, String path, BodyHandler<T> body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(address() + path)).method(method, BodyPublishers.noBody()),
                body,
                headers);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The page at that path, which must be there. */
    Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), address() + path);
    }

    @Override
    public void close() {
        client.close();
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
