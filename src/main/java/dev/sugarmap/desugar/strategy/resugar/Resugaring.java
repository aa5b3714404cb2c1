package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.rust.syntax.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of a file: which functions are {@code async}, which results are {@code impl Trait}, and what goes with it.
 *
 * @param found whether the file holds what could become sugar
 * @param alone the functions that are rewritten by themselves
 * @param groups the methods that are rewritten with all that implements them
 * @param opaque the methods whose results name opaque associated types
 */
record Resugaring(
        boolean found,
        List<Decision.Becomes> alone,
        List<GroupDecision.Becomes> groups,
        List<OpaqueDecision.Becomes> opaque) {
    /** The functions that become async. */
    List<Resugared> functions() {
        return Stream.concat(alone.stream(), groups.stream().flatMap(group -> group.functions().stream()))
                .map(Decision.Becomes::function)
                .toList();
    }

    /** The bodies that go back to their traits. */
    List<ProvidedAgain> provided() {
        return Stream.concat(
                        groups.stream().flatMap(group -> group.provided().stream()),
                        opaque.stream().flatMap(method -> method.provided().stream()))
                .toList();
    }

    /** The result types that nothing names any more. */
    List<Node> droppedResults() {
        Stream<Node> named = groups.stream()
                .flatMap(group -> group.named().stream())
                .map(method -> method.result().node());
        Stream<Node> ofFunctions = functions().stream()
                .map(function -> function.function().result().node());
        return Stream.concat(ofFunctions, named).toList();
    }

    /** The declarations and definitions of associated types that go because a future has no name. */
    List<Node> droppedFutures() {
        return groups.stream().flatMap(GroupDecision.Becomes::droppedTypes).toList();
    }

    /** Those that go because a result says what they stood for. */
    List<Node> droppedOpaque() {
        return opaque.stream()
                .flatMap(method -> method.types().declarations().stream())
                .toList();
    }

    /** All declarations and definitions of associated types that go. */
    List<Node> droppedTypes() {
        return Stream.concat(droppedFutures().stream(), droppedOpaque().stream())
                .toList();
    }
}
