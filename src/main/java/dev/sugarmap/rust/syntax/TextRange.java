package dev.sugarmap.rust.syntax;

/** A part of a text from {@code start} to before {@code end}, in UTF-16 code units. */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** The number of code units in the range. */
    public int length() {
        return end - start;
    }

    /** Whether the range holds nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the whole of {@code other} lies in this range. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
