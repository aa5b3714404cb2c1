package dev.sugarmap.rust.grammar;

/** The classes of characters that the lexer tells apart. */
final class Characters {
    private static final int ASCII = 128;
    private static final byte START = 1;
    private static final byte CONTINUE = 2;
    private static final byte SPACE = 4;
    private static final byte[] CLASSES = new byte[ASCII];

    static {
        for (int character = 0; character < ASCII; character++) {
            boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
            if (letter || character == '_') {
                CLASSES[character] = START | CONTINUE;
            } else if (character >= '0' && character <= '9') {
                CLASSES[character] = CONTINUE;
            } else if (character == ' ' || (character >= '\t' && character <= '\r')) {
                CLASSES[character] = SPACE;
            }
        }
    }

    private Characters() {}

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isHexDigit(char character) {
        return isDigit(character) || (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');
    }

    /** Whether the character is in Unicode's {@code Pattern_White_Space}. */
    static boolean isSpace(char character) {
        return character < ASCII
                ? (CLASSES[character] & SPACE) != 0
                : character == 0x85
                        || character == 0x200E
                        || character == 0x200F
                        || character == 0x2028
                        || character == 0x2029;
    }

    /** Whether an identifier may start at {@code at}. */
    static boolean isIdentifierStart(char[] text, int at) {
        char character = text[at];
        return character < ASCII
                ? (CLASSES[character] & START) != 0
                : Character.isUnicodeIdentifierStart(Character.codePointAt(text, at));
    }

    /** The end of the run of identifier characters that starts at {@code start}. */
    static int identifierEnd(char[] text, int start) {
        int at = start;
        while (true) {
            char character = text[at];
            if (character < ASCII) {
                if ((CLASSES[character] & CONTINUE) == 0) {
                    return at;
                }
                at++;
            } else {
                int point = Character.codePointAt(text, at);
                if (!Character.isUnicodeIdentifierPart(point) || Character.isIdentifierIgnorable(point)) {
                    return at;
                }
                at += Character.charCount(point);
            }
        }
    }
}
