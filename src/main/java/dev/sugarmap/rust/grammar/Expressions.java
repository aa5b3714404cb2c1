package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;
import org.jspecify.annotations.Nullable;

/** Expressions: operators by their strength, and what follows an operand. */
final class Expressions {
    private static final TokenSet LITERALS =
            TokenSet.of(INTEGER, FLOAT, CHARACTER, BYTE, STRING, BYTE_STRING, C_STRING, TRUE, FALSE);
    private static final TokenSet STARTS = LITERALS.with(
            LEFT_PARENTHESIS,
            LEFT_BRACKET,
            LEFT_BRACE,
            MINUS,
            NOT,
            STAR,
            AND,
            OR,
            DOT_DOT,
            DOT_DOT_EQUALS,
            DOT_DOT_DOT,
            LIFETIME,
            IF,
            MATCH,
            LOOP,
            WHILE,
            FOR,
            UNSAFE,
            ASYNC,
            CONST,
            TRY,
            GEN,
            MOVE,
            STATIC,
            RETURN,
            BREAK,
            CONTINUE,
            YIELD,
            BECOME,
            LET,
            UNDERSCORE,
            POUND,
            OUTER_DOC);

    private static final String NO_LET = "expected expression, found `let` statement";

    private Expressions() {}

    /** Whether an expression may start here; a brace starts none where structs are forbidden. */
    static boolean atExpression(Parser p) {
        if (p.at(LEFT_BRACE)) {
            return p.place().allowsStructs();
        }
        return p.atAny(STARTS) || Paths.atPath(p);
    }

    /** Expression. */
    static void expression(Parser p) {
        operators(p, Operator.WEAKEST);
    }

    /** Expression in parentheses, arguments and their like, where everything is allowed again. */
    static void freeExpression(Parser p) {
        Place before = p.enterPlace(Place.PLAIN);
        operators(p, Operator.WEAKEST);
        p.enterPlace(before);
    }

    /** An expression of operators that bind at least so strongly. */
    static void operators(Parser p, int weakest) {
        if (!p.enter()) {
            return;
        }
        long start = p.start();
        operand(p, start);
        climb(p, start, weakest);
        p.leave();
    }

    /** What follows a whole operand that starts at {@code start}: operators and their right operands. */
    static void climb(Parser p, long start, int weakest) {
        boolean compared = false;
        for (Operator next = next(p, weakest); next != null; next = next(p, weakest)) {
            if (next.strength == Operator.COMPARISON) {
                checkComparison(p, compared);
                compared = true;
            } else if (p.at(DOT_DOT_DOT)) {
                p.error("unexpected token: `...`", "use `..` for an exclusive range, or `..=` for an inclusive range");
            }
            for (int token = 0; token < next.tokens; token++) {
                p.bump();
            }
            rightOperand(p, next);
            if (p.place().holdsLet() && next.strength < Operator.LAZY_AND.strength) {
                outsideChain(p, start, next);
            }
            p.close(start, next.kind);
        }
    }

    /** The operator that is next, if it binds so strongly; none follows a range. */
    private static @Nullable Operator next(Parser p, int weakest) {
        Operator next = Operator.at(p);
        return next != null && next.strength >= weakest && p.lastClosed() != RANGE_EXPRESSION ? next : null;
    }

    private static void checkComparison(Parser p, boolean compared) {
        if (compared) {
            p.error("comparison operators cannot be chained", "split the comparison into two");
        } else if (p.atPair(LESS, MINUS)) {
            p.error("unexpected token: `<-`", "add a space between `<` and `-`");
        }
    }

    private static void outsideChain(Parser p, long start, Operator operator) {
        if (operator == Operator.LAZY_OR) {
            p.errorSince(start, "`||` operators are not supported in let chain conditions");
        } else {
            p.errorSince(start, NO_LET);
        }
    }

    private static void rightOperand(Parser p, Operator operator) {
        switch (operator) {
            case CAST -> Types.typeNoBounds(p);
            case RANGE -> rangeEnd(p);
            case ASSIGN, COMPOUND_ASSIGN, SHIFT_LEFT_ASSIGN, SHIFT_RIGHT_ASSIGN ->
                operandWithoutLet(p, operator.strength);
            case LAZY_AND -> operators(p, operator.strength + 1);
            default -> operandWithoutLet(p, operator.strength + 1);
        }
    }

    private static void rangeEnd(Parser p) {
        if (atExpression(p)) {
            operandWithoutLet(p, Operator.RANGE.strength + 1);
        } else if (p.lastToken() == DOT_DOT_EQUALS) {
            p.error("inclusive range with no end", "use `..` instead");
        }
    }

    private static void operandWithoutLet(Parser p, int weakest) {
        Place before = p.enterPlace(p.place().withoutLet());
        operators(p, weakest);
        p.enterPlace(before);
    }

    /** A prefix operator with its operand, or a primary expression with what is applied to it. */
    static void operand(Parser p, long start) {
        switch (p.current()) {
            case POUND, OUTER_DOC -> {
                Attributes.outer(p);
                operand(p, start);
            }
            case MINUS, NOT, STAR -> {
                p.bump();
                operandWithoutLet(p, Operator.CAST.strength + 1);
                p.close(start, UNARY_EXPRESSION);
            }
            case AND -> reference(p, start);
            case DOT_DOT, DOT_DOT_EQUALS -> {
                p.bump();
                rangeEnd(p);
                p.close(start, RANGE_EXPRESSION);
            }
            case LET -> letCondition(p, start);
            default -> {
                Atoms.atom(p, start);
                applied(p, start);
            }
        }
    }

    /** BorrowExpression, also of raw pointers. */
    private static void reference(Parser p, long start) {
        p.bump();
        if (p.atWord("raw") && (p.second() == CONST || p.second() == MUT)) {
            p.bump();
            p.bump();
        } else {
            p.eat(MUT);
        }
        operandWithoutLet(p, Operator.CAST.strength + 1);
        p.close(start, REFERENCE_EXPRESSION);
    }

    /** The {@code let} of a condition. */
    private static void letCondition(Parser p, long start) {
        if (!p.place().allowsLet()) {
            p.error(NO_LET, "only `if`, `while` and match guards may hold `let`");
        }
        p.bump();
        Patterns.pattern(p);
        p.expect(EQUALS);
        operandWithoutLet(p, Operator.LAZY_AND.strength + 1);
        p.enterPlace(p.place().withLet());
        p.close(start, LET_CONDITION);
    }

    /** Field accesses, calls, indexing and {@code ?} after an operand that starts at {@code start}. */
    static void applied(Parser p, long start) {
        while (true) {
            switch (p.current()) {
                case QUESTION -> {
                    p.bump();
                    p.close(start, TRY_EXPRESSION);
                }
                case DOT -> member(p, start);
                case LEFT_PARENTHESIS -> {
                    arguments(p);
                    p.close(start, CALL_EXPRESSION);
                }
                case LEFT_BRACKET -> {
                    long open = p.start();
                    p.bump();
                    freeExpression(p);
                    p.expectClosing(RIGHT_BRACKET, open);
                    p.close(start, INDEX_EXPRESSION);
                }
                default -> {
                    return;
                }
            }
        }
    }

    private static void member(Parser p, long start) {
        p.bump();
        switch (p.current()) {
            case AWAIT -> {
                p.bump();
                p.close(start, AWAIT_EXPRESSION);
                if (p.at(LEFT_PARENTHESIS) && p.second() == RIGHT_PARENTHESIS) {
                    p.error("incorrect use of `await`", "`await` is not a method call, remove the parentheses");
                }
            }
            case BOX -> {
                p.bump();
                p.close(start, BOX_EXPRESSION);
            }
            case INTEGER, FLOAT -> {
                p.bump();
                p.close(start, FIELD_EXPRESSION);
            }
            default -> {
                Paths.name(p);
                if (p.at(PATH_SEPARATOR)) {
                    p.bump();
                    GenericArgs.genericArgs(p);
                }
                boolean isCall = p.at(LEFT_PARENTHESIS);
                if (isCall) {
                    arguments(p);
                } else if (p.lastToken() == GREATER) {
                    p.errorSince(start, "field expressions cannot have generic arguments");
                }
                p.close(start, isCall ? METHOD_CALL_EXPRESSION : FIELD_EXPRESSION);
            }
        }
    }

    /** CallParams with their parentheses. */
    private static void arguments(Parser p) {
        long open = p.start();
        p.bump();
        Place before = p.enterPlace(Place.PLAIN);
        while (p.hasElement(RIGHT_PARENTHESIS)) {
            expression(p);
            p.comma(RIGHT_PARENTHESIS);
        }
        p.enterPlace(before);
        p.expectClosing(RIGHT_PARENTHESIS, open);
        p.close(open, ARGUMENTS);
    }

    static boolean atLiteral(SyntaxKind kind) {
        return LITERALS.contains(kind);
    }

    /** A literal, perhaps negative, as constant arguments are written. */
    static void literalOrNegation(Parser p) {
        long start = p.start();
        if (p.eat(MINUS)) {
            literal(p, p.start());
            p.close(start, UNARY_EXPRESSION);
        } else {
            literal(p, start);
        }
    }

    /** LiteralExpression. */
    static void literal(Parser p, long start) {
        if (p.atAny(LITERALS)) {
            p.bump();
            p.close(start, LITERAL_EXPRESSION);
        } else {
            p.expected("literal");
        }
    }

    /** PathExpression. */
    static void pathExpression(Parser p, long start) {
        Paths.expressionPath(p);
        p.close(start, PATH_EXPRESSION);
    }
}
