package dev.sugarmap.desugar;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.HashSet;
import java.util.Set;

/**
 * The ways in which a body returns a value early, without those of closures, async blocks and items inside it.
 *
 * @param any whether there is a {@code return} with an operand, or a macro that may hide one
 * @param needType whether such an operand's type may have to be inferred from the function's result
 */
record Returns(boolean any, boolean needType) {
    static Returns in(Block body) {
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
            } else if (node.kind() == SyntaxKind.TOKEN_TREE && node.has(SyntaxKind.RETURN)) {
                any = true;
                needType = true;
            }
            at++;
        }
        return new Returns(any, needType);
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
