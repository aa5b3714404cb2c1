package dev.sugarmap.desugar;

import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each stretch of a text comes from in the source that the text's pieces are of. What is made from the text by a
 * second desugaring is traced through it to that source: what the second one keeps is whatever it was before, kept or
 * written, and what it writes was written for whatever its cause was made from.
 */
final class Origins {
    private final List<Piece> pieces;
    /** Where each piece starts in the text. */
    private final int[] starts;

    /** The origins of the text that these pieces make. */
    Origins(List<Piece> pieces) {
        this.pieces = pieces;
        this.starts = new int[pieces.size()];
        int at = 0;
        for (int index = 0; index < starts.length; index++) {
            starts[index] = at;
            at += pieces.get(index).length();
        }
    }

    /** The pieces of the source that make the same as these pieces of the text. */
    List<Piece> trace(List<Piece> later) {
        List<Piece> traced = new ArrayList<>();
        for (Piece piece : later) {
            switch (piece) {
                case Piece.Kept(TextRange range) -> parts(range).forEach(part -> add(part, traced));
                case Piece.Written(String text, String rule, TextRange cause) ->
                    traced.add(new Piece.Written(text, rule, trace(cause)));
            }
        }
        return traced;
    }

    /**
     * The smallest part of the source that a range of the text comes from or was written for. A place between two
     * pieces is that of the source text beside it, if there is any: what is said of a function is not said of what was
     * written in front of it.
     */
    TextRange trace(TextRange range) {
        List<TextRange> sources = range.isEmpty()
                ? List.of(place(range.start()))
                : parts(range).stream().map(Piece::origin).toList();
        return new TextRange(
                sources.stream().mapToInt(TextRange::start).min().orElse(0),
                sources.stream().mapToInt(TextRange::end).max().orElse(0));
    }

    private TextRange place(int offset) {
        if (pieces.isEmpty()) {
            return new TextRange(0, 0);
        }
        int after = pieceAt(offset);
        int before = pieceAt(Math.max(offset - 1, 0));
        for (int index : new int[] {after, before}) {
            if (pieces.get(index) instanceof Piece.Kept kept) {
                return kept.part(offset - starts[index], offset - starts[index]).origin();
            }
        }
        return pieces.get(after).origin();
    }

    /** The piece that an offset lies in, or the last one where the text ends there. */
    private int pieceAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The pieces that make a range of the text, the first and the last of them cut to it. */
    private List<Piece> parts(TextRange range) {
        List<Piece> parts = new ArrayList<>();
        for (int index = pieceAt(range.start()); index < starts.length && starts[index] < range.end(); index++) {
            Piece piece = pieces.get(index);
            parts.add(piece.part(
                    Math.max(range.start() - starts[index], 0), Math.min(range.end() - starts[index], piece.length())));
        }
        return parts;
    }

    /** Adds a piece, in one with the last where both are source text that is one there too. */
    private static void add(Piece piece, List<Piece> to) {
        if (piece instanceof Piece.Kept(TextRange next)
                && !to.isEmpty()
                && to.getLast() instanceof Piece.Kept(TextRange last)
                && last.end() == next.start()) {
            to.set(to.size() - 1, new Piece.Kept(new TextRange(last.start(), next.end())));
        } else {
            to.add(piece);
        }
    }
}
