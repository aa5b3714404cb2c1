package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Items, wherever they stand: which production reads one is decided here, by a few tokens. */
final class Items {
    /** The tokens that start items and seldom anything else. */
    static final TokenSet KEYWORDS =
            TokenSet.of(FN, PUB, STRUCT, ENUM, TRAIT, IMPL, MOD, USE, TYPE, MACRO, POUND, OUTER_DOC);

    /** Where the reading goes on after an error in the head of an item. */
    static final TokenSet AFTER_HEAD = KEYWORDS.with(ASYNC, UNSAFE, STATIC, EXTERN, LEFT_BRACE, SEMICOLON);

    private static final TokenSet FN_QUALIFIED = TokenSet.of(FN, UNSAFE, EXTERN, ASYNC, CONST, GEN);

    private Items() {}

    /** Crate: inner attributes, then items to the end of the file; the documents print calls alone. */
    static void sourceFile(Parser p) {
        Attributes.inner(p);
        while (Fragments.atCall(p)) {
            Fragments.call(p);
        }
        while (!p.at(END)) {
            item(p);
        }
    }

    /** Item; what is none becomes an error up to the next. */
    static void item(Parser p) {
        long start = p.start();
        Attributes.outer(p);
        if (optItem(p, start)) {
            return;
        }
        if (Macros.atCall(p)) {
            int around = p.beginItem(start);
            Macros.callItem(p);
            p.endItem(around);
            p.close(p.withComments(start), MACRO_CALL_ITEM);
        } else if (p.at(END) || (p.at(RIGHT_BRACE) && p.hasReadSince(start))) {
            p.close(start, FRAGMENT_ITEM);
        } else if (Fragments.at(p)) {
            Fragments.fragment(p, start);
        } else {
            noItem(p, start);
        }
    }

    private static void noItem(Parser p, long start) {
        switch (p.current()) {
            case RIGHT_BRACE, RIGHT_PARENTHESIS, RIGHT_BRACKET -> {
                p.unexpectedClosing();
                p.bump();
            }
            case SEMICOLON -> {
                p.error("expected item, found `;`", "remove this semicolon");
                p.bump();
            }
            default -> {
                p.expected("item");
                do {
                    TokenTrees.tokenTree(p);
                } while (!endsError(p));
            }
        }
        p.close(start, ERROR);
    }

    private static boolean endsError(Parser p) {
        return p.eat(SEMICOLON) || p.lastToken() == RIGHT_BRACE || p.at(RIGHT_BRACE) || p.at(END) || p.atAny(KEYWORDS);
    }

    /** The item that follows the attributes read since {@code start}, where there is one. */
    static boolean optItem(Parser p, long start) {
        if (!p.enter()) {
            return false;
        }
        int around = p.beginItem(start);
        boolean hasVisibility = p.at(PUB);
        Attributes.optVisibility(p);
        SyntaxKind kind = withoutAttributes(p);
        p.endItem(around);
        p.leave();
        if (kind == ERROR) {
            if (hasVisibility) {
                p.error("expected item after visibility, found " + Messages.wanted(p.current()));
                p.close(start, ERROR);
            }
            return hasVisibility;
        }
        if (hasVisibility && kind == MACRO_RULES_ITEM) {
            p.errorSince(
                    start, "can't qualify macro_rules invocation with `pub`", "try exporting it: `#[macro_export]`");
        }
        p.close(p.withComments(start), kind);
        return true;
    }

    /** Reads an item and answers its kind, or reads nothing and answers {@code ERROR}. */
    private static SyntaxKind withoutAttributes(Parser p) {
        return switch (p.current()) {
            case FN -> Functions.function(p);
            case ASYNC, GEN -> startsFn(p, p.second()) ? Functions.function(p) : ERROR;
            case CONST -> constant(p);
            case UNSAFE -> unsafeItem(p);
            case EXTERN -> externItem(p);
            case STATIC -> isStaticItem(p) ? Constants.staticItem(p) : ERROR;
            case TYPE -> Constants.typeItem(p);
            case STRUCT -> DataItems.struct(p, STRUCT_ITEM);
            case ENUM -> DataItems.enumItem(p);
            case TRAIT -> Traits.trait(p);
            case IMPL -> Traits.implementation(p);
            case MOD -> Modules.module(p);
            case USE -> Modules.useDeclaration(p);
            case MACRO -> Macros.macroItem(p);
            case QUESTION -> p.second() == ASYNC || p.second() == CONST ? Functions.function(p) : ERROR;
            case IDENTIFIER -> byWord(p);
            default -> ERROR;
        };
    }

    private static boolean startsFn(Parser p, SyntaxKind second) {
        return switch (second) {
            case FN, UNSAFE, EXTERN -> true;
            case GEN, CONST -> p.ahead(2) == FN || p.ahead(2) == UNSAFE;
            default -> false;
        };
    }

    private static SyntaxKind constant(Parser p) {
        return switch (p.second()) {
            case FN, EXTERN -> Functions.function(p);
            case UNSAFE -> afterConstUnsafe(p);
            case ASYNC, GEN -> FN_QUALIFIED.contains(p.ahead(2)) ? Functions.function(p) : ERROR;
            case TRAIT -> Traits.trait(p);
            case IMPL -> Traits.implementation(p);
            case LEFT_BRACE, OR, MOVE, FOR, STATIC -> ERROR;
            default -> p.secondIsWord("auto") && p.ahead(2) == TRAIT ? Traits.trait(p) : Constants.constItem(p);
        };
    }

    private static SyntaxKind afterConstUnsafe(Parser p) {
        return switch (p.ahead(2)) {
            case TRAIT -> Traits.trait(p);
            case IMPL -> Traits.implementation(p);
            case IDENTIFIER -> Traits.trait(p);
            default -> Functions.function(p);
        };
    }

    private static SyntaxKind unsafeItem(Parser p) {
        return switch (p.second()) {
            case TRAIT -> Traits.trait(p);
            case IMPL -> Traits.implementation(p);
            case MOD -> Modules.module(p);
            case EXTERN -> isExternBlock(p, 1) ? Modules.externBlock(p) : Functions.function(p);
            case FN, ASYNC, CONST, GEN -> Functions.function(p);
            case STATIC -> Constants.staticItem(p);
            case IDENTIFIER -> p.secondIsWord("auto") && p.ahead(2) == TRAIT ? Traits.trait(p) : ERROR;
            default -> ERROR;
        };
    }

    private static SyntaxKind externItem(Parser p) {
        if (p.second() == CRATE) {
            return Modules.externCrate(p);
        }
        return isExternBlock(p, 0) ? Modules.externBlock(p) : Functions.function(p);
    }

    private static boolean isExternBlock(Parser p, int extern) {
        SyntaxKind after = p.ahead(extern + 1);
        return after == LEFT_BRACE || (after == STRING && p.ahead(extern + 2) == LEFT_BRACE);
    }

    private static boolean isStaticItem(Parser p) {
        return switch (p.second()) {
            case OR, MOVE, ASYNC, FOR -> false;
            default -> true;
        };
    }

    /** Items that start with a word that is a keyword only here. */
    private static SyntaxKind byWord(Parser p) {
        SyntaxKind second = p.second();
        if (p.atWord("union") && second == IDENTIFIER) {
            return DataItems.struct(p, UNION_ITEM);
        }
        if (p.atWord("auto") && second == TRAIT) {
            return Traits.trait(p);
        }
        if (p.atWord("default") && (FN_QUALIFIED.contains(second) || isDefaultItem(second) || p.secondIsWord("safe"))) {
            return defaultItem(p);
        }
        if (p.atWord("safe") && (second == FN || second == EXTERN || second == STATIC)) {
            return second == STATIC ? Constants.staticItem(p) : Functions.function(p);
        }
        if (p.atWord("async") && (second == FN || second == UNSAFE)) {
            return oldAsync(p);
        }
        if (p.atWord("bound") && second == IDENTIFIER) {
            return Proposals.boundItem(p);
        }
        return Macros.atRules(p) ? Macros.macroRules(p) : ERROR;
    }

    private static boolean isDefaultItem(SyntaxKind second) {
        return second == IMPL || second == TYPE || second == STATIC;
    }

    private static SyntaxKind defaultItem(Parser p) {
        return switch (p.second()) {
            case IMPL -> Traits.implementation(p);
            case UNSAFE -> p.ahead(2) == IMPL ? Traits.implementation(p) : Functions.function(p);
            case TYPE -> {
                p.bump();
                yield Constants.typeItem(p);
            }
            case CONST -> {
                if (FN_QUALIFIED.contains(p.ahead(2))) {
                    yield Functions.function(p);
                }
                p.bump();
                yield Constants.constItem(p);
            }
            default -> Functions.function(p);
        };
    }

    private static SyntaxKind oldAsync(Parser p) {
        p.error("`async fn` is not permitted in Rust 2015", "to use `async fn`, switch to Rust 2018 or later");
        p.bump();
        return Functions.function(p);
    }

    /** The name that an item or a parameter declares. */
    static void name(Parser p) {
        if (p.at(DOLLAR)) {
            Paths.placeholderName(p);
        } else if (!p.eat(IDENTIFIER)) {
            p.expected("identifier");
            if (isMisusedKeyword(p)) {
                p.skip();
            }
        }
    }

    private static boolean isMisusedKeyword(Parser p) {
        return p.current().isKeyword()
                && switch (p.second()) {
                    case LEFT_PARENTHESIS, LEFT_BRACE, LESS, COLON, SEMICOLON, EQUALS -> true;
                    default -> false;
                };
    }
}
