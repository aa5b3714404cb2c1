package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** Match expressions. */
final class Matches {
    private Matches() {}

    /** MatchExpression. */
    static void matchExpr(Parser p, long start) {
        p.bump();
        Blocks.condition(p, Place.HEAD);
        long open = p.start();
        if (p.expect(LEFT_BRACE)) {
            Place before = p.enterPlace(Place.PLAIN);
            Attributes.inner(p);
            while (p.hasElement(RIGHT_BRACE)) {
                arm(p);
            }
            p.enterPlace(before);
            p.expectClosing(RIGHT_BRACE, open);
        }
        p.close(start, MATCH_EXPRESSION);
    }

    private static void arm(Parser p) {
        if (Placeholders.at(p) && (p.second() == RIGHT_BRACE || p.second() == DOT)) {
            Placeholders.placeholder(p);
            return;
        }
        long start = p.start();
        Attributes.outer(p);
        Patterns.pattern(p);
        guard(p);
        if (p.at(COMMA) || p.at(RIGHT_BRACE)) {
            p.error("`match` arm with no body", "add a body after the pattern");
        }
        boolean standsAlone = p.expect(FAT_ARROW) && Statements.armExpression(p, p.start());
        if (!standsAlone || p.at(COMMA)) {
            p.comma(RIGHT_BRACE);
        }
        p.close(start, MATCH_ARM);
    }

    private static void guard(Parser p) {
        if (p.at(IF)) {
            long start = p.start();
            p.bump();
            Blocks.condition(p, Place.GUARD);
            p.close(start, MATCH_GUARD);
        }
    }
}
