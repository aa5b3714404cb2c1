package dev.sugarmap.markdown;

import java.util.List;
import java.util.Optional;

/**
 * How a block of code is shown.
 *
 * @param label the words above it
 * @param style the class that its spans' styles belong to
 * @param spans the code, cut where the style changes
 * @param action what can be done with it
 */
public record ShownCode(String label, String style, List<Span> spans, Optional<Action> action) {
    public ShownCode {
        spans = List.copyOf(spans);
    }

    /** Code that is nothing but text. */
    public static ShownCode plain(String label, String code) {
        return new ShownCode(label, "plain", List.of(new Span(code, "")), Optional.empty());
    }

    /** A stretch of code of one style, which is the name of a class or empty. */
    public record Span(String text, String style) {}

    /** A link of that label to an address. */
    public record Action(String label, String address) {}
}
