package dev.sugarmap.rust.grammar;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** How messages name tokens, in the compiler's manner. */
final class Messages {
    private static final int LONGEST = 40;

    private Messages() {}

    /** What was wanted: a token of that kind. */
    static String wanted(SyntaxKind kind) {
        return kind.isFixed() && kind != SyntaxKind.RESERVED ? "`" + kind.text() + "`" : kind.text();
    }

    /** What was found: a token of that kind with that text. */
    static String found(SyntaxKind kind, char[] text, int start, int end) {
        return switch (kind) {
            case END -> "the end of the file";
            case OUTER_DOC, INNER_DOC -> "a documentation comment";
            case RESERVED, SELF_VALUE -> "reserved word " + shown(text, start, end);
            default -> (kind.isKeyword() ? "keyword " : "") + shown(text, start, end);
        };
    }

    /** A part of a text between backquotes, shortened, and without characters that nobody sees. */
    static String shown(char[] text, int start, int end) {
        StringBuilder shown = new StringBuilder("`");
        for (int at = start; at < end && at < start + LONGEST; at++) {
            char character = text[at];
            if (Character.isISOControl(character) || Character.isSurrogate(character)) {
                shown.append("\\u{").append(Integer.toHexString(character)).append('}');
            } else {
                shown.append(character);
            }
        }
        return shown.append(end - start > LONGEST ? "…`" : "`").toString();
    }
}
