package dev.sugarmap.desugar.rustfmt;

import dev.sugarmap.desugar.Piece;
import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Signatures, headers of implementations, associated types, types of variables and forwarded calls that edits made
 * longer than a line, broken as rustfmt breaks them. Those that edits made short enough for one line get one. What no edit
 * touched stays as it is.
 */
public final class LongLines {
    private static final int MOST_OPENING = ") {".length();

    private final RustFile output;
    private final List<Piece> pieces;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Piece> broken = new ArrayList<>();

    private LongLines(RustFile output, List<Piece> pieces) {
        this.output = output;
        this.pieces = pieces;
    }

    /** The pieces of an output of {@code source} with its long lines broken. */
    public static List<Piece> broken(String source, List<Piece> pieces, Layout layout, Edition edition) {
        String output = Piece.join(pieces, source);
        if (output.lines().noneMatch(LongLines::mayBeBroken)) {
            return pieces;
        }
        LongLines lines = new LongLines(RustFile.parse(output, edition), pieces);
        lines.findGaps(layout);
        if (lines.gaps.isEmpty()) {
            return pieces;
        }
        lines.fill();
        return List.copyOf(lines.broken);
    }

    /** Whether a line may be too long, or part of something that one line can hold; a short variable alone is neither. */
    private static boolean mayBeBroken(String line) {
        boolean isShortVariable = line.stripLeading().startsWith("let ") && line.endsWith("= {") && !isLong(line);
        return (isUnsettled(line) && !isShortVariable) || isFullCall(line) || line.endsWith("(");
    }

    /** Whether a call on a line may have more arguments than rustfmt leaves there, or one with an attribute. */
    private static boolean isFullCall(String line) {
        int width = line.lastIndexOf(')') - line.indexOf('(') - 1;
        return width > CallLines.MOST_ARGUMENTS || line.contains("(#[") || line.contains(", #[");
    }

    /** Whether a line is too long, or broken as rustfmt breaks only what is. */
    private static boolean isUnsettled(String line) {
        boolean opens = line.endsWith("<") || line.endsWith("<(") || line.endsWith(" (") || line.endsWith("= {");
        String words = line.strip();
        return opens || isLong(line) || words.startsWith("->") || words.equals("{");
    }

    /** Whether rustfmt may find a line too long; that of a brace must have room for its indentation twice. */
    private static boolean isLong(String line) {
        int indent = line.length() - line.stripLeading().length();
        return Room.width(line) + Room.width(line.substring(0, indent)) + MOST_OPENING > Layout.WIDTH;
    }

    private void findGaps(Layout layout) {
        findGaps(SyntaxKind.FN_ITEM, node -> signature(new FnItem(node)), node -> ItemLines.ofSignature(node, layout));
        findGaps(
                SyntaxKind.FN_ITEM,
                node -> CallLines.in(node, layout).map(CallLines::place),
                node -> CallLines.in(node, layout).flatMap(CallLines::lines));
        findGaps(
                SyntaxKind.IMPL_ITEM,
                node -> ImplLines.of(node, layout).map(ImplLines::place),
                node -> ImplLines.of(node, layout).flatMap(ImplLines::lines));
        findGaps(SyntaxKind.TYPE_ITEM, LongLines::associatedType, node -> ItemLines.ofType(node, layout));
        findGaps(SyntaxKind.LET_STATEMENT, LongLines::variable, node -> ItemLines.ofVariable(node, layout));
        findGaps(SyntaxKind.WHERE_PREDICATE, LongLines::predicate, node -> ItemLines.ofPredicate(node, layout));
        gaps.sort(Comparator.comparingInt(gap -> gap.space().start()));
    }

    private void findGaps(
            SyntaxKind kind, Function<Node, Optional<TextRange>> place, Function<Node, Optional<ItemLines>> lines) {
        Writings writings = new Writings(pieces);
        for (Node node : output.tree().nodes(kind)) {
            place.apply(node)
                    .flatMap(range -> cause(range, writings))
                    .ifPresent(cause -> lines.apply(node).ifPresent(found -> add(found, cause)));
        }
    }

    private void add(ItemLines lines, Piece.Written cause) {
        gaps.addAll(Gap.between(output.text().text(), lines.place(), lines.text(), cause));
    }

    /** The signature without its where clause and what follows that. */
    private static Optional<TextRange> signature(FnItem function) {
        if (!function.node().has(SyntaxKind.FN)) {
            return Optional.empty();
        }
        int start = function.fnToken().range().start();
        Optional<Node> end = function.returnType().map(FnItem.ReturnType::node).or(function::paramList);
        boolean hasBrace = function.body().isPresent() && function.whereClause().isEmpty();
        return hasBrace
                ? function.body()
                        .map(body -> new TextRange(start, body.open().range().end()))
                : end.map(last -> new TextRange(start, last.range().end()));
    }

    private static Optional<TextRange> associatedType(Node item) {
        Optional<Node> end = item.node(SyntaxKind::isType).or(() -> item.node(SyntaxKind.BOUNDS));
        return end.filter(_ -> item.has(SyntaxKind.IDENTIFIER))
                .map(last -> new TextRange(item.range().start(), last.range().end()));
    }

    private static Optional<TextRange> variable(Node statement) {
        return statement
                .token(SyntaxKind.EQUALS)
                .filter(_ -> statement.node(SyntaxKind.LET_ELSE).isEmpty())
                .map(equals ->
                        new TextRange(statement.range().start(), equals.range().end()));
    }

    /** A predicate on a line of its own. */
    private static Optional<TextRange> predicate(Node predicate) {
        return predicate
                .node(SyntaxKind.BOUNDS)
                .filter(_ -> ItemLines.beginsLine(predicate))
                .map(_ -> predicate.range());
    }

    /** What edits wrote on the lines of a range, if rustfmt may have other lines for it now. */
    private Optional<Piece.Written> cause(TextRange range, Writings writings) {
        SourceText text = output.text();
        int firstLine = text.line(range.start());
        int lastLine = text.line(range.end());
        TextRange begun = new TextRange(text.lineRange(firstLine).start(), range.end());
        Optional<Piece.Written> cause = writings.in(begun);
        if (cause.isEmpty()) {
            return Optional.empty();
        }
        TextRange lines = new TextRange(begun.start(), text.lineRange(lastLine).end());
        boolean isUnsettled = text.slice(lines)
                .lines()
                .anyMatch(line -> isUnsettled(line) || (firstLine == lastLine && isFullCall(line)));
        return cause.filter(_ -> isUnsettled || (firstLine < lastLine && writings.shrank(begun)));
    }

    private void fill() {
        int start = 0;
        int next = 0;
        int at = 0;
        for (Piece piece : pieces) {
            int end = start + piece.length();
            at = Math.max(at, start);
            while (next < gaps.size() && gaps.get(next).space().start() < end) {
                Gap gap = gaps.get(next);
                add(piece, start, at, gap.space().start());
                if (!gap.text().isEmpty()) {
                    broken.add(new Piece.Written(
                            gap.text(), gap.cause().rule(), gap.cause().cause()));
                }
                at = gap.space().end();
                next++;
            }
            add(piece, start, at, end);
            start = end;
        }
    }

    /** The part of a piece between two offsets of the output; the piece starts at {@code start}. */
    private void add(Piece piece, int start, int from, int to) {
        if (from < to) {
            broken.add(piece.part(from - start, to - start));
        }
    }
}
