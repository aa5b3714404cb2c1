package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.web.http.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which items a reader wants, in which order and under which headings.
 *
 * @param chosen the code that items must have, by facet
 * @param text what items must hold somewhere, whatever the letter case; empty for all
 * @param group what the headings go by, empty for none
 */
record Selection(Map<Facet, String> chosen, String text, Order order, Optional<Facet> group) {
    private static final String TEXT = "q";
    private static final String SORT = "sort";
    private static final String GROUP = "group";

    Selection {
        chosen = Map.copyOf(chosen);
    }

    /** What this query asks for; a value that no item of the roadmaps could have is a problem. */
    static Selection of(Query query, Roadmap roadmap, Roadmap today) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            chosen(facet, query, roadmap, today).ifPresent(code -> chosen.put(facet, code));
        }
        Order order = query.choice(SORT, Order::ofCode, Order.all().stream().map(Order::code))
                .orElse(Order.OF_TABLES);
        return new Selection(chosen, query.values().getOrDefault(TEXT, ""), order, group(query));
    }

    /** The items that are wanted, in the order wanted. */
    List<Standing> of(Roadmap roadmap) {
        List<Standing> wanted = roadmap.items().stream()
                .filter(standing -> isWanted(standing.item()))
                .toList();
        return order.sorted(wanted);
    }

    /** Whether it leaves anything out. */
    boolean narrows() {
        return !chosen.isEmpty() || !text.isEmpty();
    }

    private boolean isWanted(Item item) {
        return chosen.entrySet().stream().allMatch(entry -> entry.getKey().holds(item, entry.getValue()))
                && texts(item).anyMatch(this::holdsText);
    }

    private boolean holdsText(String candidate) {
        return candidate.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> texts(Item item) {
        Stream<String> optional =
                Stream.of(item.stateText(), item.stage(), item.issue()).flatMap(Optional::stream);
        return Stream.concat(Stream.concat(Stream.of(item.title()), item.owners().stream()), optional);
    }

    private static Optional<String> chosen(Facet facet, Query query, Roadmap roadmap, Roadmap today) {
        if (facet == Facet.OWNER) {
            return Optional.ofNullable(query.values().get(facet.code()));
        }
        List<String> allowed = Stream.concat(facet.allowed(roadmap), facet.allowed(today))
                .distinct()
                .toList();
        return query.choice(facet.code(), code -> Optional.of(code).filter(allowed::contains), allowed.stream());
    }

    private static Optional<Facet> group(Query query) {
        List<String> codes = Stream.of(Facet.values()).map(Facet::code).toList();
        String code = query.choice(
                        GROUP,
                        given -> Optional.of(given).filter(name -> name.equals(Facet.NONE) || codes.contains(name)),
                        Stream.concat(codes.stream(), Stream.of(Facet.NONE)))
                .orElse(Facet.KIND.code());
        return Stream.of(Facet.values())
                .filter(facet -> facet.code().equals(code))
                .findFirst();
    }
}
