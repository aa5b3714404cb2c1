package dev.sugarmap.desugar.edit;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What stands on both sides of a sign: the right one beside it, or below it where that takes fewer lines.
 *
 * @param left the lines up to the sign, the first one from its beginning
 * @param after how many columns what follows the right side takes
 */
record Sides(String left, String indent, int after, Layout layout) {
    /** Both sides; nothing where rustfmt finds no room for the right one. */
    Optional<String> text(BiFunction<TypeLines, Shape, String> right) {
        int used = left.contains("\n") ? Shape.lastWidth(left) - Shape.width(indent) : left.length() - indent.length();
        Shape room = Shape.line(indent).without(used + 1 + after);
        Optional<String> beside = attempt(right, room);
        if (beside.filter(lines -> isLine(lines, room)).isPresent()) {
            return beside.map(lines -> left + " " + lines);
        }
        String inner = indent + layout.unit();
        Shape roomBelow = Shape.line(inner).without(after);
        Optional<String> below = attempt(right, roomBelow);
        boolean fits = below.filter(lines -> Shape.firstWidth(lines) <= roomBelow.width())
                .isPresent();
        boolean isBetter = below.isPresent() && (beside.isEmpty() || (fits && isBetter(below.get(), beside.get())));
        return isBetter
                ? below.map(lines -> left + layout.lineEnding() + inner + lines)
                : beside.map(lines -> left + " " + lines);
    }

    private Optional<String> attempt(BiFunction<TypeLines, Shape, String> right, Shape room) {
        TypeLines types = new TypeLines(layout);
        String text = right.apply(types, room);
        return types.overflows() ? Optional.empty() : Optional.of(text);
    }

    private static boolean isLine(String text, Shape room) {
        return !text.contains("\n") && Shape.width(text) <= room.width();
    }

    private static boolean isBetter(String below, String beside) {
        return !below.contains("\n") || beside.lines().count() > below.lines().count() + 1;
    }
}
