package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
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
 */
public record Preview(String heading, List<Told> differences, String today) {

    static Preview of(Edit edit, Life life, LocalDate today) {
        Optional<Item> before = life.on(edit.effective());
        Optional<Item> after = after(edit);
        Optional<Revision> later = life.with(edit.change(Long.MAX_VALUE))
                .at(today)
                .filter(revision -> revision.number() != Long.MAX_VALUE);
        return new Preview(
                heading(edit, before, after),
                after.stream()
                        .flatMap(item -> Step.differences(before, item))
                        .map(StepRow::told)
                        .toList(),
                later.map(revision -> "Today nothing changes: what became so on "
                                + revision.change().effective() + " still stands.")
                        .orElse("So it stands today."));
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
