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
            int end;
            switch (piece) {
                case Piece.Kept(TextRange source) -> {
                    end = at + source.length();
                    runs.add(new Run(new TextRange(at, end), source, Optional.empty()));
                }
                case Piece.Written(String text, String rule, TextRange cause) -> {
                    end = at + text.length();
                    runs.add(new Run(new TextRange(at, end), cause, Optional.of(rule)));
                }
            }
            at = end;
        }
        return new SourceMap(runs);
    }
}
