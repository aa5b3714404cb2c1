package dev.sugarmap.rust.grammar;

/** Where an expression stands, which decides what it may hold. */
enum Place {
    /** Everywhere else: struct expressions, no {@code let}. */
    PLAIN,
    /** Between {@code if} or {@code while} and the block: {@code let}, no struct expressions. */
    CONDITION,
    /** Between {@code match} or {@code in} and the block: neither. */
    HEAD,
    /** After the {@code if} of a match arm: both. */
    GUARD;

    boolean allowsStructs() {
        return this == PLAIN || this == GUARD;
    }

    boolean allowsLet() {
        return this == CONDITION || this == GUARD;
    }
}
