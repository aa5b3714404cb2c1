package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.DataItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which types are not {@code Send} or {@code Sync}, as far as a file and the names of the standard library show. A type that
 * nothing is known of counts as both.
 */
final class AutoTraits {
    private static final int DEEPEST = 16;
    private static final Set<String> CELLS = Set.of("Cell", "RefCell", "UnsafeCell", "OnceCell", "LazyCell");
    private static final Set<String> GUARDS = Set.of("MutexGuard", "RwLockReadGuard", "RwLockWriteGuard");
    private static final Set<String> CONTAINERS = Set.of(
            "Box",
            "Vec",
            "Option",
            "Result",
            "Pin",
            "HashMap",
            "BTreeMap",
            "HashSet",
            "BTreeSet",
            "VecDeque",
            "Cow",
            "PhantomData",
            "ManuallyDrop",
            "Poll");
    private final TypeNames names;

    /** The types of a file. */
    AutoTraits(TypeNames names) {
        this.names = names;
    }

    /** One of the two traits. */
    enum Marker {
        SEND("Send"),
        SYNC("Sync");

        private final String word;

        Marker(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * Why a type is not {@code Send} or {@code Sync}.
     *
     * @param why such as "an Rc is not Send"
     * @param help what to write instead
     */
    record Obstacle(String why, String help) {}

    /**
     * What the names in a type mean: the parameters of the items around it, and the arguments in place of those of a struct.
     */
    record Scope(List<Item> items, Map<String, Type> arguments, Optional<Scope> outside, int depth) {
        static Scope of(Stream<Item> items) {
            return new Scope(items.toList(), Map.of(), Optional.empty(), 0);
        }
    }

    /** Why a type is not what a marker says, if anything shows that. */
    Optional<Obstacle> obstacle(Type type, Marker marker, Scope scope) {
        return switch (type) {
            case Type.Reference reference -> any(reference.inner(), reference.isMut() ? marker : Marker.SYNC, scope);
            case Type.RawPointer _ ->
                Optional.of(new Obstacle(
                        "a raw pointer is not " + marker,
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

    private Optional<Obstacle> any(Optional<Type> type, Marker marker, Scope scope) {
        return type.flatMap(found -> obstacle(found, marker, scope));
    }

    private Optional<Obstacle> first(Stream<Type> types, Marker marker, Scope scope) {
        return types.flatMap(type -> obstacle(type, marker, scope).stream()).findFirst();
    }

    private Optional<Obstacle> open(Node type, List<Bound> bounds, Marker marker) {
        String text = type.text();
        return isSilent(bounds, marker)
                ? Optional.of(new Obstacle(
                        "nothing says that `" + text + "` is " + marker, "write `" + text + " + " + marker + "`"))
                : Optional.empty();
    }

    private Optional<Obstacle> ofPath(Path path, Marker marker, Scope scope) {
        List<Path.Segment> segments = path.segments();
        if (path.qualifiedSelf().isPresent() || segments.isEmpty() || scope.depth() > DEEPEST) {
            return Optional.empty();
        }
        String first = segments.getFirst().name().text();
        if (segments.size() == 1 && scope.arguments().containsKey(first)) {
            return obstacle(
                    scope.arguments().get(first), marker, scope.outside().orElseThrow());
        }
        if (first.equals("Self")) {
            return segments.size() == 1 ? any(ofSelf(scope), marker, scope) : Optional.empty();
        }
        if (scope.items().stream().flatMap(item -> item.generics().stream()).anyMatch(param -> param.isNamed(first))) {
            return segments.size() == 1 ? ofParameter(first, marker, scope) : Optional.empty();
        }
        List<Type> arguments = segments.getLast().typeArgs();
        return names.declared(segments.getLast().name().text())
                .map(data -> ofData(data, arguments, marker, scope))
                .orElseGet(() -> ofLibrary(names.resolved(path), arguments, marker, scope));
    }

    private static Optional<Type> ofSelf(Scope scope) {
        return scope.items().stream()
                .filter(ImplItem.class::isInstance)
                .findFirst()
                .flatMap(item -> ((ImplItem) item).selfType());
    }

    private Optional<Obstacle> ofParameter(String name, Marker marker, Scope scope) {
        List<Bound> bounds = scope.items().stream()
                .flatMap(item -> item.boundsOf(name).stream())
                .toList();
        return isSilent(bounds, marker)
                ? Optional.of(new Obstacle(
                        "nothing says that `" + name + "` is " + marker, "write `" + name + ": " + marker + "`"))
                : Optional.empty();
    }

    /** Whether it is known of all these bounds that they do not promise it. */
    private boolean isSilent(List<Bound> bounds, Marker marker) {
        return bounds.stream()
                .filter(Bound.TraitBound.class::isInstance)
                .map(Bound::trait)
                .allMatch(path -> path.filter(trait -> names.isSilent(trait, marker.toString()))
                        .isPresent());
    }

    private Optional<Obstacle> ofData(DataItem data, List<Type> arguments, Marker marker, Scope scope) {
        String name = data.nameText();
        List<String> params = data.generics().stream()
                .filter(GenericParams.TypeParam.class::isInstance)
                .map(Named::nameText)
                .toList();
        if (names.isAsserted(name) || params.size() != arguments.size()) {
            return Optional.empty();
        }
        Map<String, Type> given = new HashMap<>();
        for (int at = 0; at < params.size(); at++) {
            given.put(params.get(at), arguments.get(at));
        }
        Scope inside = new Scope(List.of(), given, Optional.of(scope), scope.depth() + 1);
        return first(data.node().descendants().stream().flatMap(AutoTraits::field), marker, inside)
                .map(found -> new Obstacle(found.why() + " (in `" + name + "`)", found.help()));
    }

    private static Stream<Type> field(Node node) {
        return node.kind() == SyntaxKind.FIELD || node.kind() == SyntaxKind.TUPLE_FIELD
                ? node.nodes(SyntaxKind::isType).stream().flatMap(type -> Type.of(type).stream())
                : Stream.empty();
    }

    private Optional<Obstacle> ofLibrary(List<String> path, List<Type> arguments, Marker marker, Scope scope) {
        if (!TypeNames.isOfLibrary(path)) {
            return Optional.empty();
        }
        String name = path.getLast();
        if (name.equals("Rc") || (name.equals("Weak") && path.contains("rc"))) {
            return Optional.of(new Obstacle(
                    "an Rc is not " + marker, name.equals("Rc") ? "use Arc" : "use Arc and std::sync::Weak"));
        }
        if (name.equals("NonNull")) {
            return Optional.of(new Obstacle(
                    "a raw pointer is not " + marker, "wrap it in a type with `unsafe impl " + marker + "`"));
        }
        if (GUARDS.contains(name) && marker == Marker.SEND) {
            return Optional.of(new Obstacle(
                    "the guard of a lock of std is not Send",
                    "lock where it is needed, or use the lock of the runtime"));
        }
        if ((name.equals("Ref") || name.equals("RefMut")) && path.contains("cell")) {
            return Optional.of(new Obstacle("a borrow of a RefCell is not " + marker, "use a Mutex"));
        }
        if (CELLS.contains(name) && marker == Marker.SYNC) {
            return Optional.of(new Obstacle("a " + name + " is not Sync", "use a Mutex or an atomic"));
        }
        return switch (name) {
            case "Arc" ->
                first(arguments.stream(), Marker.SYNC, scope).or(() -> first(arguments.stream(), Marker.SEND, scope));
            case "Mutex" -> first(arguments.stream(), Marker.SEND, scope);
            case "RwLock" ->
                first(arguments.stream(), marker, scope).or(() -> first(arguments.stream(), Marker.SEND, scope));
            default ->
                CONTAINERS.contains(name) || CELLS.contains(name)
                        ? first(arguments.stream(), marker, scope)
                        : Optional.empty();
        };
    }
}
