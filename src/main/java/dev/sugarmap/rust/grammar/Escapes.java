package dev.sugarmap.rust.grammar;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** The escapes in characters and strings. */
final class Escapes {
    private static final int LAST_ASCII = 0x7F;
    private static final int MOST_DIGITS = 6;

    private final char[] text;
    private final int length;
    private final Errors errors;

    Escapes(char[] text, int length, Errors errors) {
        this.text = text;
        this.length = length;
        this.errors = errors;
    }

    /** The end of the escape whose backslash is at {@code start}, checked for a literal of that kind. */
    int end(int start, SyntaxKind kind) {
        int after = start + 1;
        if (after >= length) {
            return length;
        }
        return switch (text[after]) {
            case 'n', 'r', 't', '\\', '0', '\'', '"' -> after + 1;
            case '\n', '\r' -> lineEnd(after, kind);
            case 'x' -> hexEnd(after + 1, kind);
            case 'u' -> unicodeEnd(after + 1, kind);
            default -> {
                String kindName = isByte(kind) ? "byte" : "character";
                String shown = Messages.shown(text, after, after + 1);
                errors.lexical(start, after + 1, "unknown " + kindName + " escape: " + shown);
                yield after + 1;
            }
        };
    }

    private static boolean isByte(SyntaxKind kind) {
        return kind == SyntaxKind.BYTE || kind == SyntaxKind.BYTE_STRING;
    }

    private int lineEnd(int at, SyntaxKind kind) {
        if (kind == SyntaxKind.CHARACTER || kind == SyntaxKind.BYTE) {
            errors.lexical(at - 1, at, "unknown character escape: a line break");
        }
        return at + 1;
    }

    private int hexEnd(int start, SyntaxKind kind) {
        int at = start;
        int value = 0;
        while (at < start + 2 && Characters.isHexDigit(text[at])) {
            value = value * 16 + Character.digit(text[at++], 16);
        }
        if (at < start + 2) {
            errors.lexical(start - 2, at, "numeric character escape is too short");
        } else if (value > LAST_ASCII && (kind == SyntaxKind.CHARACTER || kind == SyntaxKind.STRING)) {
            errors.lexical(start - 2, at, "out of range hex escape");
        }
        return at;
    }

    private int unicodeEnd(int start, SyntaxKind kind) {
        if (text[start] != '{') {
            errors.lexical(start - 2, start, "incorrect unicode escape sequence");
            return start;
        }
        int at = start + 1;
        int value = 0;
        int digits = 0;
        for (; Characters.isHexDigit(text[at]) || text[at] == '_'; at++) {
            if (text[at] != '_' && ++digits <= MOST_DIGITS) {
                value = value * 16 + Character.digit(text[at], 16);
            }
        }
        if (text[at] != '}') {
            errors.lexical(start - 2, at, "unterminated unicode escape");
            return at;
        }
        at++;
        if (isByte(kind)) {
            errors.lexical(start - 2, at, "unicode escape in byte string");
        } else if (digits == 0) {
            errors.lexical(start - 2, at, "empty unicode escape");
        } else if (digits > MOST_DIGITS) {
            errors.lexical(start - 2, at, "overlong unicode escape");
        } else if (!Character.isValidCodePoint(value) || (value >= 0xD800 && value <= 0xDFFF)) {
            errors.lexical(start - 2, at, "invalid unicode character escape");
        }
        return at;
    }
}
