package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * The ways in which a body returns a value early, without those of closures, async blocks and items inside it.
 *
 * @param any whether there is a {@code return} with an operand, or a macro that may hide one
 * @param needType whether such an operand's type may have to be inferred from the function's result
 */
public record Returns(boolean any, boolean needType) {
    /** The names of the macros of a file whose expansion may hold a {@code return}. */
    public static Set<String> macros(SyntaxTree tree) {
        Set<String> names = new HashSet<>();
        for (Node item : tree.nodes(SyntaxKind.MACRO_RULES_ITEM)) {
            if (item.allTokens().stream().anyMatch(token -> token.kind() == SyntaxKind.RETURN)) {
                item.tokens().stream()
                        .filter(token -> token.kind() == SyntaxKind.IDENTIFIER)
                        .map(Token::text)
                        .forEach(names::add);
            }
        }
        return names;
    }

    public static Returns in(Block body, Set<String> returningMacros) {
        Node root = body.node();
        SyntaxTree tree = root.tree();
        Set<String> untyped = untypedVariables(root);
        boolean any = false;
        boolean needType = false;
        int at = root.index() + 1;
        while (at < tree.nodeLimit(root.index())) {
            Node node = new Node(tree, at);
            if (isAnotherBody(node)) {
                at = tree.nodeLimit(at);
                continue;
            }
            if (node.kind() == SyntaxKind.RETURN_EXPRESSION
                    && node.node(SyntaxKind::isExpression).isPresent()) {
                any = true;
                Mentions operand = Mentions.in(node);
                needType |= untyped.stream().anyMatch(operand::has);
            } else if ((node.kind() == SyntaxKind.TOKEN_TREE && node.has(SyntaxKind.RETURN))
                    || calls(node, returningMacros)) {
                any = true;
                needType = true;
            }
            at++;
        }
        return new Returns(any, needType);
    }

    private static boolean calls(Node node, Set<String> macros) {
        boolean isCall = node.kind() == SyntaxKind.MACRO_EXPRESSION || node.kind() == SyntaxKind.MACRO_CALL_ITEM;
        return isCall
                && !macros.isEmpty()
                && node.allTokens().stream()
                        .takeWhile(token -> token.kind() != SyntaxKind.NOT)
                        .anyMatch(token -> macros.contains(token.text()));
    }

    private static boolean isAnotherBody(Node node) {
        return node.kind() == SyntaxKind.CLOSURE_EXPRESSION
                || (node.kind() == SyntaxKind.BLOCK_EXPRESSION
                        && (node.has(SyntaxKind.ASYNC) || node.has(SyntaxKind.GEN)))
                || (node.kind().isItem()
                        && node.kind() != SyntaxKind.MACRO_CALL_ITEM
                        && node.kind() != SyntaxKind.PLACEHOLDER);
    }

    private static Set<String> untypedVariables(Node root) {
        Set<String> names = new HashSet<>();
        for (Node node : root.descendants()) {
            boolean untyped = node.kind() == SyntaxKind.LET_CONDITION
                    || (node.kind() == SyntaxKind.LET_STATEMENT
                            && node.node(SyntaxKind::isType).isEmpty());
            if (untyped) {
                node.node(SyntaxKind::isPattern)
                        .ifPresent(pattern ->
                                Pattern.bindings(pattern).forEach(binding -> names.add(Names.plain(binding.name()))));
            }
        }
        return names;
    }
}
