package dev.sugarmap.desugar.body;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;

/**
 * How a body is laid out between its braces.
 *
 * @param inner what can be moved into a block: all after the inner attributes and a comment beside the opening brace
 * @param core the statements, with the comments among them; empty in a body without any
 * @param isTailOnly whether the body is a single expression, without a comment and without attributes, which may stand at
 *     the start of a statement but not of any other expression
 */
record BodyText(String source, TextRange inner, TextRange core, boolean isTailOnly) {
    static BodyText of(Block body) {
        SyntaxTree tree = body.node().tree();
        int first = firstMovable(body, tree);
        int end = body.close().orElseThrow().index();
        int coreFirst = first;
        while (coreFirst < end && tree.tokenKind(coreFirst) == SyntaxKind.WHITESPACE) {
            coreFirst++;
        }
        int coreEnd = end;
        while (coreEnd > coreFirst && tree.tokenKind(coreEnd - 1) == SyntaxKind.WHITESPACE) {
            coreEnd--;
        }
        TextRange inner = new TextRange(tree.tokenStart(first), tree.tokenStart(end));
        TextRange core = coreFirst == end
                ? new TextRange(inner.start(), inner.start())
                : new TextRange(tree.tokenStart(coreFirst), tree.tokenStart(coreEnd));
        int coreStart = coreFirst;
        boolean tailOnly = body.tail()
                .filter(tail -> tail.range().equals(core))
                .filter(_ -> body.statements().isEmpty())
                .filter(_ -> tree.tokenKind(coreStart) != SyntaxKind.POUND)
                .isPresent();
        return new BodyText(tree.source().text(), inner, core, tailOnly);
    }

    /** The token after the opening brace, the inner attributes, and a comment on the same line as these. */
    private static int firstMovable(Block body, SyntaxTree tree) {
        int first = body.open().index() + 1;
        for (var attribute : body.innerAttributes()) {
            first = Math.max(first, tree.nodeEnd(attribute.node().index()));
        }
        for (var doc : body.innerDocs()) {
            first = Math.max(first, doc.index() + 1);
        }
        int next = first;
        while (tree.tokenKind(next) == SyntaxKind.WHITESPACE
                && !tree.source().slice(new Token(tree, next).range()).contains("\n")) {
            next++;
        }
        boolean besideBrace = tree.tokenKind(next) == SyntaxKind.LINE_COMMENT;
        return besideBrace ? next + 1 : first;
    }

    /** The space before the statements. */
    TextRange leading() {
        return new TextRange(inner.start(), core.start());
    }

    /** The space after the statements. */
    TextRange trailing() {
        return new TextRange(core.end(), inner.end());
    }

    /** Whether there is nothing but space. */
    boolean isBlank() {
        return core.isEmpty();
    }

    /** Whether the statements stand on one line. */
    boolean isOneLine() {
        return !slice(core).contains("\n");
    }

    boolean startsOnItsOwnLine() {
        return slice(leading()).contains("\n");
    }

    boolean closesOnItsOwnLine() {
        return slice(trailing()).contains("\n");
    }

    private String slice(TextRange range) {
        return source.substring(range.start(), range.end());
    }
}
