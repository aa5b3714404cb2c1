package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** Types. */
final class Types {
    private static final TokenSet STARTS = TokenSet.of(
            LEFT_PARENTHESIS,
            LEFT_BRACKET,
            NOT,
            STAR,
            AND,
            UNDERSCORE,
            FN,
            UNSAFE,
            EXTERN,
            FOR,
            IMPL,
            DYN,
            TYPEOF,
            QUESTION,
            LIFETIME,
            ASYNC);

    private Types() {}

    static boolean atType(Parser p) {
        return p.atAny(STARTS) || Paths.atPath(p);
    }

    /** Type: also a trait object without {@code dyn}. */
    static void type(Parser p) {
        if (!p.enter()) {
            return;
        }
        long start = p.start();
        if (p.at(QUESTION) || p.at(LIFETIME) || p.at(ASYNC)) {
            Bounds.bounds(p);
            p.close(start, DYN_TRAIT_TYPE);
        } else if (p.at(FOR) && !atFnPointer(p)) {
            bareTraitObject(p, start);
        } else {
            boolean mayBeBound = Paths.atPath(p) || p.at(LEFT_PARENTHESIS);
            boolean hasBounds = p.at(IMPL) || p.at(DYN);
            bare(p, start);
            if (p.at(PLUS) && !hasBounds) {
                afterPlus(p, start, mayBeBound);
            }
        }
        p.leave();
    }

    /** TypeNoBounds: where a {@code +} would be read as something else. */
    static void typeNoBounds(Parser p) {
        if (!p.enter()) {
            return;
        }
        long start = p.start();
        if (p.at(FOR) && !atFnPointer(p)) {
            bareTraitObject(p, start);
        } else {
            bare(p, start);
        }
        p.leave();
    }

    private static void bareTraitObject(Parser p, long start) {
        Bounds.bounds(p);
        p.close(start, DYN_TRAIT_TYPE);
    }

    /** The rest of a trait object without {@code dyn} whose first bound was read as a type. */
    private static void afterPlus(Parser p, long start, boolean mayBeBound) {
        if (!mayBeBound) {
            p.error("expected a path on the left-hand side of `+`", "try adding parentheses around the bounds");
        }
        p.bump();
        Bounds.bounds(p);
        p.close(start, DYN_TRAIT_TYPE);
    }

    private static void bare(Parser p, long start) {
        switch (p.current()) {
            case LEFT_PARENTHESIS -> tupleOrParenthesized(p);
            case LEFT_BRACKET -> arrayOrSlice(p);
            case AND -> reference(p);
            case STAR -> rawPointer(p);
            case NOT -> {
                p.bump();
                p.close(start, NEVER_TYPE);
            }
            case UNDERSCORE -> {
                p.bump();
                p.close(start, INFERRED_TYPE);
            }
            case FN, UNSAFE, EXTERN, FOR -> fnPointer(p);
            case IMPL -> {
                p.bump();
                Bounds.bounds(p);
                p.close(start, IMPL_TRAIT_TYPE);
            }
            case DYN -> dyn(p, start);
            case TYPEOF -> {
                p.bump();
                TokenTrees.delimTokenTree(p);
                p.close(start, TYPEOF_TYPE);
            }
            default -> pathOrMissing(p, start);
        }
    }

    private static void dyn(Parser p, long start) {
        p.bump();
        boolean isStar = p.eat(STAR);
        Bounds.bounds(p);
        p.close(start, isStar ? DYN_STAR_TYPE : DYN_TRAIT_TYPE);
    }

    private static void pathOrMissing(Parser p, long start) {
        if (!Paths.atPath(p)) {
            p.expected("type");
            return;
        }
        if (p.atWord("dynx") && Paths.startsPath(p.second()) && p.second() != LESS && p.second() != PATH_SEPARATOR) {
            p.bump();
            Bounds.bounds(p);
            p.close(start, DYNX_TYPE);
        } else if (atOldDyn(p)) {
            dyn(p, start);
        } else {
            path(p, start);
        }
    }

    /** In edition 2015 {@code dyn} is a keyword only where a bound follows that cannot continue a path. */
    private static boolean atOldDyn(Parser p) {
        return p.atWord("dyn")
                && switch (p.second()) {
                    case IDENTIFIER, SELF_VALUE, SELF_TYPE, SUPER, CRATE, LIFETIME, QUESTION, FOR, LEFT_PARENTHESIS ->
                        true;
                    default -> false;
                };
    }

    /** TypePath, or a macro call in its place. */
    private static void path(Parser p, long start) {
        Paths.typePath(p);
        if (p.at(NOT) && TokenTrees.opens(p.second())) {
            p.close(start, PATH);
            p.bump();
            TokenTrees.delimTokenTree(p);
            p.close(start, MACRO_TYPE);
        } else {
            p.close(start, PATH_TYPE);
        }
    }

    private static void tupleOrParenthesized(Parser p) {
        long start = p.start();
        p.bump();
        int count = 0;
        boolean endsInComma = false;
        while (p.hasElement(RIGHT_PARENTHESIS)) {
            type(p);
            count++;
            endsInComma = p.at(COMMA);
            p.comma(RIGHT_PARENTHESIS);
        }
        p.expectClosing(RIGHT_PARENTHESIS, start);
        p.close(start, count == 1 && !endsInComma ? PARENTHESIZED_TYPE : TUPLE_TYPE);
    }

    private static void arrayOrSlice(Parser p) {
        long start = p.start();
        p.bump();
        type(p);
        boolean isArray = p.eat(SEMICOLON);
        if (isArray) {
            Place before = p.enterPlace(Place.PLAIN);
            Expressions.expression(p);
            p.enterPlace(before);
        }
        p.expectClosing(RIGHT_BRACKET, start);
        p.close(start, isArray ? ARRAY_TYPE : SLICE_TYPE);
    }

    private static void reference(Parser p) {
        long start = p.start();
        p.bump();
        p.eat(LIFETIME);
        p.eat(MUT);
        typeNoBounds(p);
        p.close(start, REFERENCE_TYPE);
    }

    private static void rawPointer(Parser p) {
        long start = p.start();
        p.bump();
        if (!p.eat(MUT) && !p.eat(CONST)) {
            p.error("expected `mut` or `const` keyword in raw pointer type", "add `mut` or `const` here");
        }
        typeNoBounds(p);
        p.close(start, RAW_POINTER_TYPE);
    }

    /** Whether a function pointer follows the {@code for<..>} that is next. */
    private static boolean atFnPointer(Parser p) {
        int count = 1;
        while (p.ahead(count) != GREATER && p.ahead(count) != END && count < 64) {
            count++;
        }
        return switch (p.ahead(count + 1)) {
            case FN, UNSAFE, EXTERN -> true;
            default -> false;
        };
    }

    /** BareFunctionType. */
    private static void fnPointer(Parser p) {
        long start = p.start();
        if (p.at(FOR)) {
            Generics.forLifetimes(p);
        }
        p.eat(UNSAFE);
        Functions.optAbi(p);
        p.expect(FN);
        Functions.fnPointerParams(p);
        Functions.optReturnTypeNoBounds(p);
        p.close(start, FN_POINTER_TYPE);
    }
}
