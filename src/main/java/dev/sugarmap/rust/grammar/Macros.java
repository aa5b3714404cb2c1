package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Macro definitions and calls; what is in their delimiters is never looked into. */
final class Macros {
    private static final int LONGEST_PATH = 32;

    private Macros() {}

    static boolean atRules(Parser p) {
        return p.atWord("macro_rules") && p.second() == NOT && p.ahead(2) == IDENTIFIER;
    }

    /** MacroRulesDefinition. */
    static SyntaxKind macroRules(Parser p) {
        p.bump();
        p.bump();
        p.bump();
        arguments(p);
        return MACRO_RULES_ITEM;
    }

    /** MacroInvocationSemi as an item. */
    static void callItem(Parser p) {
        Paths.simplePath(p);
        p.eat(NOT);
        arguments(p);
    }

    private static void arguments(Parser p) {
        boolean isBraced = p.at(LEFT_BRACE);
        TokenTrees.delimTokenTree(p);
        if (!isBraced && !p.eat(SEMICOLON)) {
            p.error(
                    "macros that expand to items must be delimited with braces or followed by a semicolon",
                    "add a semicolon");
        }
    }

    /** Whether a path and {@code !} follow; the documents also leave the {@code !} out before a brace. */
    static boolean atCall(Parser p) {
        if (!Paths.atPath(p) || p.at(LESS)) {
            return false;
        }
        int count = p.at(PATH_SEPARATOR) ? 1 : 0;
        while (count < LONGEST_PATH && p.ahead(count + 1) == PATH_SEPARATOR) {
            count += 2;
        }
        return switch (p.ahead(count + 1)) {
            case NOT -> true;
            case LEFT_BRACE -> count > 0;
            default -> false;
        };
    }

    /** A declarative macro of the second kind: {@code macro name($x:expr) { .. }}. */
    static SyntaxKind macroItem(Parser p) {
        p.bump();
        Items.name(p);
        if (p.at(LEFT_PARENTHESIS)) {
            TokenTrees.delimTokenTree(p);
        }
        if (!p.at(LEFT_BRACE)) {
            p.expected("one of `(` or `{`");
            p.skipTo(Items.AFTER_HEAD);
        }
        if (p.at(LEFT_BRACE)) {
            TokenTrees.delimTokenTree(p);
        }
        return MACRO_ITEM;
    }
}
