package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.scale.LargeHistory;
import dev.sugarmap.store.Store;
import dev.sugarmap.web.account.Origin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roadmap when it is too long for one page. */
@NullMarked
final class ManyItemsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path directory;

    private static Store store;
    private static WebServer server;

    @BeforeAll
    static void start() {
        store = Store.open(directory, CLOCK);
        new LargeHistory(4, 700, 2000).appendTo(store.history());
        server = WebServer.start(
                0,
                store.history(),
                store.accounts(),
                store.snippets(),
                new Origin(Optional.empty()),
                store::ready,
                CLOCK);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void shows_five_hundred_items_and_the_way_to_the_others() throws Exception {
        Document first = Jsoup.parse(get("/roadmap?sort=title").body());
        Document second = Jsoup.parse(
                get(first.select("nav.pages a[rel=next]").attr("href")).body());
        int all = Integer.parseInt(first.select(".tally strong").text());

        assertThat(all).isBetween(501, 700);
        assertThat(rows(first)).isEqualTo(500);
        assertThat(first.select(".tally").text()).contains("on this page 1 to 500");
        assertThat(first.select("nav.pages a[rel=prev]")).isEmpty();
        assertThat(rows(second)).isEqualTo(all - 500);
        assertThat(second.select(".tally").text()).contains("on this page 501 to " + all);
        assertThat(second.select("nav.pages a[rel=next]")).isEmpty();
        assertThat(second.select("nav.pages a[rel=prev]").attr("href")).isEqualTo("/roadmap?sort=title");
    }

    @Test
    void shows_one_initiative_whole_and_offers_the_others() throws Exception {
        Document page = Jsoup.parse(get("/roadmap?initiative=initiative-2").body());

        assertThat(page.select(".tally").text()).doesNotContain("on this page");
        assertThat(page.select("#initiative option")).hasSize(5);
        assertThat(page.select("#initiative option[selected]").val()).isEqualTo("initiative-2");
        assertThat(get("/roadmap?initiative=initiative-2&horizon=2031").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_page_is_a_number() throws Exception {
        assertThat(get("/roadmap?page=0").statusCode()).isEqualTo(400);
        assertThat(get("/roadmap?page=x").statusCode()).isEqualTo(400);
        assertThat(rows(Jsoup.parse(get("/roadmap?page=99").body()))).isZero();
    }

    private static int rows(Document page) {
        return page.select("table.items tbody tr:not(.group)").size();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + server.port() + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
