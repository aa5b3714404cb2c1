package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The associated types of a trait which every implementation in the file hides: {@code type Iter: Iterator;} where each has
 * {@code type Iter = impl Iterator;}.
 *
 * @param assumed which are taken for those where there is no implementation
 */
record OpaqueTypes(TraitPairs.Pair pair, Predicate<String> assumed) {
    /** A trait and its implementations. */
    static Stream<Item> owners(TraitPairs.Pair pair) {
        return Stream.concat(Stream.of(pair.trait()), pair.impls().stream());
    }

    TraitItem trait() {
        return pair.trait();
    }

    /** Whether a type of the trait is one of them. */
    boolean has(AssociatedType type) {
        String name = type.name();
        List<Node> declarations = owners(pair)
                .flatMap(owner -> AssociatedType.declaration(name, owner).stream())
                .toList();
        boolean areUnconditional = declarations.stream()
                .allMatch(
                        node -> Conditions.of(new Item.Other(node)).predicates().isEmpty());
        return declarations.size() == pair.impls().size() + 1
                && areUnconditional
                && canBeReturned(type.declaration().bounds())
                && (pair.impls().isEmpty()
                        ? assumed.test(name)
                        : declarations.stream().skip(1).allMatch(OpaqueTypes::isHidden));
    }

    /** Whether {@code impl} can stand before the bounds: they name a trait, and nothing like {@code ?Sized}. */
    private static boolean canBeReturned(List<Bound> bounds) {
        List<Bound.TraitBound> traits = bounds.stream()
                .filter(Bound.TraitBound.class::isInstance)
                .map(Bound.TraitBound.class::cast)
                .toList();
        return !traits.isEmpty() && traits.stream().noneMatch(Bound.TraitBound::isRelaxed);
    }

    private static boolean isHidden(Node definition) {
        Optional<Type> type = new Item.Other(definition).type();
        return type.filter(Type.ImplTrait.class::isInstance).isPresent();
    }
}
