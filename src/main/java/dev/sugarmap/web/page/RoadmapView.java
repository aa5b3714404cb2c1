package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.query.Facet;
import dev.sugarmap.roadmap.query.Order;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every item, or those that a reader wants.
 *
 * @param count of the items shown
 * @param total of the items that stand
 * @param menus what can be chosen
 * @param text what is searched for
 * @param reset leads to all items, where some are left out
 * @param kindShown whether rows tell their kind, since no title does
 * @param undated items shown that have no place in the timeline
 */
public record RoadmapView(
        Frame frame,
        DateBar dates,
        int count,
        int total,
        List<Menu> menus,
        String text,
        Optional<String> reset,
        List<Heading> headings,
        boolean kindShown,
        List<Group> groups,
        Timeline timeline,
        List<ItemRow> undated)
        implements View {
    private static final List<Heading> UNSORTED = List.of(
            new Heading("Item", "title"),
            new Heading("State", "state"),
            new Heading("Progress", "progress"),
            new Heading("Stage", ""),
            new Heading("Owners", ""),
            new Heading("Horizon", ""),
            new Heading("Since", "changed"));

    /** A list to choose one from. */
    public record Menu(String name, String label, List<Option> options) {}

    /** An entry of a menu. */
    public record Option(String code, String label, boolean chosen) {}

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
        Frame frame =
                Frame.of("Roadmap", "Every item of the async Rust roadmap, with state, progress and owners.", request);
        Roadmap roadmap = history.on(request.asOf());
        Selection selection =
                Selection.of(request.query(), roadmap, history.on(request.asOf().at(request.today())));
        List<Standing> wanted = selection.of(roadmap);
        Address address = Address.of(request);
        return new RoadmapView(
                frame,
                DateBar.of(request, history.days(request.asOf())),
                wanted.size(),
                roadmap.items().size(),
                menus(selection, roadmap),
                selection.text(),
                selection.narrows() ? Optional.of(frame.href("/roadmap")) : Optional.empty(),
                UNSORTED.stream()
                        .map(heading -> heading.of(selection.order(), address))
                        .toList(),
                !selection.group().equals(Optional.of(Facet.KIND)),
                groups(selection, roadmap, wanted, frame),
                Timeline.of(Plan.of(wanted, roadmap, frame), request.on()),
                rows(wanted.stream().filter(standing -> !Plan.isDated(standing.item())), roadmap, frame));
    }

    private static List<Group> groups(Selection selection, Roadmap roadmap, List<Standing> wanted, Frame frame) {
        if (selection.group().isEmpty()) {
            return List.of(Group.of("", rows(wanted.stream(), roadmap, frame)));
        }
        Facet facet = selection.group().get();
        return facet.values(roadmap).stream()
                .map(value -> Group.of(
                        value.label(),
                        rows(
                                wanted.stream().filter(standing -> facet.holds(standing.item(), value.code())),
                                roadmap,
                                frame)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static List<ItemRow> rows(Stream<Standing> items, Roadmap roadmap, Frame frame) {
        return items.map(standing -> ItemRow.of(standing, roadmap, frame)).toList();
    }

    private static List<Menu> menus(Selection selection, Roadmap roadmap) {
        Stream<Menu> facets = Stream.of(Facet.values()).map(facet -> menu(facet, selection.chosen(), roadmap));
        String group = selection.group().map(Facet::code).orElse(Facet.NONE);
        Stream<Option> groups = Stream.of(Facet.values())
                .map(facet ->
                        new Option(facet.code(), facet.label(), facet.code().equals(group)));
        Option ungrouped = new Option(Facet.NONE, "Nothing", group.equals(Facet.NONE));
        Stream<Option> orders = Order.all().stream()
                .map(order -> new Option(order.code(), order.label(), order.equals(selection.order())));
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

    private static Menu menu(Facet facet, Map<Facet, String> chosen, Roadmap roadmap) {
        Optional<String> code = Optional.ofNullable(chosen.get(facet));
        List<Facet.Value> values = facet.values(roadmap);
        Stream<Option> given = values.stream()
                .map(value -> new Option(
                        value.code(),
                        value.label() + " (" + count(facet, value, roadmap) + ")",
                        code.equals(Optional.of(value.code()))));
        Stream<Option> absent = code
                .filter(known -> values.stream().noneMatch(value -> value.code().equals(known)))
                .map(known -> new Option(known, known + " (0)", true))
                .stream();
        Option all = new Option("", "All", code.isEmpty());
        return new Menu(
                facet.code(),
                facet.label(),
                Stream.of(Stream.of(all), given, absent)
                        .flatMap(options -> options)
                        .toList());
    }

    private static long count(Facet facet, Facet.Value value, Roadmap roadmap) {
        return roadmap.items().stream()
                .map(Standing::item)
                .filter((Item item) -> facet.holds(item, value.code()))
                .count();
    }
}
