package dev.sugarmap.desugar.rustfmt;

import dev.sugarmap.desugar.Piece;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;
import java.util.Optional;

/** What was written where in an output; asked from its beginning to its end. */
final class Writings {
    private final List<Piece> pieces;
    private int next;
    private int start;

    Writings(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The first text that was written in a range. */
    Optional<Piece.Written> in(TextRange range) {
        skipTo(range.start());
        int at = start;
        for (int piece = next; piece < pieces.size() && at < range.end(); piece++) {
            if (pieces.get(piece) instanceof Piece.Written written) {
                return Optional.of(written);
            }
            at += pieces.get(piece).length();
        }
        return Optional.empty();
    }

    /** Whether a range is shorter than the source that it comes from, up to what was kept after it. */
    boolean shrank(TextRange range) {
        skipTo(range.start());
        int from = Integer.MAX_VALUE;
        int to = 0;
        int at = start;
        for (int piece = next; piece < pieces.size(); piece++) {
            int end = at + pieces.get(piece).length();
            if (pieces.get(piece) instanceof Piece.Kept(TextRange source)) {
                from = Math.min(from, source.start() + Math.max(0, range.start() - at));
                to = Math.max(to, end <= range.end() ? source.end() : source.start() + Math.max(0, range.end() - at));
                if (end > range.end()) {
                    break;
                }
            }
            at = end;
        }
        return to - from > range.length();
    }

    /** Goes on to the first piece that ends after an offset. */
    private void skipTo(int offset) {
        while (next < pieces.size() && start + pieces.get(next).length() <= offset) {
            start += pieces.get(next).length();
            next++;
        }
    }
}
