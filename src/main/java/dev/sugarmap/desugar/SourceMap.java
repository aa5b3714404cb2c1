package dev.sugarmap.desugar;

import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of an output comes from which part of the source.
 *
 * <p>The runs tile the output. A run without a rule is source text as it was: both ranges are equally long and their
 * offsets correspond one to one, so every token of it maps to itself. A run with a rule is what the rule wrote, and its
 * source is what it was written for.
 */
public record SourceMap(List<Run> runs) {
    public SourceMap {
        runs = List.copyOf(runs);
    }

    /** One run of the output. */
    public record Run(TextRange output, TextRange source, Optional<String> rule) {}

    /** The map of a text to itself. */
    static SourceMap unchanged(String text) {
        TextRange all = new TextRange(0, text.length());
        return of(all.isEmpty() ? List.of() : List.of(new Piece.Kept(all)));
    }

    static SourceMap of(List<Piece> pieces) {
        List<Run> runs = new ArrayList<>(pieces.size());
        int at = 0;
        for (Piece piece : pieces) {
            TextRange output = new TextRange(at, at + piece.length());
            Optional<String> rule =
                    piece instanceof Piece.Written written ? Optional.of(written.rule()) : Optional.empty();
            runs.add(new Run(output, piece.origin(), rule));
            at = output.end();
        }
        return new SourceMap(runs);
    }
}
