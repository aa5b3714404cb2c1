package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Attributes and visibility: what stands before an item, a parameter, a statement and their like. */
final class Attributes {
    private static final TokenSet AFTER_CONTENT = Items.KEYWORDS.with(RIGHT_BRACKET, SEMICOLON);

    private Attributes() {}

    static boolean atOuter(Parser p) {
        return (p.at(POUND) && p.second() == LEFT_BRACKET) || p.at(OUTER_DOC);
    }

    /** OuterAttribute, any number, documentation comments among them. */
    static void outer(Parser p) {
        while (p.at(POUND) || p.at(OUTER_DOC)) {
            if (!p.eat(OUTER_DOC)) {
                attribute(p, ATTRIBUTE);
            }
        }
    }

    /** InnerAttribute, any number, documentation comments among them. */
    static void inner(Parser p) {
        while (p.at(INNER_DOC) || (p.at(POUND) && p.second() == NOT)) {
            if (!p.eat(INNER_DOC)) {
                attribute(p, INNER_ATTRIBUTE);
            }
        }
    }

    private static void attribute(Parser p, SyntaxKind kind) {
        long start = p.start();
        p.bump();
        if (kind == INNER_ATTRIBUTE) {
            p.bump();
        } else if (p.at(NOT)) {
            p.error(
                    "an inner attribute is not permitted in this context",
                    "to annotate the item that follows, remove the `!`");
            p.bump();
        }
        long open = p.start();
        if (p.expect(LEFT_BRACKET)) {
            content(p);
            if (!p.at(RIGHT_BRACKET)) {
                p.expected("`]`");
                p.skipTo(AFTER_CONTENT);
            }
            p.expectClosing(RIGHT_BRACKET, open);
        }
        p.close(start, kind);
    }

    /** Attr: a path with arguments or a value, perhaps inside {@code unsafe(..)}. */
    private static void content(Parser p) {
        if (p.at(UNSAFE) && p.second() == LEFT_PARENTHESIS) {
            p.bump();
            long open = p.start();
            p.bump();
            safeContent(p);
            p.expectClosing(RIGHT_PARENTHESIS, open);
        } else {
            safeContent(p);
        }
    }

    private static void safeContent(Parser p) {
        if (p.at(DYN)) {
            proposedDyn(p);
        } else {
            Paths.simplePath(p);
        }
        if (TokenTrees.opens(p.current())) {
            TokenTrees.delimTokenTree(p);
        } else if (p.eat(EQUALS)) {
            Expressions.expression(p);
        }
    }

    /** The path of the documents' {@code #[dyn(box)]}. */
    private static void proposedDyn(Parser p) {
        long start = p.start();
        p.bump();
        p.close(start, PATH);
    }

    /** Visibility, where there is one. */
    static void optVisibility(Parser p) {
        if (!p.at(PUB)) {
            return;
        }
        long start = p.start();
        p.bump();
        if (p.at(LEFT_PARENTHESIS) && restricts(p)) {
            long open = p.start();
            p.bump();
            p.eat(IN);
            Paths.simplePath(p);
            p.expectClosing(RIGHT_PARENTHESIS, open);
        }
        p.close(start, VISIBILITY);
    }

    /** Whether the parenthesis belongs to the visibility; in a tuple struct it may start a type. */
    private static boolean restricts(Parser p) {
        return switch (p.second()) {
            case IN -> true;
            case CRATE, SELF_VALUE, SUPER -> p.ahead(2) != PATH_SEPARATOR;
            default -> false;
        };
    }
}
