package dev.sugarmap.store;

import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The order in which the tables of the initiatives have their rows. */
final class TableOrder {
    private TableOrder() {}

    /** By initiative, kind and position. */
    static List<Standing> items(Collection<Standing> items, List<Initiative> initiatives) {
        return items.stream()
                .sorted(Comparator.comparing(
                        Standing::item,
                        of(initiatives, Item::initiative)
                                .thenComparing(Item::kind)
                                .thenComparingInt(Item::position)
                                .thenComparing(Item::slug)))
                .toList();
    }

    /** By initiative and reading order. */
    static List<Document> documents(Collection<Document> documents, List<Initiative> initiatives) {
        return documents.stream()
                .sorted(of(initiatives, Document::initiative)
                        .thenComparingInt(Document::position)
                        .thenComparing(Document::slug))
                .toList();
    }

    private static <T> Comparator<T> of(List<Initiative> initiatives, Function<T, Slug> initiative) {
        Map<Slug, Integer> places = new HashMap<>();
        initiatives.forEach(next -> places.put(next.slug(), places.size()));
        return Comparator.comparingInt(subject -> places.getOrDefault(initiative.apply(subject), places.size()));
    }
}
