package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/**
 * A trait and the variant that is made of it.
 *
 * @param attribute what asks for it
 * @param created what the variant is called where the trait itself stays
 * @param bounds what the variant promises of its futures and of the types that implement it
 */
record Variant(TraitItem trait, Optional<Attribute> attribute, Optional<String> created, List<String> bounds) {
    /** The name of the trait. */
    String original() {
        return trait.nameText();
    }

    /** The name of the variant. */
    String name() {
        return created.orElseGet(this::original);
    }

    /** Whether the futures are promised to be {@code Send}. */
    boolean isSend() {
        return promises("Send");
    }

    /** Whether the last name of one of the bounds is this one. */
    boolean promises(String bound) {
        return bounds.stream().anyMatch(text -> text.equals(bound) || text.endsWith("::" + bound));
    }

    /** The bounds that are not among these already. */
    List<String> missingIn(List<Bound> present) {
        return bounds.stream()
                .filter(bound ->
                        present.stream().noneMatch(other -> other.node().text().equals(bound)))
                .toList();
    }

    /** Where the trait begins, with its attributes and documentation. */
    int start() {
        return trait.node().firstToken().orElseThrow().range().start();
    }

    /** The white space that begins the line of the trait. */
    String indent() {
        return Layout.indent(trait.node().tree().source(), start());
    }

    /** Where the trait calls itself the trait of its own type: {@code <Self as Trait>}. */
    List<Token> ownMentions() {
        return trait.node().allTokens().stream()
                .filter(token ->
                        token.kind() == SyntaxKind.IDENTIFIER && token.text().equals(original()))
                .filter(token -> token.previousSignificant()
                        .filter(as -> as.kind() == SyntaxKind.AS)
                        .flatMap(Token::previousSignificant)
                        .filter(self -> self.kind() == SyntaxKind.SELF_TYPE)
                        .isPresent())
                .toList();
    }

    /** The attributes that expect this lint alone, which the variant does not trip. */
    List<Attribute> attributesExpecting(String lint) {
        return trait.attributes().stream()
                .filter(attribute -> attribute.isCalled("expect"))
                .filter(attribute -> attribute
                        .arguments()
                        .filter(arguments -> arguments.text().equals("(" + lint + ")"))
                        .isPresent())
                .toList();
    }

    boolean has(AsyncFn function) {
        return function.owner().filter(trait::equals).isPresent();
    }

    /** The results of its methods that are {@code impl Trait} without {@code async}. */
    List<Type.ImplTrait> impls() {
        return trait.functions().stream()
                .filter(method -> !method.isAsync())
                .flatMap(method -> method.returnType().stream())
                .flatMap(result -> result.type().stream())
                .filter(Type.ImplTrait.class::isInstance)
                .map(Type.ImplTrait.class::cast)
                .toList();
    }

    /** Where the supertraits end, or belong. */
    int supertraitsEnd() {
        return trait.node()
                .node(SyntaxKind.BOUNDS)
                .map(Node::range)
                .or(() -> trait.node().token(SyntaxKind.COLON).map(Token::range))
                .or(() -> trait.genericParams().map(params -> params.node().range()))
                .orElseGet(() -> trait.name().orElseThrow().range())
                .end();
    }

    /** What stands before another supertrait: a colon may be there without any, and a plus without another one. */
    String beforeSupertraits() {
        Optional<Node> bounds = trait.node().node(SyntaxKind.BOUNDS);
        if (bounds.isPresent()) {
            return isOpen(bounds.get()) ? " " : " + ";
        }
        return trait.node().has(SyntaxKind.COLON) ? " " : ": ";
    }

    /** Whether bounds end in a plus. */
    static boolean isOpen(Node bounds) {
        return bounds.lastToken()
                .filter(token -> token.kind() == SyntaxKind.PLUS)
                .isPresent();
    }
}
