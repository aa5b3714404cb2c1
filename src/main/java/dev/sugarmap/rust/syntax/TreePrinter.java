package dev.sugarmap.rust.syntax;

/** Prints trees in lines: {@code KIND start..end}, for a token its text too, two spaces deeper for each level. */
final class TreePrinter {
    private final SyntaxTree tree;
    private final StringBuilder out = new StringBuilder();

    TreePrinter(SyntaxTree tree) {
        this.tree = tree;
    }

    String print(int node) {
        int depth = 0;
        int token = tree.nodeFirst(node);
        int open = node;
        int next = node + 1;
        node(open, depth);
        while (true) {
            boolean hasChild = next < tree.nodeLimit(open);
            int before = hasChild ? tree.nodeFirst(next) : tree.nodeEnd(open);
            for (; token < before; token++) {
                token(token, depth + 1);
            }
            if (hasChild) {
                node(next, ++depth);
                open = next++;
            } else if (open == node) {
                return out.toString();
            } else {
                open = tree.nodeParent(open);
                depth--;
            }
        }
    }

    private void node(int node, int depth) {
        line(depth, tree.nodeKind(node), tree.tokenStart(tree.nodeFirst(node)), tree.tokenStart(tree.nodeEnd(node)));
        out.append('\n');
    }

    private void token(int token, int depth) {
        int start = tree.tokenStart(token);
        int end = tree.tokenStart(token + 1);
        line(depth, tree.tokenKind(token), start, end);
        out.append(" \"");
        for (int at = start; at < end; at++) {
            quoted(tree.source().text().charAt(at));
        }
        out.append("\"\n");
    }

    private void line(int depth, SyntaxKind kind, int start, int end) {
        out.append("  ".repeat(depth))
                .append(kind)
                .append(' ')
                .append(start)
                .append("..")
                .append(end);
    }

    private void quoted(char unit) {
        switch (unit) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default -> {
                if (unit < ' ' || Character.isSurrogate(unit)) {
                    out.append("\\u{").append(Integer.toHexString(unit)).append('}');
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
