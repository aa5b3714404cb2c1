package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

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
        switch (p.current()) {
            case QUESTION, ASYNC, CONST, TILDE -> boundsAlone(p, start);
            case LIFETIME -> {
                if (p.second() == PLUS) {
                    boundsAlone(p, start);
                } else {
                    p.expected("type");
                    p.bump();
                    p.close(start, ERROR);
                }
            }
            case IMPL -> implTrait(p, start);
            case DYN -> dynTrait(p, start);
            default -> {
                bare(p, start);
                if (p.at(PLUS) && p.hasReadSince(start)) {
                    sum(p, start);
                }
            }
        }
        p.leave();
    }

    /** A trait object without {@code dyn} that no type can start. */
    private static void boundsAlone(Parser p, long start) {
        Bounds.bounds(p);
        p.close(start, DYN_TRAIT_TYPE);
    }

    /** TypeNoBounds: where a {@code +} would be read as something else. */
    static void typeNoBounds(Parser p) {
        if (p.enter()) {
            bare(p, p.start());
            p.leave();
        }
    }

    /** The rest of a trait object without {@code dyn} whose first bound was read as a type. */
    private static void sum(Parser p, long start) {
        switch (p.lastClosed()) {
            case PATH_TYPE -> {
                p.turnLast(PATH);
                p.close(start, TRAIT_BOUND);
            }
            case PARENTHESIZED_TYPE -> {}
            default ->
                p.error("expected a path on the left-hand side of `+`", "try adding parentheses around the bounds");
        }
        p.bump();
        Bounds.more(p);
        p.close(start, BOUNDS);
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
            case FOR -> binder(p, start);
            case FN, UNSAFE, EXTERN -> fnPointer(p, start);
            case IMPL -> {
                if (implTrait(p, start)) {
                    ambiguousSum(p, start);
                }
            }
            case DYN -> {
                if (dynTrait(p, start)) {
                    ambiguousSum(p, start);
                }
            }
            case QUESTION, CONST, TILDE -> {
                Bounds.bound(p);
                p.close(start, BOUNDS);
                p.close(start, DYN_TRAIT_TYPE);
            }
            case TYPEOF -> {
                p.bump();
                TokenTrees.delimTokenTree(p);
                p.close(start, TYPEOF_TYPE);
            }
            default -> pathOrMissing(p, start);
        }
    }

    /** ImplTraitType; says whether it has several bounds. */
    private static boolean implTrait(Parser p, long start) {
        p.bump();
        boolean isSum = Bounds.bounds(p);
        p.close(start, IMPL_TRAIT_TYPE);
        return isSum;
    }

    /** TraitObjectType, or one of the documents' kinds of it; says whether it has several bounds. */
    private static boolean dynTrait(Parser p, long start) {
        p.bump();
        SyntaxKind kind = optDynKind(p);
        boolean isSum = Bounds.bounds(p);
        p.close(start, kind);
        return isSum;
    }

    /** What follows {@code dyn} in the documents' {@code dyn* Trait} and {@code dyn(Box) Trait}. */
    private static SyntaxKind optDynKind(Parser p) {
        if (p.eat(STAR)) {
            return DYN_STAR_TYPE;
        }
        if (Proposals.atDynWrapper(p)) {
            tupleOrParenthesized(p);
            return DYN_WRAPPED_TYPE;
        }
        return DYN_TRAIT_TYPE;
    }

    private static void ambiguousSum(Parser p, long start) {
        p.errorSince(start, "ambiguous `+` in a type", "use parentheses to disambiguate");
    }

    private static void pathOrMissing(Parser p, long start) {
        if (!Paths.atPath(p)) {
            p.expected("type");
            return;
        }
        if (Proposals.atDynx(p)) {
            p.bump();
            Bounds.bounds(p);
            p.close(start, DYNX_TYPE);
        } else if (atOldDyn(p)) {
            dynTrait(p, start);
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

    /** What a {@code for<..>} binds lifetimes for: a function pointer or a trait object without {@code dyn}. */
    private static void binder(Parser p, long start) {
        Generics.forLifetimes(p);
        if (p.at(FN) || p.at(UNSAFE) || p.at(EXTERN)) {
            fnPointer(p, start);
        } else {
            Paths.traitPath(p);
            p.close(start, TRAIT_BOUND);
            if (p.eat(PLUS)) {
                Bounds.more(p);
            }
            p.close(start, BOUNDS);
            p.close(start, DYN_TRAIT_TYPE);
        }
    }

    /** BareFunctionType, its lifetimes read. */
    private static void fnPointer(Parser p, long start) {
        p.eat(UNSAFE);
        Functions.optAbi(p);
        p.expect(FN);
        Functions.fnPointerParams(p);
        Functions.optReturnTypeNoBounds(p);
        p.close(start, FN_POINTER_TYPE);
    }
}
