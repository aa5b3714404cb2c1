package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.rust.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a method of a trait and all that implements it. */
sealed interface GroupDecision {
    /** All of them stay as they are. */
    record Stays(Refusal why) implements GroupDecision {}

    /**
     * They become {@code async}.
     *
     * @param functions those that do
     * @param named the methods that spell out what their associated type stands for
     * @param uses where the file speaks of the associated type
     * @param folded the types inside the result that go as well
     * @param provided the body that goes back to the trait
     */
    record Becomes(
            MethodGroup group,
            List<Decision.Becomes> functions,
            List<ManualFn> named,
            Optional<AssociatedUses> uses,
            FoldedTypes folded,
            Optional<ProvidedAgain> provided)
            implements GroupDecision {
        /** The associated types that go, in the trait and its implementations. */
        Stream<Node> droppedTypes() {
            return Stream.concat(
                    uses.stream().flatMap(found -> found.declarations().stream()), folded.declarations().stream());
        }
    }
}
