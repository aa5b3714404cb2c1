package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
final class ApiPageTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static Site site;
    private static Document page;

    @BeforeAll
    static void start() {
        site = Site.start();
        page = site.page("/api");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void tells_of_every_address_that_the_description_has() {
        List<String> described = JSON.readTree(site.get("/api/v1/openapi.json").body())
                .get("paths")
                .propertyStream()
                .filter(path -> !path.getKey().endsWith(".csv"))
                .map(path -> path.getValue().propertyNames().iterator().next().toUpperCase(Locale.ROOT) + " "
                        + path.getKey().replaceFirst("/docs/\\{path}", "/docs/<path>"))
                .toList();

        assertThat(page.select("section h2 code").eachText()).isEqualTo(described);
        assertThat(page.select("nav[aria-label=Addresses] li")).hasSameSizeAs(described);
    }

    @Test
    void examples_are_what_the_api_answers_right_now() {
        int compared = 0;
        for (Element section : page.select("section:has(> pre a)")) {
            String address = section.select("pre a").attr("href");
            String shown = section.select("pre").getLast().wholeText();
            JsonNode answer = JSON.readTree(site.get(address).body());
            assertThat(answer.has("detail")).as(address).isFalse();
            if (section.select("p:contains(to begin with)").isEmpty()) {
                assertThat(JSON.readTree(shown)).as(address).isEqualTo(answer);
            }
            compared++;
        }
        assertThat(compared).isEqualTo(10);
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        List<String> anchors = page.select("main a[href^=#]").eachAttr("href");

        assertThat(anchors)
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(page.getElementById(anchor.substring(1)))
                        .as(anchor)
                        .isNotNull());
    }

    @Test
    void is_linked_from_every_page_and_keeps_the_day() {
        assertThat(site.page("/roadmap?on=2022-01-01")
                        .select("footer a:contains(API)")
                        .attr("href"))
                .isEqualTo("/api?on=2022-01-01");
    }
}
