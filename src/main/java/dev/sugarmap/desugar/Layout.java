package dev.sugarmap.desugar;

import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;

/** How a file is laid out, read off the file itself: its line ending and its unit of indentation. */
record Layout(String lineEnding, String unit) {
    static final String DEFAULT_UNIT = "    ";

    static Layout of(SyntaxTree tree) {
        String text = tree.source().text();
        return new Layout(lineEnding(text), unit(tree, text));
    }

    /** The white space that begins the line of {@code offset}. */
    static String indent(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String lineEnding(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** What the first line after an opening brace is indented by more than the line of that brace. */
    private static String unit(SyntaxTree tree, String text) {
        for (int at = 0; at + 1 < tree.tokenCount(); at++) {
            if (tree.tokenKind(at) == SyntaxKind.LEFT_BRACE && tree.tokenKind(at + 1) == SyntaxKind.WHITESPACE) {
                String outer = indent(text, tree.tokenStart(at));
                int innerStart = tree.tokenStart(at + 2);
                String inner = indent(text, innerStart);
                boolean breaks = text.lastIndexOf('\n', innerStart - 1) > tree.tokenStart(at);
                if (breaks && inner.length() > outer.length() && inner.startsWith(outer)) {
                    return inner.substring(outer.length());
                }
            }
        }
        return DEFAULT_UNIT;
    }
}
