package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Paths. Their segments are read into the node that is open, so that a type or an expression needs no second node. */
final class Paths {
    private static final TokenSet NAMES = TokenSet.of(IDENTIFIER, SELF_VALUE, SELF_TYPE, SUPER, CRATE, DOLLAR);
    private static final TokenSet STARTS = NAMES.with(PATH_SEPARATOR, LESS);

    private Paths() {}

    static boolean atPath(Parser p) {
        return p.atAny(STARTS);
    }

    static boolean startsPath(SyntaxKind kind) {
        return STARTS.contains(kind);
    }

    /** SimplePath: names only. */
    static void simplePath(Parser p) {
        long start = p.start();
        p.eat(PATH_SEPARATOR);
        name(p);
        while (p.at(PATH_SEPARATOR) && NAMES.contains(p.second())) {
            p.bump();
            name(p);
        }
        p.close(start, PATH);
    }

    /** TypePath that leads to a trait, as a node for a bound or a qualified self. */
    static void traitPath(Parser p) {
        long start = p.start();
        if (p.at(LESS)) {
            p.expected("identifier");
            GenericArgs.genericArgs(p);
        } else {
            typePath(p);
        }
        p.close(start, PATH);
    }

    /** TypePath: generic arguments follow a name directly. */
    static void typePath(Parser p) {
        root(p);
        typeSegment(p);
        while (p.at(PATH_SEPARATOR) && continues(p.second())) {
            p.bump();
            typeSegment(p);
        }
    }

    /** PathInExpression: generic arguments follow {@code ::}. */
    static void expressionPath(Parser p) {
        root(p);
        name(p);
        while (p.at(PATH_SEPARATOR)) {
            p.bump();
            switch (p.current()) {
                case LESS -> GenericArgs.genericArgs(p);
                case LEFT_PARENTHESIS -> GenericArgs.parenthesizedArgs(p);
                default -> name(p);
            }
        }
    }

    private static boolean continues(SyntaxKind kind) {
        return kind != STAR && kind != LEFT_BRACE;
    }

    private static void root(Parser p) {
        if (p.at(LESS)) {
            qualifiedSelf(p);
            p.expect(PATH_SEPARATOR);
        } else {
            p.eat(PATH_SEPARATOR);
        }
    }

    /** QualifiedPathType. */
    private static void qualifiedSelf(Parser p) {
        long start = p.start();
        p.bump();
        Types.type(p);
        if (p.eat(AS)) {
            traitPath(p);
        }
        p.expectClosing(GREATER, start);
        p.close(start, QUALIFIED_SELF);
    }

    private static void typeSegment(Parser p) {
        if (p.at(FN)) {
            proposedFnSegment(p);
            return;
        }
        name(p);
        if (p.at(PATH_SEPARATOR) && (p.second() == LESS || p.second() == LEFT_PARENTHESIS)) {
            p.bump();
        }
        if (p.at(LESS)) {
            GenericArgs.genericArgs(p);
        } else if (p.at(LEFT_PARENTHESIS)) {
            GenericArgs.parenthesizedArgs(p);
        }
    }

    /** {@code ::fn method} and {@code ::fn *}, as the documents' bound items name methods. */
    private static void proposedFnSegment(Parser p) {
        p.bump();
        if (!p.eat(STAR)) {
            name(p);
        }
    }

    /** A name in a path, or one of the documents' placeholders {@code $}, {@code $name} and {@code $1}. */
    static void name(Parser p) {
        if (p.at(DOLLAR)) {
            placeholderName(p);
        } else if (p.atAny(NAMES)) {
            p.bump();
        } else {
            p.expected("identifier");
        }
    }

    static void placeholderName(Parser p) {
        long start = p.start();
        SyntaxKind name = p.adjacent();
        p.bump();
        if (name == IDENTIFIER || name == INTEGER || name.isKeyword()) {
            p.bump();
        }
        p.close(start, PLACEHOLDER_NAME);
    }
}
