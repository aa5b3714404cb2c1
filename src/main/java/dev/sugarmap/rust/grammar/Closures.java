package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** Closures. */
final class Closures {
    private static final int MOST_LIFETIMES = 32;

    private Closures() {}

    /** Whether a closure starts with a word that may start something else. */
    static boolean at(Parser p) {
        return switch (p.current()) {
            case ASYNC -> p.second() == OR || (p.second() == MOVE && p.ahead(2) == OR);
            case CONST, STATIC ->
                switch (p.second()) {
                    case OR, MOVE, STATIC -> true;
                    default -> false;
                };
            case FOR -> p.second() == LESS;
            case USE -> p.second() == OR;
            default -> false;
        };
    }

    /** Whether a closure follows the {@code for<..>} that is next; its lifetimes are counted up to a few. */
    static boolean followBinder(Parser p) {
        int count = 2;
        while (p.ahead(count) == LIFETIME || p.ahead(count) == COMMA) {
            if (++count > MOST_LIFETIMES) {
                return true;
            }
        }
        return switch (p.ahead(count + 1)) {
            case OR, MOVE, ASYNC, STATIC, CONST -> true;
            default -> false;
        };
    }

    /** ClosureExpression. */
    static void closure(Parser p, long start) {
        if (p.at(FOR)) {
            Generics.forLifetimes(p);
        }
        p.eat(CONST);
        p.eat(STATIC);
        p.eat(ASYNC);
        if (!p.eat(MOVE)) {
            p.eat(USE);
        }
        if (p.at(ASYNC)) {
            p.error("the order of `move` and `async` is incorrect", "try switching the order");
            p.bump();
        }
        params(p);
        if (p.at(ARROW)) {
            Functions.optReturnType(p);
            if (p.at(LEFT_BRACE)) {
                Blocks.block(p);
            } else {
                p.expected("`{`");
            }
        } else {
            Place before = p.enterPlace(p.place().withoutLet());
            Expressions.expression(p);
            p.enterPlace(before);
        }
        p.close(start, CLOSURE_EXPRESSION);
    }

    /** ClosureParameters with their bars. */
    private static void params(Parser p) {
        p.list(CLOSURE_PARAMS, OR, OR, Closures::param);
    }

    private static void param(Parser p) {
        long start = p.start();
        Attributes.outer(p);
        Patterns.patternNoTopAlternative(p);
        if (p.eat(COLON)) {
            Types.type(p);
        }
        p.close(start, PARAM);
    }
}
