package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * The variables that a piece of code may name: its identifiers at any depth, macro arguments included, and the words of
 * its string literals, since a format string names its arguments.
 */
public final class Mentions {
    private final Set<String> names = new HashSet<>();

    /** The names in a node. */
    public static Mentions in(Node node) {
        Mentions mentions = new Mentions();
        SyntaxTree tree = node.tree();
        int end = tree.nodeEnd(node.index());
        for (int at = tree.nodeFirst(node.index()); at < end; at++) {
            switch (tree.tokenKind(at)) {
                case IDENTIFIER -> mentions.names.add(Names.plain(new Token(tree, at)));
                case SELF_VALUE -> mentions.names.add("self");
                case STRING -> mentions.addWords(new Token(tree, at).text());
                default -> {}
            }
        }
        return mentions;
    }

    /** Whether the variable with that identifier may be meant. */
    public boolean has(Token identifier) {
        return names.contains(identifier.kind() == SyntaxKind.SELF_VALUE ? "self" : Names.plain(identifier));
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    private void addWords(String text) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at));
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                names.add(text.substring(start, at));
                start = -1;
            }
        }
    }
}
