package dev.sugarmap.roadmap.query;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which items are wanted, and in which order.
 *
 * <p>Written as terms with spaces between them, all of which must hold:
 *
 * <ul>
 *   <li>{@code state:done}, and likewise {@code kind}, {@code initiative}, {@code owner} and {@code horizon}, by the codes
 *       that the API uses; {@code none} for items without one, and several values with commas for any of them;
 *   <li>{@code horizon:>=2024}, {@code progress:<50%}, {@code changed:>2022-03-01} and {@code stale:>365d}, where
 *       staleness is the time since the last change in days ({@code d}), weeks ({@code w}) or years of 365 days
 *       ({@code y});
 *   <li>any other word or {@code "quoted words"}: the title, an owner, the state as written, the stage or the issue
 *       holds it, whatever the letter case;
 *   <li>a term after {@code -} must not hold;
 *   <li>{@code sort:-changed}: the order, by {@code position}, {@code title}, {@code state}, {@code progress} or
 *       {@code changed}, downwards after {@code -}.
 * </ul>
 */
public record ItemQuery(List<Term> terms, Optional<Order> sorted) {
    /** Wants every item. */
    public static final ItemQuery ALL = new ItemQuery(List.of(), Optional.empty());

    public ItemQuery {
        terms = List.copyOf(terms);
    }

    /** What became of a text that somebody wrote. */
    public sealed interface Reading {
        /** It is a query. */
        record Understood(ItemQuery query) implements Reading {}

        /**
         * It is none.
         *
         * @param at the offset of the term at fault
         * @param message what is wrong with it and what to write instead
         */
        record Misunderstood(int at, String message) implements Reading {}
    }

    /** Reads a text. */
    public static Reading read(String text) {
        return QueryReader.read(text);
    }

    /** Wants what both want; the other one's order counts where it has one. */
    public ItemQuery and(ItemQuery other) {
        List<Term> both = new ArrayList<>(terms);
        both.addAll(other.terms);
        return new ItemQuery(both, other.sorted.or(() -> sorted));
    }

    /** Wants only items of that code in that facet besides. */
    public ItemQuery and(Facet facet, String code) {
        return and(new ItemQuery(List.of(new Term.Has(facet, List.of(code))), Optional.empty()));
    }

    /** The order asked for, or that of the tables. */
    public Order order() {
        return sorted.orElse(Order.OF_TABLES);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !terms.isEmpty();
    }

    /** The items wanted of those that stand, in the order wanted. */
    public List<Standing> of(Roadmap roadmap) {
        return order().sorted(roadmap.items().stream()
                .filter(standing -> wants(standing.item(), standing.since(), roadmap.on()))
                .toList());
    }

    /** Whether an item is wanted that stands just so on {@code day}, {@code since} another. */
    public boolean wants(Item item, LocalDate since, LocalDate day) {
        return terms.stream().allMatch(term -> term.holds(item, since, day));
    }

    /** The initiative to which all items wanted belong, where a term says so. */
    public Optional<String> initiative() {
        return terms.stream()
                .filter(term -> term instanceof Term.Has(Facet facet, List<String> codes)
                        && facet == Facet.INITIATIVE
                        && codes.size() == 1)
                .map(term -> ((Term.Has) term).codes().getFirst())
                .findFirst();
    }

    /** The text that reads as this query. */
    @Override
    public String toString() {
        return Stream.concat(terms.stream().map(Term::toString), sorted.map(order -> "sort:" + order.code()).stream())
                .collect(Collectors.joining(" "));
    }
}
