package dev.sugarmap.importer;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Item.Cell;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Item.Progress;
import dev.sugarmap.roadmap.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code vision.yaml}: the rows of the plan and the goals of the horizons. */
final class SeedVision {
    private static final int FILLED = '▓';
    private static final int EMPTY = '░';
    private static final String TARGET = "🎯";

    private final Slug initiative;
    private final SeedSource source;

    private SeedVision(YamlFields root) {
        initiative = root.read("initiative", Slug::new);
        source = SeedSource.of(root);
    }

    static List<Change> changes(YamlFields root) {
        SeedVision vision = new SeedVision(root);
        List<Change> changes = new ArrayList<>();
        changes.addAll(root.one("goals", table -> vision.table(table, Kind.GOAL)));
        changes.addAll(root.one("rows", table -> vision.table(table, Kind.VISION_ROW)));
        return changes;
    }

    private List<Change> table(YamlFields table, Kind kind) {
        SeedSource page = source.at(table.text("page"));
        return table.list(
                "items",
                item -> item.textIfAny("remark")
                        .map(page::remarking)
                        .orElse(page)
                        .stands(item(item, kind)));
    }

    private Item item(YamlFields fields, Kind kind) {
        return new Item(
                fields.read("slug", Slug::new),
                kind,
                initiative,
                fields.text("title"),
                fields.read("position", Integer::valueOf),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fields.textIfAny("rank"),
                Optional.empty(),
                fields.texts("owners"),
                Optional.of(fields.read("horizon", Integer::valueOf)),
                fields.pairs("cells").entrySet().stream().map(SeedVision::cell).toList(),
                List.of());
    }

    private static Cell cell(Map.Entry<String, String> written) {
        String text = written.getValue();
        int filled = (int) text.chars().filter(letter -> letter == FILLED).count();
        int empty = (int) text.chars().filter(letter -> letter == EMPTY).count();
        boolean target = text.contains(TARGET);
        String plain = "▓".repeat(filled) + "░".repeat(empty) + (target ? TARGET : "");
        if (!text.equals(plain)) {
            throw new IllegalArgumentException("no bar or target: \"" + text + "\"");
        }
        Optional<Progress> progress =
                filled + empty == 0 ? Optional.empty() : Optional.of(new Progress(filled, filled + empty));
        return new Cell(written.getKey(), progress, target);
    }
}
