package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** Blocks and the expressions that end in one. */
final class Blocks {
    private static final TokenSet LABELLED = TokenSet.of(WHILE, FOR, LOOP, LEFT_BRACE);

    private Blocks() {}

    /** Whether an expression starts here that ends in a block. */
    static boolean at(Parser p) {
        return switch (p.current()) {
            case ASYNC ->
                switch (p.second()) {
                    case LEFT_BRACE, MOVE, GEN -> true;
                    default -> false;
                };
            case GEN -> p.second() == LEFT_BRACE || p.second() == MOVE;
            default -> endsStatement(p);
        };
    }

    /** Whether an expression starts here that may stand as a statement without a semicolon. */
    static boolean endsStatement(Parser p) {
        return switch (p.current()) {
            case LEFT_BRACE, IF, MATCH, LOOP, WHILE -> true;
            case FOR -> p.second() != LESS;
            case UNSAFE, CONST, TRY -> p.second() == LEFT_BRACE;
            case LIFETIME -> p.second() == COLON;
            default -> false;
        };
    }

    /** ExpressionWithBlock; its attributes start at {@code start}. */
    static void withBlock(Parser p, long start) {
        if (p.at(LIFETIME)) {
            label(p);
        }
        switch (p.current()) {
            case IF -> ifExpr(p, start);
            case MATCH -> Matches.matchExpr(p, start);
            case LOOP -> {
                p.bump();
                block(p);
                p.close(start, LOOP_EXPRESSION);
            }
            case WHILE -> {
                p.bump();
                condition(p, Place.CONDITION);
                block(p);
                p.close(start, WHILE_EXPRESSION);
            }
            case FOR -> forExpr(p, start);
            default -> blockExpression(p, start);
        }
    }

    private static void label(Parser p) {
        long start = p.start();
        p.bump();
        p.bump();
        p.close(start, LABEL);
        if (!p.atAny(LABELLED)) {
            p.error("expected `while`, `for`, `loop` or `{` after a label");
        }
    }

    /** A block with what may stand before it: {@code unsafe}, {@code async move} and their like. */
    static void blockExpression(Parser p, long start) {
        while (p.at(UNSAFE) || p.at(CONST) || p.at(ASYNC) || p.at(TRY) || p.at(GEN) || p.at(MOVE)) {
            p.bump();
        }
        braces(p);
        p.close(start, BLOCK_EXPRESSION);
    }

    /** BlockExpression. */
    static void block(Parser p) {
        long start = p.start();
        braces(p);
        p.close(start, BLOCK_EXPRESSION);
    }

    /** The block of an {@code if} or an {@code else}, which has no inner attributes. */
    static void blockWithoutAttributes(Parser p) {
        long start = p.start();
        if (p.expect(LEFT_BRACE)) {
            statements(p, start);
        }
        p.close(start, BLOCK_EXPRESSION);
    }

    private static void braces(Parser p) {
        long open = p.start();
        if (p.expect(LEFT_BRACE)) {
            Attributes.inner(p);
            statements(p, open);
        }
    }

    private static void statements(Parser p, long open) {
        Place before = p.enterPlace(Place.PLAIN);
        while (!p.at(RIGHT_BRACE) && !p.at(END)) {
            Statements.statement(p);
        }
        p.enterPlace(before);
        p.expectClosing(RIGHT_BRACE, open);
    }

    /** What stands between a keyword and a block. */
    static void condition(Parser p, Place place) {
        Place before = p.enterPlace(place);
        long start = p.start();
        Expressions.expression(p);
        boolean isLateChain = p.place() == Place.CONDITION_WITH_LET && p.lastClosed() != LET_CONDITION;
        p.enterPlace(before);
        if (isLateChain && !p.edition().isAtLeast(Edition.E2024)) {
            p.errorSince(start, "let chains are only allowed in Rust 2024 or later");
        }
    }

    private static void ifExpr(Parser p, long start) {
        if (!p.enter()) {
            return;
        }
        p.bump();
        condition(p, Place.CONDITION);
        blockWithoutAttributes(p);
        if (p.eat(ELSE)) {
            if (p.at(IF)) {
                ifExpr(p, p.start());
            } else {
                blockWithoutAttributes(p);
            }
        }
        p.close(start, IF_EXPRESSION);
        p.leave();
    }

    private static void forExpr(Parser p, long start) {
        p.bump();
        if (p.at(AWAIT)) {
            p.bump();
        }
        Patterns.pattern(p);
        p.expect(IN);
        condition(p, Place.HEAD);
        block(p);
        p.close(start, FOR_EXPRESSION);
    }
}
