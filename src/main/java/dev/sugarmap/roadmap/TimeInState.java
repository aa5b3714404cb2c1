package dev.sugarmap.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long an item was in each state.
 *
 * @param spells in the order of time; neighbours differ in their state or have a time between them without the item
 */
public record TimeInState(List<Spell> spells) {
    public TimeInState {
        spells = List.copyOf(spells);
    }

    /**
     * A time in one state.
     *
     * @param status empty where the item stood without one
     * @param from the first day at whose end it was so
     * @param to the first day at whose end it was not, or the day up to which is counted
     */
    public record Spell(Optional<Status> status, LocalDate from, LocalDate to) {
        /** From the end of the first day to the end of the last. */
        public long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    /** The times up to the end of that day; steps are all of one item, in their order, and later ones do not count. */
    public static TimeInState of(List<Step> steps, LocalDate until) {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < steps.size() && !day(steps.get(i)).isAfter(until); i++) {
            Optional<Item> item = steps.get(i).after();
            boolean isLast = i + 1 == steps.size() || day(steps.get(i + 1)).isAfter(until);
            LocalDate to = isLast ? until : day(steps.get(i + 1));
            boolean isReplacedTheSameDay = !isLast && to.equals(day(steps.get(i)));
            if (item.isPresent() && !isReplacedTheSameDay) {
                add(spells, new Spell(item.get().status(), day(steps.get(i)), to));
            }
        }
        return new TimeInState(spells);
    }

    /** The days in each state, in the order in which the item first came into it. */
    public Map<Optional<Status>, Long> days() {
        Map<Optional<Status>, Long> days = new LinkedHashMap<>();
        spells.forEach(spell -> days.merge(spell.status(), spell.days(), Long::sum));
        return days;
    }

    private static void add(List<Spell> spells, Spell next) {
        if (!spells.isEmpty()) {
            Spell last = spells.getLast();
            if (last.status().equals(next.status()) && last.to().equals(next.from())) {
                spells.set(spells.size() - 1, new Spell(last.status(), last.from(), next.to()));
                return;
            }
        }
        spells.add(next);
    }

    private static LocalDate day(Step step) {
        return step.revision().change().effective();
    }
}
