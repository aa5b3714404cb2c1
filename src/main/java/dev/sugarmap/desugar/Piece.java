package dev.sugarmap.desugar;

import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;

/** A run of an output: the pieces of an output, joined, are its text. */
public sealed interface Piece {
    /** Source text that stands in the output as it was. */
    record Kept(TextRange source) implements Piece {}

    /**
     * Text that a rule wrote.
     *
     * @param rule the id of that rule
     * @param cause the part of the source that it was written for, such as the {@code async} it replaces
     */
    record Written(String text, String rule, TextRange cause) implements Piece {}

    /** How many characters of the output it makes. */
    default int length() {
        return switch (this) {
            case Kept(TextRange range) -> range.length();
            case Written written -> written.text().length();
        };
    }

    /** What it makes from one offset of it to before another. */
    default Piece part(int from, int to) {
        return switch (this) {
            case Kept(TextRange range) -> new Kept(new TextRange(range.start() + from, range.start() + to));
            case Written(String text, String rule, TextRange cause) ->
                new Written(text.substring(from, to), rule, cause);
        };
    }

    /** The part of the source that it is, or that it was written for. */
    default TextRange origin() {
        return switch (this) {
            case Kept(TextRange range) -> range;
            case Written written -> written.cause();
        };
    }

    /** The text that pieces of {@code source} make. */
    static String join(List<Piece> pieces, String source) {
        StringBuilder text =
                new StringBuilder(pieces.stream().mapToInt(Piece::length).sum());
        for (Piece piece : pieces) {
            switch (piece) {
                case Kept(TextRange range) -> text.append(source, range.start(), range.end());
                case Written written -> text.append(written.text());
            }
        }
        return text.toString();
    }
}
