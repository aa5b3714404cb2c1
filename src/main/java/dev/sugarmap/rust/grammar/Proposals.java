package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Items and expressions that design documents propose and that Rust does not have. */
final class Proposals {
    private Proposals() {}

    /** {@code bound Name<T> where .. { predicates }}. */
    static SyntaxKind boundItem(Parser p) {
        p.bump();
        Items.name(p);
        Generics.optGenericParams(p);
        Generics.optWhereClause(p);
        long open = p.start();
        if (p.expect(LEFT_BRACE)) {
            while (Generics.atPredicate(p)) {
                Generics.wherePredicate(p);
                if (!p.eat(COMMA)) {
                    break;
                }
            }
            p.expectClosing(RIGHT_BRACE, open);
        }
        return BOUND_ITEM;
    }

    /** Whether what was read in place of a predicate is {@code Name<T>}, the use of a bound item. */
    static boolean isBoundUse(Parser p, long start) {
        return p.hasReadSince(start) && p.lastClosed() == PATH_TYPE && p.lastToken() == GREATER;
    }

    static boolean atWithExpression(Parser p) {
        return p.atWord("with")
                && p.second() == LEFT_PARENTHESIS
                && p.ahead(2) == IDENTIFIER
                && (p.ahead(3) == COLON || p.ahead(3) == EQUALS);
    }

    /** {@code with(cx: value) { .. }}; without a block it is a call. Says whether there is a block. */
    static boolean withExpression(Parser p, long start) {
        long name = p.start();
        p.bump();
        p.close(name, PATH_EXPRESSION);
        long open = p.start();
        p.bump();
        while (p.hasElement(RIGHT_PARENTHESIS)) {
            Expressions.expression(p);
            if (p.eat(COLON)) {
                Expressions.expression(p);
            }
            p.comma(RIGHT_PARENTHESIS);
        }
        p.expectClosing(RIGHT_PARENTHESIS, open);
        p.close(open, ARGUMENTS);
        if (p.at(LEFT_BRACE)) {
            Blocks.block(p);
            p.close(start, WITH_EXPRESSION);
            return true;
        }
        p.close(start, CALL_EXPRESSION);
        return false;
    }

    /** Whether the {@code (Box)} of a {@code dyn(Box) Trait} follows. */
    static boolean atDynWrapper(Parser p) {
        return p.at(LEFT_PARENTHESIS)
                && p.second() == IDENTIFIER
                && p.ahead(2) == RIGHT_PARENTHESIS
                && (p.ahead(3) == IDENTIFIER || p.ahead(3) == PATH_SEPARATOR);
    }

    /** Whether {@code dynx} and a path that is not its own continuation follow. */
    static boolean atDynx(Parser p) {
        return p.atWord("dynx")
                && switch (p.second()) {
                    case IDENTIFIER, SELF_VALUE, SELF_TYPE, SUPER, CRATE -> true;
                    case PATH_SEPARATOR -> p.adjacent() != PATH_SEPARATOR;
                    default -> false;
                };
    }
}
