package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Follows every link of every document that a first start brings, without leaving the site. */
@NullMarked
final class SeededLinksTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Document> pages = new HashMap<>();

    @Test
    void every_link_and_anchor_leads_somewhere() {
        try (Site site = Site.start()) {
            List<String> documents = page(site, "/docs").select(".contents a").eachAttr("href");
            assertThat(documents).hasSize(50);
            for (String document : documents) {
                Document page = page(site, document);
                assertThat(page.select(".broken").eachText()).as(document).isEmpty();
                for (Element link : page.select("main a[href^=/], main a[href^=#]")) {
                    assertLeadsSomewhere(site, document, link.attr("href"));
                }
            }
        }
    }

    private void assertLeadsSomewhere(Site site, String from, String href) {
        String target = href.startsWith("#") ? from + href : href;
        int hash = target.indexOf('#');
        Document page = page(site, hash < 0 ? target : target.substring(0, hash));
        if (hash >= 0) {
            assertThat(page.getElementById(target.substring(hash + 1)))
                    .as(from + " links to " + href)
                    .isNotNull();
        }
    }

    private Document page(Site site, String path) {
        return pages.computeIfAbsent(path, missing -> {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + path))
                        .build();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                return Jsoup.parse(answer.body());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }
}
