package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** Bounds on types and lifetimes. */
final class Bounds {
    private static final TokenSet STARTS =
            TokenSet.of(LIFETIME, USE, QUESTION, TILDE, NOT, FOR, LEFT_PARENTHESIS, CONST, ASYNC, IF, DOT_DOT_DOT);

    private Bounds() {}

    static boolean atBound(Parser p) {
        return p.atAny(STARTS) || Paths.atPath(p) || atConstBracket(p);
    }

    /** The {@code [const]} of conditionally constant traits. */
    private static boolean atConstBracket(Parser p) {
        return p.at(LEFT_BRACKET) && p.second() == CONST;
    }

    /** TypeParamBounds, perhaps none; says whether there is a {@code +}. */
    static boolean bounds(Parser p) {
        long start = p.start();
        boolean isSum = more(p);
        p.close(start, BOUNDS);
        return isSum;
    }

    /** Bounds in a list that is open already; says whether there is a {@code +} between them. */
    static boolean more(Parser p) {
        boolean isSum = false;
        while (atBound(p)) {
            product(p);
            if (!p.eat(PLUS)) {
                break;
            }
            isSum = true;
        }
        return isSum;
    }

    /** LifetimeBounds after a colon, where there is one. */
    static void optLifetimeBounds(Parser p) {
        if (!p.eat(COLON)) {
            return;
        }
        long start = p.start();
        while (p.at(LIFETIME)) {
            bound(p);
            if (!p.eat(PLUS)) {
                break;
            }
        }
        p.close(start, BOUNDS);
    }

    /** A bound, or bounds joined by the documents' {@code *}. */
    private static void product(Parser p) {
        long start = p.start();
        bound(p);
        while (p.eat(STAR)) {
            bound(p);
            p.close(start, PRODUCT_BOUND);
        }
    }

    /** TypeParamBound. */
    static void bound(Parser p) {
        if (!p.enter()) {
            return;
        }
        long start = p.start();
        switch (p.current()) {
            case LIFETIME -> {
                p.bump();
                p.close(start, LIFETIME_BOUND);
            }
            case USE -> useBound(p);
            case IF -> conditionalBound(p);
            case DOT_DOT_DOT -> Placeholders.placeholder(p);
            case LEFT_PARENTHESIS -> parenthesized(p);
            default -> {
                traitBound(p);
                p.close(start, TRAIT_BOUND);
            }
        }
        p.leave();
    }

    private static void parenthesized(Parser p) {
        long start = p.start();
        p.bump();
        long inner = p.start();
        boolean isLifetime = p.at(LIFETIME);
        if (isLifetime) {
            p.error("lifetime bounds may not be parenthesized", "remove the parentheses");
            p.bump();
        } else {
            traitBound(p);
        }
        boolean isSum = p.at(PLUS) || p.at(STAR);
        if (isSum) {
            p.close(inner, TRAIT_BOUND);
            p.bump();
            bounds(p);
        }
        p.expectClosing(RIGHT_PARENTHESIS, start);
        p.close(start, isSum ? PRODUCT_BOUND : isLifetime ? LIFETIME_BOUND : TRAIT_BOUND);
    }

    /** TraitBound: what modifies the trait, and its path. */
    private static void traitBound(Parser p) {
        boolean hasBinder = p.at(FOR);
        if (hasBinder) {
            Generics.forLifetimes(p);
        }
        boolean isConst = optConst(p);
        optAsync(p);
        if (p.at(QUESTION) || p.at(NOT)) {
            String modifier = Messages.wanted(p.current());
            if (hasBinder) {
                p.error("`for<...>` binder not allowed with " + modifier + " trait polarity modifier");
            } else if (isConst) {
                p.error("`const` trait not allowed with " + modifier + " trait polarity modifier");
            }
            p.bump();
        }
        if (p.at(FOR)) {
            p.error("`for<...>` binder should be placed before trait bound modifiers");
            Generics.forLifetimes(p);
        }
        Paths.traitPath(p);
    }

    /** {@code const}, {@code ~const} or {@code [const]}, where one of them is. */
    private static boolean optConst(Parser p) {
        if (p.eat(TILDE)) {
            p.expect(CONST);
        } else if (p.eat(LEFT_BRACKET)) {
            p.expect(CONST);
            p.expect(RIGHT_BRACKET);
        } else {
            return p.eat(CONST);
        }
        return true;
    }

    /** {@code async}, or the documents' {@code ?async} and {@code async(Send)}. */
    private static void optAsync(Parser p) {
        if (p.at(QUESTION) && p.second() == ASYNC) {
            Functions.maybeAsync(p);
        } else if (p.at(ASYNC) && p.second() == LEFT_PARENTHESIS) {
            long start = p.start();
            p.bump();
            TokenTrees.delimTokenTree(p);
            p.close(start, MAYBE_ASYNC);
        } else {
            p.eat(ASYNC);
        }
    }

    /** UseBound: {@code use<'a, T>}. */
    private static void useBound(Parser p) {
        long start = p.start();
        p.bump();
        long open = p.start();
        if (p.expect(LESS)) {
            while (!p.at(LEFT_BRACE) && p.hasElement(GREATER)) {
                if (p.at(LIFETIME)) {
                    p.bump();
                } else {
                    Paths.name(p);
                }
                p.comma(GREATER);
            }
            p.expectClosing(GREATER, open);
        }
        p.close(start, USE_BOUND);
    }

    /** The documents' {@code if (Self: Send) { Send }}. */
    private static void conditionalBound(Parser p) {
        long start = p.start();
        p.bump();
        long open = p.start();
        if (p.expect(LEFT_PARENTHESIS)) {
            Generics.wherePredicate(p);
            p.expectClosing(RIGHT_PARENTHESIS, open);
        }
        long block = p.start();
        if (p.expect(LEFT_BRACE)) {
            bounds(p);
            p.expectClosing(RIGHT_BRACE, block);
        }
        p.close(start, CONDITIONAL_BOUND);
    }
}
