package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.strategy.Strategies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
final class DesugarApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SOURCE = """
            trait Ledger {
                async fn append(&mut self, entry: &str) -> u64;
            }
            """;

    private static Site site;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        site = Site.start();
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        site.close();
    }

    @Test
    void lists_the_strategies() throws Exception {
        HttpResponse<String> answer = get("/api/v1/strategies");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        JsonNode first = JSON.readTree(answer.body())
                .valueStream()
                .filter(strategy -> strategy.path("id").stringValue().equals("rpitit"))
                .findFirst()
                .orElseThrow();
        assertThat(first.propertyNames())
                .containsExactly("id", "title", "summary", "output", "features", "options", "doc", "rules");
        assertThat(first.path("rules").get(0).propertyNames()).containsExactly("id", "title", "meaning", "doc", "page");
        assertThat(first.path("output").stringValue()).isEqualTo("stable");
        JsonNode option = first.path("options").get(0);
        assertThat(option.propertyNames()).containsExactly("name", "values", "default");
        assertThat(option.path("values").valueStream().toList()).contains(option.path("default"));
    }

    @Test
    void answers_304_where_the_strategies_are_known() throws Exception {
        String etag = get("/api/v1/strategies").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/api/v1/strategies", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void desugars() throws Exception {
        HttpResponse<String> answer = post(request(SOURCE, "rpitit"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode result = JSON.readTree(answer.body());
        assertThat(result.propertyNames())
                .containsExactly(
                        "strategy",
                        "output",
                        "outcome",
                        "compiles",
                        "features",
                        "steps",
                        "map",
                        "diagnostics",
                        "verdict",
                        "engine");
        assertThat(result.path("outcome").stringValue()).isEqualTo("desugared");
        assertThat(result.path("output").stringValue()).contains("-> impl ::core::future::Future<Output = u64>;");
        assertThat(result.path("engine").stringValue()).matches("\\d+\\.\\d+\\.\\d+.*");
        JsonNode step = result.path("steps").get(0);
        assertThat(step.propertyNames()).containsExactly("rule", "title", "why", "doc", "page", "output");
        assertThat(step.path("rule").stringValue()).isEqualTo("rpitit.return-future");
    }

    @Test
    void tells_what_the_output_is_to_its_callers() throws Exception {
        JsonNode verdict = JSON.readTree(post(request(SOURCE, "rpitit")).body()).path("verdict");

        assertThat(verdict.propertyNames()).containsExactly("compiles", "features", "rust", "needs", "answers");
        assertThat(verdict.path("rust").stringValue()).isEqualTo("1.75");
        assertThat(verdict.path("needs").findValuesAsString("requirement")).contains("1.56", "1.75");
        JsonNode answers = verdict.path("answers");
        assertThat(answers.propertyNames()).containsExactly("dyn", "allocates", "send", "named");
        assertThat(answers.path("dyn").toString())
                .isEqualTo(
                        "{\"answer\":\"no\",\"cases\":[{\"subject\":\"Ledger\",\"holds\":false,"
                                + "\"why\":\"`append` returns `impl Trait`\",\"start\":{\"line\":2,\"column\":39,\"offset\":53}}]}");
    }

    @Test
    void says_which_gates_an_output_needs() throws Exception {
        JsonNode result = JSON.readTree(post(request("#![feature(x)] fn f() -> Result<u8, !> { Ok(1) }", "rpitit"))
                .body());

        assertThat(result.path("compiles").stringValue()).isEqualTo("nightly");
        assertThat(result.path("features").toString()).isEqualTo("[\"never_type\",\"x\"]");
        assertThat(result.path("verdict").path("rust").isNull()).isTrue();
    }

    @Test
    void desugars_by_all_strategies() throws Exception {
        JsonNode result = JSON.readTree(
                postAll("{\"source\":\"trait A { async fn f(&self); }\",\"options\":{\"future-path\":\"std\"}}")
                        .body());

        assertThat(result.propertyNames()).containsExactly("source", "strategies", "engine");
        assertThat(result.path("source").path("rust").stringValue()).isEqualTo("1.75");
        assertThat(result.path("strategies").findValuesAsString("strategy"))
                .containsExactlyElementsOf(Strategies.ALL.stream()
                        .map(strategy -> strategy.description().id())
                        .toList());
        JsonNode row = result.path("strategies")
                .valueStream()
                .filter(found -> found.path("strategy").stringValue().equals("rpitit"))
                .findFirst()
                .orElseThrow();
        assertThat(row.propertyNames())
                .containsExactly("strategy", "title", "outcome", "output", "verdict", "diagnostics");
        assertThat(row.path("output").stringValue()).contains("impl ::std::future::Future");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            {"source":"","options":{"edition":"2020"}} ¦ options.edition ¦ 2021, 2024, 2018, 2015
            {"source":"","options":{"colour":"red"}} ¦ options.colour ¦ edition
            {"source":"","strategy":"rpitit"} ¦ strategy ¦ source, options
            {"options":{}} ¦ source ¦ string
            """, quoteCharacter = '\0')
    void refuses_what_all_strategies_cannot_take(String body, String field, String detail) throws Exception {
        HttpResponse<String> answer = postAll(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("field").stringValue()).isEqualTo(field);
        assertThat(problem.path("detail").stringValue()).contains(detail);
    }

    @Test
    void maps_every_part_of_the_output() throws Exception {
        JsonNode result = JSON.readTree(post(request(SOURCE, "rpitit")).body());
        String output = result.path("output").stringValue();

        int at = 0;
        List<String> written = new ArrayList<>();
        for (JsonNode run : result.path("map")) {
            int start = run.path("output").get(0).intValue();
            int end = run.path("output").get(1).intValue();
            assertThat(start).isEqualTo(at);
            at = end;
            String text = output.substring(start, end);
            if (run.path("rule").isNull()) {
                assertThat(text)
                        .isEqualTo(SOURCE.substring(
                                run.path("source").get(0).intValue(),
                                run.path("source").get(1).intValue()));
            } else {
                written.add(text);
            }
        }
        assertThat(at).isEqualTo(output.length());
        assertThat(written).anyMatch(text -> text.startsWith("impl"));
    }

    @Test
    void leaves_a_source_without_sugar_as_it_is() throws Exception {
        JsonNode result = JSON.readTree(post(request("struct A;", "rpitit")).body());

        assertThat(result.path("outcome").stringValue()).isEqualTo("not-applicable");
        assertThat(result.path("output").stringValue()).isEqualTo("struct A;");
        assertThat(result.path("map").toString()).isEqualTo("[{\"output\":[0,9],\"source\":[0,9],\"rule\":null}]");
    }

    @Test
    void tells_syntax_errors_with_their_places_and_desugars_the_rest() throws Exception {
        JsonNode result =
                JSON.readTree(post(request(SOURCE + "\nfn (\n", "rpitit")).body());

        assertThat(result.path("diagnostics")
                        .valueStream()
                        .filter(found -> found.path("severity").stringValue().equals("error")))
                .isNotEmpty()
                .first()
                .satisfies(error -> {
                    assertThat(error.propertyNames())
                            .containsExactly("severity", "rule", "message", "help", "start", "end");
                    assertThat(error.path("start").toString())
                            .matches("\\{\"line\":\\d+,\"column\":\\d+,\"offset\":\\d+}");
                });
        assertThat(result.path("steps")).isNotEmpty();
        assertThat(result.path("compiles").isNull()).isTrue();
        assertThat(result.path("verdict").path("compiles").isNull()).isTrue();
    }

    @Test
    void takes_options() throws Exception {
        HttpResponse<String> answer = post(JSON.writeValueAsString(
                Map.of("source", SOURCE, "strategy", "rpitit", "options", Map.of("future-path", "std"))));

        assertThat(answer.body()).contains("impl ::std::future::Future");
    }

    @Test
    void desugars_by_strategies_one_after_another() throws Exception {
        Map<String, String> options = Map.of("gat.future-path", "std", "elide", "false");
        JsonNode result = JSON.readTree(
                post(JSON.writeValueAsString(Map.of("source", SOURCE, "strategy", "gat,resugar", "options", options)))
                        .body());

        assertThat(result.path("strategy").stringValue()).isEqualTo("gat,resugar");
        assertThat(result.path("outcome").stringValue()).isEqualTo("desugared");
        assertThat(result.path("compiles").stringValue()).isEqualTo("stable");
        assertThat(result.path("output").stringValue()).contains("async fn append<");
        List<String> rules = result.path("steps").findValuesAsString("rule");
        assertThat(rules).first().asString().startsWith("gat.");
        assertThat(rules).last().asString().startsWith("resugar.");
        assertThat(result.path("steps")
                        .get(rules.indexOf("gat.declare-type"))
                        .path("output")
                        .stringValue())
                .contains("::std::future::Future");
        assertThat(result.path("map").findValuesAsString("rule")).contains("resugar.async-fn", "gat.name-lifetimes");
    }

    @Test
    void takes_any_text_for_a_source() throws Exception {
        for (String source : List.of("", "\0", "\r\n\t\uFEFF", "🦀 async \"", "/* 💥")) {
            HttpResponse<String> answer = post(request(source, "rpitit"));

            assertThat(answer.statusCode()).as(source).isEqualTo(200);
            assertThat(JSON.readTree(answer.body()).path("output").stringValue())
                    .isEqualTo(source);
        }
    }

    @Test
    void takes_a_source_of_exactly_256_kib_however_it_is_escaped() throws Exception {
        String escaped = "\\u000a".repeat(256 * 1024);

        assertThat(post("{\"source\":\"" + escaped + "\",\"strategy\":\"rpitit\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    static Stream<Arguments> badRequests() {
        return Stream.of(
                Arguments.of("no JSON", "trait A {}", 400, "", "JSON"),
                Arguments.of("nothing", "", 400, "", "JSON object"),
                Arguments.of("null", "null", 400, "", "JSON object"),
                Arguments.of("a list", "[]", 400, "", "JSON object"),
                Arguments.of("two values", "{\"source\":\"\",\"strategy\":\"rpitit\"} {}", 400, "", "JSON"),
                Arguments.of(
                        "a member given twice",
                        "{\"source\":\"\",\"source\":\"\",\"strategy\":\"rpitit\"}",
                        400,
                        "",
                        "once"),
                Arguments.of("depth", "[".repeat(5000), 400, "", "JSON object"),
                Arguments.of("no source", "{\"strategy\":\"rpitit\"}", 400, "source", "string"),
                Arguments.of("a number as source", "{\"source\":1,\"strategy\":\"rpitit\"}", 400, "source", "string"),
                Arguments.of("null as source", "{\"source\":null,\"strategy\":\"rpitit\"}", 400, "source", "string"),
                Arguments.of("no strategy", "{\"source\":\"\"}", 400, "strategy", "string"),
                Arguments.of(
                        "an unknown strategy", request("", "<b>x</b>"), 400, "strategy", "use one of rpit, rpitit"),
                Arguments.of(
                        "an unknown strategy after another",
                        request("", "rpit,x"),
                        400,
                        "strategy",
                        "there is no strategy \"x\"; use one of rpit, rpitit"),
                Arguments.of("a strategy twice", request("", "gat,rpit,gat"), 400, "strategy", "\"gat\" stands twice"),
                Arguments.of("no strategy after a comma", request("", "rpit,"), 400, "strategy", "use one of rpit"),
                Arguments.of(
                        "too many strategies",
                        request("", "rpit,rpitit,gat,async-trait,resugar"),
                        400,
                        "strategy",
                        "at most 4"),
                Arguments.of(
                        "an option of two strategies",
                        "{\"source\":\"\",\"strategy\":\"rpit,rpitit\",\"options\":{\"pin\":\"always\"}}",
                        400,
                        "options.pin",
                        "rpit.pin"),
                Arguments.of(
                        "an option by two names",
                        "{\"source\":\"\",\"strategy\":\"rpit,rpitit\",\"options\":{\"send\":\"true\",\"rpitit.send\":\"true\"}}",
                        400,
                        "options",
                        "\"rpitit.send\" is given twice"),
                Arguments.of(
                        "an unknown member",
                        "{\"source\":\"\",\"strategy\":\"rpitit\",\"edition\":\"2021\"}",
                        400,
                        "edition",
                        "options"),
                Arguments.of(
                        "options of another type",
                        "{\"source\":\"\",\"strategy\":\"rpitit\",\"options\":[]}",
                        400,
                        "options",
                        "an object"),
                Arguments.of(
                        "an unknown option",
                        "{\"source\":\"\",\"strategy\":\"rpitit\",\"options\":{\"x\":\"\"}}",
                        400,
                        "options.x",
                        "edition"),
                Arguments.of(
                        "an unknown value",
                        "{\"source\":\"\",\"strategy\":\"rpitit\",\"options\":{\"edition\":\"2020\"}}",
                        400,
                        "options.edition",
                        "2021"),
                Arguments.of(
                        "a number as value",
                        "{\"source\":\"\",\"strategy\":\"rpitit\",\"options\":{\"edition\":2021}}",
                        400,
                        "options.edition",
                        "string"),
                Arguments.of(
                        "null as value",
                        "{\"source\":\"\",\"strategy\":\"rpitit\",\"options\":{\"edition\":null}}",
                        400,
                        "options.edition",
                        "null"),
                Arguments.of(
                        "half a surrogate pair",
                        "{\"source\":\"\\ud83e\",\"strategy\":\"rpitit\"}",
                        400,
                        "source",
                        "surrogate"),
                Arguments.of(
                        "a source over 256 KiB",
                        request("é".repeat(128 * 1024) + "x", "rpitit"),
                        413,
                        "source",
                        "262144"),
                Arguments.of(
                        "a body far over 256 KiB", request("x".repeat(4 << 20), "rpitit"), 413, "source", "262144"),
                Arguments.of("deep nesting", request("type A = " + "(".repeat(5000), "rpitit"), 422, "source", "1000"));
    }

    @ParameterizedTest(name = "refuses {0}")
    @MethodSource("badRequests")
    void refuses_what_is_no_good_request(String what, String body, int status, String field, String detail)
            throws Exception {
        HttpResponse<String> answer = post(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("field").asString("")).isEqualTo(field);
        assertThat(problem.path("detail").stringValue()).contains(detail);
        assertThat(problem.path("limit").isNumber()).isEqualTo(status > 400);
        assertThat(answer.body()).doesNotContain("jackson", "Exception", "dev.sugarmap");
    }

    @Test
    void refuses_a_long_body_whose_length_it_is_not_told() throws Exception {
        byte[] body = request("x".repeat(4 << 20), "rpitit").getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer =
                post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), "application/json");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(JSON.readTree(answer.body()).path("field").stringValue()).isEqualTo("source");
    }

    @Test
    void refuses_at_once_what_claims_to_be_longer_than_an_int_can_tell() throws Exception {
        URI address = URI.create(site.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String head = """
                    POST /api/v1/desugar HTTP/1.1
                    Host: localhost
                    Content-Type: application/json
                    Content-Length: 99999999999

                    """.replace("\n", "\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            assertThat(status).asString(StandardCharsets.US_ASCII).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void refuses_invalid_utf_8() throws Exception {
        byte[] body = "{\"source\":\"?\",\"strategy\":\"rpitit\"}".getBytes(StandardCharsets.UTF_8);
        body[11] = (byte) 0xFF;

        HttpResponse<String> answer = post(BodyPublishers.ofByteArray(body), "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UTF-8");
    }

    @Test
    void refuses_other_media_types() throws Exception {
        BodyPublisher body = BodyPublishers.ofString(request(SOURCE, "rpitit"));

        assertThat(post(body, "text/plain").statusCode()).isEqualTo(415);
        assertThat(post(body, "application/json; charset=latin1").statusCode()).isEqualTo(415);
        assertThat(post(body, "Application/JSON; charset=\"UTF-8\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void refuses_other_methods() throws Exception {
        HttpResponse<String> answer = get("/api/v1/desugar");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    private static String request(String source, String strategy) {
        return JSON.writeValueAsString(Map.of("source", source, "strategy", strategy));
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return post(BodyPublishers.ofString(body), "application/json");
    }

    private static HttpResponse<String> post(BodyPublisher body, String contentType)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site.address() + "/api/v1/desugar"))
                        .header("Content-Type", contentType)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> postAll(String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site.address() + "/api/v1/desugar/all"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
