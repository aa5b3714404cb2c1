package dev.sugarmap.rust.grammar;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** A set of kinds of tokens. */
final class TokenSet {
    private final long low;
    private final long high;

    private TokenSet(long low, long high) {
        this.low = low;
        this.high = high;
    }

    static TokenSet of(SyntaxKind... kinds) {
        return new TokenSet(0, 0).with(kinds);
    }

    /** This set and some kinds more. */
    TokenSet with(SyntaxKind... kinds) {
        long newLow = low;
        long newHigh = high;
        for (SyntaxKind kind : kinds) {
            if (kind.code() < Long.SIZE) {
                newLow |= 1L << kind.code();
            } else {
                newHigh |= 1L << kind.code();
            }
        }
        return new TokenSet(newLow, newHigh);
    }

    boolean contains(SyntaxKind kind) {
        long half = kind.code() < Long.SIZE ? low : high;
        return (half >>> kind.code() & 1) != 0;
    }
}
