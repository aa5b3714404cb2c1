package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.query.Facet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How many items are done of all that belong to one value of a facet. */
record Share(Facet.Value value, int done, int of) {
    private static final Set<Status> DONE = EnumSet.of(Status.DONE, Status.SETTLED);

    /** Of the items that are wanted, in the facet's own order. */
    static List<Share> by(Facet facet, Progress progress) {
        List<Item> items = progress.selection().of(progress.roadmap()).stream()
                .map(Standing::item)
                .toList();
        Map<String, Integer> all = counts(facet, items.stream());
        Map<String, Integer> done = counts(
                facet,
                items.stream()
                        .filter(item -> item.status().filter(DONE::contains).isPresent()));
        return facet.choices(progress.roadmap())
                .map(value -> new Share(value, done.getOrDefault(value.code(), 0), all.getOrDefault(value.code(), 0)))
                .filter(share -> share.of() > 0)
                .toList();
    }

    /** The done share in hundredths. */
    int hundredths() {
        return Percent.of(done, of);
    }

    private static Map<String, Integer> counts(Facet facet, Stream<Item> items) {
        Map<String, Integer> counts = new HashMap<>();
        items.map(facet::codes)
                .forEach(codes -> (codes.isEmpty() ? List.of(Facet.NONE) : codes)
                        .forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }
}
