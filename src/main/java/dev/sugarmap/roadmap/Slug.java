package dev.sugarmap.roadmap;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lasting name of an initiative, an item or a document in addresses; never changed and never given twice.
 *
 * <p>One or more segments of ASCII letters, digits, {@code -} and {@code _}, separated by {@code /}. Only documents have
 * more than one segment.
 */
public record Slug(String value) implements Comparable<Slug> {
    private static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: \"" + value + "\"");
        }
    }

    /** The slug that {@code text} spells, or nothing where it spells none. */
    public static Optional<Slug> parse(String text) {
        return isValid(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
