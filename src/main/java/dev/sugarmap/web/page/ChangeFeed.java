package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Direction;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Xml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The changes that a reader wants as a feed (Atom, RFC 4287), the last recorded first: a change that is entered today
 * stands at the top, however long ago it became so, and whoever reads on from the top misses none.
 *
 * <p>An entry is named by a UUID that follows from the history's own name, its item and the number of its revision. None
 * of these ever changes, so it stays the same entry whatever host serves it, also from a restored export, and no two sites
 * ever give one name to two entries. As hosts may change, links are relative.
 */
final class ChangeFeed {
    private static final int ENTRIES = 50;
    private static final String MEDIA_TYPE = "application/atom+xml";
    private static final String PATH = "/changes.atom";
    private static final List<String> OF_PAGES = List.of("on", "known", "since", "sort", "group", Stretch.PAGE);

    private final Xml xml = new Xml();
    private final String history;

    private ChangeFeed(String history) {
        this.history = history;
    }

    /** The feed of the items that a page of that address shows, whatever day it shows and in which order. */
    static Address address(Address page) {
        Address feed = page.at(PATH);
        for (String parameter : OF_PAGES) {
            feed = feed.without(parameter);
        }
        return feed;
    }

    /** The feed of what has this value. */
    static Address address(String parameter, Slug value) {
        return new Address(PATH, new TreeMap<>(Map.of(parameter, value.value())));
    }

    /** The newest of them. */
    static Body of(History history, Frame.Request request) {
        SelectedChanges changes = SelectedChanges.recorded(history, request, ENTRIES);
        ChangeFeed feed = new ChangeFeed(history.name().orElse(""));
        feed.write(changes, request);
        return Body.of(MEDIA_TYPE, feed.xml.end());
    }

    private void write(SelectedChanges changes, Frame.Request request) {
        Address self = Address.of(request);
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en")
                .element("id", id(self.without(SelectedChanges.AFTER).toString()))
                .element("title", title(self))
                .element("updated", updated(changes, request).toString());
        link("self", MEDIA_TYPE, self.toString());
        link("alternate", "text/html", self.at(ChangesView.PATH).toString());
        changes.older(self).ifPresent(older -> link("next", MEDIA_TYPE, older));
        author("Sugarmap");
        changes.steps().forEach(this::entry);
    }

    /** A name-based UUID (RFC 9562, version 3). */
    private String id(String address) {
        byte[] name = (history + " " + address).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private static String title(Address self) {
        String narrowed = String.join(", ", self.parameters().values());
        return narrowed.isEmpty()
                ? "Changes of the async Rust roadmap"
                : "Changes of the async Rust roadmap: " + narrowed;
    }

    private static Instant updated(SelectedChanges changes, Frame.Request request) {
        return changes.steps().stream()
                .map(step -> step.revision().recorded())
                .max(Comparator.naturalOrder())
                .orElse(start(request.since().orElse(request.on())));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void entry(Step step) {
        Revision revision = step.revision();
        Change change = revision.change();
        String address = "/items/" + change.effect().slug();
        xml.open("entry")
                .element("id", id(address + "/" + revision.number()))
                .element("title", title(step))
                .element("updated", revision.recorded().toString());
        link("alternate", "text/html", address);
        change.by().ifPresent(this::author);
        content(step);
        xml.close();
    }

    private void link(String relation, String type, String address) {
        xml.open("link", "rel", relation, "type", type, "href", address).close();
    }

    private void author(String name) {
        xml.open("author").element("name", name).close();
    }

    /** What a step changed, before and after, and where it is known from. */
    private void content(Step step) {
        Change change = step.revision().change();
        xml.open("content", "type", "xhtml")
                .open("div", "xmlns", "http://www.w3.org/1999/xhtml")
                .open("ul");
        StepRow.differences(step).forEach(this::difference);
        xml.element(
                "li",
                "So since " + change.effective() + ", known from "
                        + StepRow.source(change).text()
                        + change.source().page().map(page -> ", " + page).orElse(""));
        change.reason().ifPresent(reason -> xml.element("li", reason));
        xml.close().close().close();
    }

    private void difference(StepRow.Told told) {
        xml.open("li").text(told.field() + ": ");
        told.before().ifPresent(before -> xml.element("del", before).text(" → "));
        xml.element("ins", told.after()).close();
    }

    /** What happened and when it became so, such as {@code async drop: changed, advanced (2022-03-11)}. */
    private static String title(Step step) {
        String item = step.after().or(step::before).map(Item::title).orElseThrow();
        return item + ": " + summary(step) + " (" + step.revision().change().effective() + ")";
    }

    /** The sort and the direction of a step in words, such as {@code changed, advanced}. */
    private static String summary(Step step) {
        String sort = step.sort().label();
        return step.direction()
                .map(Direction::label)
                .map(label -> sort + ", " + label)
                .orElse(sort)
                .toLowerCase(Locale.ROOT);
    }
}
