package dev.sugarmap.desugar.verdict;

import dev.sugarmap.desugar.source.Dispatch;
import dev.sugarmap.desugar.verdict.Finding.Case;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which traits of a text can be used as {@code dyn Trait}: the rules of the Rust reference, "Dyn compatibility". Traits from
 * elsewhere are taken to be compatible, but for those of the standard library that are known not to be.
 */
final class DynCompatibility {
    /** Those that ask for {@code Sized}, compare with {@code Self}, or have generic methods. */
    private static final Set<String> INCOMPATIBLE =
            Set.of("Sized", "Clone", "Copy", "Default", "Eq", "PartialOrd", "Ord", "Hash");

    private static final Set<String> OWNING_POINTERS = Set.of("Box", "Rc", "Arc");

    private final Map<String, TraitItem> traits = new HashMap<>();

    private DynCompatibility(List<TraitItem> traits) {
        traits.forEach(trait -> trait.name().ifPresent(name -> this.traits.putIfAbsent(name.text(), trait)));
    }

    /** One case for each trait. */
    static Finding of(RustFile file) {
        List<TraitItem> traits = file.root().descendants().stream()
                .filter(Nodes.is(SyntaxKind.TRAIT_ITEM))
                .map(TraitItem::new)
                .toList();
        DynCompatibility rules = new DynCompatibility(traits);
        return new Finding(traits.stream()
                .filter(trait -> trait.name().isPresent())
                .map(rules::judge)
                .toList());
    }

    private Case judge(TraitItem trait) {
        String name = trait.nameText();
        return obstacle(trait, new HashSet<>())
                .map(found -> new Case(name, false, found.why(), found.at()))
                .orElseGet(() -> new Case(
                        name,
                        true,
                        "nothing in it keeps it from being an object",
                        trait.name().orElseThrow().range()));
    }

    /** What keeps a trait from being an object. */
    private record Obstacle(String why, TextRange at) {
        static Obstacle at(Node node, String why) {
            return new Obstacle(why, node.range());
        }
    }

    private Optional<Obstacle> obstacle(TraitItem trait, Set<TraitItem> above) {
        if (!above.add(trait)) {
            return Optional.empty();
        }
        Stream<Optional<Obstacle>> obstacles = Stream.concat(
                Stream.concat(
                        trait.supertraits().stream().map(bound -> ofBound(bound, above)),
                        trait.predicates().stream().map(predicate -> ofPredicate(predicate, above))),
                trait.items().stream().map(DynCompatibility::ofItem));
        return obstacles.flatMap(Optional::stream).findFirst();
    }

    private Optional<Obstacle> ofBound(Bound bound, Set<TraitItem> above) {
        if (!(bound instanceof Bound.TraitBound trait) || trait.isRelaxed()) {
            return Optional.empty();
        }
        String name = trait.traitName().orElse("");
        TraitItem declared = traits.get(name);
        if (declared != null) {
            Optional<Obstacle> inherited = obstacle(declared, above);
            if (inherited.isPresent()) {
                return Optional.of(Obstacle.at(bound.node(), "its supertrait `" + name + "` cannot be one"));
            }
        } else if (INCOMPATIBLE.contains(name)) {
            return Optional.of(Obstacle.at(bound.node(), "its supertrait `" + name + "` cannot be one"));
        }
        return mentionsSelf(bound.node())
                ? Optional.of(Obstacle.at(bound.node(), "a supertrait has `Self` as an argument"))
                : Optional.empty();
    }

    private Optional<Obstacle> ofPredicate(WhereClause.Predicate predicate, Set<TraitItem> above) {
        if (isSelf(predicate.type())) {
            return predicate.bounds().stream()
                    .map(bound -> ofBound(bound, above))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return predicate.bounds().stream().anyMatch(bound -> mentionsSelf(bound.node()))
                ? Optional.of(Obstacle.at(predicate.node(), "its where clause has `Self` as an argument"))
                : Optional.empty();
    }

    private static Optional<Obstacle> ofItem(Item item) {
        if (Dispatch.asksForSized(item)) {
            return Optional.empty();
        }
        return switch (item) {
            case FnItem function -> ofFunction(function);
            case Item.Other other when other.node().kind() == SyntaxKind.TYPE_ITEM -> ofType(other);
            case Item.Other other
            when other.node().kind() == SyntaxKind.CONST_ITEM ->
                Optional.of(Obstacle.at(other.node(), "it has the constant `" + other.nameText() + "`"));
            default -> Optional.empty();
        };
    }

    private static Optional<Obstacle> ofType(Item.Other type) {
        String name = type.nameText();
        if (type.genericParams().isPresent()) {
            return Optional.of(Obstacle.at(type.node(), "its type `" + name + "` has generic parameters"));
        }
        return type.bounds().stream().anyMatch(bound -> mentionsSelf(bound.node()))
                ? Optional.of(Obstacle.at(type.node(), "a bound of its type `" + name + "` has `Self` as an argument"))
                : Optional.empty();
    }

    private static Optional<Obstacle> ofFunction(FnItem function) {
        String name = "`" + function.nameText() + "`";
        if (function.isAsync()) {
            return Optional.of(Obstacle.at(function.node(), name + " is async"));
        }
        if (function.node().has(SyntaxKind.GEN)) {
            return Optional.of(Obstacle.at(function.node(), name + " is a generator"));
        }
        if (Dispatch.declaresTypes(function)) {
            return Optional.of(Obstacle.at(function.node(), name + " has type parameters"));
        }
        Optional<Node> result = function.returnType().map(FnItem.ReturnType::node);
        if (result.filter(node -> Nodes.holds(node, SyntaxKind.IMPL_TRAIT_TYPE)).isPresent()) {
            return Optional.of(Obstacle.at(result.get(), name + " returns `impl Trait`"));
        }
        Optional<Param.SelfParam> receiver = function.selfParam();
        if (receiver.isEmpty()) {
            return Optional.of(Obstacle.at(function.node(), name + " has no receiver"));
        }
        if (receiver.get().type().filter(type -> !dispatches(type)).isPresent()) {
            return Optional.of(Obstacle.at(receiver.get().node(), "the receiver of " + name + " cannot be dispatched"));
        }
        return function.params().stream()
                .filter(Param.TypedParam.class::isInstance)
                .map(Param::node)
                .map(param -> ofParam(param, name))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> result.filter(DynCompatibility::mentionsSelf)
                        .map(node -> Obstacle.at(node, name + " returns `Self`")))
                .or(() -> function.whereClause()
                        .filter(DynCompatibility::hasSelfAsArgument)
                        .map(clause -> Obstacle.at(
                                clause.node(), "the where clause of " + name + " has `Self` as an argument")));
    }

    private static Optional<Obstacle> ofParam(Node param, String function) {
        if (Nodes.holds(param, SyntaxKind.IMPL_TRAIT_TYPE)) {
            return Optional.of(Obstacle.at(param, function + " takes `impl Trait`"));
        }
        return mentionsSelf(param) ? Optional.of(Obstacle.at(param, function + " takes `Self`")) : Optional.empty();
    }

    private static boolean hasSelfAsArgument(WhereClause clause) {
        return clause.predicates().stream()
                .flatMap(predicate -> predicate.bounds().stream())
                .anyMatch(bound -> mentionsSelf(bound.node()));
    }

    /** Whether a receiver's type is {@code Self} behind at most one pointer that an object can stand behind. */
    private static boolean dispatches(Type type) {
        return isSelf(Optional.of(type))
                || switch (type) {
                    case Type.Reference reference -> isSelf(reference.inner());
                    case Type.PathType path -> isPointer(path.path());
                    default -> false;
                };
    }

    private static boolean isPointer(Path path) {
        String name = path.lastName().orElse("");
        List<Type> arguments =
                Type.in(path.last().flatMap(Path.Segment::argumentNode).orElse(path.node()));
        if (arguments.size() != 1) {
            return false;
        }
        boolean isPin = name.equals("Pin") && !isSelf(Optional.of(arguments.getFirst()));
        return isPin
                ? dispatches(arguments.getFirst())
                : OWNING_POINTERS.contains(name) && isSelf(Optional.of(arguments.getFirst()));
    }

    private static boolean isSelf(Optional<Type> type) {
        return type.map(found -> found.node().text()).equals(Optional.of("Self"));
    }

    /** Whether {@code Self} stands in it for the type itself, not only at the start of {@code Self::Item}. */
    private static boolean mentionsSelf(Node node) {
        return node.allTokens().stream()
                .filter(token -> token.kind() == SyntaxKind.SELF_TYPE)
                .anyMatch(token -> !isProjected(token));
    }

    private static boolean isProjected(Token self) {
        return self.nextSignificant()
                .filter(next ->
                        next.kind() == SyntaxKind.PATH_SEPARATOR || (next.kind() == SyntaxKind.AS && isQualified(self)))
                .isPresent();
    }

    private static boolean isQualified(Token self) {
        return Objects.equals(self.previousSignificant().map(Token::kind).orElse(null), SyntaxKind.LESS);
    }
}
