package dev.sugarmap.desugar.edit;

import dev.sugarmap.desugar.Piece;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Signatures that edits made longer than a line, broken as rustfmt breaks them: one parameter to a line. Those that
 * edits made short enough for one line get one. Signatures that no edit touched stay as they are.
 */
final class LongSignatures {
    private static final int MOST_OPENING = " {".length();

    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern AFTER_OPENING = Pattern.compile("\\(\\s*\\R\\s*");
    private static final Pattern BEFORE_CLOSING = Pattern.compile(",?\\s*\\R\\s*\\)");
    private static final Pattern BEFORE_ARROW = Pattern.compile("\\R\\s*->");

    private final List<Piece> broken = new ArrayList<>();

    private LongSignatures() {}

    /** The pieces of an output of {@code source} with its long signatures broken. */
    static List<Piece> broken(String source, List<Piece> pieces, Layout layout, Edition edition) {
        String output = Piece.join(pieces, source);
        if (output.lines().noneMatch(LongSignatures::mayBeTooLong)) {
            return pieces;
        }
        List<Gap> gaps = gaps(RustFile.parse(output, edition), pieces, layout);
        if (gaps.isEmpty()) {
            return pieces;
        }
        LongSignatures signatures = new LongSignatures();
        signatures.fill(pieces, gaps);
        return List.copyOf(signatures.broken);
    }

    private static boolean mayBeTooLong(String line) {
        return line.length() + MOST_OPENING > Layout.WIDTH
                || line.stripLeading().startsWith("->")
                || line.endsWith("(");
    }

    /**
     * A place in the output where a line begins that did not.
     *
     * @param space the white space that gives way
     * @param cause what made the signature long
     */
    private record Gap(TextRange space, String text, Piece.Written cause) {}

    private static List<Gap> gaps(RustFile output, List<Piece> pieces, Layout layout) {
        List<Gap> gaps = new ArrayList<>();
        Writings writings = new Writings(pieces);
        for (int at = 0; at < output.tree().nodeCount(); at++) {
            if (output.tree().nodeKind(at) == SyntaxKind.FN_ITEM) {
                FnItem function = new FnItem(new Node(output.tree(), at));
                tooLong(function).flatMap(writings::in).ifPresent(cause -> addGaps(gaps, function, layout, cause));
                shortEnough(function)
                        .filter(writings::shrank)
                        .flatMap(writings::in)
                        .ifPresent(cause -> addJoints(gaps, function, cause));
            }
        }
        return gaps;
    }

    /** A signature that is too long for one line and can be broken at its parameters. */
    private static Optional<TextRange> tooLong(FnItem function) {
        SourceText text = function.node().tree().source();
        Optional<Node> list = function.paramList();
        if (list.isEmpty() || text.slice(list.get().range()).contains("\n")) {
            return Optional.empty();
        }
        int start = text.lineRange(text.line(list.get().range().start())).start();
        int end = function.returnType()
                .map(FnItem.ReturnType::node)
                .orElse(list.get())
                .range()
                .end();
        TextRange signature = new TextRange(start, end);
        String line = BEFORE_ARROW.matcher(text.slice(signature)).replaceAll(" ->");
        boolean fits = function.params().isEmpty()
                ? line.length() <= Layout.WIDTH + 1
                : line.length() + opening(function) <= Layout.WIDTH && !isOddlyLong(line, function);
        boolean isShort = fits || line.contains("\n");
        return isShort ? Optional.empty() : Optional.of(signature);
    }

    /** Whether a declaration fills its line to the last column: then rustfmt gives its result the next one. */
    private static boolean isOddlyLong(String line, FnItem function) {
        return line.length() + ";".length() == Layout.WIDTH
                && function.semicolon().isPresent()
                && function.whereClause().isEmpty()
                && function.returnType().isPresent();
    }

    /** A signature with a parameter to a line that one line can hold. */
    private static Optional<TextRange> shortEnough(FnItem function) {
        SourceText text = function.node().tree().source();
        Optional<Node> list = function.paramList()
                .filter(params -> text.slice(params.range()).contains("\n"))
                .filter(params -> params.allTokens().stream().noneMatch(LongSignatures::keepsItsLine))
                .filter(params -> params.lastToken()
                        .filter(close -> close.kind() == SyntaxKind.RIGHT_PARENTHESIS)
                        .isPresent());
        if (list.isEmpty() || function.params().isEmpty()) {
            return Optional.empty();
        }
        int start = text.lineRange(text.line(list.get().range().start())).start();
        int end = function.returnType()
                .map(FnItem.ReturnType::node)
                .orElse(list.get())
                .range()
                .end();
        String params = text.slice(list.get().range());
        params = AFTER_OPENING.matcher(params).replaceAll("(");
        params = BEFORE_CLOSING.matcher(params).replaceAll(")");
        String line = text.slice(new TextRange(start, list.get().range().start()))
                + BREAK.matcher(params).replaceAll(" ")
                + text.slice(new TextRange(list.get().range().end(), end));
        boolean fits = !line.contains("\n") && line.length() + opening(function) <= Layout.WIDTH;
        return fits ? Optional.of(new TextRange(start, end)) : Optional.empty();
    }

    /** A comment, or an attribute, which rustfmt gives a line of its own. */
    private static boolean keepsItsLine(Token token) {
        return token.kind() == SyntaxKind.POUND
                || token.kind() == SyntaxKind.LINE_COMMENT
                || token.kind() == SyntaxKind.BLOCK_COMMENT;
    }

    private static void addJoints(List<Gap> gaps, FnItem function, Piece.Written cause) {
        Node list = function.paramList().orElseThrow();
        Token close = list.lastToken().orElseThrow();
        for (Token token : list.allTokens()) {
            boolean breaks =
                    token.kind() == SyntaxKind.WHITESPACE && token.text().contains("\n");
            if (breaks) {
                Token before = token.previousSignificant().orElseThrow();
                boolean isLast = token.nextSignificant().equals(Optional.of(close));
                boolean isFirst = before.kind() == SyntaxKind.LEFT_PARENTHESIS;
                int start = isLast && before.kind() == SyntaxKind.COMMA
                        ? before.range().start()
                        : token.range().start();
                gaps.add(new Gap(new TextRange(start, token.range().end()), isFirst || isLast ? "" : " ", cause));
            }
        }
    }

    /** How many characters rustfmt sees after a signature: a semicolon, a brace, or nothing where predicates follow. */
    private static int opening(FnItem function) {
        if (function.semicolon().isPresent()) {
            return ";".length();
        }
        return function.whereClause().isPresent() ? 0 : MOST_OPENING;
    }

    private static void addGaps(List<Gap> gaps, FnItem function, Layout layout, Piece.Written cause) {
        Node list = function.paramList().orElseThrow();
        SourceText text = list.tree().source();
        String outer = layout.lineEnding() + Layout.indent(text, list.range().start());
        String inner = outer + layout.unit();
        Token open = list.firstToken().orElseThrow();
        Token close = list.lastToken().orElseThrow();
        if (function.params().isEmpty()) {
            gaps.add(new Gap(spaceAfter(open), outer, cause));
            return;
        }
        int start = text.lineRange(text.line(list.range().start())).start();
        String line = text.slice(new TextRange(start, function.node().range().end() - ";".length()));
        if (isOddlyLong(line, function)) {
            gaps.add(new Gap(spaceAfter(close), inner, cause));
            return;
        }
        gaps.add(new Gap(spaceAfter(open), inner, cause));
        for (Token comma : list.tokens()) {
            if (comma.kind() == SyntaxKind.COMMA && !comma.nextSignificant().equals(Optional.of(close))) {
                gaps.add(new Gap(spaceAfter(comma), inner, cause));
            }
        }
        Token last = close.previousSignificant().orElseThrow();
        String comma = last.kind() == SyntaxKind.COMMA ? "" : ",";
        gaps.add(new Gap(spaceAfter(last), comma + outer, cause));
        TextRange beforeArrow = spaceAfter(close);
        if (text.slice(beforeArrow).contains("\n") && function.returnType().isPresent()) {
            gaps.add(new Gap(beforeArrow, " ", cause));
        }
    }

    private static TextRange spaceAfter(Token token) {
        int end = token.range().end();
        int next = token.index() + 1;
        boolean spaced = token.tree().tokenKind(next) == SyntaxKind.WHITESPACE;
        return new TextRange(end, spaced ? token.tree().tokenStart(next + 1) : end);
    }

    private void fill(List<Piece> pieces, List<Gap> gaps) {
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
            broken.add(
                    switch (piece) {
                        case Piece.Kept(TextRange range) ->
                            new Piece.Kept(new TextRange(range.start() + from - start, range.start() + to - start));
                        case Piece.Written(String text, String rule, TextRange cause) ->
                            new Piece.Written(text.substring(from - start, to - start), rule, cause);
                    });
        }
    }

    /** What was written where in an output; asked from its beginning to its end. */
    private static final class Writings {
        private final List<Piece> pieces;
        private int next;
        private int start;

        Writings(List<Piece> pieces) {
            this.pieces = pieces;
        }

        /** Whether a range is shorter than the source that it comes from. */
        boolean shrank(TextRange range) {
            int from = Integer.MAX_VALUE;
            int to = 0;
            int at = start;
            for (int piece = next; piece < pieces.size() && at < range.end(); piece++) {
                int end = at + pieces.get(piece).length();
                if (pieces.get(piece) instanceof Piece.Kept(TextRange source) && end > range.start()) {
                    from = Math.min(from, source.start() + Math.max(0, range.start() - at));
                    to = Math.max(to, source.end() - Math.max(0, end - range.end()));
                }
                at = end;
            }
            return to - from > range.length();
        }

        /** The first text that was written in a range. */
        Optional<Piece.Written> in(TextRange range) {
            while (next < pieces.size() && start < range.end()) {
                Piece piece = pieces.get(next);
                int end = start + piece.length();
                if (piece instanceof Piece.Written written && end > range.start()) {
                    return Optional.of(written);
                }
                start = end;
                next++;
            }
            return Optional.empty();
        }
    }
}
