package dev.sugarmap.rust.grammar;

import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The errors of one text. Only so many are kept, since nobody reads more and a text may be all errors. */
final class Errors {
    private static final int MOST = 500;

    private final List<SyntaxError> found = new ArrayList<>();

    void add(SyntaxError error) {
        if (found.size() < MOST || error.kind() == SyntaxError.Kind.NESTING) {
            found.add(error);
        }
    }

    void lexical(int start, int end, String message) {
        add(SyntaxError.of(SyntaxError.Kind.LEXICAL, new TextRange(start, end), message));
    }

    /** Forgets what was found by parsing and keeps what was found by lexing. */
    void clearSyntax() {
        found.removeIf(error -> error.kind() != SyntaxError.Kind.LEXICAL);
    }

    List<SyntaxError> inOrder() {
        found.sort(Comparator.comparingInt(error -> error.range().start()));
        return found;
    }
}
