package dev.sugarmap.desugar.body;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;

/** What a tail expression leaves behind: values that die after the variables of its block, in editions before 2024. */
final class Temporaries {
    private Temporaries() {}

    /** Whether the tail may leave any, by its looks at first sight. */
    static boolean mayRemain(Block body) {
        return body.tail()
                .map(Node::kind)
                .filter(kind -> kind != SyntaxKind.PATH_EXPRESSION && kind != SyntaxKind.LITERAL_EXPRESSION)
                .isPresent();
    }

    /** Whether the tail may borrow from a value that has no name, such as the guard in {@code cell.borrow().len()}. */
    static boolean mayBorrow(Block body) {
        return body.tail()
                .filter(tail -> borrows(tail) || tail.descendants().stream().anyMatch(Temporaries::borrows))
                .isPresent();
    }

    private static boolean borrows(Node node) {
        return switch (node.kind()) {
            case METHOD_CALL_EXPRESSION, FIELD_EXPRESSION, INDEX_EXPRESSION, UNARY_EXPRESSION, REFERENCE_EXPRESSION ->
                node.node(SyntaxKind::isExpression)
                        .map(Node::kind)
                        .filter(Temporaries::isNameless)
                        .isPresent();
            case MATCH_EXPRESSION, IF_EXPRESSION, WHILE_EXPRESSION, FOR_EXPRESSION, LOOP_EXPRESSION, BLOCK_EXPRESSION ->
                true;
            case MACRO_EXPRESSION ->
                node.allTokens().stream().findFirst().map(Token::text).stream().noneMatch("format"::equals);
            default -> false;
        };
    }

    private static boolean isNameless(SyntaxKind kind) {
        return switch (kind) {
            case CALL_EXPRESSION,
                    METHOD_CALL_EXPRESSION,
                    MACRO_EXPRESSION,
                    STRUCT_EXPRESSION,
                    AWAIT_EXPRESSION,
                    TRY_EXPRESSION,
                    PARENTHESIZED_EXPRESSION -> true;
            default -> false;
        };
    }
}
