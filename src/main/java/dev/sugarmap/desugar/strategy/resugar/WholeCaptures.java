package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;
import java.util.Set;

/** Whether a block captures a variable as a whole: since edition 2021 it captures only the fields that it mentions. */
final class WholeCaptures {
    private static final Set<SyntaxKind> PARTS = Set.of(SyntaxKind.IDENTIFIER, SyntaxKind.INTEGER, SyntaxKind.FLOAT);

    private WholeCaptures() {}

    static boolean mentions(Node block, String name, Edition edition) {
        boolean isShadowed = Pattern.bindings(block).stream()
                .anyMatch(binding -> Names.plain(binding.name()).equals(name));
        return !isShadowed
                && block.allTokens().stream()
                        .anyMatch(token -> isWhole(token, name, edition) || isInFormat(token, name));
    }

    private static boolean isWhole(Token token, String name, Edition edition) {
        boolean isNamed = token.kind() == SyntaxKind.SELF_VALUE
                ? name.equals("self")
                : token.kind() == SyntaxKind.IDENTIFIER && Names.plain(token).equals(name);
        if (!isNamed) {
            return false;
        }
        Node around = token.parent();
        return switch (around.kind()) {
            case TOKEN_TREE -> isWholeInMacro(token, edition);
            case PATH_EXPRESSION -> around.tokens().size() == 1 && isWhole(around, edition);
            case STRUCT_EXPRESSION_FIELD ->
                !token.nextSignificant().map(Token::kind).equals(Optional.of(SyntaxKind.COLON));
            default -> false;
        };
    }

    private static boolean isWholeInMacro(Token token, Edition edition) {
        boolean isField = token.previousSignificant()
                .map(Token::kind)
                .filter(kind -> kind == SyntaxKind.DOT || kind == SyntaxKind.PATH_SEPARATOR)
                .isPresent();
        Optional<Token> part = token.nextSignificant()
                .filter(dot -> dot.kind() == SyntaxKind.DOT)
                .flatMap(Token::nextSignificant)
                .filter(next -> PARTS.contains(next.kind()))
                .filter(next -> next.nextSignificant()
                        .map(Token::kind)
                        .filter(kind -> kind == SyntaxKind.LEFT_PARENTHESIS || kind == SyntaxKind.PATH_SEPARATOR)
                        .isEmpty());
        return !isField && (part.isEmpty() || !edition.isAtLeast(Edition.E2021));
    }

    private static boolean isWhole(Node expression, Edition edition) {
        if (!edition.isAtLeast(Edition.E2021)) {
            return true;
        }
        Node around = expression.parent().orElseThrow();
        return switch (around.kind()) {
            case FIELD_EXPRESSION -> false;
            case PARENTHESIZED_EXPRESSION -> isWhole(around, edition);
            case MATCH_EXPRESSION -> false;
            case LET_STATEMENT, LET_CONDITION ->
                around.node(SyntaxKind::isPattern)
                        .filter(pattern -> pattern.kind() == SyntaxKind.IDENTIFIER_PATTERN)
                        .isPresent();
            default -> true;
        };
    }

    private static boolean isInFormat(Token token, String name) {
        return token.kind() == SyntaxKind.STRING
                && token.text().matches("(?s).*\\{" + java.util.regex.Pattern.quote(name) + "[:}].*");
    }
}
