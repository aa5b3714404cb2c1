package dev.sugarmap.desugar.rustfmt;

import dev.sugarmap.desugar.edit.Layout;

/**
 * The room for a text, as rustfmt counts it.
 *
 * @param indent what begins the lines of the block that the text belongs to
 * @param alignment how much further right than that the text begins, where its bounds are to stand below it
 * @param width how many columns its first line may have
 */
record Room(String indent, int alignment, int width) {
    private static final int TAB_WIDTH = Layout.DEFAULT_UNIT.length();
    /** Room for everything on one line. */
    static final Room ENDLESS = new Room("", 0, Integer.MAX_VALUE / 2);

    /** All of a line that {@code indent} begins. */
    static Room line(String indent) {
        return new Room(indent, 0, Layout.WIDTH - width(indent));
    }

    /** What is left of such a line after {@code used} columns, its indentation included. */
    static Room after(String indent, int used) {
        return new Room(indent, 0, Layout.WIDTH - used);
    }

    /** What is left beside {@code used} characters; less than nothing where they are too many. */
    Room without(int used) {
        return new Room(indent, alignment, width - used);
    }

    /** What is left after {@code used} columns, for a text whose bounds are to stand below its beginning. */
    Room aligned(int used) {
        return new Room(indent, alignment + used, width - used);
    }

    /** How many columns of a line a text on it takes. */
    static int width(String text) {
        int tabs = (int) text.chars().filter(character -> character == '\t').count();
        return text.length() + tabs * (TAB_WIDTH - 1);
    }

    /** The width of the first line of a text. */
    static int firstWidth(String text) {
        return width(text.lines().findFirst().orElse(""));
    }

    /** The width of the last line of a text. */
    static int lastWidth(String text) {
        return width(text.substring(text.lastIndexOf('\n') + 1));
    }
}
