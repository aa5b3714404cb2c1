package dev.sugarmap.rust.grammar;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** The words of the language, found by a perfect hash of a word's first, middle and last letter and its length. */
final class Keywords {
    private static final int SIZE = 128;
    private static final int LONGEST = 8;
    private static final String[] RESERVED = {"abstract", "do", "final", "override", "priv", "unsized", "virtual"};

    private static final Keywords OF_2015 = new Keywords(Edition.E2015);
    private static final Keywords OF_2018 = new Keywords(Edition.E2018);
    private static final Keywords OF_2021 = new Keywords(Edition.E2021);
    private static final Keywords OF_2024 = new Keywords(Edition.E2024);

    private final char[][] words = new char[SIZE][];
    private final SyntaxKind[] kinds = new SyntaxKind[SIZE];

    private Keywords(Edition edition) {
        for (SyntaxKind kind : SyntaxKind.values()) {
            if (kind.isKeyword() && kind != SyntaxKind.RESERVED) {
                add(kind.text(), edition.wordKind(kind));
            }
        }
        for (String word : RESERVED) {
            add(word, SyntaxKind.RESERVED);
        }
    }

    /** The words of an edition. */
    static Keywords of(Edition edition) {
        return switch (edition) {
            case E2015 -> OF_2015;
            case E2018 -> OF_2018;
            case E2021 -> OF_2021;
            case E2024 -> OF_2024;
        };
    }

    private void add(String text, SyntaxKind kind) {
        char[] word = text.toCharArray();
        int slot = slot(word, 0, word.length);
        if (kinds[slot] != null) {
            throw new IllegalStateException("two words in one slot: " + text);
        }
        words[slot] = word;
        kinds[slot] = kind;
    }

    private static int slot(char[] text, int start, int length) {
        int letters = text[start] * 17 + text[start + length / 2] * 82 + text[start + length - 1] * 37;
        return (letters + length) & (SIZE - 1);
    }

    /** The keyword from {@code start} to before {@code end}, or an identifier. */
    SyntaxKind kind(char[] text, int start, int end) {
        int length = end - start;
        if (length > LONGEST || length < 2) {
            return SyntaxKind.IDENTIFIER;
        }
        int slot = slot(text, start, length);
        char[] word = words[slot];
        if (word == null || word.length != length) {
            return SyntaxKind.IDENTIFIER;
        }
        for (int at = 0; at < length; at++) {
            if (text[start + at] != word[at]) {
                return SyntaxKind.IDENTIFIER;
            }
        }
        return kinds[slot];
    }
}
