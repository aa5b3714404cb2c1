package dev.sugarmap.roadmap.progress;

import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.roadmap.TimeInState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long items were in a state.
 *
 * @param items that were ever in it
 * @param days that they were, all added up
 * @param median of the days that each of them was
 * @param longest the item that was in it for the most days
 * @param most how many those are
 */
public record StateTimes(Optional<Status> state, int items, long days, long median, Slug longest, long most) {
    /** A figure for each state that an item was in, states in their own order and the lack of one last. */
    public static List<StateTimes> of(List<Step> steps, LocalDate until) {
        Map<Slug, List<Step>> byItem = new LinkedHashMap<>();
        steps.forEach(
                step -> byItem.computeIfAbsent(step.revision().change().effect().slug(), slug -> new ArrayList<>())
                        .add(step));
        Map<Optional<Status>, List<Stay>> stays = new HashMap<>();
        byItem.forEach((slug, own) -> TimeInState.of(own, until)
                .days()
                .forEach((state, days) ->
                        stays.computeIfAbsent(state, key -> new ArrayList<>()).add(new Stay(slug, days))));
        return stays.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                        times -> times.state().map(Status::ordinal).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private record Stay(Slug item, long days) {}

    private static StateTimes of(Optional<Status> state, Collection<Stay> stays) {
        List<Stay> ascending =
                stays.stream().sorted(Comparator.comparingLong(Stay::days)).toList();
        Stay longest = ascending.getLast();
        return new StateTimes(
                state,
                ascending.size(),
                ascending.stream().mapToLong(Stay::days).sum(),
                median(ascending),
                longest.item(),
                longest.days());
    }

    /** The middle one, or the mean of the two in the middle, rounded down. */
    private static long median(List<Stay> ascending) {
        int size = ascending.size();
        return (ascending.get((size - 1) / 2).days() + ascending.get(size / 2).days()) / 2;
    }
}
