package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TreeBuilder;

/**
 * Ends items by their indentation, in a text whose delimiters do not match.
 *
 * <p>Where a line inside an item starts with what starts an item and is indented no deeper than the item itself, the
 * item lacks a closing delimiter: it ends there, and what follows is read as if nothing were missing.
 */
final class ItemColumns {
    private static final TokenSet STARTS = Items.KEYWORDS.with(CONST, STATIC, UNSAFE, ASYNC, EXTERN);
    private static final int NO_ITEM = -1;

    private final char[] text;
    private final TreeBuilder tokens;
    private int itemColumn = NO_ITEM;

    ItemColumns(char[] text, TreeBuilder tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Enters an item; answers the column of the item around it. */
    int beginItem(int token) {
        int before = itemColumn;
        if (startsLine(token)) {
            itemColumn = column(token);
        }
        return before;
    }

    void endItem(int before) {
        itemColumn = before;
    }

    /** What a token is: the end, if the item that is read ends there. */
    SyntaxKind kind(int token) {
        SyntaxKind kind = tokens.kind(token);
        if (itemColumn == NO_ITEM || !startsLine(token)) {
            return kind;
        }
        int column = column(token);
        boolean ends = startsItem(kind, token) ? column <= itemColumn : kind == RIGHT_BRACE && column < itemColumn;
        return ends ? END : kind;
    }

    /** Whether an item starts there: a word and {@code !}, or two words, are one too. */
    private boolean startsItem(SyntaxKind kind, int token) {
        if (kind != IDENTIFIER) {
            return STARTS.contains(kind);
        }
        SyntaxKind second = tokens.kind(tokens.significant(token + 1));
        return second == NOT || second == IDENTIFIER || STARTS.contains(second);
    }

    private boolean startsLine(int token) {
        for (int at = tokens.start(token) - 1; at >= 0 && text[at] != '\n'; at--) {
            if (!Characters.isSpace(text[at])) {
                return false;
            }
        }
        return true;
    }

    private int column(int token) {
        int at = tokens.start(token);
        int lineStart = at;
        while (lineStart > 0 && text[lineStart - 1] != '\n') {
            lineStart--;
        }
        return at - lineStart;
    }
}
