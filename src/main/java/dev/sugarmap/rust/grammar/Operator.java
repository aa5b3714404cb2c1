package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;
import org.jspecify.annotations.Nullable;

/** The infix operators, the weakest first; those of one strength stand on one line of the reference's table. */
enum Operator {
    ASSIGN(1, 1, ASSIGNMENT_EXPRESSION),
    COMPOUND_ASSIGN(1, 1, ASSIGNMENT_EXPRESSION),
    SHIFT_LEFT_ASSIGN(1, 2, ASSIGNMENT_EXPRESSION),
    SHIFT_RIGHT_ASSIGN(1, 3, ASSIGNMENT_EXPRESSION),
    RANGE(2, 1, RANGE_EXPRESSION),
    LAZY_OR(3, 2, LAZY_BOOLEAN_EXPRESSION),
    LAZY_AND(4, 2, LAZY_BOOLEAN_EXPRESSION),
    COMPARE(5, 1, BINARY_EXPRESSION),
    GREATER_OR_EQUAL(5, 2, BINARY_EXPRESSION),
    BIT_OR(6, 1, BINARY_EXPRESSION),
    BIT_XOR(7, 1, BINARY_EXPRESSION),
    BIT_AND(8, 1, BINARY_EXPRESSION),
    SHIFT(9, 2, BINARY_EXPRESSION),
    SUM(10, 1, BINARY_EXPRESSION),
    PRODUCT(11, 1, BINARY_EXPRESSION),
    CAST(12, 1, CAST_EXPRESSION);

    /** How strongly an operator binds that takes everything to its right. */
    static final int WEAKEST = 1;

    /** How strongly a comparison binds, of which there may be only one. */
    static final int COMPARISON = COMPARE.strength;

    final int strength;
    /** The number of tokens that the operator is written with. */
    final int tokens;

    final SyntaxKind kind;

    Operator(int strength, int tokens, SyntaxKind kind) {
        this.strength = strength;
        this.tokens = tokens;
        this.kind = kind;
    }

    /** The operator that is next, if one is. */
    static @Nullable Operator at(Parser p) {
        return switch (p.current()) {
            case EQUALS -> ASSIGN;
            case PLUS_EQUALS, MINUS_EQUALS, STAR_EQUALS, SLASH_EQUALS, PERCENT_EQUALS, CARET_EQUALS -> COMPOUND_ASSIGN;
            case AND_EQUALS, OR_EQUALS -> COMPOUND_ASSIGN;
            case DOT_DOT, DOT_DOT_EQUALS, DOT_DOT_DOT -> RANGE;
            case OR -> p.adjacent() == OR ? LAZY_OR : BIT_OR;
            case AND -> p.adjacent() == AND ? LAZY_AND : BIT_AND;
            case EQUALS_EQUALS, NOT_EQUALS, LESS_EQUALS -> COMPARE;
            case LESS -> atLess(p.adjacent());
            case GREATER -> atGreater(p);
            case CARET -> BIT_XOR;
            case PLUS, MINUS -> SUM;
            case STAR, SLASH, PERCENT -> PRODUCT;
            case AS -> CAST;
            default -> null;
        };
    }

    private static Operator atLess(SyntaxKind adjacent) {
        return switch (adjacent) {
            case LESS -> SHIFT;
            case LESS_EQUALS -> SHIFT_LEFT_ASSIGN;
            default -> COMPARE;
        };
    }

    private static Operator atGreater(Parser p) {
        return switch (p.adjacent()) {
            case GREATER -> p.adjacent(2) == EQUALS ? SHIFT_RIGHT_ASSIGN : SHIFT;
            case EQUALS -> GREATER_OR_EQUAL;
            default -> COMPARE;
        };
    }
}
