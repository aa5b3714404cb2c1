package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.query.Facet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other forms of what a page lists: the same query on the same days as a file, as data and as a feed. */
final class Forms {
    /** What narrows any list, and the days that it is told of. */
    private static final Set<String> QUERY = Stream.concat(
                    Stream.of("q", "on", "known"), Stream.of(Facet.values()).map(Facet::code))
            .collect(Collectors.toUnmodifiableSet());

    private static final String MOST = "1000";

    private Forms() {}

    /** Of the items on the page of that address; what changed since a day is only marked there, so it narrows nothing. */
    static List<Ref> ofItems(Address page) {
        Address items = asked(page, "sort");
        return List.of(
                Ref.to("CSV", items.at("/api/v1/items.csv").toString()),
                Ref.to("JSON", items.at("/api/v1/items").toString()),
                feed(page));
    }

    /** Of the changes on the page of that address. */
    static List<Ref> ofChanges(Address page) {
        Address changes = asked(page, "since", "item");
        return List.of(
                Ref.to("CSV", page.at(ChangesView.PATH + ".csv").toString()),
                Ref.to("JSON", changes.at("/api/v1/changes").toString()),
                feed(page));
    }

    /** The API refuses what it does not know, pages do not. */
    private static Address asked(Address page, String... others) {
        return page.only(Stream.concat(QUERY.stream(), Stream.of(others)).toList())
                .with("limit", MOST);
    }

    private static Ref feed(Address page) {
        return Ref.to("feed", ChangeFeed.address(page).toString());
    }
}
