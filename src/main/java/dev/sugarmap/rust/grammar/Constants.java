package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Constants, statics and type aliases. */
final class Constants {
    private Constants() {}

    /** ConstantItem. */
    static SyntaxKind constItem(Parser p) {
        p.bump();
        p.eat(MUT);
        if (!p.eat(UNDERSCORE)) {
            Items.name(p);
        }
        Generics.optGenericParams(p);
        typeAndValue(p);
        return CONST_ITEM;
    }

    /** StaticItem. */
    static SyntaxKind staticItem(Parser p) {
        if (!p.eat(UNSAFE)) {
            p.eatWord("safe");
        }
        p.bump();
        p.eat(MUT);
        Items.name(p);
        typeAndValue(p);
        return STATIC_ITEM;
    }

    private static void typeAndValue(Parser p) {
        if (p.eat(COLON)) {
            Types.type(p);
        } else {
            p.error("missing type for item", "provide a type for the item: `: Type`");
        }
        Generics.optWhereClause(p);
        if (p.eat(EQUALS)) {
            Expressions.expression(p);
        }
        Generics.optWhereClause(p);
        p.expect(SEMICOLON);
    }

    /** TypeAlias, also an associated type with bounds. */
    static SyntaxKind typeItem(Parser p) {
        p.bump();
        Items.name(p);
        Generics.optGenericParams(p);
        Generics.optBounds(p);
        Generics.optWhereClause(p);
        if (p.eat(EQUALS)) {
            Types.type(p);
        }
        Generics.optWhereClause(p);
        p.expect(SEMICOLON);
        return TYPE_ITEM;
    }
}
