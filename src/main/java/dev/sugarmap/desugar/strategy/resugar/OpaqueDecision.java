package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.rust.ast.FnItem;
import java.util.List;
import java.util.Optional;

/** What becomes of a method whose results name opaque associated types, and of what implements it. */
sealed interface OpaqueDecision {
    /** They keep the types. */
    record Stays(FnItem declared, Refusal why) implements OpaqueDecision {}

    /**
     * They return {@code impl Trait}.
     *
     * @param methods those whose results say what the types stand for
     * @param implAgain their type parameters that are {@code impl} again
     * @param losses what they do not say any more
     * @param provided the body that goes back to the trait
     */
    record Becomes(
            FnItem declared,
            FoldedTypes types,
            List<OpaqueMethod> methods,
            List<ImplAgain> implAgain,
            List<Loss> losses,
            Optional<ProvidedAgain> provided)
            implements OpaqueDecision {}
}
