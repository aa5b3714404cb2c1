package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.ast.WhereClause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the names in a type mean: the parameters of the items around it, or inside a struct or an alias the arguments in
 * place of its parameters.
 *
 * @param outside where the arguments stand
 * @param depth how many declarations lie around it
 */
record TypeScope(List<Item> items, Map<String, Type> arguments, Optional<TypeScope> outside, int depth) {
    static TypeScope of(Stream<Item> items) {
        return new TypeScope(items.toList(), Map.of(), Optional.empty(), 0);
    }

    /** The inside of what is declared with parameters that these arguments of this scope replace. */
    TypeScope inside(Map<String, Type> given) {
        return new TypeScope(List.of(), given, Optional.of(this), depth + 1);
    }

    /** The same one declaration deeper. */
    TypeScope deeper() {
        return new TypeScope(items, arguments, outside, depth + 1);
    }

    /** Whether an item around has a parameter of that name. */
    boolean declares(String parameter) {
        return items.stream().flatMap(TypeScope::params).anyMatch(param -> isCalled(param, parameter));
    }

    /** What the items around say of a type, a parameter too. */
    List<Bound> bounds(String type) {
        Stream<Bound> inline = items.stream()
                .flatMap(TypeScope::params)
                .filter(param -> isCalled(param, type))
                .flatMap(param -> param.bounds().stream());
        Stream<Bound> where = predicates()
                .filter(predicate ->
                        predicate.type().map(found -> found.node().text()).equals(Optional.of(type)))
                .flatMap(predicate -> predicate.bounds().stream());
        return Stream.concat(inline, where).toList();
    }

    /** What the items around say of associated types of that name, whatever type they belong to. */
    Stream<Bound> boundsOfAssociated(String name) {
        return predicates()
                .filter(predicate -> predicate.type().orElse(null) instanceof Type.PathType path
                        && isProjection(path.path())
                        && path.path()
                                .last()
                                .filter(last -> last.name().text().equals(name))
                                .isPresent())
                .flatMap(predicate -> predicate.bounds().stream());
    }

    private static boolean isProjection(Path path) {
        return path.qualifiedSelf().isPresent() || path.segments().size() > 1;
    }

    private Stream<WhereClause.Predicate> predicates() {
        return items.stream()
                .flatMap(item -> item.whereClause().stream())
                .flatMap(clause -> clause.predicates().stream());
    }

    static Stream<GenericParams.GenericParam> params(Item item) {
        return item.generics().stream();
    }

    private static boolean isCalled(GenericParams.GenericParam param, String name) {
        return param.isNamed(name);
    }
}
