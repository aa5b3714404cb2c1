package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** What paths are applied to. */
final class GenericArgs {
    private static final TokenSet CONSTANTS =
            TokenSet.of(INTEGER, FLOAT, CHARACTER, BYTE, STRING, BYTE_STRING, C_STRING, TRUE, FALSE, MINUS, LEFT_BRACE);

    private GenericArgs() {}

    /** GenericArgs: arguments in angle brackets. */
    static void genericArgs(Parser p) {
        p.list(GENERIC_ARGS, LESS, GREATER, GenericArgs::genericArg);
    }

    private static void genericArg(Parser p) {
        long start = p.start();
        if (p.at(LIFETIME) && p.second() != PLUS) {
            p.bump();
            p.close(start, LIFETIME_ARG);
        } else if (atConstant(p)) {
            constArg(p);
        } else if (Placeholders.at(p)) {
            Placeholders.placeholder(p);
        } else {
            Types.type(p);
            afterType(p, start);
        }
    }

    private static void afterType(Parser p, long start) {
        if (p.eat(EQUALS)) {
            typeOrConstant(p);
            p.close(start, ASSOCIATED_CONSTRAINT);
        } else if (p.eat(COLON)) {
            Bounds.bounds(p);
            p.close(start, ASSOCIATED_CONSTRAINT);
        } else {
            Placeholders.optRange(p, start);
        }
    }

    private static void typeOrConstant(Parser p) {
        if (atConstant(p)) {
            constArg(p);
        } else {
            Types.type(p);
        }
    }

    private static boolean atConstant(Parser p) {
        return p.atAny(CONSTANTS) || (p.at(CONST) && p.second() == LEFT_BRACE);
    }

    /** A constant that cannot be read as a type: a literal or a block. */
    static void constArg(Parser p) {
        long start = p.start();
        Place before = p.enterPlace(Place.PLAIN);
        if (p.at(LEFT_BRACE) || p.at(CONST)) {
            Blocks.blockExpression(p, p.start());
        } else {
            Expressions.literalOrNegation(p);
        }
        p.enterPlace(before);
        p.close(start, CONST_ARG);
    }

    /** TypePathFn: {@code (A, B) -> C}; also {@code (..)} of return type notation. */
    static void parenthesizedArgs(Parser p) {
        long start = p.start();
        if (p.second() == DOT_DOT && p.ahead(2) == RIGHT_PARENTHESIS) {
            p.bump();
            p.bump();
            p.bump();
            p.close(start, RETURN_TYPE_ARGS);
            return;
        }
        p.bump();
        while (p.hasElement(RIGHT_PARENTHESIS)) {
            Types.type(p);
            p.comma(RIGHT_PARENTHESIS);
        }
        p.expectClosing(RIGHT_PARENTHESIS, start);
        Functions.optReturnTypeNoBounds(p);
        p.close(start, PARENTHESIZED_ARGS);
    }
}
