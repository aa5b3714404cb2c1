package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Traits and implementations. */
final class Traits {
    private Traits() {}

    /** Trait, or a trait alias. */
    static SyntaxKind trait(Parser p) {
        p.eat(CONST);
        p.eat(UNSAFE);
        p.eatWord("auto");
        p.bump();
        optMaybeAsync(p);
        Items.name(p);
        Generics.optGenericParams(p);
        Generics.optBounds(p);
        if (p.eat(EQUALS)) {
            Bounds.bounds(p);
            Generics.optWhereClause(p);
            p.expect(SEMICOLON);
            return TRAIT_ALIAS_ITEM;
        }
        Generics.optWhereClause(p);
        boolean before = p.omitParamNames(p.edition() == Edition.E2015);
        Items.itemList(p);
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
        if (p.second() != LEFT_BRACE) {
            p.eat(NOT);
        }
        Types.type(p);
        if (p.eat(FOR)) {
            Types.type(p);
        }
        Generics.optWhereClause(p);
        boolean before = p.omitParamNames(false);
        Items.itemList(p);
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
