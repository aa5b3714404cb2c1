package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.store.Store;
import dev.sugarmap.web.account.Origin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DocumentPagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private WebServer server;

    @BeforeAll
    void start(@TempDir Path directory) {
        store = Store.open(directory, CLOCK);
        History history = store.history();
        history.append("sample", SampleBook.changes());
        server = WebServer.start(
                0, history, store.accounts(), store.snippets(), new Origin(Optional.empty()), store::ready, CLOCK);
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void lists_the_documents_of_every_initiative_as_a_tree() {
        Element page = page("/docs");

        assertThat(page.select("h2").eachText()).containsExactly("The book");
        assertThat(page.select(".contents > ul > li > a").eachText()).containsExactly("Welcome", "Charter", "Talks");
        assertThat(page.select(".contents li li").eachText())
                .containsExactly("Async drop Paused", "Bounding futures", "Implied Send Rejected");
    }

    @Test
    void shows_a_document_with_its_place_and_its_neighbours() {
        Element page = page("/docs/book/talks/drop");

        assertThat(page.select("h1").eachText()).containsExactly("Async drop");
        assertThat(page.select(".crumbs a").eachAttr("href"))
                .containsExactly("/docs", "/initiatives/book", "/docs/book/talks");
        assertThat(page.select(".contents [aria-current=page]").eachText()).containsExactly("Async drop");
        assertThat(page.select(".contents li:has([aria-current]) > details[open] > summary")
                        .eachText())
                .containsExactly("Below Talks");
        assertThat(page.select(".neighbours a").eachText()).containsExactly("Previous Talks", "Next Bounding futures");
        assertThat(page.select(".outline a").eachAttr("href")).containsExactly("#part", "#part-1", "#below");
        assertThat(page.select(".prose h2, .prose h3").eachAttr("id")).containsExactly("part", "part-1", "below");
    }

    @Test
    void tells_the_standing_of_a_document_and_where_the_roadmap_has_it() {
        Element page = page("/docs/book/talks/drop");

        assertThat(page.select(".standing .state").eachText()).containsExactly("Paused");
        assertThat(page.select(".standing a[href^=/items]").eachAttr("href"))
                .containsExactlyInAnyOrder("/items/discussion-async-drop", "/items/subproject-async-drop");
    }

    @Test
    void repeats_no_state_that_the_document_only_names_again() {
        assertThat(page("/docs/book/talks/drop")
                        .select(".standing > :first-child dd")
                        .eachText())
                .containsExactly("Paused");
        assertThat(page("/docs/book/send").select(".standing > :first-child dd").eachText())
                .containsExactly("Rejected too rigid");
    }

    @Test
    void joins_designs_and_the_challenges_they_address() {
        Element design = page("/docs/book/send");
        assertThat(design.select(".standing .inline li").eachText()).containsExactly("Bounding futures", "Unheard of");
        assertThat(design.select(".standing .inline a").eachAttr("href")).containsExactly("/docs/book/futures");

        Element challenge = page("/docs/book/futures");
        assertThat(challenge.select(".standing dt").eachText()).contains("Addressed by");
        assertThat(challenge.select(".standing .inline li").eachText()).containsExactly("Implied Send Rejected");
    }

    @Test
    void follows_links_between_documents_and_marks_those_that_lead_nowhere() {
        assertThat(links("/docs/book")).containsExactly("/docs/book/CHARTER");
        assertThat(page("/docs/book").select(".broken").eachText()).containsExactly("gone (broken link)");
        assertThat(links("/docs/book/talks")).containsExactly("/docs/book/talks/drop", "/docs/book/CHARTER");
        assertThat(links("/docs/book/talks/drop")).contains("/docs/book/talks", "/docs/book/talks#x");
    }

    @Test
    void offers_the_desugaring_of_every_rust_block_and_of_no_other() {
        Element page = page("/docs/book/talks/drop");

        assertThat(page.select("figcaption span").eachText()).containsExactly("Rust", "Rust, a sketch", "Text");
        assertThat(page.select("figcaption a").eachAttr("href"))
                .containsExactly("/desugar?source=fn+f%3CT%3E%28%29+%7B%7D%0A", "/desugar?source=x+...%0A");
    }

    @Test
    void shows_documents_as_they_stood_on_a_day_and_keeps_the_day_in_links() {
        Element page = page("/docs/book/CHARTER?on=2022-05-31");

        assertThat(page.select("h1").text()).isEqualTo("Charter");
        assertThat(page.select(".standing").text()).contains("1 of 2 since 2021-01-01");
        assertThat(page.select(".prose a[href^=/]").eachAttr("href"))
                .containsExactly("/docs/book?on=2022-05-31#the-book", "/docs/book/talks?on=2022-05-31");
        assertThat(page.select(".contents a, .crumbs a, .neighbours a").eachAttr("href"))
                .allMatch(href -> href.endsWith("?on=2022-05-31"));

        assertThat(page("/docs/book/CHARTER?on=2022-06-01").select("h1").text()).isEqualTo("Charter, revised");
    }

    @Test
    void says_when_a_document_appears_that_does_not_stand_yet() {
        Element page = page("/docs/book/faq?on=2022-12-31");

        assertThat(page.select("h1").text()).isEqualTo("FAQ");
        assertThat(page.select("main p > a[href^=/docs/book/faq]").eachAttr("href"))
                .containsExactly("/docs/book/faq?on=2023-01-01");
    }

    @Test
    void says_when_a_document_stood_that_is_gone() {
        assertThat(page("/docs/book/faq?on=2023-12-31").select("h1").text()).isEqualTo("FAQ");
        assertThat(page("/docs/book/faq")
                        .select("main p > a[href^=/docs/book/faq]")
                        .eachAttr("href"))
                .containsExactly("/docs/book/faq?on=2023-12-31");
    }

    @Test
    void says_that_no_document_stands_before_the_first() {
        assertThat(page("/docs?on=2020-12-31").select("main").text()).contains("No document stands on 2020-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "/docs/book/charter, /docs/book/CHARTER",
        "/docs/BOOK/Talks/DROP, /docs/book/talks/drop",
        "/docs/book/README, /docs/book",
        "/docs/book/talks/drop.md, /docs/book/talks/drop",
        "/docs/book/charter?on=2022-01-01, /docs/book/CHARTER?on=2022-01-01"
    })
    void sends_other_spellings_to_the_right_address_for_good(String path, String address) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/nothing",
                "/docs/book/nothing",
                "/docs/book/nothing?on=2021-06-01",
                "/docs/book%2Ftalks%2F..%2Fdrop",
                "/docs/..%2f..%2fetc%2fpasswd",
                "/docs/book/../../etc/passwd",
                "/docs/%3Cscript%3E",
                "/docs/book/talks//drop"
            })
    void knows_no_other_addresses(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<script>", "passwd");
    }

    @Test
    void answers_a_day_that_is_none_with_the_parameters_name() {
        HttpResponse<String> answer = get("/docs/book?on=yesterday");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("is not a day");
    }

    @Test
    void spares_what_the_client_has() {
        String etag = get("/docs/book").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/docs/book", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get("/docs/book/CHARTER", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    private List<String> links(String path) {
        return page(path).select(".prose a[href^=/docs]").eachAttr("href");
    }

    private Element page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
