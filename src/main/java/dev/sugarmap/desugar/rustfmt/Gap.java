package dev.sugarmap.desugar.rustfmt;

import dev.sugarmap.desugar.Piece;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in an output where a line begins that did not, or where one does no more.
 *
 * @param space the white space, and the comma, that give way
 * @param cause what was written there
 */
record Gap(TextRange space, String text, Piece.Written cause) {
    /** What makes {@code after} of a range: nothing where they differ in more than white space and last commas. */
    static List<Gap> between(String output, TextRange range, String after, Piece.Written cause) {
        List<Gap> gaps = new ArrayList<>();
        int at = range.start();
        int next = 0;
        while (at < range.end() || next < after.length()) {
            int space = spaceEnd(output, at, range.end());
            int laid = spaceEnd(after, next, after.length());
            String now = output.substring(at, space);
            String then = after.substring(next, laid);
            if (!now.equals(then)) {
                gaps.add(new Gap(new TextRange(at, space), then, cause));
            }
            if (space == range.end() || laid == after.length()) {
                return space == range.end() && laid == after.length() ? gaps : List.of();
            }
            if (output.charAt(space) != after.charAt(laid)) {
                return List.of();
            }
            at = space + 1;
            next = laid + 1;
        }
        return gaps;
    }

    /** Where white space ends that starts at an offset, or a comma before a closing bracket with what is around it. */
    private static int spaceEnd(String text, int start, int limit) {
        int end = whiteEnd(text, start, limit);
        if (end < limit && text.charAt(end) == ',') {
            int after = whiteEnd(text, end + 1, limit);
            boolean isLast = after < limit && ")>".indexOf(text.charAt(after)) >= 0;
            return isLast ? after : end;
        }
        return end;
    }

    private static int whiteEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
