package dev.sugarmap.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that stands at the end of one day (UTC).
 *
 * @param initiatives in their own order
 * @param items by initiative, kind and position
 */
public record Roadmap(LocalDate on, List<Initiative> initiatives, List<Standing> items) {
    public Roadmap {
        initiatives = List.copyOf(initiatives);
        items = List.copyOf(items);
    }

    /** An item and the day since which it stands just so. */
    public record Standing(Item item, LocalDate since) {}

    /** The initiative of that name, if it stands. */
    public Optional<Initiative> initiative(Slug slug) {
        return initiatives.stream()
                .filter(initiative -> initiative.slug().equals(slug))
                .findFirst();
    }

    /** The item of that name, if it stands. */
    public Optional<Standing> item(Slug slug) {
        return items.stream()
                .filter(standing -> standing.item().slug().equals(slug))
                .findFirst();
    }
}
