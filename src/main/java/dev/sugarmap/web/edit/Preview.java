package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.page.StepRow;
import dev.sugarmap.web.page.StepRow.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an edit will change.
 *
 * @param heading from which day
 * @param differences what will differ from how it stood then
 * @param today how things will stand today
 * @param overtaken who changed it since the form was opened, if anybody did
 * @param savable whether nothing is missing to save it
 */
public record Preview(
        String heading, List<Told> differences, String today, Optional<String> overtaken, boolean savable) {

    static Preview of(Edit edit, Life life, LocalDate today) {
        Optional<Item> before = life.on(edit.effective());
        Optional<Item> after = after(edit);
        return new Preview(
                heading(edit, before, after),
                after.stream()
                        .flatMap(item -> Step.differences(before, item))
                        .map(StepRow::told)
                        .toList(),
                life.after(edit.effective(), today).map(Preview::until).orElse("So it stands today."),
                edit.base() == life.last() ? Optional.empty() : Optional.of(ConflictView.by(life, edit.base())),
                true);
    }

    /** The same for a form that cannot be saved yet, since it gives no reason. */
    Preview withoutReason() {
        return new Preview(heading, differences, today, overtaken, false);
    }

    private static String until(LocalDate next) {
        return "Today nothing changes: from " + next + " on stands what was recorded for that day. To change that too,"
                + " make the same edit once more, since " + next + ".";
    }

    private static Optional<Item> after(Edit edit) {
        return edit.effect() instanceof Effect.Stands(Item item) ? Optional.of(item) : Optional.empty();
    }

    private static String heading(Edit edit, Optional<Item> before, Optional<Item> after) {
        String verb = after.isEmpty() ? "it is retired" : before.isEmpty() ? "it stands" : "this changes";
        return "From " + edit.effective() + " on " + verb;
    }

    /** Whether the edit would leave everything as it is. */
    static boolean isIdle(Edit edit, Life life) {
        return life.on(edit.effective()).equals(after(edit));
    }
}
