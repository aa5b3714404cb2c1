package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The nodes whose items a place sees, the nearest first and its module last. */
record Scope(List<Node> nodes) {
    static Scope around(Node place) {
        return place.parent().map(Scope::in).orElseGet(() -> new Scope(List.of(place)));
    }

    static Scope in(Node place) {
        List<Node> nodes = new ArrayList<>();
        Optional<Node> around = Optional.of(place);
        while (around.isPresent()) {
            Node node = around.get();
            boolean isModule = node.parent().isEmpty() || isModuleList(node);
            if (isModule || node.kind() == SyntaxKind.BLOCK_EXPRESSION) {
                nodes.add(node);
            }
            around = isModule ? Optional.empty() : node.parent();
        }
        return new Scope(nodes);
    }

    private static boolean isModuleList(Node node) {
        return node.kind() == SyntaxKind.ITEM_LIST
                && node.parent()
                        .filter(parent -> parent.kind() == SyntaxKind.MOD_ITEM)
                        .isPresent();
    }

    Node module() {
        return nodes.getLast();
    }

    Scope ofModule() {
        return new Scope(List.of(module()));
    }
}
