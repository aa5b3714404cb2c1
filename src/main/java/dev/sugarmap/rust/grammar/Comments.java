package dev.sugarmap.rust.grammar;

import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TreeBuilder;

/** Finds the comments that belong to an item. */
final class Comments {
    private Comments() {}

    /**
     * The first of the comments directly above {@code token}: no blank line stands between them, and none of them
     * stands on the line of what comes before. Without such comments it is {@code token} itself.
     */
    static int firstAbove(TreeBuilder tree, char[] text, int token) {
        int first = token;
        for (int at = token - 1; at >= 0 && tree.kind(at).isTrivia(); at--) {
            SyntaxKind kind = tree.kind(at);
            if (kind == SyntaxKind.WHITESPACE) {
                if (lineBreaks(tree, text, at) > 1) {
                    break;
                }
            } else if (kind == SyntaxKind.SHEBANG || kind == SyntaxKind.FRONTMATTER || !startsLine(tree, text, at)) {
                break;
            } else {
                first = at;
            }
        }
        return first;
    }

    private static boolean startsLine(TreeBuilder tree, char[] text, int token) {
        if (token == 0) {
            return true;
        }
        SyntaxKind before = tree.kind(token - 1);
        return before == SyntaxKind.WHITESPACE && (token == 1 || lineBreaks(tree, text, token - 1) > 0);
    }

    private static int lineBreaks(TreeBuilder tree, char[] text, int token) {
        int found = 0;
        for (int at = tree.start(token); at < tree.start(token + 1); at++) {
            if (text[at] == '\n') {
                found++;
            }
        }
        return found;
    }
}
