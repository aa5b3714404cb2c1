package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The variables of an async body that live over an await: declared before it and neither dropped nor given away: rule 6. */
final class HeldLocals {
    /** What a variable is moved into where it stands there by itself. */
    private static final Set<SyntaxKind> TAKERS = EnumSet.of(
            SyntaxKind.ARGUMENTS,
            SyntaxKind.ARRAY_EXPRESSION,
            SyntaxKind.LET_STATEMENT,
            SyntaxKind.RETURN_EXPRESSION,
            SyntaxKind.STRUCT_EXPRESSION_FIELD,
            SyntaxKind.TUPLE_EXPRESSION);

    private static final Set<SyntaxKind> OPENERS = EnumSet.of(SyntaxKind.LEFT_BRACKET, SyntaxKind.COMMA);
    private static final Set<SyntaxKind> CLOSERS = EnumSet.of(SyntaxKind.RIGHT_BRACKET, SyntaxKind.COMMA);

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
                .anyMatch(token -> isVariable(token, variable));
    }

    /** Whether a token may name a variable, not a field. */
    private static boolean isVariable(Token token, Token variable) {
        boolean isField = isAny(token.previousSignificant(), Set.of(SyntaxKind.DOT))
                || (token.parent().kind() == SyntaxKind.STRUCT_EXPRESSION_FIELD
                        && isAny(token.nextSignificant(), Set.of(SyntaxKind.COLON)));
        return token.text().equals(variable.text()) && !isField;
    }

    /**
     * Whether a variable is moved before an await, as in {@code drop(x)} or {@code let y = x;}, and was not named before
     * that: the compiler takes what was borrowed once to live to the end of its block.
     */
    private static boolean isGivenAway(Node let, Node await, Token variable) {
        return let.parent().orElseThrow().allTokens().stream()
                .filter(token -> token.range().start() >= let.range().end()
                        && token.range().end() <= await.range().end())
                .filter(token -> isVariable(token, variable))
                .findFirst()
                .filter(HeldLocals::isTaken)
                .isPresent();
    }

    private static boolean isTaken(Token name) {
        Node use = name.parent();
        if (use.kind() == SyntaxKind.STRUCT_EXPRESSION_FIELD) {
            return true;
        }
        return use.kind() == SyntaxKind.PATH_EXPRESSION
                ? use.parent().map(Node::kind).filter(TAKERS::contains).isPresent()
                : use.parent().filter(HeldLocals::isVec).isPresent()
                        && isAny(name.previousSignificant(), OPENERS)
                        && isAny(name.nextSignificant(), CLOSERS);
    }

    private static boolean isVec(Node call) {
        return call.kind() == SyntaxKind.MACRO_EXPRESSION
                && call.firstToken().map(Token::text).equals(Optional.of("vec"));
    }

    private static boolean isAny(Optional<Token> token, Set<SyntaxKind> kinds) {
        return token.map(Token::kind).filter(kinds::contains).isPresent();
    }

    /** Whether a node belongs to what is around it, not to a closure, async block or item inside. */
    private static boolean isOf(Node around, Node inner) {
        return inner.ancestors()
                .skip(1)
                .takeWhile(node -> !node.equals(around))
                .noneMatch(node -> node.kind() == SyntaxKind.CLOSURE_EXPRESSION
                        || node.kind() == SyntaxKind.FN_ITEM
                        || (node.kind() == SyntaxKind.BLOCK_EXPRESSION && node.has(SyntaxKind.ASYNC)));
    }
}
