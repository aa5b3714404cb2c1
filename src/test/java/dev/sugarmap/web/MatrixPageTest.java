package dev.sugarmap.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.strategy.Strategies;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
final class MatrixPageTest {
    private static final String SOURCE = "trait Ledger {\n    async fn append(&mut self, entry: &str) -> u64;\n}\n";

    private static final List<String> IDS =
            Strategies.ALL.stream().map(strategy -> strategy.description().id()).toList();

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
    void begins_with_a_form() {
        Document page = site.page("/desugar?all");

        assertThat(page.expectFirst("textarea").wholeText()).isEmpty();
        assertThat(page.select(".examples a").eachAttr("href"))
                .allMatch(link -> link.startsWith("/desugar?all&example="));
        assertThat(page.select("table, .outputs, .quiet code")).isEmpty();
    }

    @Test
    void shows_a_row_and_an_output_for_each_strategy() {
        Document page = site.page("/desugar?all&source=" + encoded(SOURCE));

        assertThat(page.select(".matrix tbody a[href^=#]").eachText()).isEqualTo(IDS);
        assertThat(page.select(".outputs section").eachAttr("id")).isEqualTo(IDS);
        Element row = page.select(".matrix tbody tr").get(1 + IDS.indexOf("rpitit"));
        assertThat(row.select("td").eachText()).containsExactly("stable", "1.75", "✕ no", "✕ no", "✕ no", "✕ no");
        assertThat(page.select("#rpitit .reasons dd").eachText())
                .contains("✕no Ledger: append returns impl Trait (line 2)");
        assertThat(page.select("#rpitit ins")).isNotEmpty();
    }

    @Test
    void shows_what_is_said_of_each_output() {
        Document page = site.page("/desugar?all&send=true&source=" + encoded(SOURCE));

        assertThat(page.select("#rpitit .remarks .note").text()).contains("an implementation whose future is not Send");
        assertThat(page.select(".matrix-form .quiet").text()).contains("With send=true where a strategy has it.");
        assertThat(page.select("#rpitit a[href^=/desugar?strategy=rpitit&send=true&source=]"))
                .hasSize(1);
        assertThat(page.select(".matrix tbody tr")
                        .get(1 + IDS.indexOf("rpitit"))
                        .text())
                .contains("✓ yes");
    }

    @Test
    void says_that_the_source_has_errors() {
        Document page = site.page("/desugar?all&source=" + encoded("fn (\n" + SOURCE));

        assertThat(page.select(".notice").text()).contains("2 errors in the source.");
        assertThat(page.select(".outputs section")).hasSameSizeAs(IDS);
    }

    @Test
    void keeps_hostile_text_a_text() {
        String hostile = "\n</textarea></code><script>alert(1)</script>\"' ${7*7}";
        for (String path : List.of("/desugar?all", "/desugar/difference?left=source&right=rpitit")) {
            Document page = site.page(path + "&source=" + encoded(hostile));
            assertThat(page.select("script")).isEmpty();
            assertThat(page.expectFirst("input[name=source]").attr("value")).isEqualTo(hostile);
        }
    }

    @Test
    void leads_a_submitted_form_to_its_link() throws Exception {
        HttpResponse<String> answer = post("/desugar", "all=&edition=2024&source=" + encoded("struct A;"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/desugar?all&edition=2024&source=struct+A%3B");
    }

    @Test
    void shows_what_is_too_long_for_a_link() throws Exception {
        String source = encoded(SOURCE + "// long\n".repeat(2000));

        HttpResponse<String> matrix = post("/desugar", "all=&source=" + source);
        assertThat(matrix.statusCode()).isEqualTo(200);
        assertThat(matrix.body())
                .contains("too long for a link", "id=\"rpitit\"")
                .doesNotContain("Step by step");

        HttpResponse<String> difference = post("/desugar/difference", "left=source&right=rpitit&source=" + source);
        assertThat(difference.statusCode()).isEqualTo(200);
        assertThat(difference.body()).contains("lines that are the same");
    }

    @Test
    void shows_the_difference_of_two_outputs() {
        Document page = site.page("/desugar/difference?left=source&right=rpitit&source=" + encoded(SOURCE));

        assertThat(page.select("#summary").text()).isEqualTo("1 line only on the left, 1 line only on the right.");
        assertThat(page.select(".removed .text").text()).isEqualTo("async fn append(&mut self, entry: &str) -> u64;");
        assertThat(page.select(".removed del").text()).isEqualTo("async");
        assertThat(page.select(".added ins").eachText()).contains(">");
        assertThat(page.select(".removed .sign").text()).isEqualTo("−only on the left");
        assertThat(page.select("#left option[selected]").val()).isEqualTo("source");
        assertThat(page.select("#right option[selected]").val()).isEqualTo("rpitit");
        assertThat(page.select("a[href^=/desugar?all&source=]")).hasSize(1);
    }

    @Test
    void says_that_two_outputs_are_the_same() {
        Document page = site.page("/desugar/difference?left=source&right=source&source=" + encoded(SOURCE));

        assertThat(page.select("#summary").text()).isEqualTo("Both are the same.");
        assertThat(page.select(".difference tbody tr")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/desugar?all&edition=2020, edition",
        "/desugar/difference?left=none, left",
        "/desugar?all&example=x, example"
    })
    void refuses_what_it_does_not_offer(String path, String field) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("&quot;" + field + "&quot;", "use one of");
    }

    @Test
    void keeps_the_day_in_its_links() {
        for (String path : List.of("/desugar?all", "/desugar/difference?left=source&right=rpitit")) {
            Document page = site.page(path + "&on=2021-10-01&example=ledger");
            assertThat(page.select("main a:not([href^=#], [rel~=external])").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(address -> address.contains("on=2021-10-01"));
            assertThat(page.select("input[name=on]").eachAttr("value")).contains("2021-10-01");
        }
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
