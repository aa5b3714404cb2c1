package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** Statements. */
final class Statements {
    private Statements() {}

    /** Statement, or the expression at a block's end. */
    static void statement(Parser p) {
        long start = p.start();
        if (p.eat(SEMICOLON)) {
            p.close(start, EMPTY_STATEMENT);
            return;
        }
        Attributes.outer(p);
        if (p.at(LET)) {
            letStatement(p, start);
        } else if (Fragments.atUnlikeStatement(p)) {
            Fragments.fragment(p, start);
        } else if (!Items.optItem(p, start)) {
            expressionStatement(p, start);
        }
    }

    /** LetStatement. */
    private static void letStatement(Parser p, long start) {
        p.bump();
        long pattern = p.start();
        Patterns.pattern(p);
        if (p.hasReadSince(pattern) && p.lastClosed() == OR_PATTERN) {
            p.errorSince(
                    pattern,
                    "`let` bindings require top-level or-patterns in parentheses",
                    "wrap the pattern in parentheses");
        }
        if (p.eat(COLON)) {
            Types.type(p);
        }
        if (p.eat(EQUALS)) {
            long value = p.start();
            Expressions.expression(p);
            if (p.at(ELSE)) {
                checkBeforeElse(p, value);
            }
        } else if (p.at(ELSE)) {
            p.expected("one of `:`, `;`, or `=`");
        }
        if (p.at(ELSE)) {
            long part = p.start();
            p.bump();
            Blocks.blockWithoutAttributes(p);
            p.close(part, LET_ELSE);
        }
        if (!p.eat(SEMICOLON)) {
            missingSemicolon(p);
        }
        p.close(start, LET_STATEMENT);
    }

    private static void missingSemicolon(Parser p) {
        p.error(p.unexpected("`;`"), "end the statement before it with `;`");
    }

    private static void checkBeforeElse(Parser p, long value) {
        String help = "wrap the expression in parentheses";
        if (p.lastToken() == RIGHT_BRACE) {
            p.errorSince(value, "right curly brace `}` before `else` in a `let...else` statement not allowed", help);
        } else if (p.hasReadSince(value) && p.lastClosed() == LAZY_BOOLEAN_EXPRESSION) {
            p.errorSince(value, "a `&&` or `||` expression cannot be directly assigned in `let...else`", help);
        }
    }

    /** ExpressionStatement, or the tail, which is no statement. */
    private static void expressionStatement(Parser p, long start) {
        if (p.at(DOT_DOT_DOT)) {
            Placeholders.placeholder(p);
            p.eat(SEMICOLON);
        } else if (Expressions.atExpression(p)) {
            boolean standsAlone = expression(p, start);
            if (p.at(RIGHT_BRACE)) {
                return;
            }
            if (!p.eat(SEMICOLON) && !standsAlone) {
                missingSemicolon(p);
            }
            p.close(start, EXPRESSION_STATEMENT);
        } else {
            noStatement(p, start);
        }
        if (!p.hasReadSince(start)) {
            p.skip();
        }
    }

    private static void noStatement(Parser p, long start) {
        if (p.at(RIGHT_BRACE) || p.at(END)) {
            p.error("expected statement after outer attribute");
        } else {
            p.expected("statement");
            TokenTrees.tokenTree(p);
        }
        p.close(start, ERROR);
    }

    /** Reads an expression and says whether it stands as a statement without a semicolon. */
    private static boolean expression(Parser p, long start) {
        if (!Paths.atPath(p)) {
            return armExpression(p, start);
        }
        if (!p.enter()) {
            return true;
        }
        boolean isWith = Proposals.atWithExpression(p);
        boolean endsInBrace = isWith ? Proposals.withExpression(p, start) : Atoms.path(p, start);
        boolean standsAlone = endsInBrace && !continues(p);
        if (!standsAlone) {
            Expressions.applied(p, start);
            Expressions.climb(p, start, Operator.WEAKEST);
        }
        p.leave();
        return standsAlone;
    }

    /** The expression of a match arm; says whether it ends in a block and needs no comma. */
    static boolean armExpression(Parser p, long start) {
        if (!p.enter()) {
            return true;
        }
        boolean standsAlone = Blocks.endsStatement(p);
        if (standsAlone) {
            Blocks.withBlock(p, start);
            standsAlone = !continues(p);
        } else {
            Expressions.operand(p, start);
        }
        if (!standsAlone) {
            Expressions.applied(p, start);
            Expressions.climb(p, start, Operator.WEAKEST);
        }
        p.leave();
        return standsAlone;
    }

    /** Whether an expression that could stand alone goes on: only a {@code .} or a {@code ?} continue it. */
    private static boolean continues(Parser p) {
        return p.at(DOT) || p.at(QUESTION);
    }
}
