package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

/** What design documents write in place of code: {@code ...}, {@code ..}, and ranges of names such as {@code P0..Pn}. */
final class Placeholders {
    private Placeholders() {}

    static boolean at(Parser p) {
        return p.at(DOT_DOT_DOT) || p.at(DOT_DOT);
    }

    /** Dots, two to four of them. */
    static void placeholder(Parser p) {
        long start = p.start();
        boolean mayHaveFourth = p.atPair(DOT_DOT_DOT, DOT);
        p.bump();
        if (mayHaveFourth) {
            p.bump();
        }
        p.close(start, PLACEHOLDER);
    }

    /** The rest of a range of elements whose first stands at {@code start}. */
    static void optRange(Parser p, long start) {
        if (p.at(DOT_DOT)) {
            p.bump();
            Paths.name(p);
            p.close(start, PLACEHOLDER);
        }
    }
}
