package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Comparison;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.query.Facet;
import dev.sugarmap.roadmap.query.ItemQuery;
import dev.sugarmap.roadmap.query.Order;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which items a reader wants, in which order and under which headings.
 *
 * @param chosen the code that items must have, by facet
 * @param text the query as written, empty for none
 * @param wanted all of that in one
 * @param group what the headings go by, empty for none
 */
public record Selection(Map<Facet, String> chosen, String text, ItemQuery wanted, Optional<Facet> group) {
    private static final Pattern YEAR = Pattern.compile("2\\d{3}");
    private static final String TEXT = "q";
    private static final String SORT = "sort";
    private static final String GROUP = "group";

    public Selection {
        chosen = Map.copyOf(chosen);
    }

    /**
     * What this query asks for; a value that no item could have is a problem.
     *
     * @param today the initiatives that stand today, which may be named on any day
     */
    public static Selection of(Query query, Roadmap roadmap, List<Initiative> today) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            chosen(facet, query, roadmap, today).ifPresent(code -> chosen.put(facet, code));
        }
        String text = query.values().getOrDefault(TEXT, "");
        ItemQuery wanted = read(text);
        for (Map.Entry<Facet, String> facet : chosen.entrySet()) {
            wanted = wanted.and(facet.getKey(), facet.getValue());
        }
        Optional<Order> order =
                query.choice(SORT, Order::ofCode, Order.all().stream().map(Order::code));
        return new Selection(chosen, text, wanted.and(new ItemQuery(List.of(), order)), group(query));
    }

    private static ItemQuery read(String text) {
        return switch (ItemQuery.read(text)) {
            case ItemQuery.Reading.Understood(ItemQuery query) -> query;
            case ItemQuery.Reading.Misunderstood(int at, String message) ->
                throw Problem.badValue(
                                TEXT, text, "At character " + (at + 1) + " of the query: " + message + ".", List.of())
                        .thrown();
        };
    }

    /** The items that are wanted, in the order wanted. */
    List<Standing> of(Roadmap roadmap) {
        return wanted.of(roadmap);
    }

    /** Which differences are wanted: those of items wanted as they stand, or as they stood where they stand no longer. */
    Predicate<Comparison.Entry> among(Roadmap before, Roadmap after) {
        Map<Slug, LocalDate> since = new HashMap<>();
        Stream.of(before, after)
                .flatMap(roadmap -> roadmap.items().stream())
                .forEach(standing -> since.put(standing.item().slug(), standing.since()));
        return entry ->
                wanted.wants(entry.item(), since.getOrDefault(entry.item().slug(), after.on()), after.on());
    }

    Order order() {
        return wanted.order();
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return wanted.narrows();
    }

    private static Optional<String> chosen(Facet facet, Query query, Roadmap roadmap, List<Initiative> today) {
        if (facet == Facet.OWNER) {
            return Optional.ofNullable(query.values().get(facet.code()));
        }
        Stream<String> later = facet == Facet.INITIATIVE
                ? today.stream().map(initiative -> initiative.slug().value())
                : Stream.empty();
        List<String> allowed =
                Stream.concat(facet.allowed(roadmap), later).distinct().toList();
        return query.choice(
                facet.code(),
                given -> Optional.of(given)
                        .filter(code -> allowed.contains(code)
                                || (facet == Facet.HORIZON && YEAR.matcher(code).matches())),
                allowed.stream());
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
