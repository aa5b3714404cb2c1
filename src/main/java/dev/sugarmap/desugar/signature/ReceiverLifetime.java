package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lifetime of a receiver that a result means which leaves out its own: that of {@code &self}, or of the one {@code
 * &Self} in {@code self: Pin<&Self>}. Any other lifetime of a receiver does not count, as in {@code self: Box<S<'a>>}: rule
 * 3 of this package.
 */
public final class ReceiverLifetime {
    private ReceiverLifetime() {}

    /** The place of that lifetime in the receiver of a function. */
    public static Optional<LifetimePlaces.Place> of(AsyncFn function) {
        Optional<Param.SelfParam> receiver = function.item().selfParam();
        Optional<Token> ampersand = receiver.flatMap(Param.SelfParam::ampersand);
        if (ampersand.isPresent()) {
            return Optional.of(
                    LifetimePlaces.Place.after(ampersand.get(), receiver.flatMap(Param.SelfParam::lifetime)));
        }
        List<Type.Reference> references = receiver.stream()
                .flatMap(self -> self.node().descendants().stream())
                .filter(node -> node.kind() == SyntaxKind.REFERENCE_TYPE)
                .map(Type.Reference::new)
                .filter(reference ->
                        reference.inner().filter(type -> isSelf(type, function)).isPresent())
                .toList();
        return references.size() == 1
                ? Optional.of(LifetimePlaces.Place.after(
                        references.getFirst().ampersand(), references.getFirst().lifetime()))
                : Optional.empty();
    }

    /** Whether a type is {@code Self}, or the implementation's own struct by its name, which an alias is not. */
    private static boolean isSelf(Type type, AsyncFn function) {
        Optional<String> name = nameOf(type);
        if (name.equals(Optional.of("Self"))) {
            return true;
        }
        return name.isPresent()
                && !isAlias(name.get(), type.node())
                && function.owner().stream()
                        .filter(ImplItem.class::isInstance)
                        .flatMap(owner -> ((ImplItem) owner).selfType().stream())
                        .anyMatch(own -> nameOf(own).equals(name));
    }

    private static Optional<String> nameOf(Type type) {
        return type instanceof Type.PathType path
                ? path.path().last().map(Path.Segment::name).map(Token::text)
                : Optional.empty();
    }

    private static boolean isAlias(String name, Node place) {
        Stream<Node> aliases = place.tree().nodes(SyntaxKind.TYPE_ITEM).stream();
        return aliases.flatMap(node -> Item.of(node).stream())
                .anyMatch(item -> item.name().map(Token::text).equals(Optional.of(name)));
    }
}
