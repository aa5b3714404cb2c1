package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Expressions that no operator takes apart: literals, paths, groups, closures and jumps. */
final class Atoms {
    private Atoms() {}

    /** The expression whose first token is next and whose attributes start at {@code start}. */
    static void atom(Parser p, long start) {
        switch (p.current()) {
            case INTEGER, FLOAT, CHARACTER, BYTE, STRING, BYTE_STRING, C_STRING, TRUE, FALSE ->
                Expressions.literal(p, start);
            case LEFT_PARENTHESIS -> tupleOrParenthesized(p, start);
            case LEFT_BRACKET -> array(p, start);
            case OR, MOVE, STATIC -> Closures.closure(p, start);
            case RETURN -> jump(p, start, RETURN_EXPRESSION);
            case YIELD -> jump(p, start, YIELD_EXPRESSION);
            case BECOME -> {
                p.bump();
                Expressions.freeExpression(p);
                p.close(start, BECOME_EXPRESSION);
            }
            case BREAK -> breakExpr(p, start);
            case CONTINUE -> {
                p.bump();
                p.eat(LIFETIME);
                p.close(start, CONTINUE_EXPRESSION);
            }
            case UNDERSCORE -> {
                p.bump();
                p.close(start, UNDERSCORE_EXPRESSION);
            }
            case DOT_DOT_DOT -> Placeholders.placeholder(p);
            default -> blockOrPath(p, start);
        }
    }

    private static void blockOrPath(Parser p, long start) {
        if (Closures.at(p)) {
            Closures.closure(p, start);
        } else if (Blocks.at(p)) {
            Blocks.withBlock(p, start);
        } else if (Proposals.atWithExpression(p)) {
            Proposals.withExpression(p, start);
        } else if (Paths.atPath(p)) {
            path(p, start);
        } else {
            p.expected("expression");
        }
    }

    /** A path, or the macro call or struct that starts with one; says whether it is a macro call in braces. */
    static boolean path(Parser p, long start) {
        long name = p.start();
        Paths.expressionPath(p);
        if (p.at(NOT) && TokenTrees.opens(p.second())) {
            p.close(name, PATH);
            p.bump();
            boolean isBraced = p.at(LEFT_BRACE);
            TokenTrees.delimTokenTree(p);
            p.close(start, MACRO_EXPRESSION);
            return isBraced;
        }
        if (p.at(LEFT_BRACE) && p.place().allowsStructs()) {
            p.close(name, PATH);
            structFields(p);
            p.close(start, STRUCT_EXPRESSION);
        } else {
            p.close(start, PATH_EXPRESSION);
        }
        return false;
    }

    /** The braces of a StructExpression. */
    private static void structFields(Parser p) {
        long open = p.start();
        Place before = p.enterPlace(Place.PLAIN);
        p.bump();
        while (p.hasElement(RIGHT_BRACE)) {
            structField(p);
            p.comma(RIGHT_BRACE);
        }
        p.enterPlace(before);
        p.expectClosing(RIGHT_BRACE, open);
    }

    /** StructExprField, or the base after {@code ..}. */
    private static void structField(Parser p) {
        long start = p.start();
        if (p.at(DOT_DOT_DOT)) {
            Placeholders.placeholder(p);
            return;
        }
        if (p.at(DOT_DOT)) {
            structBase(p);
            p.close(start, STRUCT_EXPRESSION_FIELD);
            return;
        }
        Attributes.outer(p);
        if (p.second() == COLON) {
            if (!p.eat(INTEGER)) {
                Items.name(p);
            }
            p.eat(COLON);
            Expressions.expression(p);
        } else {
            Items.name(p);
        }
        p.close(start, STRUCT_EXPRESSION_FIELD);
    }

    private static void structBase(Parser p) {
        p.bump();
        if (!p.at(RIGHT_BRACE)) {
            Expressions.expression(p);
        }
        if (p.at(COMMA)) {
            p.error("cannot use a comma after the base struct", "the base struct must always be the last field");
        }
    }

    private static void tupleOrParenthesized(Parser p, long start) {
        long open = p.start();
        p.bump();
        int count = 0;
        boolean endsInComma = false;
        Place before = p.enterPlace(Place.PLAIN);
        while (p.hasElement(RIGHT_PARENTHESIS)) {
            Expressions.expression(p);
            count++;
            endsInComma = p.at(COMMA);
            p.comma(RIGHT_PARENTHESIS);
        }
        p.enterPlace(before);
        p.expectClosing(RIGHT_PARENTHESIS, open);
        p.close(start, count == 1 && !endsInComma ? PARENTHESIZED_EXPRESSION : TUPLE_EXPRESSION);
    }

    private static void array(Parser p, long start) {
        long open = p.start();
        p.bump();
        Place before = p.enterPlace(Place.PLAIN);
        boolean isFirst = true;
        while (p.hasElement(RIGHT_BRACKET)) {
            Expressions.expression(p);
            if (isFirst && p.eat(SEMICOLON)) {
                Expressions.expression(p);
                break;
            }
            isFirst = false;
            p.comma(RIGHT_BRACKET);
        }
        p.enterPlace(before);
        p.expectClosing(RIGHT_BRACKET, open);
        p.close(start, ARRAY_EXPRESSION);
    }

    private static void jump(Parser p, long start, SyntaxKind kind) {
        p.bump();
        if (p.at(LEFT_BRACE) || Expressions.atExpression(p)) {
            Expressions.freeExpression(p);
        }
        p.close(start, kind);
    }

    private static void breakExpr(Parser p, long start) {
        p.bump();
        if (p.at(LIFETIME) && p.second() == COLON) {
            p.error(
                    "parentheses are required around this expression to avoid confusion with a labeled break expression",
                    "wrap the expression in parentheses");
        } else {
            p.eat(LIFETIME);
        }
        if (Expressions.atExpression(p)) {
            Expressions.freeExpression(p);
        }
        p.close(start, BREAK_EXPRESSION);
    }
}
