package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Functions and their signatures. */
final class Functions {

    private static final String AFTER_CONST = "one of `async`, `extern`, `fn`, `gen`, `safe`, or `unsafe`";
    private static final String AFTER_ASYNC = "one of `extern`, `fn`, `safe`, or `unsafe`";

    /** What may follow a qualifier, by its rank. */
    private static final String[] AFTER_QUALIFIER = {
        "", AFTER_CONST, AFTER_CONST, AFTER_ASYNC, AFTER_ASYNC, "one of `extern` or `fn`", "`fn`"
    };

    private Functions() {}

    /** Function: its qualifiers, its signature and its body. */
    static SyntaxKind function(Parser p) {
        qualifiers(p);
        p.expect(FN);
        Traits.optMaybeAsync(p);
        name(p);
        if (p.at(LESS) && p.second() == LEFT_PARENTHESIS) {
            unfinishedGenerics(p);
        }
        Generics.optGenericParams(p);
        if (p.at(LEFT_PARENTHESIS)) {
            paramList(p);
        } else {
            p.error("missing parameters for function definition", "add a parameter list: `()`");
        }
        optReturnType(p);
        Generics.optWhereClause(p);
        body(p);
        return FN_ITEM;
    }

    private static void qualifiers(Parser p) {
        int last = 0;
        for (int rank = rank(p); rank >= 0; rank = rank(p)) {
            if (rank > 0 && rank <= last) {
                p.expected(AFTER_QUALIFIER[last]);
            }
            switch (p.current()) {
                case QUESTION -> maybeAsync(p);
                case EXTERN -> optAbi(p);
                default -> p.bump();
            }
            last = Math.max(last, rank);
        }
    }

    /** Where a qualifier stands among the others; 0 for one that stands anywhere, -1 for what is none. */
    private static int rank(Parser p) {
        return switch (p.current()) {
            case QUESTION -> 0;
            case CONST -> 2;
            case ASYNC -> 3;
            case GEN -> 4;
            case UNSAFE -> 5;
            case EXTERN -> 6;
            case IDENTIFIER -> p.atWord("default") ? 1 : p.atWord("safe") ? 5 : -1;
            default -> -1;
        };
    }

    /** The documents' {@code ?async} and {@code ?const}. */
    static void maybeAsync(Parser p) {
        long start = p.start();
        p.bump();
        p.bump();
        p.close(start, MAYBE_ASYNC);
    }

    /** A name, or the qualified path that the documents write in its place. */
    private static void name(Parser p) {
        if (p.at(LESS) && Paths.startsPath(p.second())) {
            long start = p.start();
            Paths.expressionPath(p);
            p.close(start, PATH);
        } else {
            Items.name(p);
        }
    }

    /** The documents' slip {@code fn foo<(&mut self)}. */
    private static void unfinishedGenerics(Parser p) {
        p.error(
                "expected one of `>`, `const`, an identifier, or a lifetime, found `(`",
                "remove the `<`: the function has no generic parameters");
        long start = p.start();
        p.bump();
        p.close(start, ERROR);
    }

    /** {@code extern} with its ABI, where there is one. */
    static void optAbi(Parser p) {
        if (p.at(EXTERN)) {
            long start = p.start();
            p.bump();
            p.eat(STRING);
            p.close(start, ABI);
        }
    }

    private static void body(Parser p) {
        if (!p.at(LEFT_BRACE) && !p.at(SEMICOLON)) {
            p.error(p.unexpected("one of `;` or `{`"), "end the declaration with `;` or give it a body");
            p.skipTo(Items.AFTER_HEAD);
        }
        if (p.at(LEFT_BRACE)) {
            Blocks.block(p);
        } else {
            p.eat(SEMICOLON);
        }
    }

    /** FunctionParameters with their parentheses. */
    static void paramList(Parser p) {
        p.list(PARAM_LIST, LEFT_PARENTHESIS, RIGHT_PARENTHESIS, Functions::param);
    }

    private static void param(Parser p) {
        if (p.lastToken() == COMMA && atSelf(p)) {
            p.error("unexpected `self` parameter in function", "`self` must be the first parameter");
        }
        long start = p.start();
        Attributes.outer(p);
        if (atSelf(p)) {
            selfParam(p);
            p.close(start, SELF_PARAM);
        } else if (p.eat(DOT_DOT_DOT)) {
            p.close(start, VARIADIC_PARAM);
        } else if (p.omitsParamNames() && !isNamed(p)) {
            Types.type(p);
            p.close(start, PARAM);
        } else {
            Patterns.patternNoTopAlternative(p);
            p.close(start, typeOfParam(p));
        }
    }

    private static SyntaxKind typeOfParam(Parser p) {
        if (!p.eat(COLON)) {
            p.error(
                    p.unexpected("one of `:`, `@`, or `|`"),
                    "a parameter has a name and a type: `name: Type`; if the name is not used, write `_: Type`");
            return PARAM;
        }
        if (p.eat(DOT_DOT_DOT)) {
            return VARIADIC_PARAM;
        }
        Types.type(p);
        return PARAM;
    }

    private static boolean atSelf(Parser p) {
        return switch (p.current()) {
            case SELF_VALUE -> p.second() != PATH_SEPARATOR;
            case MUT -> p.second() == SELF_VALUE;
            case AND -> isSelfAfterReference(p);
            default -> false;
        };
    }

    private static boolean isSelfAfterReference(Parser p) {
        int count = 1;
        if (p.ahead(count) == LIFETIME) {
            count++;
        }
        if (p.ahead(count) == MUT) {
            count++;
        }
        return p.ahead(count) == SELF_VALUE && p.ahead(count + 1) != PATH_SEPARATOR;
    }

    /** SelfParam. */
    private static void selfParam(Parser p) {
        boolean isReference = p.eat(AND);
        p.eat(LIFETIME);
        p.eat(MUT);
        p.bump();
        if (!isReference && p.eat(COLON)) {
            Types.type(p);
        }
    }

    /** MaybeNamedFunctionParameters: a name may be left out. */
    static void fnPointerParams(Parser p) {
        p.list(PARAM_LIST, LEFT_PARENTHESIS, RIGHT_PARENTHESIS, Functions::fnPointerParam);
    }

    private static void fnPointerParam(Parser p) {
        long start = p.start();
        Attributes.outer(p);
        if (p.eat(DOT_DOT_DOT)) {
            p.close(start, VARIADIC_PARAM);
            return;
        }
        if (isNamed(p)) {
            Patterns.patternNoTopAlternative(p);
            p.bump();
        }
        if (p.eat(DOT_DOT_DOT)) {
            p.close(start, VARIADIC_PARAM);
            return;
        }
        Types.type(p);
        p.close(start, PARAM);
    }

    /** Whether a parameter starts with a name and a colon, perhaps after {@code mut} or {@code &}. */
    private static boolean isNamed(Parser p) {
        int name = 0;
        while (p.ahead(name) == AND && name < 2) {
            name++;
        }
        if (name == 0 && p.at(MUT)) {
            name++;
        }
        SyntaxKind kind = p.ahead(name);
        return (kind == IDENTIFIER || kind == UNDERSCORE || kind == SELF_VALUE) && p.ahead(name + 1) == COLON;
    }

    /** FunctionReturnType, where there is one. */
    static void optReturnType(Parser p) {
        if (p.at(ARROW)) {
            long start = p.start();
            p.bump();
            Types.type(p);
            p.close(start, RETURN_TYPE);
        }
    }

    /** A result type after which a {@code +} belongs to what is around it. */
    static void optReturnTypeNoBounds(Parser p) {
        if (p.at(ARROW)) {
            long start = p.start();
            p.bump();
            Types.typeNoBounds(p);
            p.close(start, RETURN_TYPE);
        }
    }
}
