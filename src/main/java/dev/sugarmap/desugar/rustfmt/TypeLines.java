package dev.sugarmap.desugar.rustfmt;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Types, bounds and lists of parameters on as many lines as rustfmt gives them (its style edition 2021, the rules of
 * {@code types.rs} and {@code overflow.rs}). What it cannot break it has overflow.
 */
final class TypeLines {
    /** The widest tuple that stays on one line: what rustfmt calls {@code fn_call_width}, and the parentheses. */
    private static final int MOST_TUPLE = 60 + "()".length();

    private final Layout layout;
    private boolean overflows;

    TypeLines(Layout layout) {
        this.layout = layout;
    }

    /** Whether something did not fit its room: then rustfmt leaves the whole item as it is. */
    boolean overflows() {
        return overflows;
    }

    /** Whether a text is one line that the room is wide enough for. */
    static boolean fits(String text, Room shape) {
        return !text.contains("\n") && text.length() <= shape.width();
    }

    /** A line break and the indentation of the line after it. */
    String line(String indent) {
        return layout.lineEnding() + indent;
    }

    /** The indentation of what stands within something. */
    String inner(String indent) {
        return indent + layout.unit();
    }

    /** A type, or the path of a bound. */
    String type(Node type, Room shape) {
        return switch (type.kind()) {
            case PATH_TYPE, PATH -> path(type, shape);
            case REFERENCE_TYPE, RAW_POINTER_TYPE -> prefixed(type, SyntaxKind::isType, shape);
            case TUPLE_TYPE -> list(type, this::type, shape);
            case IMPL_TRAIT_TYPE -> "impl " + boundsOf(type, shape);
            case DYN_TRAIT_TYPE -> {
                String prefix = type.has(SyntaxKind.DYN) ? "dyn " : "";
                yield prefix + boundsOf(type, shape.without(prefix.length()));
            }
            default -> verbatim(type.text(), shape);
        };
    }

    /** A type that an alias stands for. */
    String value(Node type, Room shape) {
        boolean isOpaque = type.kind() == SyntaxKind.IMPL_TRAIT_TYPE;
        return isOpaque ? "impl " + boundsOf(type, shape.without("impl ".length())) : type(type, shape);
    }

    /** A parameter of a function. */
    String param(Node param, Room shape) {
        return prefixed(param, SyntaxKind::isType, shape);
    }

    /** Generic parameters in their angle brackets, or arguments in theirs. */
    String generics(Node list, Room shape) {
        return list(list, this::generic, shape);
    }

    private String generic(Node item, Room shape) {
        return switch (item.kind()) {
            case TYPE_PARAM, LIFETIME_PARAM -> {
                Optional<Node> bounds = item.node(SyntaxKind.BOUNDS)
                        .filter(found -> found.range().end() == item.range().end());
                yield bounds.isPresent()
                        ? before(item, bounds.get(), shape) + bounds(bounds.get(), shape)
                        : verbatim(item.text(), shape);
            }
            case ASSOCIATED_CONSTRAINT -> constraint(item, shape);
            default -> item.kind().isType() ? type(item, shape) : verbatim(item.text(), shape);
        };
    }

    private String constraint(Node constraint, Room shape) {
        if (constraint.nodes().isEmpty()) {
            return verbatim(constraint.text(), shape);
        }
        Node value = constraint.nodes().getLast();
        String name = before(constraint, value, shape);
        Room rest = shape.aligned(name.length());
        return name + (value.kind() == SyntaxKind.BOUNDS ? bounds(value, rest) : type(value, rest));
    }

    private String boundsOf(Node type, Room shape) {
        return type.node(SyntaxKind.BOUNDS)
                .map(bounds -> bounds(bounds, shape))
                .orElseGet(() -> verbatim(type.text(), shape));
    }

    /** Bounds: on one line, or each on its own, where a lifetime and what ends in closing brackets take one more. */
    String bounds(Node list, Room shape) {
        List<Node> bounds = list.nodes();
        String flat = bounds.stream().map(bound -> bound(bound, Room.ENDLESS)).collect(Collectors.joining(" + "));
        if (fits(flat, shape)) {
            return flat;
        }
        if (bounds.size() == 1) {
            return bound(bounds.getFirst(), shape);
        }
        String start = inner(shape.indent() + " ".repeat(shape.alignment()));
        Room inner = Room.after(shape.alignment() == 0 ? start : shape.indent(), Room.width(start));
        boolean ordered = lifetimesLast(bounds);
        StringBuilder text = new StringBuilder();
        boolean takesMore = false;
        for (Node bound : bounds) {
            String next = bound(bound, inner);
            if (!text.isEmpty()) {
                text.append(takesMore && ordered ? " " : line(start)).append("+ ");
            }
            text.append(next);
            takesMore = bound.kind() == SyntaxKind.LIFETIME_BOUND || endsInClosings(next);
        }
        return text.toString();
    }

    private static boolean lifetimesLast(List<Node> bounds) {
        List<Boolean> lifetimes = bounds.stream()
                .map(bound -> bound.kind() == SyntaxKind.LIFETIME_BOUND)
                .toList();
        return !lifetimes.contains(true) || lifetimes.lastIndexOf(false) < lifetimes.indexOf(true);
    }

    private static boolean endsInClosings(String text) {
        return text.substring(text.lastIndexOf('\n') + 1)
                .chars()
                .allMatch(character -> ")]}?> ".indexOf(character) >= 0);
    }

    private String bound(Node bound, Room shape) {
        return switch (bound.kind()) {
            case TRAIT_BOUND -> prefixed(bound, kind -> kind == SyntaxKind.PATH, shape);
            default -> verbatim(bound.text(), shape);
        };
    }

    private String path(Node path, Room shape) {
        StringBuilder text = new StringBuilder();
        for (Element child : path.children()) {
            int used = Room.lastWidth(text.toString());
            switch (child) {
                case Token token -> text.append(token.kind() == SyntaxKind.WHITESPACE ? "" : token.text());
                case Node node
                when node.kind() == SyntaxKind.GENERIC_ARGS -> {
                    overflows |= used > shape.width();
                    text.append(generics(node, shape.without(used)));
                }
                case Node node -> text.append(verbatim(node.text(), shape.without(used)));
            }
        }
        overflows |= path.nodes().isEmpty() && text.length() > shape.width();
        return text.toString();
    }

    /** A node that ends in a part which can be broken. */
    private String prefixed(Node node, Predicate<SyntaxKind> last, Room shape) {
        Optional<Node> part = node.node(last);
        if (part.isEmpty() || part.get().range().end() != node.range().end()) {
            return verbatim(node.text(), shape);
        }
        String prefix = before(node, part.get(), shape);
        return prefix + type(part.get(), shape.without(prefix.length()));
    }

    private String before(Node node, Node part, Room shape) {
        TextRange prefix = new TextRange(node.range().start(), part.range().start());
        return verbatim(node.tree().source().slice(prefix), shape);
    }

    private String verbatim(String text, Room shape) {
        overflows |= text.contains("\n") || text.length() > shape.width();
        return text;
    }

    /** The nodes of a list between its brackets: on one line, or each on a line of its own. */
    String list(Node list, BiFunction<Node, Room, String> item, Room shape) {
        List<Node> items = list.nodes();
        String open = list.text().startsWith("::") ? "::<" : list.text().substring(0, 1);
        String close = list.text().substring(list.text().length() - 1);
        boolean isSingleton = list.kind() == SyntaxKind.TUPLE_TYPE && items.size() == 1;
        String flat = open + row(items, item) + (isSingleton ? "," : "") + close;
        boolean isWide = list.kind() == SyntaxKind.TUPLE_TYPE && flat.length() > MOST_TUPLE;
        if (items.isEmpty() || (!isWide && fits(flat, shape))) {
            return flat;
        }
        if (items.size() == 1 && items.getFirst().kind() == SyntaxKind.TUPLE_TYPE) {
            return open + item.apply(items.getFirst(), shape.without(open.length() + close.length())) + close;
        }
        return open + column(items, item, shape) + close;
    }

    /** Items on one line. */
    String row(List<Node> items, BiFunction<Node, Room, String> item) {
        return items.stream()
                .map(node -> comments(node) + item.apply(node, Room.ENDLESS))
                .collect(Collectors.joining(", "));
    }

    /** The comments before an item, each with a space after it. */
    private static String comments(Node item) {
        return item.firstToken().map(Token::leadingTrivia).orElse(List.of()).stream()
                .filter(token -> token.kind() == SyntaxKind.BLOCK_COMMENT)
                .map(token -> token.text() + " ")
                .collect(Collectors.joining());
    }

    /** Items each on a line of its own, and the break before what closes their list. */
    String column(List<Node> items, BiFunction<Node, Room, String> item, Room shape) {
        Room inner = Room.line(inner(shape.indent()));
        return items.stream()
                .map(node ->
                        line(inner.indent()) + comments(node) + item.apply(node, inner.without(",".length())) + ",")
                .collect(Collectors.joining("", "", line(shape.indent())));
    }
}
