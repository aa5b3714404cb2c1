package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Structs, enums and unions. */
final class DataItems {
    private DataItems() {}

    /** Struct or Union, which differ in their first word. */
    static SyntaxKind struct(Parser p, SyntaxKind kind) {
        p.bump();
        Traits.optMaybeAsync(p);
        if (Proposals.atDynx(p)) {
            Types.type(p);
        } else {
            Items.name(p);
            Generics.optGenericParams(p);
        }
        Generics.optWhereClause(p);
        if (kind == UNION_ITEM && !p.at(LEFT_BRACE)) {
            p.error(p.unexpected("one of `where` or `{`"));
        }
        if (p.at(LEFT_PARENTHESIS)) {
            tupleFields(p);
            Generics.optWhereClause(p);
            p.expect(SEMICOLON);
        } else if (p.at(LEFT_BRACE)) {
            fields(p);
        } else if (!p.eat(SEMICOLON)) {
            p.expected("one of `where`, `{`, `(`, or `;`");
            afterBrokenHead(p);
        }
        return kind;
    }

    private static void afterBrokenHead(Parser p) {
        p.skipTo(Items.AFTER_HEAD);
        if (p.at(LEFT_BRACE)) {
            fields(p);
        } else {
            p.eat(SEMICOLON);
        }
    }

    /** StructFields. */
    private static void fields(Parser p) {
        p.list(FIELD_LIST, LEFT_BRACE, RIGHT_BRACE, DataItems::field);
    }

    private static void field(Parser p) {
        if (Placeholders.at(p)) {
            Placeholders.placeholder(p);
            return;
        }
        long start = p.start();
        Attributes.outer(p);
        Attributes.optVisibility(p);
        p.eat(UNSAFE);
        Items.name(p);
        if (p.expect(COLON)) {
            Types.type(p);
        }
        if (p.eat(EQUALS)) {
            Expressions.expression(p);
        }
        p.close(start, FIELD);
    }

    /** TupleFields. */
    private static void tupleFields(Parser p) {
        p.list(TUPLE_FIELD_LIST, LEFT_PARENTHESIS, RIGHT_PARENTHESIS, DataItems::tupleField);
    }

    private static void tupleField(Parser p) {
        if (Placeholders.at(p)) {
            Placeholders.placeholder(p);
            return;
        }
        long start = p.start();
        Attributes.outer(p);
        Attributes.optVisibility(p);
        Types.type(p);
        p.close(start, TUPLE_FIELD);
    }

    /** Enumeration. */
    static SyntaxKind enumItem(Parser p) {
        p.bump();
        Items.name(p);
        Generics.optGenericParams(p);
        Generics.optWhereClause(p);
        if (!p.at(LEFT_BRACE)) {
            p.expected("`{`");
            p.skipTo(Items.AFTER_HEAD);
        }
        if (p.at(LEFT_BRACE)) {
            p.list(VARIANT_LIST, LEFT_BRACE, RIGHT_BRACE, DataItems::variant);
        }
        return ENUM_ITEM;
    }

    /** EnumVariant. */
    private static void variant(Parser p) {
        if (Placeholders.at(p)) {
            Placeholders.placeholder(p);
            return;
        }
        long start = p.start();
        Attributes.outer(p);
        Attributes.optVisibility(p);
        Items.name(p);
        if (p.at(LEFT_BRACE)) {
            fields(p);
        } else if (p.at(LEFT_PARENTHESIS)) {
            tupleFields(p);
        }
        if (p.eat(EQUALS)) {
            Expressions.expression(p);
        }
        p.close(start, VARIANT);
    }
}
