package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** What design documents print on its own: predicates, a where clause, placeholders, a call. */
final class Fragments {
    private Fragments() {}

    /** Whether a fragment starts that cannot be read as a statement. */
    static boolean atUnlikeStatement(Parser p) {
        return p.at(WHERE) || (p.at(FOR) && p.second() == LESS && !Closures.followBinder(p));
    }

    static boolean at(Parser p) {
        return Placeholders.at(p) || atUnlikeStatement(p) || (Paths.atPath(p) && atPredicate(p));
    }

    /** Whether a path and a colon follow, on which only a predicate can start. */
    private static boolean atPredicate(Parser p) {
        return afterPath(p) == COLON;
    }

    /** Whether a path and what calls it or a method of it follow. */
    static boolean atCall(Parser p) {
        return afterPath(p) == LEFT_PARENTHESIS || afterPath(p) == DOT;
    }

    /** What follows a path of names; the end where none is at hand. */
    private static SyntaxKind afterPath(Parser p) {
        int count = 0;
        while (p.ahead(count) == IDENTIFIER && p.ahead(count + 1) == PATH_SEPARATOR && count < 16) {
            count += 2;
        }
        return p.ahead(count) == IDENTIFIER ? p.ahead(count + 1) : END;
    }

    /** A statement that calls something. */
    static void call(Parser p) {
        long start = p.start();
        Expressions.expression(p);
        p.eat(SEMICOLON);
        p.close(start, FRAGMENT_ITEM);
    }

    static void fragment(Parser p, long start) {
        if (Placeholders.at(p)) {
            Placeholders.placeholder(p);
            return;
        }
        if (p.at(WHERE)) {
            Generics.optWhereClause(p);
        } else {
            Generics.predicates(p);
        }
        p.close(start, FRAGMENT_ITEM);
    }
}
