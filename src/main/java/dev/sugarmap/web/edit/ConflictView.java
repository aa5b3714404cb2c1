package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Step.Difference;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.web.account.Visit;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.StepRow;
import dev.sugarmap.web.page.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Both versions of an item that somebody else changed while it was edited, field by field.
 *
 * @param by who changed it meanwhile, and why
 * @param kept what was typed, which is not lost
 */
public record ConflictView(
        Frame frame, Visit visit, String by, Map<String, String> kept, List<Row> rows, List<Row> undecided)
        implements View {
    static final String SEEN = "seen";
    private static final String CHOICE = "choice.";

    /**
     * A field in which both versions differ.
     *
     * @param chosen {@code mine}, {@code theirs}, or nothing where both sides changed it
     */
    public record Row(Field field, String began, String theirs, String mine, Optional<String> chosen) {
        public String name() {
            return choice(field);
        }

        public String label() {
            return field.label();
        }
    }

    /** The form's field that decides about a field. */
    static String choice(Field field) {
        return CHOICE + field.code();
    }

    static List<Row> rows(Item began, Item theirs, Item mine, Typed typed) {
        List<Row> rows = new ArrayList<>();
        for (Field field : FormFields.differing(mine, theirs)) {
            boolean isMine = !field.of(mine).equals(field.of(began));
            boolean isTheirs = !field.of(theirs).equals(field.of(began));
            Optional<String> decided = isMine && isTheirs
                    ? Optional.of(typed.of(choice(field))).filter(Set.of("mine", "theirs")::contains)
                    : Optional.of(isMine ? "mine" : "theirs");
            rows.add(new Row(field, told(field, began), told(field, theirs), told(field, mine), decided));
        }
        return rows;
    }

    private static String told(Field field, Item item) {
        return StepRow.told(new Difference(field, Optional.empty(), field.of(item)))
                .after();
    }

    /** Who changed the item after that revision. */
    static String by(Life life, long base) {
        Set<String> told = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (Revision revision : life.revisions()) {
            String by = revision.change().by().orElse("An import");
            if (revision.number() > base && told.add(by)) {
                all.add(by);
            }
        }
        return String.join(", ", all);
    }
}
