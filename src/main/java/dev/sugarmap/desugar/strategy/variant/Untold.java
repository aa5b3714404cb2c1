package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The type and const parameters of a method that no argument of a call tells, as {@code T} in {@code fn get<T>() -> T}. */
final class Untold {
    private Untold() {}

    static List<String> of(FnItem method) {
        return typesAndConsts(method)
                .flatMap(param -> param.name().stream())
                .filter(name -> spoken(method, name).noneMatch(node -> tells(node, name.text())))
                .map(Token::text)
                .toList();
    }

    /** All type and const parameters as arguments in angle brackets; none where a parameter stands under a condition. */
    static String arguments(FnItem method) {
        boolean isConditional =
                typesAndConsts(method).anyMatch(param -> !param.attributes().isEmpty());
        List<String> names = Generics.names(typesAndConsts(method));
        return isConditional || of(method).isEmpty() ? "" : "::<" + String.join(", ", names) + ">";
    }

    private static Stream<GenericParams.GenericParam> typesAndConsts(FnItem method) {
        return method.generics().stream().filter(param -> !(param instanceof GenericParams.LifetimeParam));
    }

    /** What the compiler infers a parameter from: the types of the arguments, and the bounds of other parameters. */
    private static Stream<Node> spoken(FnItem method, Token name) {
        Stream<Node> arguments = method.params().stream()
                .filter(Param.TypedParam.class::isInstance)
                .flatMap(param -> ((Param.TypedParam) param).type().stream())
                .map(Type::node);
        Stream<Node> others = typesAndConsts(method)
                .filter(param -> !param.name().equals(Optional.of(name)))
                .map(GenericParams.GenericParam::node);
        Stream<Node> where = method.predicates().stream()
                .filter(predicate ->
                        !predicate.type().map(type -> type.node().text()).equals(Optional.of(name.text())))
                .map(predicate -> predicate.node());
        return Stream.of(arguments, others, where).flatMap(nodes -> nodes);
    }

    private static boolean tells(Node node, String name) {
        return node.allTokens().stream()
                .filter(token -> token.text().equals(name))
                .anyMatch(token -> !isOfProjection(token));
    }

    /** Whether the token is the type that a projection starts from, which the projection does not tell. */
    private static boolean isOfProjection(Token token) {
        return token.nextSignificant()
                        .filter(next -> next.kind() == SyntaxKind.PATH_SEPARATOR)
                        .isPresent()
                || token.parent()
                        .parent()
                        .filter(around -> around.kind() == SyntaxKind.QUALIFIED_SELF)
                        .isPresent();
    }
}
