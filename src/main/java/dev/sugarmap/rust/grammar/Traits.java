package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Traits and implementations. */
final class Traits {
    private Traits() {}

    /** Trait, or a trait alias. */
    static SyntaxKind trait(Parser p) {
        p.eat(CONST);
        long start = p.start();
        p.eat(UNSAFE);
        p.eatWord("auto");
        boolean isPlain = !p.hasReadSince(start);
        p.bump();
        optMaybeAsync(p);
        Items.name(p);
        Generics.optGenericParams(p);
        boolean hasBounds = p.at(COLON);
        Generics.optBounds(p);
        if (p.at(EQUALS)) {
            if (!isPlain) {
                p.errorSince(start, "trait aliases cannot be `auto` or `unsafe`");
            } else if (hasBounds) {
                p.errorSince(start, "bounds are not allowed on trait aliases");
            }
            p.bump();
            Bounds.bounds(p);
            Generics.optWhereClause(p);
            p.expect(SEMICOLON);
            return TRAIT_ALIAS_ITEM;
        }
        Generics.optWhereClause(p);
        boolean before = p.omitParamNames(p.edition() == Edition.E2015);
        ItemLists.associatedItems(p);
        p.omitParamNames(before);
        return TRAIT_ITEM;
    }

    /** The documents' {@code trait ?async T} and {@code trait async T}. */
    static void optMaybeAsync(Parser p) {
        if (p.at(QUESTION) && (p.second() == ASYNC || p.second() == CONST)) {
            Functions.maybeAsync(p);
        } else if (p.at(ASYNC)) {
            long start = p.start();
            p.bump();
            p.close(start, MAYBE_ASYNC);
        }
    }

    /** Implementation, of a trait or inherent. */
    static SyntaxKind implementation(Parser p) {
        p.eat(CONST);
        p.eatWord("default");
        p.eat(UNSAFE);
        p.bump();
        if (atGenericParams(p)) {
            Generics.optGenericParams(p);
        }
        p.eat(CONST);
        optMaybeAsync(p);
        boolean isNegative = p.second() != LEFT_BRACE && p.eat(NOT);
        long start = p.start();
        Types.type(p);
        if (p.at(FOR)) {
            if (p.hasReadSince(start) && p.lastClosed() != PATH_TYPE) {
                p.errorSince(start, "expected a trait, found type");
            }
            p.bump();
            Types.type(p);
        } else if (isNegative) {
            p.errorSince(start, "inherent impls cannot be negative");
        }
        Generics.optWhereClause(p);
        boolean before = p.omitParamNames(false);
        ItemLists.associatedItems(p);
        p.omitParamNames(before);
        return IMPL_ITEM;
    }

    /** Whether a {@code <} starts parameters and not the qualified path of the type. */
    private static boolean atGenericParams(Parser p) {
        return p.at(LESS)
                && switch (p.second()) {
                    case GREATER, POUND, CONST -> true;
                    case LIFETIME, IDENTIFIER, DOLLAR ->
                        switch (p.ahead(2)) {
                            case GREATER, COMMA, COLON, EQUALS, DOT_DOT -> true;
                            default -> p.second() == DOLLAR;
                        };
                    default -> false;
                };
    }
}
