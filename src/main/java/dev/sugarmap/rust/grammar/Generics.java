package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** Generic parameters and where clauses. */
final class Generics {
    /** What shows that a list of parameters was not closed. */
    private static final TokenSet AFTER_PARAMS = TokenSet.of(LEFT_BRACE, FOR, WHERE);

    private Generics() {}

    /** GenericParams, where there are any. */
    static void optGenericParams(Parser p) {
        if (p.at(LESS)) {
            genericParams(p);
        }
    }

    private static void genericParams(Parser p) {
        long start = p.start();
        p.bump();
        while (!p.atAny(AFTER_PARAMS) && p.hasElement(GREATER)) {
            genericParam(p);
            p.comma(GREATER);
        }
        p.expectClosing(GREATER, start);
        p.close(start, GENERIC_PARAMS);
    }

    /** GenericParam. */
    private static void genericParam(Parser p) {
        long start = p.start();
        Attributes.outer(p);
        if (p.eat(LIFETIME)) {
            Bounds.optLifetimeBounds(p);
            p.close(start, LIFETIME_PARAM);
        } else if (p.at(CONST)) {
            constParam(p, start);
        } else if (Placeholders.at(p)) {
            Placeholders.placeholder(p);
        } else {
            typeParam(p, start);
        }
    }

    private static void constParam(Parser p, long start) {
        p.bump();
        Items.name(p);
        p.expect(COLON);
        Types.type(p);
        if (p.eat(EQUALS)) {
            long value = p.start();
            if (Paths.atPath(p)) {
                Expressions.pathExpression(p, p.start());
                p.close(value, CONST_ARG);
                if (!p.wasOneToken(value)) {
                    p.errorSince(value, "expressions must be enclosed in braces to be used as const generic arguments");
                }
            } else {
                GenericArgs.constArg(p);
            }
        }
        p.close(start, CONST_PARAM);
    }

    private static void typeParam(Parser p, long start) {
        Items.name(p);
        optBounds(p);
        if (p.eat(EQUALS)) {
            Types.type(p);
        }
        p.close(start, TYPE_PARAM);
        Placeholders.optRange(p, start);
    }

    /** Bounds after a colon, where there is one. */
    static void optBounds(Parser p) {
        if (p.eat(COLON)) {
            Bounds.bounds(p);
        }
    }

    /** ForLifetimes: {@code for<'a>}. */
    static void forLifetimes(Parser p) {
        long start = p.start();
        p.bump();
        if (p.at(LESS)) {
            genericParams(p);
        } else {
            p.expected("`<`");
        }
        p.close(start, FOR_LIFETIMES);
    }

    /** WhereClause, where there is one, and the documents' with clause in any order. */
    static void optWhereClause(Parser p) {
        while (p.at(WHERE) || atWithClause(p)) {
            if (p.at(WHERE)) {
                whereClause(p);
            } else {
                withClause(p);
            }
        }
    }

    private static void whereClause(Parser p) {
        long start = p.start();
        p.bump();
        predicates(p);
        p.close(start, WHERE_CLAUSE);
    }

    /** Predicates between commas, up to what ends the item's head. */
    static void predicates(Parser p) {
        while (atPredicate(p)) {
            if (Placeholders.at(p)) {
                Placeholders.placeholder(p);
            } else if (!wherePredicate(p)) {
                p.expected("one of `:`, `==`, or `=`");
            }
            if (!p.eat(COMMA)) {
                break;
            }
        }
    }

    static boolean atPredicate(Parser p) {
        return p.at(LIFETIME) || p.at(FOR) || Attributes.atOuter(p) || Types.atType(p) || Placeholders.at(p);
    }

    /**
     * WhereClauseItem: bounds on a lifetime or a type, or the use of a bound item; says whether there are any, or at
     * least a place for them.
     */
    static boolean wherePredicate(Parser p) {
        long start = p.start();
        Attributes.outer(p);
        boolean isPredicate = p.at(LIFETIME) && p.second() == COLON;
        if (isPredicate) {
            p.bump();
            Bounds.optLifetimeBounds(p);
        } else {
            isPredicate = typePredicate(p);
        }
        boolean isUse = !isPredicate && Proposals.isBoundUse(p, start);
        p.close(start, isUse ? BOUND_USE : WHERE_PREDICATE);
        boolean isRange = p.at(DOT_DOT);
        Placeholders.optRange(p, start);
        return isPredicate || isUse || isRange;
    }

    private static boolean typePredicate(Parser p) {
        if (p.at(FOR)) {
            forLifetimes(p);
        }
        Types.type(p);
        if (p.eat(EQUALS) || p.eat(EQUALS_EQUALS)) {
            Types.type(p);
            return true;
        }
        boolean isPredicate = p.at(COLON);
        optBounds(p);
        return isPredicate;
    }

    private static boolean atWithClause(Parser p) {
        return p.atWord("with") && p.second() == LEFT_PARENTHESIS;
    }

    /** The documents' {@code with(cx: &mut Context)} beside a where clause. */
    private static void withClause(Parser p) {
        long start = p.start();
        p.bump();
        Functions.paramList(p);
        p.close(start, WITH_CLAUSE);
    }
}
