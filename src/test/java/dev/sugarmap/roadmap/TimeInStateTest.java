package dev.sugarmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.TimeInState.Spell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TimeInStateTest {
    private final List<Revision> revisions = new ArrayList<>();

    @Test
    void counts_from_each_change_of_state_to_the_next_and_to_the_last_day() {
        stands("2021-01-01", Status.NOT_STARTED, "0/6");
        stands("2021-01-11", Status.IN_PROGRESS, "0/6");
        stands("2021-02-01", Status.IN_PROGRESS, "1/6");
        stands("2021-03-01", Status.NOT_STARTED, "1/6");
        stands("2021-03-11", Status.DONE, "6/6");

        TimeInState time = until("2021-03-21");

        assertThat(time.spells())
                .containsExactly(
                        spell(Status.NOT_STARTED, "2021-01-01", "2021-01-11"),
                        spell(Status.IN_PROGRESS, "2021-01-11", "2021-03-01"),
                        spell(Status.NOT_STARTED, "2021-03-01", "2021-03-11"),
                        spell(Status.DONE, "2021-03-11", "2021-03-21"));
        assertThat(time.days())
                .containsExactly(
                        entry(Optional.of(Status.NOT_STARTED), 20L),
                        entry(Optional.of(Status.IN_PROGRESS), 49L),
                        entry(Optional.of(Status.DONE), 10L));
    }

    @Test
    void a_removal_ends_a_time_and_a_return_begins_another() {
        stands("2021-01-01", Status.PAUSED, "0/6");
        removed("2021-01-05");
        stands("2021-01-08", Status.PAUSED, "0/6");

        assertThat(until("2021-01-10").spells())
                .containsExactly(
                        spell(Status.PAUSED, "2021-01-01", "2021-01-05"),
                        spell(Status.PAUSED, "2021-01-08", "2021-01-10"));
        assertThat(until("2021-01-06").spells()).containsExactly(spell(Status.PAUSED, "2021-01-01", "2021-01-05"));
    }

    @Test
    void only_the_last_state_of_a_day_counts() {
        stands("2021-01-01", Status.BLOCKED, "0/6");
        stands("2021-01-03", Status.PAUSED, "0/6");
        stands("2021-01-03", Status.BLOCKED, "0/6");

        assertThat(until("2021-01-03").spells()).containsExactly(spell(Status.BLOCKED, "2021-01-01", "2021-01-03"));
        assertThat(until("2021-01-05").days()).containsExactly(entry(Optional.of(Status.BLOCKED), 4L));
    }

    @Test
    void nothing_counts_before_the_first_day() {
        stands("2021-01-02", Status.DONE, "6/6");

        assertThat(until("2021-01-01").spells()).isEmpty();
        assertThat(until("2021-01-02").days()).containsExactly(entry(Optional.of(Status.DONE), 0L));
    }

    private TimeInState until(String day) {
        return TimeInState.of(Step.of(revisions), LocalDate.parse(day));
    }

    private static Spell spell(Status status, String from, String to) {
        return new Spell(Optional.of(status), LocalDate.parse(from), LocalDate.parse(to));
    }

    private void stands(String day, Status status, String progress) {
        add(day, new Effect.Stands(Items.item(Kind.SUBPROJECT, "async drop", status, progress)));
    }

    private void removed(String day) {
        add(day, new Effect.Removed(Item.class, new Slug("item")));
    }

    private void add(String day, Effect effect) {
        Change.Source source = new Change.Source(Change.Source.Kind.HAND, "1", Optional.empty(), Optional.empty());
        Change change = new Change(effect, LocalDate.parse(day), source, Optional.empty(), Optional.empty());
        revisions.add(new Revision(revisions.size() + 1L, Instant.EPOCH, change));
    }
}
