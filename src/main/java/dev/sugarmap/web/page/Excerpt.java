package dev.sugarmap.web.page;

import java.util.List;
import java.util.function.Function;

/**
 * The first of many rows, where a page would be too long with all of them.
 *
 * @param all how many there are
 */
public record Excerpt<T>(int all, List<T> shown) {
    public Excerpt {
        shown = List.copyOf(shown);
    }

    /** At most so many of these, each made into a row. */
    static <S, T> Excerpt<T> of(List<S> all, int most, Function<S, T> row) {
        return new Excerpt<>(all.size(), all.stream().limit(most).map(row).toList());
    }

    /** How many are left out. */
    public int left() {
        return all - shown.size();
    }

    /** Whether there are none at all. */
    public boolean isEmpty() {
        return all == 0;
    }
}
