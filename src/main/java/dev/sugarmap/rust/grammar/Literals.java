package dev.sugarmap.rust.grammar;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Finds where literals end. */
final class Literals {
    /** How far the end of a character is looked for, so that a line of many quotes takes linear time. */
    private static final int LONGEST_CHARACTER = 100;

    private final char[] text;
    private final int length;
    private final Errors errors;
    private final Escapes escapes;
    private int end;

    Literals(char[] text, int length, Errors errors) {
        this.text = text;
        this.length = length;
        this.errors = errors;
        escapes = new Escapes(text, length, errors);
    }

    /** Where the number that was read last ends, its suffix included. */
    int end() {
        return end;
    }

    /** Reads the number at {@code start}, and says whether it is a float. */
    boolean number(int start) {
        char second = text[start + 1];
        if (text[start] == '0' && (second == 'x' || second == 'o' || second == 'b')) {
            end = Characters.identifierEnd(text, start + 2);
            checkDigits(start, second);
            return false;
        }
        int at = digits(start);
        boolean isFloat = false;
        if (text[at] == '.' && text[at + 1] != '.' && !Characters.isIdentifierStart(text, at + 1)) {
            isFloat = true;
            at = digits(at + 1);
        }
        int exponent = exponentEnd(at);
        isFloat |= exponent > at;
        end = Characters.identifierEnd(text, exponent);
        return isFloat || endsInFloatSuffix(exponent);
    }

    private boolean endsInFloatSuffix(int suffix) {
        return text[suffix] == 'f' && end - suffix >= 3;
    }

    private int digits(int start) {
        int at = start;
        while (Characters.isDigit(text[at]) || text[at] == '_') {
            at++;
        }
        return at;
    }

    private int exponentEnd(int start) {
        if (text[start] != 'e' && text[start] != 'E') {
            return start;
        }
        int at = start + 1;
        if (text[at] == '+' || text[at] == '-') {
            at++;
        }
        int end = digits(at);
        if (!hasDigit(at, end)) {
            errors.lexical(start, end, "expected at least one digit in exponent");
        }
        return end;
    }

    private boolean hasDigit(int start, int end) {
        for (int at = start; at < end; at++) {
            if (Characters.isDigit(text[at])) {
                return true;
            }
        }
        return false;
    }

    private void checkDigits(int start, char base) {
        int at = start + 2;
        boolean found = false;
        while (text[at] == '_' || (base == 'x' ? Characters.isHexDigit(text[at]) : Characters.isDigit(text[at]))) {
            int limit = base == 'b' ? '1' : base == 'o' ? '7' : 'f';
            if (text[at] != '_' && text[at] > limit) {
                int name = base == 'b' ? 2 : 8;
                errors.lexical(at, at + 1, "invalid digit for a base " + name + " literal");
            }
            found |= text[at] != '_';
            at++;
        }
        if (!found) {
            errors.lexical(start, end, "no valid digits found for number");
        }
    }

    /** The end of the string whose content starts at {@code start}. */
    int string(int start, SyntaxKind kind) {
        for (int at = start; at < length; at++) {
            if (text[at] == '\\') {
                at = escapes.end(at, kind) - 1;
            } else if (text[at] == '"') {
                return at + 1;
            }
        }
        String name = switch (kind) {
            case BYTE_STRING -> "double quote byte string";
            case C_STRING -> "C string";
            default -> "double quote string";
        };
        errors.lexical(start - 1, length, "unterminated " + name);
        return length;
    }

    /** The end of the raw string that starts at {@code start} and whose number signs start at {@code signs}. */
    int rawString(int start, int signs) {
        int content = signs;
        while (text[content] == '#') {
            content++;
        }
        int count = content - signs;
        if (text[content] != '"') {
            errors.lexical(start, content, "found invalid character; only `#` is allowed in raw string delimitation");
            return content;
        }
        for (int at = content + 1; at < length; at++) {
            if (text[at] == '"' && hasSigns(at + 1, count)) {
                return at + 1 + count;
            }
        }
        errors.lexical(start, content + 1, "unterminated raw string");
        return length;
    }

    private boolean hasSigns(int start, int count) {
        for (int at = start; at < start + count; at++) {
            if (text[at] != '#') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text after a quote is a character and another quote, or starts with an escape. */
    boolean isCharacter(int start) {
        char first = text[start];
        if (first == '\\') {
            return true;
        }
        int after = Character.isHighSurrogate(first) && Character.isLowSurrogate(text[start + 1]) ? 2 : 1;
        return text[start + after] == '\'' && first != '\'' && first != '\n' && start < length;
    }

    /** The end of the character or byte whose content starts at {@code start}. */
    int character(int start, SyntaxKind kind) {
        String name = kind == SyntaxKind.BYTE ? "byte" : "character";
        if (text[start] == '\'') {
            errors.lexical(start - 1, start + 1, "empty " + name + " literal");
            return start + 1;
        }
        int points = 0;
        int limit = Math.min(length, start + LONGEST_CHARACTER);
        for (int at = start; at < limit && text[at] != '\n'; at++) {
            if (text[at] == '\'') {
                if (points > 1) {
                    errors.lexical(start - 1, at + 1, name + " literal may only contain one codepoint");
                }
                return at + 1;
            }
            if (text[at] == '\\') {
                at = escapes.end(at, kind) - 1;
            } else if (Character.isHighSurrogate(text[at]) && Character.isLowSurrogate(text[at + 1])) {
                at++;
            }
            points++;
        }
        errors.lexical(start - 1, start, "unterminated " + name + " literal");
        return start;
    }

    /** The end of the run of characters at {@code start} that start no token. */
    int unknownEnd(int start) {
        int at = start + 1;
        while (at < length && isUnknown(at)) {
            at++;
        }
        return at;
    }

    private boolean isUnknown(int at) {
        char character = text[at];
        return (character < ' ' || character > '~' || character == '`' || character == '\\')
                && !Characters.isSpace(character)
                && (Character.isLowSurrogate(character) || !Characters.isIdentifierStart(text, at));
    }
}
