package dev.sugarmap.rust.grammar;

/** Where an expression stands, which decides what it may hold. */
enum Place {
    /** Everywhere else: struct expressions, no {@code let}. */
    PLAIN,
    /** Between {@code if} or {@code while} and the block: {@code let}, no struct expressions. */
    CONDITION,
    /** The same, after a {@code let}: only {@code &&} may follow. */
    CONDITION_WITH_LET,
    /** Between {@code match} or {@code in} and the block: neither. */
    HEAD,
    /** After the {@code if} of a match arm: both. */
    GUARD,
    /** The same, after a {@code let}: only {@code &&} may follow. */
    GUARD_WITH_LET;

    boolean allowsStructs() {
        return switch (this) {
            case PLAIN, GUARD, GUARD_WITH_LET -> true;
            case CONDITION, CONDITION_WITH_LET, HEAD -> false;
        };
    }

    boolean allowsLet() {
        return this != PLAIN && this != HEAD;
    }

    boolean holdsLet() {
        return this == CONDITION_WITH_LET || this == GUARD_WITH_LET;
    }

    /** The place after a {@code let}. */
    Place withLet() {
        return allowsLet() ? allowsStructs() ? GUARD_WITH_LET : CONDITION_WITH_LET : this;
    }

    /** The place of an operand that may be no {@code let}. */
    Place withoutLet() {
        return allowsStructs() ? PLAIN : HEAD;
    }
}
