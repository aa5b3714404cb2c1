package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Constants, statics and type aliases. */
final class Constants {
    private Constants() {}

    /** ConstantItem. */
    static SyntaxKind constItem(Parser p) {
        p.bump();
        if (p.at(MUT)) {
            p.error("const globals cannot be mutable", "you might want to declare a static instead");
            p.bump();
        }
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
        if (p.at(EQUALS)) {
            if (p.lastClosed() == WHERE_CLAUSE) {
                p.error("where clauses are not allowed before const item bodies", "move it to the end of the item");
            }
            p.bump();
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
