package dev.sugarmap.roadmap;

import dev.sugarmap.roadmap.Item.Progress;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether an item came nearer to done or further from it.
 *
 * <p>The state decides. From far to near: proposed or under consideration; agreed on but not begun (not started, help
 * wanted); begun but at rest (paused, blocked); worked on (in progress, active discussion); done or settled. Rejected,
 * unknown and no state at all are not on that way, so nothing moves to or from them.
 *
 * <p>Where the state stays as near as it was, or is not on the way, the filled share of the progress bar decides. A bar
 * that only got another number of blocks tells nothing.
 */
public enum Direction {
    ADVANCED("Advanced"),
    SET_BACK("Set back");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The name in files and the API, such as {@code set-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name shown to people. */
    public String label() {
        return label;
    }

    /** The way that an item went from one of these states to the other, if it went any. */
    public static Optional<Direction> between(Item before, Item after) {
        return byState(before, after).or(() -> byProgress(before, after));
    }

    /** Whether the bars differ in their number of blocks while nothing was made or lost. */
    public static boolean isRescaled(Progress from, Progress to) {
        return from.of() != to.of() && (from.done() == to.done() || shares(from, to) == 0);
    }

    private static Optional<Direction> byState(Item before, Item after) {
        OptionalInt from = nearness(before);
        OptionalInt to = nearness(after);
        return from.isPresent() && to.isPresent()
                ? of(Integer.compare(to.getAsInt(), from.getAsInt()))
                : Optional.empty();
    }

    private static Optional<Direction> byProgress(Item before, Item after) {
        return before.progress()
                .flatMap(from ->
                        after.progress().filter(to -> !isRescaled(from, to)).flatMap(to -> of(shares(from, to))));
    }

    /** Whether the filled share became larger, positive, or smaller, negative. */
    private static int shares(Progress from, Progress to) {
        return Long.compare((long) to.done() * from.of(), (long) from.done() * to.of());
    }

    private static Optional<Direction> of(int comparison) {
        if (comparison == 0) {
            return Optional.empty();
        }
        return Optional.of(comparison > 0 ? ADVANCED : SET_BACK);
    }

    private static OptionalInt nearness(Item item) {
        return item.status().map(Direction::nearness).orElse(OptionalInt.empty());
    }

    private static OptionalInt nearness(Status status) {
        return switch (status) {
            case PROPOSED, UNDER_CONSIDERATION -> OptionalInt.of(0);
            case NOT_STARTED, HELP_WANTED -> OptionalInt.of(1);
            case PAUSED, BLOCKED -> OptionalInt.of(2);
            case IN_PROGRESS, ACTIVE_DISCUSSION -> OptionalInt.of(3);
            case DONE, SETTLED -> OptionalInt.of(4);
            case REJECTED, UNKNOWN -> OptionalInt.empty();
        };
    }
}
