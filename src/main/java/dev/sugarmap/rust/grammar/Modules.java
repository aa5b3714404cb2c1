package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Modules, imports, extern crates and extern blocks. */
final class Modules {
    private Modules() {}

    /** Module. */
    static SyntaxKind module(Parser p) {
        p.eat(UNSAFE);
        p.bump();
        Items.name(p);
        if (p.at(LEFT_BRACE)) {
            ItemLists.moduleItems(p);
        } else if (!p.eat(SEMICOLON)) {
            p.expected("one of `;` or `{`");
        }
        return MOD_ITEM;
    }

    /** ExternBlock. */
    static SyntaxKind externBlock(Parser p) {
        p.eat(UNSAFE);
        Functions.optAbi(p);
        ItemLists.externalItems(p);
        return EXTERN_BLOCK_ITEM;
    }

    /** ExternCrate. */
    static SyntaxKind externCrate(Parser p) {
        p.bump();
        p.bump();
        if (!p.eat(SELF_VALUE)) {
            Items.name(p);
        }
        optAlias(p);
        p.expect(SEMICOLON);
        return EXTERN_CRATE_ITEM;
    }

    private static void optAlias(Parser p) {
        if (p.eat(AS) && !p.eat(UNDERSCORE)) {
            Items.name(p);
        }
    }

    /** UseDeclaration. */
    static SyntaxKind useDeclaration(Parser p) {
        p.bump();
        useTree(p);
        p.expect(SEMICOLON);
        return USE_ITEM;
    }

    /** UseTree. */
    private static void useTree(Parser p) {
        if (!p.enter()) {
            return;
        }
        long start = p.start();
        if (p.at(LEFT_BRACE) || p.at(STAR) || (p.at(PATH_SEPARATOR) && endsPath(p.second()))) {
            p.eat(PATH_SEPARATOR);
            group(p);
        } else {
            Paths.simplePath(p);
            if (p.eat(PATH_SEPARATOR)) {
                group(p);
            } else {
                optAlias(p);
            }
        }
        p.close(start, USE_TREE);
        p.leave();
    }

    private static boolean endsPath(SyntaxKind kind) {
        return kind == LEFT_BRACE || kind == STAR;
    }

    private static void group(Parser p) {
        if (p.eat(STAR)) {
            return;
        }
        long start = p.start();
        if (!p.expect(LEFT_BRACE)) {
            return;
        }
        while (p.hasElement(RIGHT_BRACE)) {
            useTree(p);
            p.comma(RIGHT_BRACE);
        }
        p.expectClosing(RIGHT_BRACE, start);
        p.close(start, USE_TREE_LIST);
    }
}
