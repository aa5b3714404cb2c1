package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.List;
import java.util.Optional;

/**
 * The async block that a body consists of.
 *
 * @param body the body of the function
 * @param whole what the body holds beside comments: the block with the {@code return}, call or braces around it
 * @param block the block itself
 */
record FutureBlock(Block body, Node whole, Block block, boolean isBoxed) {
    private static final String EAGER =
            "statements before the async block run when the function is called, in an async fn at the first poll";
    private static final String ITEMS = "it declares items before the async block";
    private static final String NONE = "there is no async block";

    /** A body with an async block, or why there is none. */
    sealed interface Search {
        /** The body is an async block. */
        record Found(FutureBlock block) implements Search {}

        /** It is not. */
        record Missing(String why) implements Search {}
    }

    static Search in(Block body) {
        List<Node> contents = BlockContents.contents(body);
        if (contents.isEmpty() || body.close().isEmpty()) {
            return new Search.Missing(NONE);
        }
        Node last = contents.getLast();
        Optional<FutureBlock> found = find(body, last, last, false);
        if (found.isEmpty()) {
            return new Search.Missing(
                    nestedIn(last).map(inner -> why(in(inner))).orElse(NONE));
        }
        if (contents.size() > 1) {
            boolean onlyItems = contents.stream()
                    .limit(contents.size() - 1L)
                    .allMatch(node -> node.kind().isItem());
            return new Search.Missing(onlyItems ? ITEMS : EAGER);
        }
        return new Search.Found(found.get());
    }

    private static String why(Search search) {
        return search instanceof Search.Missing(String why) ? why : NONE;
    }

    private static Optional<Block> nestedIn(Node node) {
        return BlockContents.plainBlock(node);
    }

    private static Optional<FutureBlock> find(Block body, Node whole, Node node, boolean boxed) {
        return switch (node.kind()) {
            case EXPRESSION_STATEMENT ->
                node.node(SyntaxKind.RETURN_EXPRESSION).flatMap(inner -> find(body, whole, inner, boxed));
            case RETURN_EXPRESSION, PARENTHESIZED_EXPRESSION ->
                BlockContents.expressionIn(node).flatMap(inner -> find(body, whole, inner, boxed));
            case CALL_EXPRESSION ->
                boxed ? Optional.empty() : pinned(node).flatMap(inner -> find(body, whole, inner, true));
            case BLOCK_EXPRESSION -> ofBlock(body, whole, node, boxed);
            default -> Optional.empty();
        };
    }

    private static Optional<Node> pinned(Node call) {
        return BlockContents.argumentOf(call, List.of("Box", "pin"))
                .or(() -> BlockContents.argumentOf(call, List.of("Pin", "from"))
                        .flatMap(box -> BlockContents.argumentOf(box, List.of("Box", "new"))));
    }

    private static Optional<FutureBlock> ofBlock(Block body, Node whole, Node node, boolean boxed) {
        if (node.has(SyntaxKind.ASYNC)) {
            return node.has(SyntaxKind.RIGHT_BRACE)
                    ? Optional.of(new FutureBlock(body, whole, new Block(node), boxed))
                    : Optional.empty();
        }
        return BlockContents.plainBlock(node)
                .map(BlockContents::contents)
                .filter(contents -> contents.size() == 1)
                .flatMap(contents -> find(body, whole, contents.getFirst(), boxed));
    }

    /** Whether it takes what it mentions, rather than borrowing it. */
    boolean moves() {
        return block.node().has(SyntaxKind.MOVE);
    }
}
