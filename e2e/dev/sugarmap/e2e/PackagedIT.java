package dev.sugarmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is delivered: the jar with the libraries beside it, and none of those that only tests have. */
class PackagedIT {
    private static final Pattern ADDRESS = Pattern.compile("serving (http://localhost:\\d+)");

    @TempDir
    private static Path data;

    private static @Nullable Process process;
    private static String address = "";

    @BeforeAll
    static void start() throws IOException {
        Process started = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-jar",
                        "target/sugarmap.jar",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
        process = started;
        BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
        StringBuilder log = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            log.append(line).append('\n');
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                address = found.group(1);
                return;
            }
        }
        throw new AssertionError("it did not start:\n" + log);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor();
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    @Test
    void shows_the_roadmap_and_the_documents() throws Exception {
        assertThat(send(to("/roadmap?on=2021-10-01")).body()).contains("static async fn in trait", "1/6");
        assertThat(send(to("/docs/async-fundamentals/CHARTER")).statusCode()).isEqualTo(200);
    }

    @Test
    void desugars_for_programs() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/desugar")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"source\": \"trait A { async fn a(&self); }\", \"strategy\": \"rpitit\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"outcome\":\"desugared\"");
    }

    @Test
    void says_what_is_wrong_with_a_request() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/desugar")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"source\": \"\", \"strategy\": \"none\"}")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"field\":\"strategy\"", "rpitit", "requestId");
        assertThat(send(to("/api/v1/nothing")).statusCode()).isEqualTo(404);
    }
}
