package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.query.Facet;
import dev.sugarmap.roadmap.query.Order;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every item, or those that a reader wants.
 *
 * @param since what changed since the day to compare with
 * @param count of the items that are wanted
 * @param total of the items that stand, within the initiative where one is chosen
 * @param stretch which of the items are on this page
 * @param menus what can be chosen
 * @param text what is searched for
 * @param reset leads to all items, where some are left out
 * @param kindShown whether rows tell their kind, since no title does
 * @param undated items shown that have no place in the timeline
 * @param forms the same as files and a feed
 */
public record RoadmapView(
        Frame frame,
        DateBar dates,
        Since since,
        int count,
        int total,
        Stretch stretch,
        List<Menu> menus,
        String text,
        Optional<String> reset,
        List<Heading> headings,
        boolean kindShown,
        List<Group> groups,
        Timeline timeline,
        List<ItemRow> undated,
        List<Ref> forms)
        implements View {
    private static final List<Heading> UNSORTED = List.of(
            new Heading("Item", "title"),
            new Heading("State", "state"),
            new Heading("Progress", "progress"),
            new Heading("Stage", ""),
            new Heading("Owners", ""),
            new Heading("Horizon", ""),
            new Heading("Since", "changed"));

    /**
     * The head of a column.
     *
     * @param key what it sorts by, empty if it sorts nothing
     * @param href leads to the rows in its order, the other way round where they are in it
     * @param sorted {@code ascending}, {@code descending} or nothing
     */
    public record Heading(String label, String key, String href, Optional<String> sorted) {
        private Heading(String label, String key) {
            this(label, key, "", Optional.empty());
        }

        private Heading of(Order order, Address address) {
            if (key.isEmpty()) {
                return this;
            }
            boolean isUp = order.code().equals(key);
            boolean isDown = order.code().equals("-" + key);
            return new Heading(
                    label,
                    key,
                    address.with("sort", isUp ? "-" + key : key).toString(),
                    isUp ? Optional.of("ascending") : isDown ? Optional.of("descending") : Optional.empty());
        }
    }

    /**
     * Rows under one title.
     *
     * @param title empty where the rows are not grouped
     * @param shared the initiative of all rows, where a title can tell it instead of the rows
     */
    public record Group(String title, Optional<Ref> shared, List<ItemRow> rows) {
        private static Group of(String title, List<ItemRow> rows) {
            List<Ref> initiatives =
                    rows.stream().map(ItemRow::initiative).distinct().toList();
            boolean isShared = !title.isEmpty() && initiatives.size() == 1;
            return new Group(title, isShared ? Optional.of(initiatives.getFirst()) : Optional.empty(), rows);
        }
    }

    static RoadmapView of(History history, Frame.Request request) {
        Frame frame = Frame.of(
                        "Roadmap", "Every item of the async Rust roadmap, with state, progress and owners.", request)
                .fedBy(ChangeFeed.address(Address.of(request)));
        Roadmap roadmap = roadmap(history, request, request.asOf());
        AsOf today = request.asOf().at(request.today());
        Selection selection = Selection.of(request.query(), roadmap, history.initiatives(today));
        List<Standing> all = selection.of(roadmap);
        Stretch stretch = Stretch.of(request, all.size());
        List<Standing> wanted = stretch.of(all);
        Since since = since(history, request, frame, roadmap, selection);
        Address address = Address.of(request).without(Stretch.PAGE);
        return new RoadmapView(
                frame,
                DateBar.of(history, request),
                since,
                all.size(),
                roadmap.items().size(),
                stretch,
                menus(selection, roadmap),
                selection.text(),
                selection.narrows() ? Optional.of(frame.href("/roadmap")) : Optional.empty(),
                UNSORTED.stream()
                        .map(heading -> heading.of(selection.order(), address))
                        .toList(),
                !selection.group().equals(Optional.of(Facet.KIND)),
                groups(selection, roadmap, wanted, frame, since),
                Timeline.of(Plan.of(wanted, roadmap, frame), request.on()),
                rows(wanted.stream().filter(standing -> !Plan.isDated(standing.item())), roadmap, frame, since),
                Forms.ofItems(address));
    }

    /** All that stands, or of a large roadmap only what belongs to the initiative that is asked for. */
    private static Roadmap roadmap(History history, Frame.Request request, AsOf asOf) {
        return request.query()
                .text(Facet.INITIATIVE.code())
                .flatMap(Slug::parse)
                .map(initiative -> new Roadmap(
                        asOf.day(),
                        history.initiatives(asOf),
                        history.on(asOf, initiative).items()))
                .orElseGet(() -> history.on(asOf));
    }

    private static Since since(
            History history, Frame.Request request, Frame frame, Roadmap roadmap, Selection selection) {
        Roadmap before = Since.day(frame)
                .map(day -> roadmap(history, request, request.asOf().at(day)))
                .orElse(roadmap);
        return Since.of(frame, day -> before, roadmap, selection.among(before, roadmap));
    }

    private static List<Group> groups(
            Selection selection, Roadmap roadmap, List<Standing> wanted, Frame frame, Since since) {
        if (selection.group().isEmpty()) {
            return List.of(Group.of("", rows(wanted.stream(), roadmap, frame, since)));
        }
        Facet facet = selection.group().get();
        return facet.values(roadmap).stream()
                .map(value -> Group.of(
                        value.label(),
                        rows(
                                wanted.stream().filter(standing -> facet.holds(standing.item(), value.code())),
                                roadmap,
                                frame,
                                since)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static List<ItemRow> rows(Stream<Standing> items, Roadmap roadmap, Frame frame, Since since) {
        return items.map(standing -> ItemRow.of(
                        standing, roadmap, frame, since.of(standing.item().slug())))
                .toList();
    }

    private static List<Menu> menus(Selection selection, Roadmap roadmap) {
        Stream<Menu> facets = Stream.of(Facet.values()).map(facet -> Menu.of(facet, selection, roadmap));
        String group = selection.group().map(Facet::code).orElse(Facet.NONE);
        Stream<Menu.Option> groups = Stream.of(Facet.values())
                .map(facet -> new Menu.Option(
                        facet.code(), facet.label(), facet.code().equals(group)));
        Menu.Option ungrouped = new Menu.Option(Facet.NONE, "Nothing", group.equals(Facet.NONE));
        Stream<Menu.Option> orders = Order.all().stream()
                .map(order -> new Menu.Option(order.code(), order.label(), order.equals(selection.order())));
        return Stream.concat(
                        facets,
                        Stream.of(
                                new Menu("sort", "Sort by", orders.toList()),
                                new Menu(
                                        "group",
                                        "Group by",
                                        Stream.concat(groups, Stream.of(ungrouped))
                                                .toList())))
                .toList();
    }
}
