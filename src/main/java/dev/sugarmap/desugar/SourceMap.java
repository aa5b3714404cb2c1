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

    static SourceMap of(List<Piece> pieces) {
        List<Run> runs = new ArrayList<>(pieces.size());
        int at = 0;
        for (Piece piece : pieces) {
            TextRange output = new TextRange(at, at + piece.length());
            runs.add(
                    switch (piece) {
                        case Piece.Kept(TextRange source) -> new Run(output, source, Optional.empty());
                        case Piece.Written(String _, String rule, TextRange cause) ->
                            new Run(output, cause, Optional.of(rule));
                    });
            at = output.end();
        }
        return new SourceMap(runs);
    }
}
