package dev.sugarmap.desugar.resugar;

/** What becomes of a function. */
sealed interface Decision {
    /** It becomes {@code async}. */
    record Becomes(Resugared function) implements Decision {}

    /** It stays as it is. */
    record Stays(Kept why) implements Decision {}
}
