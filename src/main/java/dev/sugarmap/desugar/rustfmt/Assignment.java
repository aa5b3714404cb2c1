package dev.sugarmap.desugar.rustfmt;

import dev.sugarmap.desugar.edit.Layout;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What stands on both sides of a sign: the right one beside it, or below it where that takes fewer lines.
 *
 * @param left the lines up to the sign, the first one from its beginning
 * @param after how many columns what follows the right side takes
 */
record Assignment(String left, String indent, int after, Layout layout) {
    /** Both sides; nothing where rustfmt finds no room for the right one. */
    Optional<String> text(BiFunction<TypeLines, Room, String> right) {
        int used = left.contains("\n") ? Room.lastWidth(left) - Room.width(indent) : left.length() - indent.length();
        Room room = Room.line(indent).without(used + 1 + after);
        Optional<String> beside = attempt(right, room);
        if (beside.filter(lines -> isLine(lines, room)).isPresent()) {
            return beside.map(lines -> left + " " + lines);
        }
        String inner = indent + layout.unit();
        Room roomBelow = Room.line(inner).without(after);
        Optional<String> below = attempt(right, roomBelow);
        boolean fits = below.filter(lines -> Room.firstWidth(lines) <= roomBelow.width())
                .isPresent();
        boolean isBetter = below.isPresent() && (beside.isEmpty() || (fits && isBetter(below.get(), beside.get())));
        return isBetter
                ? below.map(lines -> left + layout.lineEnding() + inner + lines)
                : beside.map(lines -> left + " " + lines);
    }

    private Optional<String> attempt(BiFunction<TypeLines, Room, String> right, Room room) {
        TypeLines types = new TypeLines(layout);
        String text = right.apply(types, room);
        return types.overflows() ? Optional.empty() : Optional.of(text);
    }

    private static boolean isLine(String text, Room room) {
        return !text.contains("\n") && Room.width(text) <= room.width();
    }

    private static boolean isBetter(String below, String beside) {
        return !below.contains("\n") || beside.lines().count() > below.lines().count() + 1;
    }
}
