package dev.sugarmap.web.page;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rust text cut where its colour changes. */
public final class RustSpans {
    private static final Set<String> PRIMITIVES = Set.of(
            "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128",
            "isize", "f16", "f32", "f64", "f128");

    private final SyntaxTree tree;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String style = "";

    private RustSpans(SyntaxTree tree) {
        this.tree = tree;
    }

    /** A stretch of text; its style is the name of a class, or empty. */
    public record Span(String text, String style) {}

    /** The spans of a text, in order; joined they are the text. */
    public static List<Span> of(String text) {
        return new RustSpans(RustFile.parse(text).tree()).spans();
    }

    private List<Span> spans() {
        int token = 0;
        for (Node attribute : attributes()) {
            add(token, tree.nodeFirst(attribute.index()));
            token = tree.nodeEnd(attribute.index());
            add(attribute.text(), "attribute");
        }
        add(token, tree.tokenCount());
        endSpan();
        return List.copyOf(spans);
    }

    private List<Node> attributes() {
        return tree.root().descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.ATTRIBUTE || node.kind() == SyntaxKind.INNER_ATTRIBUTE)
                .toList();
    }

    private void add(int first, int end) {
        for (int token = first; token < end; token++) {
            add(text(token), style(token));
        }
    }

    private void add(String more, String itsStyle) {
        if (!itsStyle.equals(style)) {
            endSpan();
            style = itsStyle;
        }
        text.append(more);
    }

    private void endSpan() {
        if (!text.isEmpty()) {
            spans.add(new Span(text.toString(), style));
            text.setLength(0);
        }
    }

    private String style(int token) {
        SyntaxKind kind = tree.tokenKind(token);
        return switch (kind) {
            case LINE_COMMENT, BLOCK_COMMENT, OUTER_DOC, INNER_DOC, SHEBANG, FRONTMATTER -> "comment";
            case STRING, BYTE_STRING, C_STRING, CHARACTER, BYTE -> "string";
            case INTEGER, FLOAT -> "number";
            case LIFETIME -> "lifetime";
            case UNKNOWN -> "error";
            case SELF_TYPE -> "type";
            case IDENTIFIER -> nameStyle(token);
            case NOT -> isMacro(token - 1) ? "macro" : "";
            default -> kind.isKeyword() ? "keyword" : "";
        };
    }

    private String nameStyle(int token) {
        String name = text(token);
        if (isMacro(token)) {
            return "macro";
        }
        boolean isConstant = name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
        boolean isType = Character.isUpperCase(name.charAt(0)) && !isConstant;
        return isType || PRIMITIVES.contains(name) ? "type" : "";
    }

    /** Whether that token is a name with {@code !} and a delimiter behind it. */
    private boolean isMacro(int token) {
        if (token < 0 || kind(token) != SyntaxKind.IDENTIFIER || kind(token + 1) != SyntaxKind.NOT) {
            return false;
        }
        SyntaxKind next = kind(token + 2) == SyntaxKind.WHITESPACE ? kind(token + 3) : kind(token + 2);
        return switch (next) {
            case LEFT_PARENTHESIS, LEFT_BRACKET, LEFT_BRACE, IDENTIFIER -> true;
            default -> false;
        };
    }

    private SyntaxKind kind(int token) {
        return token < tree.tokenCount() ? tree.tokenKind(token) : SyntaxKind.END;
    }

    private String text(int token) {
        return tree.source().text().substring(tree.tokenStart(token), tree.tokenStart(token + 1));
    }
}
