package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds items that an edit would put below themselves, on the day from which it is so or today. */
record Loops(History history, LocalDate today) {
    /** Whether the edit moves its item to where it would stand below itself. */
    boolean closedBy(Edit edit, Life life) {
        if (!(edit.effect() instanceof Effect.Stands(Item item))
                || item.parent().isEmpty()
                || life.on(edit.effective()).flatMap(Item::parent).equals(item.parent())) {
            return false;
        }
        Stream<LocalDate> days = life.after(edit.effective(), today).isEmpty()
                ? Stream.of(edit.effective(), today).distinct()
                : Stream.of(edit.effective());
        return days.anyMatch(day -> isBelowItself(item, history.on(AsOf.now(day), item.initiative())));
    }

    /** Adds the edit, unless it would close a loop together with what others did meanwhile. */
    boolean append(Edit edit, Life life) {
        return history.append(edit, () -> !closedBy(edit, life));
    }

    private static boolean isBelowItself(Item item, Roadmap roadmap) {
        Set<Slug> met = new HashSet<>();
        Optional<Slug> above = item.parent();
        while (above.isPresent() && met.add(above.get())) {
            if (above.get().equals(item.slug())) {
                return true;
            }
            above = roadmap.item(above.get()).map(Roadmap.Standing::item).flatMap(Item::parent);
        }
        return false;
    }
}
