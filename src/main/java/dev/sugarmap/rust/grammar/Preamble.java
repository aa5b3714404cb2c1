package dev.sugarmap.rust.grammar;

/** Finds what may stand before a file's first token: a shebang line, and frontmatter between lines of dashes. */
final class Preamble {
    private static final int SHORTEST_FENCE = 3;

    private final char[] text;
    private final int length;

    Preamble(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** The end of the shebang line at {@code start}, or {@code start} where there is none. */
    int shebangEnd(int start) {
        if (text[start] != '#' || text[start + 1] != '!' || startsAttribute(start + 2)) {
            return start;
        }
        return lineEnd(start);
    }

    /** Whether the first token at or after {@code start} is a bracket, which makes {@code #!} an attribute. */
    private boolean startsAttribute(int start) {
        int at = start;
        while (at < length) {
            if (Characters.isSpace(text[at])) {
                at++;
            } else if (text[at] == '/' && text[at + 1] == '/') {
                at = lineEnd(at);
            } else if (text[at] == '/' && text[at + 1] == '*') {
                at = commentEnd(at + 2);
            } else {
                break;
            }
        }
        return text[at] == '[';
    }

    private int commentEnd(int start) {
        int at = start;
        for (int depth = 1; depth > 0 && at < length; at++) {
            if (text[at] == '/' && text[at + 1] == '*') {
                depth++;
                at++;
            } else if (text[at] == '*' && text[at + 1] == '/') {
                depth--;
                at++;
            }
        }
        return at;
    }

    /** Where frontmatter opens, white space before it left out, or -1. */
    int frontmatterStart(int start) {
        int at = start;
        while (Characters.isSpace(text[at])) {
            at++;
        }
        boolean startsLine = at == start || text[at - 1] == '\n';
        return startsLine && dashes(at) >= SHORTEST_FENCE && closingFence(at) >= 0 ? at : -1;
    }

    /** Where frontmatter that opens at {@code start} ends. */
    int frontmatterEnd(int start) {
        return lineEnd(closingFence(start));
    }

    private int closingFence(int start) {
        int count = dashes(start);
        for (int line = lineEnd(start) + 1; line < length; line = lineEnd(line) + 1) {
            if (dashes(line) == count) {
                return line;
            }
        }
        return -1;
    }

    private int dashes(int start) {
        int at = start;
        while (text[at] == '-') {
            at++;
        }
        return at - start;
    }

    private int lineEnd(int start) {
        int at = start;
        while (at < length && text[at] != '\n') {
            at++;
        }
        return at;
    }
}
