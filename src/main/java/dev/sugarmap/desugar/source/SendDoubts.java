package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.DataItem;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may keep a future or an implementing type from being {@code Send}, as far as a file shows.
 *
 * @param help what to write instead
 */
public record SendDoubts(TextRange place, String message, String help) {
    private static final String COUNTED = "Rc";
    private static final Set<String> ENOUGH = Set.of("Send");

    /** A method that mentions {@code Rc}. */
    public static Optional<SendDoubts> ofMethod(FnItem method) {
        return counted(method.node())
                .map(token -> new SendDoubts(
                        token.range(),
                        "the future of \"" + name(method) + "\" is not Send if it holds this Rc across an await",
                        "use Arc"));
    }

    /**
     * A provided method that awaits a method of a trait that promises nothing.
     *
     * @param unbounded the async methods that do not promise to be {@code Send}, with the names of their traits
     */
    public static Stream<SendDoubts> ofCalls(FnItem method, Map<String, String> unbounded) {
        return method.node().descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.METHOD_CALL_EXPRESSION)
                .flatMap(call -> call.tokens().stream())
                .filter(token -> token.kind() == SyntaxKind.IDENTIFIER && unbounded.containsKey(token.text()))
                .map(token -> new SendDoubts(
                        token.range(),
                        "the future of \"" + name(method) + "\" is not Send while that of \"" + token.text()
                                + "\" is not known to be",
                        "let \"" + unbounded.get(token.text()) + "\" promise Send as well, or make both in place"));
    }

    /**
     * An implementation for a type that holds an {@code Rc}, or has a parameter that nothing says is {@code Send}.
     *
     * @param promising the traits whose implementing types are {@code Send}
     */
    public static Stream<SendDoubts> ofImplementation(ImplItem implementation, Collection<String> promising) {
        Optional<Type> type = implementation.selfType();
        Stream<SendDoubts> held = type.stream()
                .filter(self -> holdsCounted(self.node()))
                .map(self -> new SendDoubts(
                        self.node().range(),
                        "`" + self.node().text() + "` is not Send, for it holds an Rc",
                        "use Arc"));
        Stream<SendDoubts> open = implementation.genericParams().stream()
                .flatMap(list -> list.params().stream())
                .filter(GenericParams.TypeParam.class::isInstance)
                .filter(param ->
                        type.filter(self -> mentions(self.node(), param)).isPresent())
                .filter(param -> bounds(implementation, param).noneMatch(bound -> promises(bound, promising)))
                .map(param -> param.name().orElseThrow())
                .map(name -> new SendDoubts(
                        name.range(),
                        "nothing says that `" + name.text() + "` is Send, as `"
                                + type.orElseThrow().node().text() + "` has to be now",
                        "write `" + name.text() + ": Send`"));
        return Stream.concat(held, open);
    }

    private static String name(Item item) {
        return item.name().map(Token::text).orElse("_");
    }

    private static Optional<Token> counted(Node node) {
        return node.allTokens().stream()
                .filter(token ->
                        token.kind() == SyntaxKind.IDENTIFIER && token.text().equals(COUNTED))
                .findFirst();
    }

    /** Whether the type mentions {@code Rc}, or is declared in the file and does so in its fields. */
    private static boolean holdsCounted(Node type) {
        return counted(type).isPresent()
                || type.tree().root().descendants().stream()
                        .flatMap(node -> Item.of(node).stream())
                        .filter(DataItem.class::isInstance)
                        .filter(item -> item.name()
                                .map(Token::text)
                                .equals(type.firstToken().map(Token::text)))
                        .anyMatch(item -> counted(item.node()).isPresent());
    }

    private static boolean mentions(Node type, GenericParams.GenericParam param) {
        return type.allTokens().stream()
                .anyMatch(token -> param.name().map(Token::text).equals(Optional.of(token.text())));
    }

    private static Stream<Bound> bounds(ImplItem implementation, GenericParams.GenericParam param) {
        Stream<Bound> where = implementation.whereClause().stream()
                .flatMap(clause -> clause.predicates().stream())
                .filter(predicate -> predicate
                        .type()
                        .map(type -> type.node().text())
                        .equals(param.name().map(Token::text)))
                .flatMap(predicate -> predicate.bounds().stream());
        return Stream.concat(param.bounds().stream(), where);
    }

    private static boolean promises(Bound bound, Collection<String> promising) {
        return bound instanceof Bound.TraitBound trait
                && trait.path()
                        .flatMap(Path::last)
                        .map(segment -> segment.name().text())
                        .filter(name -> ENOUGH.contains(name) || promising.contains(name))
                        .isPresent();
    }
}
