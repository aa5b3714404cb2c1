package dev.sugarmap.desugar.verdict;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which types of a text are futures, as far as its own items and the standard names tell. */
final class PromisedFutures {
    private static final Set<String> WRAPPERS = Set.of("Pin", "Box");
    private static final String SEND = "Send";

    private final Map<String, Item.Other> aliases = new HashMap<>();
    private final Map<String, TraitItem> traits = new HashMap<>();
    /** The structs and enums that implement {@code Future} here. */
    private final Set<String> futures = new HashSet<>();
    /** The aliases that are being looked through, since one may lead back to itself. */
    private final Set<String> open = new HashSet<>();

    PromisedFutures(RustFile file) {
        for (Node node : file.root().descendants()) {
            switch (node.kind()) {
                case TRAIT_ITEM -> {
                    TraitItem trait = new TraitItem(node);
                    trait.name().ifPresent(name -> traits.put(name.text(), trait));
                }
                case IMPL_ITEM -> addFuture(new ImplItem(node));
                case TYPE_ITEM -> {
                    if (!Nodes.isAssociated(node)) {
                        Item.Other alias = new Item.Other(node);
                        alias.name().ifPresent(name -> aliases.put(name.text(), alias));
                    }
                }
                default -> {}
            }
        }
    }

    private void addFuture(ImplItem item) {
        boolean isFuture =
                item.traitPath().filter(path -> path.endsWith("Future")).isPresent();
        if (isFuture) {
            item.selfType().flatMap(PromisedFutures::lastName).ifPresent(futures::add);
        }
    }

    /** The future that a function returns, if it returns one. */
    Optional<PromisedFuture> of(FnItem function, Optional<Item> owner) {
        Optional<PromisedFuture> found = function.isAsync()
                ? Optional.of(PromisedFuture.OPAQUE)
                : function.returnType().flatMap(FnItem.ReturnType::type).flatMap(type -> of(type, owner));
        Stream<String> names = Stream.concat(
                Stream.of(function.nameText()),
                function.returnType().flatMap(FnItem.ReturnType::type).flatMap(PromisedFutures::lastName).stream());
        boolean promised = owner.flatMap(Item::whereClause)
                .filter(clause -> names.anyMatch(name -> promisesSend(clause, name)))
                .isPresent();
        return found.map(type -> promised ? type.sent() : type);
    }

    private Optional<PromisedFuture> of(Type type, Optional<Item> owner) {
        return switch (type) {
            case Type.Parenthesized inside -> inside.inner().flatMap(inner -> of(inner, owner));
            case Type.ImplTrait opaque -> ofBounds(opaque.bounds(), PromisedFuture.OPAQUE);
            case Type.DynTrait object ->
                ofBounds(object.bounds(), new PromisedFuture(false, false, false, Optional.of(text(type))));
            case Type.Reference reference ->
                reference.inner().filter(Type.DynTrait.class::isInstance).flatMap(inner -> of(inner, owner));
            case Type.PathType path -> ofPath(path, owner);
            default -> Optional.empty();
        };
    }

    private static Optional<PromisedFuture> ofBounds(List<Bound> bounds, PromisedFuture type) {
        if (!isBoundBy(bounds, "Future")) {
            return Optional.empty();
        }
        return Optional.of(isBoundBy(bounds, SEND) ? type.sent() : type);
    }

    private Optional<PromisedFuture> ofPath(Type.PathType type, Optional<Item> owner) {
        Path path = type.path();
        List<Path.Segment> segments = path.segments();
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        String name = segments.getLast().name().text();
        boolean isOwn = path.qualifiedSelf().isPresent()
                || (segments.size() == 2 && segments.getFirst().name().text().equals("Self"));
        if (isOwn) {
            return owner.flatMap(around -> ofAssociated(around, name)).map(found -> found.named(text(type)));
        }
        if (WRAPPERS.contains(name)) {
            return wrapped(segments.getLast(), owner)
                    .map(found -> name.equals("Box") ? found.boxed() : found)
                    .map(found -> found.name().isPresent() ? found.named(text(type)) : found);
        }
        if (name.equals("BoxFuture") || name.equals("LocalBoxFuture")) {
            PromisedFuture boxed = new PromisedFuture(true, name.equals("BoxFuture"), false, Optional.of(text(type)));
            return Optional.of(boxed);
        }
        if (futures.contains(name)) {
            return Optional.of(PromisedFuture.OPAQUE.named(text(type)));
        }
        return ofAlias(name, owner).map(found -> found.named(text(type)));
    }

    private Optional<PromisedFuture> ofAlias(String name, Optional<Item> owner) {
        Item.Other alias = aliases.get(name);
        if (alias == null || !open.add(name)) {
            return Optional.empty();
        }
        Optional<PromisedFuture> found = alias.type().flatMap(type -> of(type, owner));
        open.remove(name);
        return found;
    }

    private Optional<PromisedFuture> wrapped(Path.Segment wrapper, Optional<Item> owner) {
        return wrapper.argumentNode().stream()
                .flatMap(arguments -> Type.in(arguments).stream())
                .findFirst()
                .flatMap(inner -> of(inner, owner));
    }

    /** The associated type of that name: what the trait asks of it, or in an implementation what it is. */
    private Optional<PromisedFuture> ofAssociated(Item owner, String name) {
        return switch (owner) {
            case TraitItem trait ->
                associated(trait.items(), name)
                        .flatMap(type ->
                                ofBounds(type.bounds(), new PromisedFuture(false, false, false, Optional.of(name))));
            case ImplItem implementation ->
                associated(implementation.items(), name)
                        .flatMap(Item.Other::type)
                        .flatMap(type -> of(type, Optional.empty()))
                        .or(() -> implementation
                                .traitPath()
                                .flatMap(Path::last)
                                .map(last -> traits.get(last.name().text()))
                                .flatMap(trait -> ofAssociated(trait, name)));
            default -> Optional.empty();
        };
    }

    private static Optional<Item.Other> associated(List<Item> items, String name) {
        return items.stream()
                .filter(item -> item.node().kind() == SyntaxKind.TYPE_ITEM)
                .filter(item -> item.isNamed(name))
                .map(Item.Other.class::cast)
                .findFirst();
    }

    /** Whether {@code where Self::name(..): Send} is said, or the same of an associated type of that name. */
    private static boolean promisesSend(WhereClause clause, String name) {
        return clause.predicates().stream()
                .filter(predicate -> isBoundBy(predicate.bounds(), SEND))
                .flatMap(predicate -> predicate.type().stream())
                .anyMatch(type -> lastName(type).equals(Optional.of(name)));
    }

    private static boolean isBoundBy(List<Bound> bounds, String trait) {
        return bounds.stream().anyMatch(bound -> bound.asksFor(trait));
    }

    private static Optional<String> lastName(Type type) {
        return type instanceof Type.PathType path ? path.path().lastName() : Optional.empty();
    }

    private static String text(Type type) {
        return type.node().text().replaceAll("\\s+", " ");
    }
}
