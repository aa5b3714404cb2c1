package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The variables of an async body that live over an await: declared before it and neither dropped nor given away: rule 6. */
final class HeldLocals {
    private static final Set<SyntaxKind> OPENERS = Set.of(SyntaxKind.LEFT_PARENTHESIS, SyntaxKind.COMMA);
    private static final Set<SyntaxKind> CLOSERS = Set.of(SyntaxKind.RIGHT_PARENTHESIS, SyntaxKind.COMMA);

    private HeldLocals() {}

    /**
     * A variable, its type where that is written, and its value.
     *
     * @param isUsedLater whether it is named after the await
     */
    record Local(Token variable, Optional<Type> type, Node value, boolean isUsedLater) {
        String name() {
            return variable.text();
        }

        Node place() {
            return variable.parent();
        }

        /** Whether it lives on though nothing names it, for it may have something to drop. */
        boolean lingers() {
            return type.map(found -> !Types.isTrivial(found)).orElse(value.kind() != SyntaxKind.CAST_EXPRESSION);
        }

        /** Why its value is not {@code Send}, if its text shows that. */
        Optional<Obstacle> obstacle() {
            String text = value.text().replaceAll("\\s", "");
            if (value.kind() == SyntaxKind.CALL_EXPRESSION
                    && text.matches("(std::rc::|rc::)?Rc::(new|clone|from|default)\\(.*")) {
                return Optional.of(new Obstacle("an Rc is not Send", "use Arc"));
            }
            if (text.matches(".*\\.(lock|read|write)\\(\\)\\.(unwrap\\(\\)|expect\\(.*\\))")) {
                return Optional.of(new Obstacle(
                        "the guard of a lock of std is not Send",
                        "end its block before the await, or use the lock of the runtime"));
            }
            if (value.kind() == SyntaxKind.CAST_EXPRESSION && text.matches(".*as\\*(const|mut).*")) {
                return Optional.of(
                        Obstacle.rawPointer(Marker.SEND, "make it after the await, or end its block before"));
            }
            return Optional.empty();
        }
    }

    /** Those of a body, in order. */
    static List<Local> in(Block body) {
        return body.node().descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.LET_STATEMENT && isOf(body.node(), node))
                .flatMap(let -> local(let).stream())
                .toList();
    }

    private static Optional<Local> local(Node statement) {
        Block.Let let = new Block.Let(statement);
        if (!(let.pattern().orElse(null) instanceof Pattern.Identifier variable)
                || let.value().isEmpty()) {
            return Optional.empty();
        }
        Token name = variable.name();
        return firstAwait(statement)
                .filter(await -> !isGivenAway(statement, await, name))
                .map(await -> new Local(name, let.type(), let.value().get(), isUsedAfter(await, statement, name)))
                .filter(local -> local.isUsedLater() || local.lingers());
    }

    /** The first await that follows a statement in its block. */
    private static Optional<Node> firstAwait(Node statement) {
        Node block = statement.parent().orElseThrow();
        return block.descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.AWAIT_EXPRESSION
                        && node.range().start() >= statement.range().end()
                        && isOf(block, node))
                .findFirst();
    }

    private static boolean isUsedAfter(Node await, Node statement, Token variable) {
        return statement.parent().orElseThrow().allTokens().stream()
                .filter(token -> token.range().start() >= await.range().end())
                .anyMatch(token -> token.text().equals(variable.text()));
    }

    /**
     * Whether a variable is the whole argument of a call before an await, as in {@code drop(x)}, and was not named before
     * that: the compiler takes what was borrowed once to live to the end of its block.
     */
    private static boolean isGivenAway(Node let, Node await, Token variable) {
        return let.parent().orElseThrow().allTokens().stream()
                .filter(token -> token.range().start() >= let.range().end()
                        && token.range().end() <= await.range().end())
                .filter(token -> token.text().equals(variable.text()))
                .findFirst()
                .filter(HeldLocals::isTaken)
                .isPresent();
    }

    private static boolean isTaken(Token name) {
        boolean isInCall = name.parent()
                .parent()
                .filter(around -> around.kind() == SyntaxKind.ARGUMENTS)
                .isPresent();
        return isInCall
                && name.previousSignificant()
                        .map(Token::kind)
                        .filter(OPENERS::contains)
                        .isPresent()
                && name.nextSignificant()
                        .map(Token::kind)
                        .filter(CLOSERS::contains)
                        .isPresent();
    }

    /** Whether a node belongs to what is around it, not to a closure, async block or item inside. */
    private static boolean isOf(Node around, Node inner) {
        return Stream.iterate(inner.parent(), Optional::isPresent, node -> node.flatMap(Node::parent))
                .map(Optional::get)
                .takeWhile(node -> !node.equals(around))
                .noneMatch(node -> node.kind() == SyntaxKind.CLOSURE_EXPRESSION
                        || node.kind() == SyntaxKind.FN_ITEM
                        || (node.kind() == SyntaxKind.BLOCK_EXPRESSION && node.has(SyntaxKind.ASYNC)));
    }
}
