package dev.sugarmap.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
final class PlaygroundTest {
    private static final String SOURCE = "trait Ledger {\n    async fn append(&mut self, entry: &str) -> u64;\n}\n";

    private static final Pattern ASSET = Pattern.compile("[\"'](/assets/[^\"']+\\.js)[\"']");

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
    void begins_empty_with_examples() throws Exception {
        Document page = page("/desugar");

        assertThat(page.expectFirst("textarea").wholeText()).isEmpty();
        assertThat(page.select(".examples a")).hasSizeGreaterThan(3);
        assertThat(page.select("#output .listing, #steps li")).isEmpty();
    }

    @Test
    void shows_the_output_of_a_link_and_how_it_came_about() throws Exception {
        Document page = page("/desugar?future-path=std&source=" + encoded(SOURCE));

        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(SOURCE);
        assertThat(page.select("select[name=future-path] option[selected]").val())
                .isEqualTo("std");
        assertThat(page.expectFirst("#output .code").wholeText())
                .contains("fn append(&mut self, entry: &str) -> impl ::std::future::Future<Output = u64>;");
        assertThat(page.select("#output ins[data-rule=rpitit.return-future]")).isNotEmpty();
        assertThat(page.select("#output .keyword").eachText()).contains("trait", "impl");
        assertThat(page.select("#output .badge").text()).isEqualTo("Compiles on stable Rust");
        assertThat(page.select("#steps h3").eachText()).contains("Return the future");
        assertThat(page.select("#steps a[href^=/docs/async-fundamentals/]")).isNotEmpty();
    }

    @Test
    void says_what_is_wrong_and_at_which_line() throws Exception {
        Document page = page("/desugar?source=" + encoded("\n\nfn (\n" + SOURCE));

        String line = page.expectFirst(".remarks .error a").attr("href");
        assertThat(page.select(".numbered[open] .gutter " + line).hasClass("error"))
                .isTrue();
        assertThat(page.select("#errors").text()).contains("in the source");
        assertThat(page.select("#output .badge")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ledger", "register", "archive", "source", "mailbox"})
    void desugars_each_example(String id) throws Exception {
        Document page = page("/desugar?example=" + id);

        assertThat(page.select("#output ins")).isNotEmpty();
        assertThat(page.select(".remarks .error")).isEmpty();
    }

    @Test
    void leads_a_submitted_form_to_its_link() throws Exception {
        HttpResponse<String> answer = post("/desugar", "strategy=rpitit&send=true&source=" + encoded("async\r\nfn"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/desugar?strategy=rpitit&send=true&source=async%0Afn");
    }

    @Test
    void takes_the_options_of_another_strategy_for_what_they_are_worth() throws Exception {
        HttpResponse<String> answer = post(
                "/desugar",
                "options-of=rpit&strategy=rpitit&capture=bare&pin=always&edition=2024&args=none&source="
                        + encoded(SOURCE));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith("/desugar?strategy=rpitit&edition=2024&pin=always&source=");
    }

    @Test
    void shows_what_several_strategies_make_one_after_another() throws Exception {
        Document page = page("/desugar?strategy=gat,resugar&elide=true&gat.future-path=std&source=" + encoded(SOURCE));

        assertThat(page.expectFirst("#output .code").wholeText()).contains("async fn append(&mut self");
        assertThat(page.select("select[name=strategy] option[selected]").eachAttr("value"))
                .containsExactly("gat", "resugar", "");
        assertThat(page.select("#strategy-2 option").eachAttr("value")).doesNotContain("gat");
        assertThat(page.select(
                                "select[name=gat.future-path] option[selected], select[name=resugar.elide] option[selected]")
                        .eachAttr("value"))
                .containsExactly("std", "true");
        assertThat(page.select("#steps li").eachAttr("data-rule")).contains("gat.declare-type", "resugar.async-fn");
        assertThat(page.select("#link a").attr("href"))
                .startsWith("/desugar?strategy=gat,resugar&gat.future-path=std&resugar.elide=true&source=");
    }

    @Test
    void leads_a_form_with_a_strategy_after_another_to_its_link() throws Exception {
        HttpResponse<String> answer = post(
                "/desugar",
                "options-of=rpitit&strategy=rpitit&strategy=gat&send=true&edition=2024&pin=always&source=x");
        HttpResponse<String> back = post(
                "/desugar",
                "options-of=rpitit,gat&strategy=rpitit&strategy=&rpitit.send=true&gat.pin=always&edition=2024&source=x");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo("/desugar?strategy=rpitit,gat&edition=2024&rpitit.pin=always&rpitit.send=true"
                        + "&gat.pin=always&source=x");
        assertThat(back.headers().firstValue("Location").orElseThrow())
                .isEqualTo("/desugar?strategy=rpitit&edition=2024&send=true&source=x");
    }

    @Test
    void takes_the_strategy_that_suits_where_none_is_named() throws Exception {
        assertThat(page("/desugar?source=" + encoded(SOURCE))
                        .select("#strategy option[selected]")
                        .val())
                .isEqualTo("rpitit");
        assertThat(page("/desugar?source=" + encoded("async fn f() {}"))
                        .select("#strategy option[selected]")
                        .val())
                .isEqualTo("rpit");
    }

    @Test
    void shows_the_output_of_a_form_that_is_too_long_for_a_link() throws Exception {
        HttpResponse<String> answer = post("/desugar", "source=" + encoded(SOURCE + "// long\n".repeat(2000)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("too long for a link", "<ins");
    }

    @Test
    void answers_a_script_with_the_parts_that_changed() throws Exception {
        HttpResponse<String> answer = post("/desugar/result", "source=" + encoded(SOURCE));

        Document part = Jsoup.parse(answer.body());
        assertThat(part.select("#choices, #remarks, #output, #steps")).hasSize(4);
        assertThat(part.select("header, textarea")).isEmpty();
        assertThat(part.select("#link a").attr("href")).startsWith("/desugar?strategy=rpitit&source=trait");
    }

    @Test
    void tells_a_script_what_is_wrong_as_a_problem() throws Exception {
        HttpResponse<String> answer = client.send(
                form("/desugar/result", "source=" + encoded("x".repeat(256 * 1024 + 1)))
                        .header("Accept", "text/html, application/problem+json")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"field\":\"source\"", "\"limit\":262144");
    }

    @Test
    void shows_hostile_text_as_text() throws Exception {
        String hostile =
                "</textarea></code></pre><script>alert(1)</script><img src=x onerror=alert(2)> \"' ${7*7} [[8*8]]";
        Document page = page("/desugar?source=" + encoded("\n" + hostile));

        assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("\n" + hostile);
        assertThat(page.expectFirst("#output .code").wholeText()).isEqualTo("\n" + hostile);
    }

    @Test
    void replaces_what_no_page_can_hold() throws Exception {
        Document page = page("/desugar?source=a%00b%0D%0Ac%0Dd");

        assertThat(page.expectFirst("#output .code").wholeText()).isEqualTo("a\uFFFDb\nc\nd");
    }

    @ParameterizedTest
    @CsvSource({
        "strategy=<i>x</i>, 400, strategy",
        "edition=2020, 400, edition",
        "send=maybe, 400, send",
        "example=none, 400, example",
        "'strategy=rpitit,x', 400, strategy",
        "'strategy=rpitit,gat&gat.impl=x', 400, gat.impl",
        "'strategy=rpitit,gat&impl=x', 400, impl",
    })
    void refuses_what_it_does_not_offer(String query, int status, String field) throws Exception {
        HttpResponse<String> answer =
                get("/desugar?" + query.replace("<", "%3C").replace(">", "%3E"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("&quot;" + field + "&quot;", "use one of")
                .doesNotContain("<i>x");
    }

    @ParameterizedTest
    @CsvSource({"source=%FF%FE, is not valid UTF-8", "source=%zz, two hexadecimal digits", "source=%e, two hexadecimal"
    })
    void changes_no_bytes_silently(String fields, String message) throws Exception {
        HttpResponse<String> answer = post("/desugar", fields);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("&quot;source&quot;", message);
    }

    @Test
    void takes_no_form_but_an_encoded_one() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + "/desugar"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("source=a"))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
    }

    @Test
    void keeps_the_day_in_its_links() throws Exception {
        Document page = page("/desugar?on=2021-10-01&example=ledger");

        assertThat(page.select("input[name=on]").val()).isEqualTo("2021-10-01");
        assertThat(page.select("#link a, #steps a, .examples a").eachAttr("href"))
                .allMatch(address -> address.contains("on=2021-10-01"));
    }

    @Test
    void serves_the_modules_of_its_editor() throws Exception {
        String script = page("/desugar").select("script[type=module]").attr("src");
        String text = get(script).body();

        String editor = text.replaceAll("(?s).*import\\(\"([^\"]+)\"\\).*", "$1");
        HttpResponse<String> module = get(editor);
        assertThat(module.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(module.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(module.body())
                .contains("from \"/assets/npm/at/codemirror/view/")
                .doesNotContain("from \"@");
    }

    @Test
    void takes_at_most_190_kb_of_styles_and_scripts() throws Exception {
        Deque<String> missing = new ArrayDeque<>(page("/desugar").select("link[rel=stylesheet], script").stream()
                .map(element -> element.attr("href") + element.attr("src"))
                .toList());
        Map<String, Integer> sizes = new HashMap<>();
        while (!missing.isEmpty()) {
            String address = missing.pop();
            if (sizes.containsKey(address)) {
                continue;
            }
            sizes.put(address, compressedSize(address));
            ASSET.matcher(get(address).body()).results().forEach(found -> missing.add(found.group(1)));
        }

        assertThat(sizes).hasSizeGreaterThan(10);
        assertThat(sizes.values().stream().mapToInt(size -> size).sum()).isLessThan(190_000);
    }

    private static int compressedSize(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(site.address() + path))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    private static Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site.address() + path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(form(path, body).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(site.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
