package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An associated type, as {@code T::Item} or {@code <T as Iterator>::Item} name it.
 *
 * @param owner the type that it belongs to
 * @param trait the trait that declares it, where it is written
 */
record Projection(String owner, Optional<Path> trait, String name, String text) {
    private static final Set<String> MARKERS = Set.of("Send", "Sync");

    static Optional<Projection> of(Path path) {
        List<Path.Segment> segments = path.segments();
        Optional<Path.QualifiedSelf> qualified = path.qualifiedSelf();
        boolean isWhole = segments.size() == (qualified.isPresent() ? 1 : 2);
        Optional<String> owner = qualified.isPresent()
                ? qualified.get().selfType().map(type -> type.node().text())
                : segments.stream().findFirst().map(first -> first.name().text());
        return owner.filter(_ -> isWhole)
                .map(found -> new Projection(
                        found,
                        qualified.flatMap(Path.QualifiedSelf::trait),
                        segments.getLast().name().text(),
                        path.node().text()));
    }

    /** What the implementation around says that it is, or a bound such as {@code T: Iterator<Item = u8>}. */
    Optional<Type> value(TypeScope scope) {
        if (owner.equals("Self")) {
            return scope.items().stream()
                    .filter(ImplItem.class::isInstance)
                    .flatMap(item -> associated(((ImplItem) item).items()))
                    .flatMap(type -> type.type().stream())
                    .findFirst();
        }
        return constraints(scope)
                .flatMap(constraint -> constraint.type().stream())
                .findFirst();
    }

    /** What is said of it; absent where a trait that is not known may declare it. */
    Optional<List<Bound>> bounds(TypeScope scope, TypeNames names) {
        List<Path> traits = trait.map(List::of).orElseGet(() -> traits(scope));
        if (!traits.stream().allMatch(names::isKnown)) {
            return Optional.empty();
        }
        List<Item.Other> declarations = Stream.concat(
                        traitsAround(scope), traits.stream().flatMap(path -> names.trait(path).stream()))
                .flatMap(declaring -> associated(declaring.items()))
                .toList();
        boolean mayBeOfLibrary =
                traits.stream().anyMatch(path -> names.trait(path).isEmpty());
        if (declarations.isEmpty() && !mayBeOfLibrary) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(
                        declarations.stream().flatMap(type -> type.bounds().stream()),
                        constraints(scope).flatMap(constraint -> constraint.bounds().stream()),
                        scope.boundsOfAssociated(name))
                .flatMap(bounds -> bounds)
                .toList());
    }

    private Stream<TraitItem> traitsAround(TypeScope scope) {
        return scope.items().stream()
                .filter(item -> owner.equals("Self") && item instanceof TraitItem)
                .map(TraitItem.class::cast);
    }

    /** The traits of its owner that may declare it. */
    private List<Path> traits(TypeScope scope) {
        return scope.bounds(owner).stream()
                .flatMap(bound -> bound.trait().stream())
                .filter(path -> !MARKERS.contains(path.text()))
                .toList();
    }

    /** What the bounds of its owner between angle brackets say of it. */
    private Stream<GenericArg.Constraint> constraints(TypeScope scope) {
        return traits(scope).stream()
                .flatMap(path -> path.last().stream())
                .flatMap(segment -> segment.genericArgs().stream())
                .filter(GenericArg.Constraint.class::isInstance)
                .map(GenericArg.Constraint.class::cast)
                .filter(constraint -> constraint
                        .item()
                        .flatMap(Path::last)
                        .filter(last -> last.name().text().equals(name))
                        .isPresent());
    }

    private Stream<Item.Other> associated(List<Item> items) {
        return items.stream()
                .filter(item -> item.node().kind() == SyntaxKind.TYPE_ITEM && item.isNamed(name))
                .map(Item.Other.class::cast);
    }

    /** What a bound that speaks of it begins with. */
    String predicate(TypeScope scope) {
        return traitsAround(scope).findAny().isPresent() ? "type " + name : text;
    }
}
