package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Direction;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.http.Body;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The changes that a reader wants as a feed (Atom, RFC 4287).
 *
 * <p>An entry is named after its item and the number of its revision, which never change, under the project's own
 * authority; so it stays the same entry whatever host serves it. For the same reason links are relative.
 */
final class ChangeFeed {
    private static final int ENTRIES = 50;
    private static final String PATH = "/changes.atom";
    private static final List<String> OF_PAGES = List.of("on", "known", "since", "sort", "group", Stretch.PAGE);
    private static final String TAG = "tag:sugarmap.dev,2021:";

    private final FeedWriter xml;

    private ChangeFeed(FeedWriter xml) {
        this.xml = xml;
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
        SelectedChanges changes = SelectedChanges.of(history, request, ENTRIES);
        StringWriter text = new StringWriter();
        try {
            FeedWriter xml = new FeedWriter(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
            new ChangeFeed(xml).write(changes, request);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes any text", e);
        }
        return Body.of("application/atom+xml", text.toString());
    }

    private void write(SelectedChanges changes, Frame.Request request) throws XMLStreamException {
        Address self = Address.of(request);
        xml.begin();
        xml.text("id", TAG + self);
        xml.text("title", title(self));
        xml.text("updated", updated(changes, request).toString());
        xml.link("self", "application/atom+xml", self.toString());
        xml.link("alternate", "text/html", self.at(ChangesView.PATH).toString());
        Optional<String> older = changes.older(self);
        if (older.isPresent()) {
            xml.link("next", "application/atom+xml", older.get());
        }
        xml.author("Sugarmap");
        for (Step step : changes.steps()) {
            entry(step);
        }
        xml.finish();
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

    private void entry(Step step) throws XMLStreamException {
        Revision revision = step.revision();
        Change change = revision.change();
        String address = "/items/" + change.effect().slug();
        xml.open("entry");
        xml.text("id", TAG + address + "/" + revision.number());
        xml.text("title", step.after().or(step::before).map(Item::title).orElseThrow() + ": " + summary(step));
        xml.text("updated", revision.recorded().toString());
        xml.text("published", start(change.effective()).toString());
        xml.link("alternate", "text/html", address);
        if (change.by().isPresent()) {
            xml.author(change.by().get());
        }
        xml.content(step);
        xml.close();
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
