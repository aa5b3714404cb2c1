package dev.sugarmap.roadmap;

import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Step.Difference;
import dev.sugarmap.roadmap.Step.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items that stand differently on two days.
 *
 * @param entries those that stand on the later day in its order, then those that stand no longer in the earlier's
 */
public record Comparison(LocalDate from, LocalDate to, List<Entry> entries) {
    public Comparison {
        entries = List.copyOf(entries);
    }

    /**
     * One item that stands differently.
     *
     * @param sort what happened on the whole, as a {@link Step} from one day to the other would have it
     * @param direction whether that brought it nearer to done, which a renamed or moved item may have come as well
     * @param before how it stood; empty where it was added
     * @param after how it stands; empty where it was removed
     */
    public record Entry(
            Sort sort,
            Optional<Direction> direction,
            Optional<Item> before,
            Optional<Item> after,
            List<Difference> differences) {
        private static Entry of(Optional<Item> before, Item after) {
            return new Entry(
                    before.map(item -> Step.sort(item, after)).orElse(Sort.ADDED),
                    before.flatMap(item -> Direction.between(item, after)),
                    before,
                    Optional.of(after),
                    Step.differences(before, after).toList());
        }

        private static Entry removed(Item item) {
            return new Entry(Sort.REMOVED, Optional.empty(), Optional.of(item), Optional.empty(), List.of());
        }

        /** The item as it stands, or else as it stood. */
        public Item item() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** What differs from one roadmap to the other. */
    public static Comparison of(Roadmap before, Roadmap after) {
        Map<Slug, Item> gone = new HashMap<>();
        before.items().forEach(standing -> gone.put(standing.item().slug(), standing.item()));
        List<Entry> entries = new ArrayList<>();
        for (Standing standing : after.items()) {
            Optional<Item> earlier =
                    Optional.ofNullable(gone.remove(standing.item().slug()));
            if (!earlier.equals(Optional.of(standing.item()))) {
                entries.add(Entry.of(earlier, standing.item()));
            }
        }
        before.items().stream()
                .map(Standing::item)
                .filter(item -> gone.containsKey(item.slug()))
                .map(Entry::removed)
                .forEach(entries::add);
        return new Comparison(before.on(), after.on(), entries);
    }
}
