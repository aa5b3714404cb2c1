package dev.sugarmap.desugar.rustfmt;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/**
 * The head of an item, or the type of a variable, on as many lines as rustfmt gives it (the rules of its
 * {@code items.rs}).
 *
 * @param place where it stands
 * @param text what rustfmt makes of it
 */
record ItemLines(TextRange place, String text) {
    private static final int BRACE = " {".length();
    private static final int PARENTHESES = "()".length();

    /** The signature of a function up to its where clause, its opening brace or its semicolon. */
    static Optional<ItemLines> ofSignature(Node item, Layout layout) {
        FnItem function = new FnItem(item);
        return function.paramList().flatMap(list -> new Signature(function, list, layout).lines());
    }

    /** An associated type up to its where clause or semicolon. */
    static Optional<ItemLines> ofType(Node item, Layout layout) {
        return new AssociatedType(item, layout).lines();
    }

    /** A variable with its type, and its value where that takes one line. */
    static Optional<ItemLines> ofVariable(Node statement, Layout layout) {
        return new Variable(statement, layout).lines();
    }

    /** A predicate of a where clause, up to its comma. */
    static Optional<ItemLines> ofPredicate(Node predicate, Layout layout) {
        int start = lineStart(source(predicate), predicate.range().start());
        String indent = Layout.indent(source(predicate), predicate.range().start());
        Node bounds = predicate.node(SyntaxKind.BOUNDS).orElseThrow();
        String left = source(predicate)
                .slice(new TextRange(start, bounds.range().start()))
                .stripTrailing();
        TextRange place = new TextRange(start, bounds.range().end());
        return new Assignment(left, indent, ",".length(), layout)
                .text((types, room) -> types.bounds(bounds, room))
                .map(text -> new ItemLines(place, text));
    }

    private static SourceText source(Node node) {
        return node.tree().source();
    }

    /** Where the line of an offset starts. */
    static int lineStart(SourceText text, int offset) {
        return text.lineRange(text.line(offset)).start();
    }

    /** Whether nothing but indentation stands before a node on its line. */
    static boolean beginsLine(Node node) {
        int start = node.range().start();
        return lineStart(source(node), start)
                        + Layout.indent(source(node), start).length()
                == start;
    }

    private static final class Signature {
        private final FnItem function;
        private final Node list;
        private final TypeLines types;
        private final String indent;
        private final Room whole;
        private final boolean hasPredicates;
        private final boolean isDeclared;

        Signature(FnItem function, Node list, Layout layout) {
            this.function = function;
            this.list = list;
            this.types = new TypeLines(layout);
            this.indent = Layout.indent(source(list), function.fnToken().range().start());
            this.whole = Room.line(indent);
            this.hasPredicates = function.whereClause().isPresent();
            this.isDeclared = function.body().isEmpty();
        }

        Optional<ItemLines> lines() {
            SourceText source = source(list);
            int start = lineStart(source, function.fnToken().range().start());
            Optional<Node> generics = function.node().node(SyntaxKind.GENERIC_PARAMS);
            String name = source.slice(
                    new TextRange(start, generics.orElse(list).range().start()));
            Room room = Room.after(indent, Room.width(name) + PARENTHESES + brace());
            String head =
                    name + generics.map(params -> types.generics(params, room)).orElse("");
            Optional<Node> result =
                    function.returnType().flatMap(type -> type.node().node(SyntaxKind::isType));
            String text = withResult(head, result);
            int end = result.orElse(list).range().end();
            if (!isDeclared && !hasPredicates) {
                int used = text.contains("\n") ? Room.lastWidth(text) : text.length() - indent.length();
                text += used + BRACE > whole.width() ? types.line(indent) + "{" : " {";
                end = function.body().orElseThrow().node().range().start() + 1;
            }
            return types.overflows() ? Optional.empty() : Optional.of(new ItemLines(new TextRange(start, end), text));
        }

        /** What rustfmt keeps free for the brace. */
        private int brace() {
            return isDeclared || hasPredicates ? 0 : BRACE;
        }

        private String withResult(String head, Optional<Node> type) {
            String result = result(type, whole);
            boolean isLong = result.contains("\n") || head.contains("\n");
            List<Node> params = list.nodes();
            String flat = types.row(params, types::param);
            int length = Room.width(head) + Room.width(result) + PARENTHESES + (result.isEmpty() ? 0 : 1);
            int room = isLong ? 0 : Layout.WIDTH - length - (isDeclared ? 1 : brace());
            boolean isColumn = flat.contains("\n") || flat.length() > Math.max(room, 0);
            if (!params.isEmpty() && isColumn) {
                return followed(head + "(" + types.column(params, types::param, whole) + ")", type, result);
            }
            if (params.isEmpty()) {
                boolean isFull = Room.lastWidth(head) + 1 + Room.firstWidth(result) + 1 > Layout.WIDTH;
                return followed(head + "(" + (isFull ? types.line(indent) : "") + ")", type, result);
            }
            String line = head + "(" + flat + ")";
            int used = Room.width(line) + Room.width(result) + 1 + (hasPredicates ? 0 : BRACE);
            String inner = types.inner(indent);
            return used > Layout.WIDTH && !result.isEmpty()
                    ? line + types.line(inner) + result(type, Room.line(inner))
                    : followed(line, type, result);
        }

        private String followed(String head, Optional<Node> type, String result) {
            if (result.isEmpty()) {
                return head;
            }
            int used = head.contains("\n") ? Room.lastWidth(head) : head.length() - indent.length();
            return head + " " + (result.contains("\n") ? result(type, whole.without(used + 1)) : result);
        }

        private String result(Optional<Node> type, Room shape) {
            return type.map(node -> "-> " + types.type(node, shape.aligned("-> ".length())))
                    .orElse("");
        }
    }

    private static final class AssociatedType {
        private final Node item;
        private final Layout layout;
        private final TypeLines types;
        private final String indent;
        private final Room whole;

        AssociatedType(Node item, Layout layout) {
            this.item = item;
            this.layout = layout;
            this.types = new TypeLines(layout);
            this.indent = Layout.indent(source(item), item.range().start());
            this.whole = Room.line(indent);
        }

        Optional<ItemLines> lines() {
            Optional<Node> bounds = item.node(SyntaxKind.BOUNDS);
            Optional<Node> value = item.node(SyntaxKind::isType);
            Optional<Node> last = value.or(() -> bounds);
            return last.flatMap(end -> {
                String text = head();
                if (bounds.isPresent()) {
                    int used = text.length() - indent.length() + ": ".length();
                    text += ": " + types.bounds(bounds.get(), whole.without(used));
                }
                int start = lineStart(source(item), typeWord());
                TextRange place = new TextRange(start, end.range().end());
                return types.overflows()
                        ? Optional.empty()
                        : assigned(text, value).map(lines -> new ItemLines(place, lines));
            });
        }

        private Optional<String> assigned(String head, Optional<Node> value) {
            if (value.isEmpty()) {
                return Optional.of(head);
            }
            boolean hasPredicates = item.node(SyntaxKind.WHERE_CLAUSE).isPresent();
            String left = head + (hasPredicates ? types.line(types.inner(indent)) : " ") + "=";
            return new Assignment(left, indent, hasPredicates ? 0 : ";".length(), layout)
                    .text((lines, room) -> lines.value(value.get(), room));
        }

        private int typeWord() {
            return item.token(SyntaxKind.TYPE).orElseThrow().range().start();
        }

        private String head() {
            SourceText source = source(item);
            Optional<Node> generics = item.node(SyntaxKind.GENERIC_PARAMS);
            int end = generics.map(list -> list.range().start())
                    .orElseGet(() -> item.token(SyntaxKind.IDENTIFIER)
                            .orElseThrow()
                            .range()
                            .end());
            String name = source.slice(new TextRange(lineStart(source, typeWord()), end));
            Room room = Room.after(indent, Room.width(name) + "= ".length());
            return name + generics.map(list -> types.generics(list, room)).orElse("");
        }
    }

    private static final class Variable {
        private final Node statement;
        private final Token equals;
        private final TypeLines types;
        private final String indent;

        Variable(Node statement, Layout layout) {
            this.statement = statement;
            this.equals = statement.token(SyntaxKind.EQUALS).orElseThrow();
            this.types = new TypeLines(layout);
            this.indent = Layout.indent(source(statement), statement.range().start());
        }

        Optional<ItemLines> lines() {
            int start = lineStart(source(statement), statement.range().start());
            String left = left(start) + "=";
            Optional<Node> value = statement.node(SyntaxKind::isExpression);
            Optional<String> right = value.flatMap(Variable::flat).flatMap(flat -> placed(left, flat));
            int end = right.flatMap(_ -> value)
                    .map(Node::range)
                    .orElse(equals.range())
                    .end();
            TextRange place = new TextRange(start, end);
            return types.overflows() ? Optional.empty() : Optional.of(new ItemLines(place, right.orElse(left)));
        }

        private String left(int start) {
            Optional<Node> type = statement.node(SyntaxKind::isType);
            int end = type.map(Node::range).orElse(equals.range()).start();
            String name = source(statement).slice(new TextRange(start, end));
            return type.map(node -> name + types.type(node, Room.after(indent, Room.width(name) + " =".length())) + " ")
                    .orElse(name);
        }

        /** A value beside the equals sign or below it. */
        private Optional<String> placed(String left, String value) {
            int length = Room.width(value) + ";".length();
            if (Room.lastWidth(left) + 1 + length <= Layout.WIDTH) {
                return Optional.of(left + " " + value);
            }
            String inner = types.inner(indent);
            return Room.width(inner) + length <= Layout.WIDTH
                    ? Optional.of(left + types.line(inner) + value)
                    : Optional.empty();
        }

        /** A value that has one line, or is a block around such an expression. */
        private static Optional<String> flat(Node value) {
            if (!value.text().contains("\n")) {
                return Optional.of(value.text());
            }
            List<Element> parts = value.children().stream()
                    .filter(part -> part.kind() != SyntaxKind.WHITESPACE)
                    .toList();
            boolean isBlock = value.kind() == SyntaxKind.BLOCK_EXPRESSION
                    && parts.size() == 3
                    && parts.get(0).kind() == SyntaxKind.LEFT_BRACE
                    && parts.get(1).kind().isExpression()
                    && !parts.get(1).text().contains("\n");
            return isBlock ? Optional.of("{ " + parts.get(1).text() + " }") : Optional.empty();
        }
    }
}
