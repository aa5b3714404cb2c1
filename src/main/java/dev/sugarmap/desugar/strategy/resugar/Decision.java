package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;

/** What becomes of a function. */
sealed interface Decision {
    /** It becomes {@code async}. */
    record Becomes(Resugared function) implements Decision {}

    /** It stays as it is. */
    record Stays(Refusal why) implements Decision {}
}
