package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of {@code make(Name: A + B)} and {@code make(A + B)}.
 *
 * @param name what stands before the colon
 * @param error what cannot stand there
 */
record VariantArguments(Optional<String> name, List<String> bounds, Optional<Unexpected> error) {
    /** A token that cannot stand where it does. */
    record Unexpected(Token token, String message) {}

    /** The tokens between the delimiters of an attribute's arguments. */
    static List<Token> between(Node arguments) {
        List<Token> tokens = arguments.allTokens().stream()
                .filter(token -> !token.kind().isTrivia())
                .toList();
        return tokens.size() < 2 ? List.of() : tokens.subList(1, tokens.size() - 1);
    }

    static VariantArguments of(List<Token> tokens) {
        boolean named = tokens.size() > 1
                && tokens.getFirst().kind() == SyntaxKind.IDENTIFIER
                && tokens.get(1).kind() == SyntaxKind.COLON;
        Optional<String> name = named ? Optional.of(tokens.getFirst().text()) : Optional.empty();
        List<String> bounds = new ArrayList<>();
        int depth = 0;
        Optional<Token> first = Optional.empty();
        for (Token token : named ? tokens.subList(2, tokens.size()) : tokens) {
            if (depth == 0 && token.kind() == SyntaxKind.PLUS && first.isPresent()) {
                bounds.add(text(first.get(), token.range().start()));
                first = Optional.empty();
                continue;
            }
            Optional<String> wrong = depth > 0 ? Optional.empty() : unexpected(token.kind(), first.isPresent());
            if (wrong.isPresent()) {
                return new VariantArguments(name, bounds, Optional.of(new Unexpected(token, wrong.get())));
            }
            depth += depth(token.kind());
            first = first.or(() -> Optional.of(token));
        }
        first.ifPresent(start -> bounds.add(text(start, tokens.getLast().range().end())));
        return new VariantArguments(name, List.copyOf(bounds), Optional.empty());
    }

    private static String text(Token start, int end) {
        return start.tree()
                .source()
                .slice(new TextRange(start.range().start(), end))
                .strip();
    }

    private static Optional<String> unexpected(SyntaxKind kind, boolean inBound) {
        return switch (kind) {
            case COMMA -> Optional.of("expected `+`");
            case LIFETIME, PLUS -> Optional.of("expected identifier");
            case IDENTIFIER, PATH_SEPARATOR, CRATE, SUPER, SELF_VALUE, LESS, GREATER -> Optional.empty();
            case LEFT_PARENTHESIS, ARROW, FOR, QUESTION -> Optional.empty();
            default -> inBound ? Optional.empty() : Optional.of("expected identifier");
        };
    }

    private static int depth(SyntaxKind kind) {
        return switch (kind) {
            case LESS, LEFT_PARENTHESIS, LEFT_BRACKET -> 1;
            case GREATER, RIGHT_PARENTHESIS, RIGHT_BRACKET -> -1;
            default -> 0;
        };
    }
}
