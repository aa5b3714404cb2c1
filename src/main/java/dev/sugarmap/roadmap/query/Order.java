package dev.sugarmap.roadmap.query;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap.Standing;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The order of a list of items; items without the value that it goes by come last both ways. */
public record Order(Key key, boolean descending) {
    /** The order of the tables that the items come from. */
    public static final Order OF_TABLES = new Order(Key.POSITION, false);

    /** What items are sorted by, with the name of either way. */
    public enum Key {
        POSITION("As in the tables", "As in the tables, reversed"),
        TITLE("Title", "Title, Z first"),
        STATE("State, done first", "State, done last"),
        PROGRESS("Progress, least first", "Progress, most first"),
        CHANGED("Change, oldest first", "Change, newest first");

        private final String ascending;
        private final String descending;

        Key(String ascending, String descending) {
            this.ascending = ascending;
            this.descending = descending;
        }

        /** The value of {@code sort} that goes upwards. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every order that there is. */
    public static List<Order> all() {
        return Stream.of(Key.values())
                .flatMap(key -> Stream.of(new Order(key, false), new Order(key, true)))
                .toList();
    }

    /** The order with that {@link #code()}. */
    public static Optional<Order> ofCode(String code) {
        return all().stream().filter(order -> order.code().equals(code)).findFirst();
    }

    /** The parameter's value: the key's name, after {@code -} where it goes downwards. */
    public String code() {
        return (descending ? "-" : "") + key.code();
    }

    /** The name shown to people. */
    public String label() {
        return descending ? key.descending : key.ascending;
    }

    /** These items, which are in the order of their tables, in this order. */
    public List<Standing> sorted(List<Standing> items) {
        return switch (key) {
            case POSITION -> descending ? items.reversed() : items;
            case TITLE -> sorted(items, lettersOf(items));
            case STATE -> sorted(items, standing -> standing.item().status());
            case PROGRESS ->
                sorted(items, standing -> standing.item().progress().map(Order::share));
            case CHANGED -> sorted(items, standing -> Optional.of(standing.since()));
        };
    }

    private <T extends Comparable<? super T>> List<Standing> sorted(
            List<Standing> items, Function<Standing, Optional<T>> value) {
        Comparator<T> way = descending ? Comparator.<T>reverseOrder() : Comparator.<T>naturalOrder();
        Comparator<Standing> byValue = (one, other) -> {
            Optional<T> first = value.apply(one);
            Optional<T> second = value.apply(other);
            return first.isPresent() && second.isPresent()
                    ? way.compare(first.get(), second.get())
                    : Boolean.compare(first.isEmpty(), second.isEmpty());
        };
        return items.stream().sorted(byValue).toList();
    }

    /** The titles' letters, found once for all comparisons. */
    private static Function<Standing, Optional<String>> lettersOf(List<Standing> items) {
        IdentityHashMap<Standing, Optional<String>> letters = new IdentityHashMap<>();
        items.forEach(standing ->
                letters.put(standing, Optional.of(letters(standing.item().title()))));
        return standing -> letters.getOrDefault(standing, Optional.empty());
    }

    /** A title from its first letter or digit on, so that a quotation mark moves no row to the top. */
    private static String letters(String title) {
        return title.replaceFirst("^[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static double share(Item.Progress progress) {
        return (double) progress.done() / progress.of();
    }
}
