package dev.sugarmap.rust;

import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.Token;

/** A tree in few lines: nodes by kind and depth, a node of tokens only with its text. */
final class Outline {
    private Outline() {}

    static String of(Node node) {
        StringBuilder out = new StringBuilder();
        append(node, "", out);
        return out.toString();
    }

    private static void append(Node node, String indent, StringBuilder out) {
        out.append(indent).append(node.kind());
        if (node.nodes().isEmpty()) {
            out.append(' ').append(node.text().replaceAll("\\s+", " ")).append('\n');
            return;
        }
        out.append('\n');
        StringBuilder tokens = new StringBuilder();
        for (Element child : node.children()) {
            if (child instanceof Token token) {
                tokens.append(token.kind().isTrivia() ? "" : " " + token.text());
            } else if (child instanceof Node inner) {
                flush(tokens, indent, out);
                append(inner, indent + "  ", out);
            }
        }
        flush(tokens, indent, out);
    }

    private static void flush(StringBuilder tokens, String indent, StringBuilder out) {
        if (!tokens.isEmpty()) {
            out.append(indent).append(' ').append(tokens).append('\n');
            tokens.setLength(0);
        }
    }
}
