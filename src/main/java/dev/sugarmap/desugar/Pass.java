package dev.sugarmap.desugar;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The text after one pass and all before it, which is written when it is first asked for. */
public final class Pass {
    private final Strategy.Rule rule;
    private final String why;
    private final Supplier<List<Piece>> pieces;
    private final String source;
    private Optional<Text> text = Optional.empty();

    /**
     * A pass to come.
     *
     * @param why the reason for the pass in this snippet
     * @param source the text that was desugared
     * @param pieces the runs that make the pass's text, kept from {@code source} or written
     */
    public Pass(Strategy.Rule rule, String why, String source, Supplier<List<Piece>> pieces) {
        this.rule = rule;
        this.why = why;
        this.source = source;
        this.pieces = pieces;
    }

    /** What the pass goes by. */
    public Strategy.Rule rule() {
        return rule;
    }

    /** The reason for the pass in this snippet. */
    public String why() {
        return why;
    }

    /** The whole text. */
    public String output() {
        return text().output();
    }

    /** The runs that make the text, kept or written. */
    public List<Piece> pieces() {
        return text().pieces();
    }

    /** Which part of the text comes from which part of the source. */
    public SourceMap map() {
        return SourceMap.of(pieces());
    }

    /**
     * The same after an earlier pass, whose text is the source of this one: with its map to the source of that one.
     */
    Pass after(Pass earlier) {
        return new Pass(rule, why, earlier.source, () -> earlier.origins().trace(pieces()));
    }

    /** Where the text comes from. */
    Origins origins() {
        return new Origins(pieces());
    }

    private record Text(String output, List<Piece> pieces) {}

    private synchronized Text text() {
        Text known = text.orElseGet(() -> {
            List<Piece> made = List.copyOf(pieces.get());
            return new Text(Piece.join(made, source), made);
        });
        text = Optional.of(known);
        return known;
    }
}
