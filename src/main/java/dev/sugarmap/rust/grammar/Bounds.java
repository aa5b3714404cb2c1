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

    /** TypeParamBounds, perhaps none. */
    static void bounds(Parser p) {
        long start = p.start();
        more(p);
        p.close(start, BOUNDS);
    }

    /** Bounds in a list that is open already. */
    static void more(Parser p) {
        while (atBound(p)) {
            product(p);
            if (!p.eat(PLUS)) {
                break;
            }
        }
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
    private static void bound(Parser p) {
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
        boolean isLifetime = p.at(LIFETIME);
        if (isLifetime) {
            p.bump();
        } else {
            traitBound(p);
        }
        boolean isSum = p.at(PLUS) || p.at(STAR);
        if (isSum) {
            p.close(start, TRAIT_BOUND);
            p.bump();
            bounds(p);
        }
        p.expectClosing(RIGHT_PARENTHESIS, start);
        p.close(start, isSum ? PRODUCT_BOUND : isLifetime ? LIFETIME_BOUND : TRAIT_BOUND);
    }

    /** TraitBound: what modifies the trait, and its path. */
    private static void traitBound(Parser p) {
        while (true) {
            switch (p.current()) {
                case QUESTION, TILDE, NOT, CONST -> p.bump();
                case FOR -> Generics.forLifetimes(p);
                case ASYNC -> asyncModifier(p);
                case LEFT_BRACKET -> {
                    p.bump();
                    p.expect(CONST);
                    p.expect(RIGHT_BRACKET);
                }
                default -> {
                    Paths.path(p);
                    return;
                }
            }
        }
    }

    /** {@code async}, and the documents' {@code async(Send)}. */
    private static void asyncModifier(Parser p) {
        p.bump();
        if (p.at(LEFT_PARENTHESIS)) {
            TokenTrees.delimTokenTree(p);
        }
    }

    /** UseBound: {@code use<'a, T>}. */
    private static void useBound(Parser p) {
        long start = p.start();
        p.bump();
        long open = p.start();
        if (p.expect(LESS)) {
            while (p.hasElement(GREATER)) {
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
