package dev.sugarmap.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A drawing of numbers over time, with all that is needed to read it without seeing it.
 *
 * @param id names it in addresses and within its page
 * @param told what it shows, in a sentence or two
 * @param days the ticks of the axis of time
 * @param values the ticks of the other
 * @param shapes from the back to the front
 * @param points each of which can be reached by keyboard
 * @param file the address of its figures as a file
 */
public record Chart(
        String id,
        String title,
        String told,
        List<Tick> days,
        List<Tick> values,
        List<Shape> shapes,
        List<Label> labels,
        List<Point> points,
        List<Key> keys,
        Figures figures,
        String file) {
    static final int WIDTH = 760;
    static final int HEIGHT = 280;
    static final int LEFT = 48;
    static final int RIGHT = 640;
    static final int TOP = 14;
    static final int BOTTOM = 250;
    static final int BAND = 22;

    /** A mark on an axis, at {@code at} along it. */
    public record Tick(String label, int at) {}

    /**
     * A line or an area of that style.
     *
     * @param texture the number of the pattern laid over it, so that neighbours differ by more than colour
     */
    public record Shape(String style, String path, Optional<Integer> texture) {
        static Shape plain(String style, String path) {
            return new Shape(style, path, Optional.empty());
        }
    }

    /** A text beside the end of a line. */
    public record Label(String text, int y) {}

    /** What is to be read for the days from {@code x} on. */
    public record Point(String label, int x, int width) {}

    /** An entry of the legend; {@code sample} is the path of a small drawing of that style. */
    public record Key(String style, String sample, Optional<Integer> texture, String label) {
        static Key line(String style, String label) {
            return new Key(style, "M1 6H21", Optional.empty(), label);
        }

        static Key mark(String style, String label) {
            return new Key(style, "M6 6l5-5 5 5-5 5z", Optional.empty(), label);
        }

        static Key area(String style, Optional<Integer> texture, String label) {
            return new Key(style, "M1 1H21V11H1Z", texture, label);
        }
    }

    /** How wide the drawing is. */
    public int width() {
        return WIDTH;
    }

    /** How high the drawing is: without an axis of values there is nothing above the band at its foot. */
    public int height() {
        return HEIGHT - start();
    }

    /** Where the drawing begins. */
    public int start() {
        return values.isEmpty() ? BOTTOM - BAND - TOP : 0;
    }

    /** Where the axis of time lies, between which ends. */
    public int bottom() {
        return BOTTOM;
    }

    /** Where the axis of time begins. */
    public int left() {
        return LEFT;
    }

    /** Where the axis of time ends. */
    public int right() {
        return RIGHT;
    }

    /** Where the highest value lies. */
    public int top() {
        return start() + TOP;
    }
}
