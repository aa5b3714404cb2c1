package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.Arrays;

/** Token trees: what macros and attributes are given, and what recovery skips. They are read flat, at any depth. */
final class TokenTrees {
    private static final TokenSet OPENING = TokenSet.of(LEFT_PARENTHESIS, LEFT_BRACKET, LEFT_BRACE);
    private static final TokenSet CLOSING = TokenSet.of(RIGHT_PARENTHESIS, RIGHT_BRACKET, RIGHT_BRACE);

    private TokenTrees() {}

    static boolean opens(SyntaxKind kind) {
        return OPENING.contains(kind);
    }

    /** DelimTokenTree: tokens in delimiters, as one node. */
    static void delimTokenTree(Parser p) {
        long start = p.start();
        if (opens(p.current())) {
            tokenTree(p);
        } else {
            p.expected("one of `(`, `[`, or `{`");
        }
        p.close(start, TOKEN_TREE);
    }

    /** TokenTree: a token, or tokens in delimiters; a closing delimiter of something around it ends it. */
    static void tokenTree(Parser p) {
        long start = p.start();
        SyntaxKind[] open = new SyntaxKind[4];
        int depth = 0;
        do {
            SyntaxKind kind = p.current();
            if (OPENING.contains(kind)) {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, 2 * depth);
                }
                open[depth++] = closing(kind);
            } else if (depth > 0 && CLOSING.contains(kind)) {
                if (open[depth - 1] == kind) {
                    depth--;
                } else {
                    p.expectClosing(open[depth - 1], start);
                    return;
                }
            }
            p.bump();
        } while (depth > 0 && !p.at(END));
        if (depth > 0) {
            p.expectClosing(open[depth - 1], start);
        }
    }

    private static SyntaxKind closing(SyntaxKind opening) {
        return switch (opening) {
            case LEFT_PARENTHESIS -> RIGHT_PARENTHESIS;
            case LEFT_BRACKET -> RIGHT_BRACKET;
            default -> RIGHT_BRACE;
        };
    }
}
