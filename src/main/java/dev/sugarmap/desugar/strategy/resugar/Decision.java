package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import java.util.List;
import java.util.function.UnaryOperator;

/** What becomes of a function. */
sealed interface Decision {
    /**
     * It becomes {@code async}.
     *
     * @param losses what it does not say any more
     */
    record Becomes(Resugared function, List<Loss> losses) implements Decision {
        /** The same with a change. */
        Becomes but(UnaryOperator<Resugared> change) {
            return new Becomes(change.apply(function), losses);
        }
    }

    /** It stays as it is. */
    record Stays(Refusal why) implements Decision {}
}
