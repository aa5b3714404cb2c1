package dev.sugarmap.roadmap.progress;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Period;
import dev.sugarmap.roadmap.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date that moved when an item's plan was changed.
 *
 * @param step the change that moved it
 * @param from the period or year before
 * @param to the period or year after
 * @param later whether it moved away, not nearer
 */
public record Slip(Step step, Date date, String from, String to, boolean later) {
    /** Which of an item's dates it is. */
    public enum Date {
        /** The last period with a target in it. */
        TARGET("Target"),
        /** The year that the item works towards. */
        HORIZON("Horizon");

        private final String label;

        Date(String label) {
            this.label = label;
        }

        /** The name shown to people. */
        public String label() {
            return label;
        }
    }

    /** Every date that these steps moved, in their order; dates that appear or vanish are none. */
    public static List<Slip> in(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.before()
                        .flatMap(before -> step.after().map(after -> of(step, before, after)))
                        .orElse(Stream.of()))
                .toList();
    }

    private static Stream<Slip> of(Step step, Item before, Item after) {
        return Stream.of(target(step, before, after), horizon(step, before, after))
                .flatMap(Optional::stream);
    }

    private static Optional<Slip> target(Step step, Item before, Item after) {
        return target(before)
                .flatMap(from -> target(after)
                        .filter(to -> to.end() != from.end())
                        .map(to -> new Slip(step, Date.TARGET, from.code(), to.code(), to.end() > from.end())));
    }

    private static Optional<Period> target(Item item) {
        return item.cells().stream()
                .filter(Item.Cell::target)
                .flatMap(cell -> Period.of(cell.period()).stream())
                .max(Comparator.comparingInt(Period::end));
    }

    private static Optional<Slip> horizon(Step step, Item before, Item after) {
        return before.horizon()
                .flatMap(from -> after.horizon()
                        .filter(to -> !to.equals(from))
                        .map(to -> new Slip(step, Date.HORIZON, from.toString(), to.toString(), to > from)));
    }
}
