package dev.sugarmap.roadmap.progress;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.roadmap.query.ItemQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many items stood in which state, day by day.
 *
 * @param points one for each day on which something changed and for the last day, ascending; in between nothing did
 */
public record StatesOverTime(List<Point> points) {
    public StatesOverTime {
        points = List.copyOf(points);
    }

    /**
     * What stood at the end of a day.
     *
     * @param counts of items by state, without states that none was in; empty stands for no state
     */
    public record Point(LocalDate day, Map<Optional<Status>, Integer> counts) {
        public Point {
            counts = Map.copyOf(counts);
        }

        /** How many items stood. */
        public int scope() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** How many of them were done or settled. */
        public int done() {
            return count(Optional.of(Status.DONE)) + count(Optional.of(Status.SETTLED));
        }

        /** How many were in that state. */
        public int count(Optional<Status> state) {
            return counts.getOrDefault(state, 0);
        }
    }

    /**
     * The items wanted of those that these steps tell of, each judged as it stood on the day.
     *
     * @param steps of items, by effective day and then number, none after the last day
     */
    public static StatesOverTime of(List<Step> steps, ItemQuery wanted, LocalDate last) {
        Map<Slug, Standing> standing = new LinkedHashMap<>();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            take(steps.get(i), standing);
            LocalDate day = day(steps.get(i));
            if (i + 1 == steps.size() || !day(steps.get(i + 1)).equals(day)) {
                points.add(point(day, standing, wanted));
            }
        }
        if (!points.isEmpty() && points.getLast().day().isBefore(last)) {
            points.add(point(last, standing, wanted));
        }
        return new StatesOverTime(points);
    }

    /** The same with at most so many points, spread evenly over those that there are; the first and the last are kept. */
    public StatesOverTime atMost(int most) {
        int size = points.size();
        return size <= most
                ? this
                : new StatesOverTime(IntStream.range(0, most)
                        .mapToObj(i -> points.get((int) ((long) i * (size - 1) / (most - 1))))
                        .toList());
    }

    private static void take(Step step, Map<Slug, Standing> standing) {
        Slug slug = step.revision().change().effect().slug();
        step.after()
                .ifPresentOrElse(
                        item -> standing.put(slug, new Standing(item, day(step))), () -> standing.remove(slug));
    }

    private static Point point(LocalDate day, Map<Slug, Standing> standing, ItemQuery wanted) {
        Map<Optional<Status>, Integer> counts = new HashMap<>();
        for (Standing one : standing.values()) {
            Item item = one.item();
            if (wanted.wants(item, one.since(), day)) {
                counts.merge(item.status(), 1, Integer::sum);
            }
        }
        return new Point(day, counts);
    }

    private static LocalDate day(Step step) {
        return step.revision().change().effective();
    }
}
