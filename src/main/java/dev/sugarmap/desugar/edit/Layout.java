package dev.sugarmap.desugar.edit;

import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;

/** How a file is laid out, read off the file itself: its line ending and its unit of indentation. */
public record Layout(String lineEnding, String unit) {
    /** The unit of a file that indents nothing. */
    public static final String DEFAULT_UNIT = "    ";
    /** That of a text on its own. */
    static final Layout PLAIN = new Layout("\n", DEFAULT_UNIT);

    /** The longest line that rustfmt leaves, in characters. */
    public static final int WIDTH = 100;

    /** That of a file. */
    public static Layout of(SyntaxTree tree) {
        return new Layout(lineEnding(tree.source().text()), unit(tree, tree.source()));
    }

    /** The white space that begins the line of {@code offset}. */
    public static String indent(SourceText source, int offset) {
        String text = source.text();
        int start = source.lineRange(source.line(offset)).start();
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
    private static String unit(SyntaxTree tree, SourceText source) {
        for (int at = 0; at + 1 < tree.tokenCount(); at++) {
            if (tree.tokenKind(at) == SyntaxKind.LEFT_BRACE && tree.tokenKind(at + 1) == SyntaxKind.WHITESPACE) {
                String outer = indent(source, tree.tokenStart(at));
                int innerStart = tree.tokenStart(at + 2);
                String inner = indent(source, innerStart);
                boolean breaks = source.line(innerStart) > source.line(tree.tokenStart(at));
                if (breaks && inner.length() > outer.length() && inner.startsWith(outer)) {
                    return inner.substring(outer.length());
                }
            }
        }
        return DEFAULT_UNIT;
    }
}
