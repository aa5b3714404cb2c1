package dev.sugarmap.desugar.body;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Code that never reaches its end, as far as its words tell: {@code todo!()}, a {@code loop} without {@code break}. */
public final class Divergence {
    private static final Set<String> MACROS = Set.of("panic", "todo", "unimplemented", "unreachable");
    private static final Set<String> FUNCTIONS =
            Set.of("process::exit", "process::abort", "panic::panic_any", "panic::resume_unwind");

    private Divergence() {}

    /** Whether nothing can stand after the statements of a block without being unreachable. */
    public static boolean of(Block block) {
        return block.tail().filter(Divergence::ofExpression).isPresent()
                || block.statements().stream()
                        .anyMatch(statement -> statement instanceof Block.Expression expression
                                && expression
                                        .expression()
                                        .filter(Divergence::ofExpression)
                                        .isPresent());
    }

    private static boolean ofExpression(Node expression) {
        return switch (expression.kind()) {
            case RETURN_EXPRESSION, BREAK_EXPRESSION, CONTINUE_EXPRESSION, BECOME_EXPRESSION -> true;
            case MACRO_EXPRESSION ->
                macroName(expression).filter(MACROS::contains).isPresent();
            case CALL_EXPRESSION -> isCallWithoutReturn(expression);
            case LOOP_EXPRESSION ->
                expression.allTokens().stream().noneMatch(token -> token.kind() == SyntaxKind.BREAK);
            case PARENTHESIZED_EXPRESSION ->
                expression
                        .node(SyntaxKind::isExpression)
                        .filter(Divergence::ofExpression)
                        .isPresent();
            case BLOCK_EXPRESSION -> isPlain(expression) && of(new Block(expression));
            case IF_EXPRESSION ->
                expression.has(SyntaxKind.ELSE) && branches(expression).stream().allMatch(Divergence::ofExpression);
            case MATCH_EXPRESSION -> {
                List<Node> arms = expression.nodes(SyntaxKind.MATCH_ARM);
                yield !arms.isEmpty() && arms.stream().allMatch(Divergence::isArmWithoutEnd);
            }
            default -> false;
        };
    }

    private static Optional<String> macroName(Node call) {
        return call.allTokens().stream()
                .takeWhile(token -> token.kind() != SyntaxKind.NOT)
                .filter(token -> token.kind() == SyntaxKind.IDENTIFIER)
                .reduce((_, last) -> last)
                .map(Token::text);
    }

    private static boolean isCallWithoutReturn(Node call) {
        Optional<String> path = call.node(SyntaxKind.PATH_EXPRESSION).map(node -> new Path(node).text());
        return path.filter(text -> FUNCTIONS.stream().anyMatch(text::endsWith)).isPresent()
                || path.filter(text -> isNever(text, call)).isPresent();
    }

    /** Whether the file has a function of that name with the result {@code !}. */
    private static boolean isNever(String name, Node place) {
        return place.tree().identifiers(name).stream()
                .map(Token::parent)
                .filter(node -> node.kind() == SyntaxKind.FN_ITEM)
                .map(FnItem::new)
                .filter(item -> item.isNamed(name))
                .anyMatch(item ->
                        item.returnType().flatMap(FnItem.ReturnType::type).orElse(null) instanceof Type.Never);
    }

    /** Whether a block is run where it stands and left at its end only. */
    private static boolean isPlain(Node block) {
        return !block.has(SyntaxKind.ASYNC)
                && !block.has(SyntaxKind.GEN)
                && !block.has(SyntaxKind.CONST)
                && !block.has(SyntaxKind.TRY)
                && block.node(SyntaxKind.LABEL).isEmpty();
    }

    /** The block of an {@code if} and what stands after its {@code else}. */
    private static List<Node> branches(Node expression) {
        List<Node> parts = expression.nodes(SyntaxKind::isExpression);
        return parts.subList(Math.max(0, parts.size() - 2), parts.size());
    }

    private static boolean isArmWithoutEnd(Node arm) {
        List<Node> parts = arm.nodes(SyntaxKind::isExpression);
        return !parts.isEmpty() && ofExpression(parts.getLast());
    }
}
