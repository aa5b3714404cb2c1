package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** The items between the braces of what holds items; not everything holds every item. */
final class ItemLists {
    private static final String TRAIT_OR_IMPL = "`trait`s or `impl`s";
    private static final String EXTERN_BLOCK = "`extern` blocks";

    private ItemLists() {}

    /** The items of a module. */
    static void moduleItems(Parser p) {
        items(p, start -> {});
    }

    /** AssociatedItem, any number. */
    static void associatedItems(Parser p) {
        items(p, start -> {
            if (p.lastClosed() == STATIC_ITEM) {
                p.errorSince(start, "associated `static` items are not allowed");
            } else {
                check(p, start, TRAIT_OR_IMPL);
            }
        });
    }

    /** ExternalItem, any number. */
    static void externalItems(Parser p) {
        items(p, start -> {
            if (p.lastClosed() == CONST_ITEM) {
                p.errorSince(start, "extern items cannot be `const`", "try using a static value");
            } else {
                check(p, start, EXTERN_BLOCK);
            }
        });
    }

    /** What looks at an item that was read since {@code start}. */
    private interface Check {
        void itemSince(long start);
    }

    private static void items(Parser p, Check check) {
        if (!p.at(LEFT_BRACE)) {
            p.expected("`{`");
            p.skipTo(Items.AFTER_HEAD);
        }
        long open = p.start();
        if (!p.eat(LEFT_BRACE)) {
            return;
        }
        Attributes.inner(p);
        while (!p.at(RIGHT_BRACE) && !p.at(END)) {
            long start = p.start();
            Items.item(p);
            check.itemSince(start);
        }
        p.expectClosing(RIGHT_BRACE, open);
        p.close(open, ITEM_LIST);
    }

    private static void check(Parser p, long start, String holder) {
        String name = nameOutside(p.lastClosed());
        if (!name.isEmpty()) {
            p.errorSince(
                    start,
                    name + " is not supported in " + holder,
                    "consider moving the " + name + " out to a nearby module scope");
        }
    }

    /** What the compiler calls an item that is nowhere but in modules and blocks; nothing for other kinds. */
    private static String nameOutside(SyntaxKind kind) {
        return switch (kind) {
            case STRUCT_ITEM -> "struct";
            case ENUM_ITEM -> "enum";
            case UNION_ITEM -> "union";
            case TRAIT_ITEM -> "trait";
            case TRAIT_ALIAS_ITEM -> "trait alias";
            case IMPL_ITEM -> "implementation";
            case MOD_ITEM -> "module";
            case USE_ITEM -> "`use` import";
            case EXTERN_BLOCK_ITEM -> "extern block";
            case EXTERN_CRATE_ITEM -> "extern crate";
            case MACRO_RULES_ITEM, MACRO_ITEM -> "macro definition";
            default -> "";
        };
    }
}
