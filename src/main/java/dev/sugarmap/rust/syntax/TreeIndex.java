package dev.sugarmap.rust.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where each kind of node and each identifier stands in a tree: found once, whoever asks and however often. */
final class TreeIndex {
    private final SyntaxTree tree;
    private final Map<SyntaxKind, List<Node>> nodes = new ConcurrentHashMap<>();
    private volatile Map<String, List<Token>> identifiers = Map.of();

    TreeIndex(SyntaxTree tree) {
        this.tree = tree;
    }

    List<Node> nodes(SyntaxKind kind) {
        return nodes.computeIfAbsent(kind, this::find);
    }

    private List<Node> find(SyntaxKind kind) {
        List<Node> found = new ArrayList<>();
        for (int at = 0; at < tree.nodeCount(); at++) {
            if (tree.nodeKind(at) == kind) {
                found.add(new Node(tree, at));
            }
        }
        return Collections.unmodifiableList(found);
    }

    List<Token> identifiers(String text) {
        return Collections.unmodifiableList(identifiers().getOrDefault(text, List.of()));
    }

    Set<String> names() {
        return Collections.unmodifiableSet(identifiers().keySet());
    }

    private Map<String, List<Token>> identifiers() {
        if (identifiers.isEmpty()) {
            Map<String, List<Token>> found = new HashMap<>();
            for (int at = 0; at < tree.tokenCount(); at++) {
                if (tree.tokenKind(at) == SyntaxKind.IDENTIFIER) {
                    Token token = new Token(tree, at);
                    found.computeIfAbsent(token.text(), _ -> new ArrayList<>(2)).add(token);
                }
            }
            identifiers = found;
        }
        return identifiers;
    }
}
