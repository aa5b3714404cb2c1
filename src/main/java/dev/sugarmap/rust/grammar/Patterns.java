package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;

/** Patterns. */
final class Patterns {
    private static final TokenSet LITERALS =
            TokenSet.of(INTEGER, FLOAT, CHARACTER, BYTE, STRING, BYTE_STRING, C_STRING, TRUE, FALSE, MINUS);

    private Patterns() {}

    /** Pattern: alternatives between {@code |}. */
    static void pattern(Parser p) {
        long start = p.start();
        boolean isOr = p.eat(OR);
        patternNoTopAlternative(p);
        while (p.at(OR)) {
            isOr = true;
            p.bump();
            patternNoTopAlternative(p);
        }
        if (isOr) {
            p.close(start, OR_PATTERN);
        }
    }

    /** PatternNoTopAlt. */
    static void patternNoTopAlternative(Parser p) {
        if (!p.enter()) {
            return;
        }
        long start = p.start();
        switch (p.current()) {
            case UNDERSCORE -> {
                p.bump();
                p.close(start, WILDCARD_PATTERN);
            }
            case DOT_DOT, DOT_DOT_EQUALS, DOT_DOT_DOT -> restOrHalfRange(p, start);
            case AND -> reference(p, start);
            case LEFT_PARENTHESIS -> tupleOrParenthesized(p, start);
            case LEFT_BRACKET -> slice(p, start);
            case REF, MUT -> identifier(p, start);
            case BOX -> {
                p.bump();
                patternNoTopAlternative(p);
                p.close(start, BOX_PATTERN);
            }
            case CONST -> {
                constBlock(p, start);
                optRange(p, start);
            }
            default -> literalOrPath(p, start);
        }
        p.leave();
    }

    private static void literalOrPath(Parser p, long start) {
        if (p.atAny(LITERALS)) {
            literal(p, start);
            optRange(p, start);
        } else if (p.at(IDENTIFIER) && isIdentifierAlone(p)) {
            identifier(p, start);
        } else if (Paths.atPath(p)) {
            path(p, start);
        } else {
            p.expected("pattern");
        }
    }

    private static boolean isIdentifierAlone(Parser p) {
        return switch (p.second()) {
            case PATH_SEPARATOR, LEFT_PARENTHESIS, LEFT_BRACE, DOT_DOT, DOT_DOT_DOT, DOT_DOT_EQUALS -> false;
            case NOT -> !TokenTrees.opens(p.ahead(2));
            default -> true;
        };
    }

    private static void constBlock(Parser p, long start) {
        Blocks.blockExpression(p, start);
        p.close(start, CONST_PATTERN);
        p.errorSince(
                start, "const blocks cannot be used as patterns", "use a named `const`-item or an `if`-guard instead");
    }

    private static void literal(Parser p, long start) {
        if (p.eat(MINUS) && !p.atAny(LITERALS)) {
            p.expected("pattern");
        } else {
            p.bump();
        }
        p.close(start, LITERAL_PATTERN);
    }

    /** IdentifierPattern. */
    private static void identifier(Parser p, long start) {
        binding(p);
        if (p.eat(AT)) {
            patternNoTopAlternative(p);
        }
        p.close(start, IDENTIFIER_PATTERN);
    }

    private static void binding(Parser p) {
        p.eat(REF);
        p.eat(MUT);
        Items.name(p);
    }

    private static void path(Parser p, long start) {
        Paths.expressionPath(p);
        switch (p.current()) {
            case LEFT_PARENTHESIS -> {
                p.close(start, PATH);
                long open = p.start();
                p.bump();
                elements(p, RIGHT_PARENTHESIS, open);
                p.close(start, TUPLE_STRUCT_PATTERN);
            }
            case LEFT_BRACE -> {
                p.close(start, PATH);
                fields(p);
                p.close(start, STRUCT_PATTERN);
            }
            case NOT -> {
                p.close(start, PATH);
                p.bump();
                TokenTrees.delimTokenTree(p);
                p.close(start, MACRO_PATTERN);
            }
            default -> {
                p.close(start, PATH_PATTERN);
                optRange(p, start);
            }
        }
    }

    private static boolean atRange(Parser p) {
        return p.at(DOT_DOT) || p.at(DOT_DOT_EQUALS) || p.at(DOT_DOT_DOT);
    }

    /** The rest of a RangePattern whose lower end was read. */
    private static void optRange(Parser p, long start) {
        if (atRange(p)) {
            boolean needsEnd = !p.at(DOT_DOT);
            p.bump();
            if (atRangeEnd(p)) {
                rangeEnd(p);
            } else if (needsEnd) {
                p.error("inclusive range with no end", "use `..` instead");
            }
            p.close(start, RANGE_PATTERN);
        }
    }

    private static boolean atRangeEnd(Parser p) {
        return p.atAny(LITERALS) || Paths.atPath(p) || (p.at(CONST) && p.second() == LEFT_BRACE);
    }

    private static void rangeEnd(Parser p) {
        long start = p.start();
        if (p.atAny(LITERALS)) {
            literal(p, start);
        } else if (p.at(CONST)) {
            constBlock(p, start);
        } else {
            Paths.expressionPath(p);
            p.close(start, PATH_PATTERN);
        }
    }

    private static void restOrHalfRange(Parser p, long start) {
        boolean isRest = p.at(DOT_DOT);
        boolean isOld = p.eat(DOT_DOT_DOT);
        if (!isOld) {
            p.bump();
        }
        if (atRangeEnd(p)) {
            if (isOld) {
                p.errorSince(start, "range-to patterns with `...` are not allowed", "use `..=` instead");
            }
            rangeEnd(p);
            p.close(start, RANGE_PATTERN);
        } else {
            p.close(start, isRest ? REST_PATTERN : PLACEHOLDER);
        }
    }

    private static void reference(Parser p, long start) {
        p.bump();
        p.eat(MUT);
        long inner = p.start();
        patternNoTopAlternative(p);
        if (p.hasReadSince(inner) && p.lastClosed() == RANGE_PATTERN) {
            p.errorSince(
                    inner,
                    "the range pattern here has ambiguous interpretation",
                    "add parentheses to clarify the precedence");
        }
        p.close(start, REFERENCE_PATTERN);
    }

    private static void tupleOrParenthesized(Parser p, long start) {
        p.bump();
        boolean isTuple = p.at(RIGHT_PARENTHESIS) || p.at(DOT_DOT);
        isTuple |= elements(p, RIGHT_PARENTHESIS, start);
        p.close(start, isTuple ? TUPLE_PATTERN : PARENTHESIZED_PATTERN);
    }

    private static void slice(Parser p, long start) {
        p.bump();
        elements(p, RIGHT_BRACKET, start);
        p.close(start, SLICE_PATTERN);
    }

    /** Reads patterns between commas and the closing delimiter, and says whether there was a comma. */
    private static boolean elements(Parser p, SyntaxKind close, long open) {
        boolean hasComma = false;
        while (p.hasElement(close)) {
            pattern(p);
            hasComma |= p.at(COMMA);
            p.comma(close);
        }
        p.expectClosing(close, open);
        return hasComma;
    }

    private static void fields(Parser p) {
        long open = p.start();
        p.bump();
        while (p.hasElement(RIGHT_BRACE)) {
            field(p);
            p.comma(RIGHT_BRACE);
        }
        p.expectClosing(RIGHT_BRACE, open);
    }

    /** StructPatternField, or the {@code ..} that stands for the others. */
    private static void field(Parser p) {
        long start = p.start();
        if (p.at(DOT_DOT_DOT)) {
            Placeholders.placeholder(p);
            return;
        }
        if (p.eat(DOT_DOT)) {
            p.close(start, REST_PATTERN);
            if (p.at(COMMA)) {
                p.error("expected `}`, found `,`", "`..` must be at the end and cannot have a trailing comma");
            }
            return;
        }
        Attributes.outer(p);
        if ((p.at(INTEGER) || p.at(IDENTIFIER)) && p.second() == COLON) {
            p.bump();
            p.bump();
            pattern(p);
        } else {
            p.eat(BOX);
            long name = p.start();
            binding(p);
            p.close(name, IDENTIFIER_PATTERN);
            if (p.at(AT)) {
                p.error("unexpected `@` in struct pattern", "use a colon to bind a pattern: `field: name @ pattern`");
                p.bump();
                pattern(p);
            }
        }
        p.close(start, STRUCT_PATTERN_FIELD);
    }
}
