package dev.sugarmap.desugar;

import java.util.List;

/**
 * The text after one pass and all before it.
 *
 * @param why the reason for the pass in this snippet
 * @param output the whole text
 * @param pieces the runs that make it, kept or written
 */
public record Stage(Strategy.Rule rule, String why, String output, List<Piece> pieces) {
    public Stage {
        pieces = List.copyOf(pieces);
    }

    /** Which part of the text comes from which part of the source. */
    public SourceMap map() {
        return SourceMap.of(pieces);
    }
}
