package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Period;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The items that have a plan by period or work towards a year, as a table.
 *
 * @param columns the periods in the order of time
 * @param groups the rows by the year that they work towards
 */
public record Plan(List<String> columns, List<Group> groups) {
    /** The rows that work towards one year. */
    public record Group(String title, List<Row> rows) {}

    /** One item's plan, with an entry for each column. */
    public record Row(ItemRow item, List<Entry> entries) {}

    /** What one row says for one period; nothing at all where the row does not reach it or leaves it blank. */
    public record Entry(String period, Optional<Item.Progress> progress, boolean target) {
        /** Whether it says anything. */
        public boolean isBlank() {
            return progress.isEmpty() && !target;
        }
    }

    /** The plan of those items of the roadmap that have one. */
    static Plan of(List<Standing> items, Roadmap roadmap, Frame frame) {
        List<Standing> planned =
                items.stream().filter(standing -> isDated(standing.item())).toList();
        List<String> columns = planned.stream()
                .flatMap(standing -> standing.item().cells().stream())
                .flatMap(cell -> Period.of(cell.period()).stream())
                .distinct()
                .sorted(Period.BY_START)
                .map(Period::code)
                .toList();
        Map<String, List<Row>> groups = new TreeMap<>();
        for (Standing standing : planned) {
            String title =
                    standing.item().horizon().map(year -> "Towards " + year).orElse("Without a horizon");
            groups.computeIfAbsent(title, key -> new ArrayList<>())
                    .add(new Row(ItemRow.of(standing, roadmap, frame), entries(standing.item(), columns)));
        }
        return new Plan(
                columns,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                        .toList());
    }

    /** Whether an item has its place in time. */
    static boolean isDated(Item item) {
        return item.horizon().isPresent() || !item.cells().isEmpty();
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** One item's own cells, blank ones too. */
    static List<Entry> entries(Item item) {
        return item.cells().stream()
                .map(cell -> new Entry(cell.period(), cell.progress(), cell.target()))
                .toList();
    }

    private static List<Entry> entries(Item item, List<String> columns) {
        return columns.stream().map(period -> entry(item, period)).toList();
    }

    private static Entry entry(Item item, String period) {
        return item.cells().stream()
                .filter(cell -> cell.period().equals(period))
                .map(cell -> new Entry(period, cell.progress(), cell.target()))
                .findFirst()
                .orElse(new Entry(period, Optional.empty(), false));
    }
}
