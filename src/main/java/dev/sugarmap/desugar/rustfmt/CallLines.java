package dev.sugarmap.desugar.rustfmt;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A call that is the whole body of a function, on as many lines as rustfmt gives it (the rules of its {@code overflow.rs}
 * and {@code chains.rs}): {@code unsafe { read(self, buffer) }.await}.
 *
 * @param whole the call with the unsafe block around it and {@code .await} after it, as far as it has them
 */
record CallLines(Node whole, Optional<Node> block, Node call, Layout layout) {
    /** The widest arguments that stay on one line: what rustfmt calls {@code fn_call_width}. */
    static final int MOST_ARGUMENTS = 60;
    /** The longest argument that shares a line with others below the call. */
    private static final int MOST_SHORT = 10;

    /** The call that is the body of a function and begins a line, if its arguments are as plain as forwarded ones. */
    static Optional<CallLines> in(Node function, Layout layout) {
        return new FnItem(function)
                .body()
                .map(Block::node)
                .flatMap(CallLines::only)
                .filter(ItemLines::beginsLine)
                .flatMap(whole -> of(whole, layout));
    }

    private static Optional<CallLines> of(Node whole, Layout layout) {
        Optional<Node> called = whole.kind() == SyntaxKind.AWAIT_EXPRESSION ? only(whole) : Optional.of(whole);
        Optional<Node> block =
                called.filter(node -> node.kind() == SyntaxKind.BLOCK_EXPRESSION && node.has(SyntaxKind.UNSAFE));
        Optional<Node> call = block.isPresent() ? block.flatMap(CallLines::only) : called;
        return call.filter(CallLines::isPlain).map(found -> new CallLines(whole, block, found, layout));
    }

    private static Optional<Node> only(Node node) {
        return node.nodes().size() == 1 ? Optional.of(node.nodes().getFirst()) : Optional.empty();
    }

    /** Whether the arguments are names or macros: other ones may begin beside the call and end below it. */
    private static boolean isPlain(Node call) {
        if (call.kind() != SyntaxKind.CALL_EXPRESSION || call.nodes().size() != 2) {
            return false;
        }
        List<Node> arguments = arguments(call);
        return call.nodes().getFirst().kind() == SyntaxKind.PATH_EXPRESSION
                && !path(call).contains("\n")
                && arguments.stream().noneMatch(argument -> bare(argument).contains("\n"))
                && arguments.stream()
                        .allMatch(argument -> argument.kind() == SyntaxKind.PATH_EXPRESSION
                                || (argument.kind() == SyntaxKind.MACRO_EXPRESSION && arguments.size() > 1));
    }

    private static String path(Node call) {
        return call.nodes().getFirst().text();
    }

    private static List<Node> arguments(Node call) {
        return call.nodes().getLast().nodes();
    }

    /** Where it stands. */
    TextRange place() {
        return whole.range();
    }

    /** Its lines; nothing where rustfmt finds none that fit. */
    Optional<ItemLines> lines() {
        String indent = Layout.indent(whole.tree().source(), whole.range().start());
        String await = whole.kind() == SyntaxKind.AWAIT_EXPRESSION ? ".await" : "";
        return row().map(row -> block.isPresent() ? "unsafe { " + row + " }" : row)
                .filter(row -> row.length() <= Room.line(indent).width())
                .map(row -> row.length() + await.length() <= Room.line(indent).width()
                        ? row + await
                        : row + line(inner(indent)) + await)
                .or(() -> broken(indent).map(lines -> await.isEmpty() ? lines : lines + line(indent) + await))
                .map(text -> new ItemLines(place(), text));
    }

    /** The call with the block around it on lines of its own. */
    private Optional<String> broken(String indent) {
        return block.isEmpty()
                ? column(indent)
                : row().filter(row -> row.length() <= Room.line(inner(indent)).width())
                        .or(() -> column(inner(indent)))
                        .map(lines -> "unsafe {" + line(inner(indent)) + lines + line(indent) + "}");
    }

    /** The call on one line. */
    private Optional<String> row() {
        String arguments = arguments(call).stream().map(Node::text).collect(Collectors.joining(", "));
        boolean isConditional = arguments(call).stream()
                .anyMatch(argument -> !attributes(argument).isEmpty());
        return isConditional || arguments.length() > MOST_ARGUMENTS
                ? Optional.empty()
                : Optional.of(path(call) + "(" + arguments + ")");
    }

    /** The call with its arguments below it. */
    private Optional<String> column(String indent) {
        List<Node> arguments = arguments(call);
        String start = line(inner(indent));
        String between = arguments.stream().allMatch(CallLines::isShort) ? ", " : "," + start;
        String column = arguments.stream()
                .map(argument -> attributes(argument).stream()
                                .map(attribute -> attribute.text() + start)
                                .collect(Collectors.joining())
                        + bare(argument))
                .collect(Collectors.joining(between, "", ","));
        String text = path(call) + "(" + start + column + line(indent) + ")";
        boolean fits = text.lines().allMatch(line -> Room.width(line) <= Layout.WIDTH)
                && path(call).length() + 1 <= Room.line(indent).width();
        return arguments.isEmpty() || !fits ? Optional.empty() : Optional.of(text);
    }

    private static boolean isShort(Node argument) {
        return argument.kind() == SyntaxKind.PATH_EXPRESSION
                && argument.children().size() == 1
                && argument.text().length() <= MOST_SHORT;
    }

    private static List<Node> attributes(Node argument) {
        return argument.nodes(SyntaxKind.ATTRIBUTE);
    }

    /** An argument without its attributes. */
    private static String bare(Node argument) {
        List<Node> attributes = attributes(argument);
        int start = attributes.isEmpty()
                ? 0
                : attributes.getLast().range().end() - argument.range().start();
        return argument.text().substring(start).strip();
    }

    private String inner(String indent) {
        return indent + layout.unit();
    }

    private String line(String indent) {
        return layout.lineEnding() + indent;
    }
}
