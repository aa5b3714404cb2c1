package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code use} declaration. */
public record UseItem(Node node) implements Item {
    /** One imported name: the whole path from the start of the declaration, without {@code self} at its end. */
    public record Import(List<String> path, Optional<Token> alias, boolean isGlob) {
        /** The name that the import brings into scope; a glob and {@code as _} bring none. */
        public Optional<String> name() {
            if (alias.isPresent()) {
                return alias.map(Token::text).filter(text -> !text.equals("_"));
            }
            return isGlob || path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
        }
    }

    /** Everything that the declaration imports, groups flattened. */
    public List<Import> imports() {
        List<Import> imports = new ArrayList<>();
        node.node(SyntaxKind.USE_TREE).ifPresent(tree -> collect(tree, List.of(), imports));
        return imports;
    }

    private static void collect(Node tree, List<String> prefix, List<Import> imports) {
        List<String> path = new ArrayList<>(prefix);
        tree.node(SyntaxKind.PATH)
                .ifPresent(node -> new Path(node)
                        .segments()
                        .forEach(segment -> path.add(segment.name().text())));
        Optional<Node> group = tree.node(SyntaxKind.USE_TREE_LIST);
        if (group.isPresent()) {
            for (Node inner : group.get().nodes(SyntaxKind.USE_TREE)) {
                collect(inner, path, imports);
            }
            return;
        }
        if (path.size() > 1 && path.getLast().equals("self")) {
            path.removeLast();
        }
        imports.add(new Import(List.copyOf(path), alias(tree), tree.has(SyntaxKind.STAR)));
    }

    private static Optional<Token> alias(Node tree) {
        return tree.has(SyntaxKind.AS)
                ? tree.token(SyntaxKind.IDENTIFIER).or(() -> tree.token(SyntaxKind.UNDERSCORE))
                : Optional.empty();
    }
}
