package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** Pieces of items that design documents print on their own: predicates, a where clause, placeholders. */
final class Fragments {
    private Fragments() {}

    /** Whether a fragment starts that cannot be read as a statement. */
    static boolean atUnlikeStatement(Parser p) {
        return p.at(WHERE) || (p.at(FOR) && p.second() == LESS && !Closures.followBinder(p));
    }

    static boolean at(Parser p) {
        return Placeholders.at(p) || p.at(WHERE) || (Paths.atPath(p) && atPredicate(p));
    }

    /** Whether a path and a colon follow, on which only a predicate can start. */
    private static boolean atPredicate(Parser p) {
        int count = 0;
        while (p.ahead(count) == IDENTIFIER && p.ahead(count + 1) == PATH_SEPARATOR && count < 16) {
            count += 2;
        }
        return p.ahead(count) == IDENTIFIER && p.ahead(count + 1) == COLON;
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
