package dev.sugarmap.web.api;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.web.http.Csv;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Items as a table: a line for each. */
final class ItemTable {
    /** Every member of an item; a bar in two columns, since spreadsheets take {@code 2/5} for a day. */
    private static final List<Column> COLUMNS = Stream.of(
                    Stream.of(new Column(
                            "item", standing -> standing.item().slug().value())),
                    Stream.of(Field.values()).flatMap(ItemTable::columns),
                    Stream.of(
                            new Column("effective", standing -> standing.since().toString())))
            .flatMap(columns -> columns)
            .toList();

    private record Column(String name, Function<Standing, String> cell) {}

    private ItemTable() {}

    static Csv of(List<Standing> items) {
        Csv csv = new Csv(COLUMNS.stream().map(Column::name).toList());
        items.forEach(standing -> csv.add(
                COLUMNS.stream().map(column -> column.cell().apply(standing)).toList()));
        return csv;
    }

    private static Stream<Column> columns(Field field) {
        return field == Field.PROGRESS
                ? Stream.of(
                        new Column("progress_done", standing -> blocks(standing, Item.Progress::done)),
                        new Column("progress_of", standing -> blocks(standing, Item.Progress::of)))
                : Stream.of(new Column(
                        field.code(), standing -> field.of(standing.item()).orElse("")));
    }

    private static String blocks(Standing standing, Function<Item.Progress, Integer> count) {
        return standing.item().progress().map(count).map(String::valueOf).orElse("");
    }
}
