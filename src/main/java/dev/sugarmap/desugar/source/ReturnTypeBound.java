package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bound on what a method returns, in return type notation: the argument {@code go(..): Send} of {@code T: Tr<go(..):
 * Send>}, or the predicate {@code T::go(..): Send}. It holds of no method that is neither {@code async} nor returns
 * {@code impl Trait}.
 *
 * @param node the argument or the predicate
 * @param path what ends in the name of the method and {@code (..)}
 */
public record ReturnTypeBound(Node node, Path path) {
    /** All of a file, in order. */
    public static List<ReturnTypeBound> in(RustFile file) {
        return file.tree().nodes(SyntaxKind.RETURN_TYPE_ARGS).stream()
                .flatMap(node -> node.parent().stream())
                .flatMap(path -> path.parent().stream()
                        .filter(ReturnTypeBound::isBound)
                        .map(node -> new ReturnTypeBound(node, new Path(path))))
                .toList();
    }

    private static boolean isBound(Node node) {
        return node.kind() == SyntaxKind.ASSOCIATED_CONSTRAINT || node.kind() == SyntaxKind.WHERE_PREDICATE;
    }

    /** The name of the method. */
    public String method() {
        return path.lastName().orElse("_");
    }

    /** What is asked of its result. */
    public List<Bound> bounds() {
        return Bound.in(node);
    }

    /** Whether it may speak of a method of that trait: whether it names the trait, or bounds what it asks it of by it. */
    public boolean mayMean(TraitItem trait) {
        return traits().anyMatch(trait.nameText()::equals);
    }

    /** The last names of the traits that may declare the method. */
    private Stream<String> traits() {
        if (node.kind() == SyntaxKind.ASSOCIATED_CONSTRAINT) {
            return node.parent().flatMap(Node::parent).flatMap(ReturnTypeBound::lastName).stream();
        }
        Optional<Path> trait = path.qualifiedSelf().flatMap(Path.QualifiedSelf::trait);
        if (trait.isPresent()) {
            return trait.stream().flatMap(found -> lastName(found.node()).stream());
        }
        String type = path.segments().getFirst().name().text();
        return node.ancestors().flatMap(place -> Item.of(place).stream()).flatMap(item -> traits(item, type));
    }

    /** The traits that an item says a type has: by its bounds and, of the {@code Self} of a trait, by being that trait. */
    private static Stream<String> traits(Item item, String type) {
        Stream<Bound> bounds = item.boundsOf(type).stream();
        if (!type.equals("Self") || !(item instanceof TraitItem trait)) {
            return bounds.flatMap(ReturnTypeBound::lastName);
        }
        return Stream.of(
                        trait.name().map(Token::text).stream(),
                        Stream.concat(trait.supertraits().stream(), bounds).flatMap(ReturnTypeBound::lastName))
                .flatMap(names -> names);
    }

    private static Stream<String> lastName(Bound bound) {
        return bound instanceof Bound.TraitBound(Node found)
                ? found.node(SyntaxKind.PATH).flatMap(ReturnTypeBound::lastName).stream()
                : Stream.empty();
    }

    private static Optional<String> lastName(Node path) {
        return new Path(path).lastName();
    }
}
