package dev.sugarmap.desugar.verdict;

import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;

/**
 * The answer to a question about a text, with what it rests on.
 *
 * @param cases the traits or functions that the question is about, in the text's order
 */
public record Finding(List<Case> cases) {
    public Finding {
        cases = List.copyOf(cases);
    }

    /**
     * One of the things that the question is about.
     *
     * @param subject the trait or function, such as {@code Ledger::append}
     * @param holds whether the answer is yes for it
     * @param why what in the text says so; code stands between back quotes
     * @param at where the text says so
     */
    public record Case(String subject, boolean holds, String why, TextRange at) {}

    /** All cases taken together. */
    public enum Answer {
        YES,
        NO,
        /** Some cases say yes and some no. */
        PARTLY,
        /** There is nothing that the question is about. */
        NONE
    }

    /** The answer for the text as a whole. */
    public Answer answer() {
        if (cases.isEmpty()) {
            return Answer.NONE;
        }
        long holding = cases.stream().filter(Case::holds).count();
        return holding == 0 ? Answer.NO : holding == cases.size() ? Answer.YES : Answer.PARTLY;
    }
}
