package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which types are not {@code Send} or {@code Sync}, as far as a file and the names of the standard library show: rule
 * 7.
 */
final class AutoTraits {
    private static final int DEEPEST = 16;

    private final TypeNames names;

    /** The types of a file. */
    AutoTraits(TypeNames names) {
        this.names = names;
    }

    /** Why a type is not what a marker says, if anything shows that. */
    Optional<Obstacle> obstacle(Type type, Marker marker, TypeScope scope) {
        return new Search(names, new HashSet<>()).obstacle(type, marker, scope);
    }

    /**
     * One search through a type and what it holds.
     *
     * @param visited the declared types that were looked into, so that those which hold themselves come to an end
     */
    private record Search(TypeNames names, Set<String> visited) {
        Optional<Obstacle> obstacle(Type type, Marker marker, TypeScope scope) {
            return switch (type) {
                case Type.Reference reference ->
                    any(reference.inner(), reference.isMut() ? marker : Marker.SYNC, scope);
                case Type.RawPointer _ ->
                    Optional.of(Obstacle.rawPointer(
                            marker,
                            "hold a reference or an index, or wrap the pointer in a type with `unsafe impl " + marker
                                    + "`"));
                case Type.Tuple tuple -> first(tuple.fields().stream(), marker, scope);
                case Type.Array array -> any(array.inner(), marker, scope);
                case Type.Slice slice -> any(slice.inner(), marker, scope);
                case Type.Parenthesized around -> any(around.inner(), marker, scope);
                case Type.DynTrait object -> open(object.node(), object.bounds(), marker);
                case Type.ImplTrait opaque -> open(opaque.node(), opaque.bounds(), marker);
                case Type.PathType named -> ofPath(named.path(), marker, scope);
                case Type.FnPointer _, Type.Never _, Type.Inferred _, Type.MacroType _, Type.ProposedType _ ->
                    Optional.empty();
            };
        }

        private Optional<Obstacle> any(Optional<Type> type, Marker marker, TypeScope scope) {
            return type.flatMap(found -> obstacle(found, marker, scope));
        }

        private Optional<Obstacle> first(Stream<Type> types, Marker marker, TypeScope scope) {
            return types.flatMap(type -> obstacle(type, marker, scope).stream()).findFirst();
        }

        private Optional<Obstacle> open(Node type, List<Bound> bounds, Marker marker) {
            String text = type.text();
            return names.areSilent(bounds, marker)
                    ? Optional.of(Obstacle.silence(text, marker, text + " + " + marker))
                    : Optional.empty();
        }

        private Optional<Obstacle> ofPath(Path path, Marker marker, TypeScope scope) {
            List<Path.Segment> segments = path.segments();
            boolean isPromised = !names.areSilent(scope.bounds(path.node().text()), marker);
            if (segments.isEmpty() || scope.depth() > DEEPEST || isPromised) {
                return Optional.empty();
            }
            String first = segments.getFirst().name().text();
            boolean isOne = segments.size() == 1;
            if (isOne && scope.arguments().containsKey(first)) {
                return obstacle(
                        scope.arguments().get(first), marker, scope.outside().orElseThrow());
            }
            if (isOne && first.equals("Self")) {
                return any(ofSelf(scope), marker, scope.deeper());
            }
            if (isOne && scope.declares(first)) {
                return Optional.of(Obstacle.silence(first, marker, first + ": " + marker));
            }
            if (path.qualifiedSelf().isPresent() || first.equals("Self") || scope.declares(first)) {
                return Projection.of(path).flatMap(projection -> ofProjection(projection, marker, scope));
            }
            return ofNamed(path, marker, scope);
        }

        private static Optional<Type> ofSelf(TypeScope scope) {
            return scope.items().stream()
                    .filter(ImplItem.class::isInstance)
                    .findFirst()
                    .flatMap(item -> ((ImplItem) item).selfType());
        }

        private Optional<Obstacle> ofProjection(Projection projection, Marker marker, TypeScope scope) {
            return projection
                    .value(scope)
                    .map(value -> obstacle(value, marker, scope.deeper()))
                    .orElseGet(() -> projection
                            .bounds(scope, names)
                            .filter(bounds -> names.areSilent(bounds, marker))
                            .map(_ -> Obstacle.silence(
                                    projection.text(), marker, projection.predicate(scope) + ": " + marker)));
        }

        private Optional<Obstacle> ofNamed(Path path, Marker marker, TypeScope scope) {
            Path.Segment last = path.segments().getLast();
            String name = last.name().text();
            List<GenericArg> arguments = last.genericArgs().stream()
                    .filter(argument ->
                            argument instanceof GenericArg.TypeArg || argument instanceof GenericArg.ConstArg)
                    .toList();
            Optional<Item> declared = names.declared(path);
            if (declared.isPresent()) {
                return names.isAsserted(name) ? Optional.empty() : ofDeclared(declared.get(), arguments, marker, scope);
            }
            List<String> resolved = names.resolved(path);
            if (!TypeNames.isOfLibrary(resolved)) {
                return Optional.empty();
            }
            return LibraryTypes.obstacle(resolved, marker)
                    .or(() -> LibraryTypes.needed(resolved, marker).stream()
                            .flatMap(needed -> first(types(arguments), needed, scope).stream())
                            .findFirst());
        }

        private static Stream<Type> types(List<GenericArg> arguments) {
            return arguments.stream()
                    .filter(GenericArg.TypeArg.class::isInstance)
                    .map(argument -> ((GenericArg.TypeArg) argument).type());
        }

        private Optional<Obstacle> ofDeclared(Item item, List<GenericArg> arguments, Marker marker, TypeScope scope) {
            String name = item.nameText();
            Map<String, Type> given = given(item, arguments);
            String key = given.values().stream()
                    .map(type -> scope.arguments()
                            .getOrDefault(type.node().text(), type)
                            .node()
                            .text())
                    .collect(Collectors.joining(", ", marker + " " + name + "<", ">"));
            if (!visited.add(key)) {
                return Optional.empty();
            }
            TypeScope inside = scope.inside(given);
            if (item instanceof Item.Other alias) {
                return any(alias.type(), marker, inside);
            }
            return first(item.node().descendants().stream().flatMap(Search::field), marker, inside)
                    .map(found -> new Obstacle(found.why() + " (in `" + name + "`)", found.help()));
        }

        /** The types in place of the parameters of a type, the defaults where the arguments end. */
        private static Map<String, Type> given(Item item, List<GenericArg> arguments) {
            List<GenericParams.GenericParam> params = TypeScope.params(item)
                    .filter(param -> !(param instanceof GenericParams.LifetimeParam))
                    .toList();
            Map<String, Type> given = new HashMap<>();
            for (int at = 0; at < params.size(); at++) {
                if (params.get(at) instanceof GenericParams.TypeParam param) {
                    Optional<Type> type = at >= arguments.size()
                            ? param.defaultType()
                            : types(List.of(arguments.get(at))).findFirst();
                    Optional<String> name = param.name().map(Token::text);
                    type.ifPresent(found -> name.ifPresent(called -> given.put(called, found)));
                }
            }
            return given;
        }

        private static Stream<Type> field(Node node) {
            return node.kind() == SyntaxKind.FIELD || node.kind() == SyntaxKind.TUPLE_FIELD
                    ? node.nodes(SyntaxKind::isType).stream().flatMap(type -> Type.of(type).stream())
                    : Stream.empty();
        }
    }
}
