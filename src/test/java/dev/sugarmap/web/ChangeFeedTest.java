package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@NullMarked
final class ChangeFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String NAME = "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?item=subproject-async-fn", "?q=%26%3C+%27%00%01", "?on=2021-09-02", "?since=2030-01-01"})
    void holds_what_an_atom_feed_must(String query) throws Exception {
        Element feed = feed("/changes.atom" + query);

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(only(feed, "id")).matches(NAME);
        assertThat(only(feed, "title")).isNotBlank();
        assertThat(Instant.parse(only(feed, "updated"))).isNotNull();
        assertThat(links(feed, "self")).hasSize(1);
        List<Element> entries = all(feed, "entry");
        assertThat(entries.stream().map(entry -> only(entry, "id"))).doesNotHaveDuplicates();
        for (Element entry : entries) {
            assertThat(only(entry, "id")).matches(NAME);
            assertThat(only(entry, "title")).isNotBlank();
            assertThat(Instant.parse(only(entry, "updated"))).isEqualTo("2026-01-15T12:00:00Z");
            assertThat(links(entry, "alternate")).hasSize(1);
            assertThat(all(entry, "content")).hasSize(1);
        }
    }

    @Test
    void tells_each_change_before_and_after() throws Exception {
        Element entry = all(feed("/changes.atom?item=milestone-author-rfc-for-impl-trait-in-traits"), "entry")
                .getFirst();

        assertThat(only(entry, "title"))
                .isEqualTo("Author RFC for impl trait in traits: renamed, advanced (2023-09-18)");
        assertThat(only(entry, "content"))
                .contains("Title: Author RFC for async fn in traits → Author RFC for impl trait in traits")
                .contains("State: Not started → Done", "commit 7015ac3, roadmap.md");
    }

    @Test
    void takes_the_parameters_of_the_page() throws Exception {
        assertThat(all(feed("/changes.atom?q=state:paused"), "entry")).hasSize(6);
        Element first = feed("/changes.atom?initiative=async-fundamentals");
        assertThat(links(first, "self")).containsExactly("/changes.atom?initiative=async-fundamentals");
        assertThat(links(first, "next").getFirst()).contains("after=2021-");
    }

    @Test
    void keeps_the_names_of_its_entries_whatever_is_asked_for() throws Exception {
        List<String> all = all(feed("/changes.atom"), "entry").stream()
                .map(entry -> only(entry, "id"))
                .toList();
        List<String> few = all(feed("/changes.atom?since=2023-01-01"), "entry").stream()
                .map(entry -> only(entry, "id"))
                .toList();

        assertThat(all).containsAll(few);
    }

    @Test
    void begins_with_the_newest_days_after_a_first_start() throws Exception {
        assertThat(all(feed("/changes.atom"), "entry"))
                .extracting(entry -> only(entry, "title").replaceFirst(".*\\((.*)\\)", "$1"))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .first()
                .isEqualTo("2023-09-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?item=subproject-async-drop", "?initiative=async-fundamentals", "?q=state:in_progress"})
    void shows_at_its_top_what_was_entered_last_however_old_it_is(String query) throws Exception {
        try (Site fresh = Site.start()) {
            List<String> before = ids(feed(fresh, "/changes.atom" + query));
            Maintainer tyler = fresh.maintainer("tmandry");
            tyler.submit(
                    "/items/subproject-async-drop/edit",
                    Map.of("stage", "sketched", "effective", "2021-09-05", "reason", "Found in a note.", "do", "save"));

            Element feed = feed(fresh, "/changes.atom" + query);

            assertThat(only(all(feed, "entry").getFirst(), "title")).isEqualTo("async drop: changed (2021-09-05)");
            assertThat(ids(feed).subList(1, ids(feed).size()))
                    .isEqualTo(before.subList(0, ids(feed).size() - 1));
        }
    }

    @Test
    void is_read_through_to_its_end_without_a_gap() throws Exception {
        List<String> ids = new ArrayList<>();
        String feed = "/changes.atom";
        for (Optional<String> next = Optional.of(feed); next.isPresent(); ) {
            Element page = feed(next.get());
            assertThat(only(page, "id")).isEqualTo(only(feed(feed), "id"));
            ids.addAll(ids(page));
            next = links(page, "next").stream().findFirst();
        }

        assertThat(ids).doesNotHaveDuplicates().hasSize(120);
    }

    @Test
    void is_sent_again_only_when_it_changed() {
        HttpResponse<String> first = site.get("/changes.atom");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        assertThat(site.get("/changes.atom", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(site.send("HEAD", "/changes.atom").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/roadmap?state=done&sort=title&on=2022-01-01", "/items/subproject-async-fn", "/docs"})
    void is_named_on_every_page(String path) {
        String feed = site.page(path)
                .select("link[rel=alternate][type=application/atom+xml]")
                .attr("href");

        assertThat(feed)
                .isEqualTo(
                        switch (path.charAt(1 % path.length())) {
                            case 'r' -> "/changes.atom?state=done";
                            case 'i' -> "/changes.atom?item=subproject-async-fn";
                            default -> "/changes.atom";
                        });
        assertThat(site.get(feed).statusCode()).isEqualTo(200);
    }

    private static List<String> ids(Element feed) {
        return all(feed, "entry").stream().map(entry -> only(entry, "id")).toList();
    }

    private static Element feed(String path) throws Exception {
        return feed(site, path);
    }

    private static Element feed(Site site, String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(site.get(path).body())));
        return document.getDocumentElement();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element
                    && name.equals(element.getLocalName())
                    && ATOM.equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String only(Element parent, String name) {
        List<Element> found = all(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.getFirst().getTextContent();
    }

    private static List<String> links(Element parent, String relation) {
        return all(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
