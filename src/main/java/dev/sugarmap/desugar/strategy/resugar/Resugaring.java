package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.rust.syntax.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of a file: which functions are {@code async}, and what goes with it.
 *
 * @param found whether the file holds what could become sugar
 * @param alone the functions that are rewritten by themselves
 * @param groups the methods that are rewritten with all that implements them
 */
record Resugaring(
        boolean found,
        List<Decision.Becomes> alone,
        List<GroupDecision.Becomes> groups) {
    /** The functions that become async. */
    List<Resugared> functions() {
        return Stream.concat(alone.stream(), groups.stream().flatMap(group -> group.functions().stream()))
                .map(Decision.Becomes::function)
                .toList();
    }

    /** The bodies that go back to their traits. */
    List<ProvidedAgain> provided() {
        return groups.stream()
                .flatMap(group -> group.provided().stream())
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

    /** The declarations and definitions of associated types that go. */
    List<Node> droppedTypes() {
        return groups.stream().flatMap(GroupDecision.Becomes::droppedTypes).toList();
    }
}
