package dev.sugarmap.desugar;

import dev.sugarmap.rust.syntax.TextRange;

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
}
