package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;

/**
 * The module that an item belongs to, as a place for helper items: the file, an inline module, or the {@code main}
 * that wraps the documents' printed examples.
 *
 * @param list the node whose items are the module's
 */
public record Module(Node list) {
    /** The module around {@code place}. */
    public static Module around(Node place) {
        Node node = place;
        while (node.parent().isPresent()) {
            node = node.parent().get();
            boolean isInline = node.kind() == SyntaxKind.ITEM_LIST
                    && node.parent()
                            .filter(owner -> owner.kind() == SyntaxKind.MOD_ITEM)
                            .isPresent();
            if (isInline || isWrapper(node)) {
                return new Module(node);
            }
        }
        return new Module(node);
    }

    /** Whether the block is that of {@code #![allow(unused)] fn main() { .. }}, alone in its file. */
    private static boolean isWrapper(Node block) {
        Node root = block.tree().root();
        boolean isOfFirst =
                block.kind() == SyntaxKind.BLOCK_EXPRESSION && block.parent().equals(root.node(SyntaxKind::isItem));
        return isOfFirst
                && Item.in(root).size() == 1
                && Item.in(root).getFirst() instanceof FnItem main
                && main.isNamed("main")
                && main.body().filter(body -> body.node().equals(block)).isPresent()
                && root.nodes(SyntaxKind.INNER_ATTRIBUTE).stream()
                        .map(Attribute::new)
                        .anyMatch(attribute -> attribute.isCalled("allow"));
    }

    /** Whether it is the whole file. */
    public boolean isFile() {
        return list.kind() == SyntaxKind.SOURCE_FILE;
    }
}
