package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/** What blocks and the calls around them consist of. */
final class BlockContents {
    private BlockContents() {}

    /** The statements of a block and its tail. */
    static List<Node> contents(Block block) {
        return block.node().nodes(BlockContents::isContent);
    }

    private static boolean isContent(SyntaxKind kind) {
        return switch (kind) {
            case LET_STATEMENT, EXPRESSION_STATEMENT, EMPTY_STATEMENT -> true;
            default -> kind.isExpression() || kind.isItem();
        };
    }

    /** What stands between the braces of a block, without the space beside these. */
    static TextRange inside(Block block) {
        SyntaxTree tree = block.node().tree();
        int first = block.open().index() + 1;
        int end = block.close().map(Token::index).orElse(first);
        while (first < end && tree.tokenKind(first) == SyntaxKind.WHITESPACE) {
            first++;
        }
        while (end > first && tree.tokenKind(end - 1) == SyntaxKind.WHITESPACE) {
            end--;
        }
        return new TextRange(tree.tokenStart(first), tree.tokenStart(end));
    }

    /** The block that a node is, if nothing stands before its brace. */
    static Optional<Block> plainBlock(Node node) {
        boolean isPlain = node.kind() == SyntaxKind.BLOCK_EXPRESSION
                && node.firstToken()
                        .filter(token -> token.kind() == SyntaxKind.LEFT_BRACE)
                        .isPresent()
                && node.has(SyntaxKind.RIGHT_BRACE);
        return isPlain ? Optional.of(new Block(node)) : Optional.empty();
    }

    /** The expression in a node, or the node itself where it is one. */
    static Optional<Node> expressionIn(Node node) {
        return node.node(SyntaxKind::isExpression);
    }

    /** The only argument of a call of a function whose path ends so. */
    static Optional<Node> argumentOf(Node call, List<String> function) {
        if (call.kind() != SyntaxKind.CALL_EXPRESSION) {
            return Optional.empty();
        }
        boolean isCalled = call.node(SyntaxKind.PATH_EXPRESSION)
                .map(path -> new Path(path).segments())
                .map(segments ->
                        segments.stream().map(segment -> segment.name().text()).toList())
                .filter(names -> names.size() >= function.size())
                .filter(names -> names.subList(names.size() - function.size(), names.size())
                        .equals(function))
                .isPresent();
        List<Node> arguments = call.node(SyntaxKind.ARGUMENTS)
                .map(list -> list.nodes(SyntaxKind::isExpression))
                .orElse(List.of());
        return isCalled && arguments.size() == 1 ? Optional.of(arguments.getFirst()) : Optional.empty();
    }
}
