package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of {@code make(Name: A + B)} and {@code make(A + B)}, read as the macro reads them: rule 1.
 *
 * @param name what stands before the colon
 * @param error what cannot stand there
 */
record VariantArguments(Optional<String> name, List<String> bounds, Optional<Unexpected> error) {
    private static final String BEFORE_BOUNDS = "type T = impl ";
    private static final String NO_BOUND = "expected identifier";

    /** What the macro answers with an error, in its words. */
    record Unexpected(TextRange place, String message) {}

    static VariantArguments of(Attribute attribute, Edition edition) {
        if (attribute.value().isPresent()) {
            return wrong(attribute.node().range(), "key-value macro attributes are not supported");
        }
        List<Token> tokens = attribute.arguments().map(Node::allTokens).orElse(List.of()).stream()
                .filter(token -> !token.kind().isTrivia())
                .toList();
        if (tokens.size() < 2) {
            return new VariantArguments(Optional.empty(), List.of(), Optional.empty());
        }
        boolean isNamed =
                tokens.get(1).kind() == SyntaxKind.IDENTIFIER && tokens.get(2).kind() == SyntaxKind.COLON;
        Optional<String> name = isNamed ? Optional.of(tokens.get(1).text()) : Optional.empty();
        int start = tokens.get(isNamed ? 2 : 0).range().end();
        TextRange rest = new TextRange(start, tokens.getLast().range().start());
        return ofBounds(name, attribute.node().tree().source().slice(rest), rest, edition);
    }

    private static VariantArguments wrong(TextRange place, String message) {
        return new VariantArguments(Optional.empty(), List.of(), Optional.of(new Unexpected(place, message)));
    }

    /** Reads the bounds as those of an opaque type, of which the macro takes traits only and nothing after them. */
    private static VariantArguments ofBounds(Optional<String> name, String text, TextRange place, Edition edition) {
        RustFile file = RustFile.parse(BEFORE_BOUNDS + text + "\n;", edition);
        int shift = place.start() - BEFORE_BOUNDS.length();
        Optional<Node> type =
                file.tree().nodes(SyntaxKind.IMPL_TRAIT_TYPE).stream().findFirst();
        List<Bound> bounds =
                type.map(found -> new Type.ImplTrait(found).bounds()).orElse(List.of());
        for (Bound bound : bounds) {
            boolean isBroken = file.errors().stream()
                    .anyMatch(error -> bound.node().range().contains(error.range()));
            if (!isTrait(bound) || isBroken) {
                return wrong(at(bound.node().firstToken().orElseThrow(), shift), NO_BOUND);
            }
        }
        Token last = type.flatMap(found -> found.node(SyntaxKind.BOUNDS))
                .flatMap(Node::lastToken)
                .orElseGet(() -> file.tree().tokenAt(BEFORE_BOUNDS.strip().length() - 1));
        Token after = last.nextSignificant().orElseThrow();
        if (after.range().start() < BEFORE_BOUNDS.length() + text.length()) {
            boolean isAfterBound = !bounds.isEmpty() && last.kind() != SyntaxKind.PLUS;
            return wrong(at(after, shift), isAfterBound ? "expected `+`" : NO_BOUND);
        }
        if (!bounds.isEmpty() && !file.errors().isEmpty()) {
            return wrong(at(last, shift), "unexpected end of input");
        }
        List<String> texts = bounds.stream().map(bound -> bound.node().text()).toList();
        return new VariantArguments(name, texts, Optional.empty());
    }

    /** Whether a bound is a trait with nothing before it but {@code ?} and {@code for<..>}. */
    private static boolean isTrait(Bound bound) {
        return bound.trait().isPresent()
                && bound.node()
                        .firstToken()
                        .map(Token::kind)
                        .filter(SyntaxKind.LEFT_PARENTHESIS::equals)
                        .isEmpty();
    }

    private static TextRange at(Token token, int shift) {
        return new TextRange(token.range().start() + shift, token.range().end() + shift);
    }
}
