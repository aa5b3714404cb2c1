package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.query.Facet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much is done of all that belongs to each value of a facet, each with the way to its own charts.
 *
 * @param facet in words
 * @param parts in the facet's own order; of very many those with the most items
 */
public record Breakdown(String facet, List<Part> parts) {
    private static final Set<Status> DONE = EnumSet.of(Status.DONE, Status.SETTLED);
    private static final int MOST = 25;

    /** What belongs to one value. */
    public record Part(Ref value, int done, int of) {
        /** The done share in hundredths. */
        public int share() {
            return 100 * done / of;
        }
    }

    /** By initiative, horizon and owner, as far as none is chosen and there is more than one. */
    static List<Breakdown> of(Progress progress, Address page) {
        List<Item> items = progress.selection().of(progress.roadmap()).stream()
                .map(Standing::item)
                .toList();
        return Stream.of(Facet.INITIATIVE, Facet.HORIZON, Facet.OWNER)
                .filter(facet -> !progress.selection().chosen().containsKey(facet))
                .map(facet -> of(facet, items, progress, page))
                .filter(breakdown -> breakdown.parts().size() > 1)
                .toList();
    }

    private static Breakdown of(Facet facet, List<Item> items, Progress progress, Address page) {
        Map<String, Integer> all = counts(facet, items.stream());
        Map<String, Integer> done = counts(
                facet,
                items.stream()
                        .filter(item -> item.status().filter(DONE::contains).isPresent()));
        int least = all.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(MOST - 1L)
                .findFirst()
                .orElse(1);
        return new Breakdown(
                facet.label(),
                facet.choices(progress.roadmap())
                        .filter(value -> all.getOrDefault(value.code(), 0) >= least)
                        .limit(MOST)
                        .map(value -> new Part(
                                Ref.to(
                                        value.label(),
                                        page.with(facet.code(), value.code()).toString()),
                                done.getOrDefault(value.code(), 0),
                                all.getOrDefault(value.code(), 0)))
                        .toList());
    }

    private static Map<String, Integer> counts(Facet facet, Stream<Item> items) {
        Map<String, Integer> counts = new HashMap<>();
        items.map(facet::codes)
                .forEach(codes -> (codes.isEmpty() ? List.of(Facet.NONE) : codes)
                        .forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }
}
