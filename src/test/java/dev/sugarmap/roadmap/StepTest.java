package dev.sugarmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Step.Difference;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.roadmap.Step.Sort;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StepTest {
    private static final Item DONE = item("async fn", Status.DONE, "6/6");

    @Test
    void adds_changes_removes_and_adds_again() {
        List<Step> steps = Step.of(Items.revisions(List.of(
                Optional.of(item("async drop", Status.NOT_STARTED, "1/6")),
                Optional.of(item("async drop", Status.IN_PROGRESS, "1/6")),
                Optional.empty(),
                Optional.of(item("async drop", Status.IN_PROGRESS, "1/6")))));

        assertThat(steps).extracting(Step::sort).containsExactly(Sort.ADDED, Sort.CHANGED, Sort.REMOVED, Sort.RE_ADDED);
    }

    @Test
    void names_every_field_that_differs_with_both_texts() {
        Step step = step(item("async drop", Status.NOT_STARTED, "1/6"), item("async drop", Status.IN_PROGRESS, "2/6"));

        assertThat(step.differences())
                .containsExactly(
                        new Difference(Field.STATE, Optional.of("not_started"), Optional.of("in_progress")),
                        new Difference(Field.PROGRESS, Optional.of("1/6"), Optional.of("2/6")));
    }

    @Test
    void tells_the_first_step_as_differences_from_nothing() {
        Step first = Step.of(Items.revisions(List.of(Optional.of(DONE)))).getFirst();

        assertThat(first.differences())
                .contains(new Difference(Field.TITLE, Optional.empty(), Optional.of("async fn")))
                .allSatisfy(difference -> assertThat(difference.before()).isEmpty());
    }

    @Test
    void keeps_what_stood_before_a_removal() {
        Step removal = Step.of(Items.revisions(List.of(Optional.of(DONE), Optional.empty())))
                .getLast();

        assertThat(removal.before()).contains(DONE);
        assertThat(removal.after()).isEmpty();
        assertThat(removal.differences()).isEmpty();
    }

    @Test
    void reads_another_number_of_blocks_as_rescaled_where_nothing_was_made_or_lost() {
        assertThat(step(DONE, item("async fn", Status.DONE, "5/5")).sort()).isEqualTo(Sort.RESCALED);
        assertThat(step(bar("1/6"), bar("1/5")).sort()).isEqualTo(Sort.RESCALED);
        assertThat(step(bar("1/5"), bar("2/10")).sort()).isEqualTo(Sort.RESCALED);
        assertThat(step(bar("1/6"), bar("2/5")).sort()).isEqualTo(Sort.CHANGED);
        assertThat(step(bar("1/6"), bar("2/6")).sort()).isEqualTo(Sort.CHANGED);
        assertThat(step(bar("1/6"), item("async drop", Status.PAUSED, "1/5")).sort())
                .isEqualTo(Sort.CHANGED);
    }

    @Test
    void reads_another_title_as_renamed_whatever_else_differs() {
        assertThat(step(DONE, item("async functions", Status.PAUSED, "1/5")).sort())
                .isEqualTo(Sort.RENAMED);
    }

    @Test
    void reads_another_table_or_another_row_as_moved() {
        Item inTable = Items.item(Kind.MILESTONE, "Stabilize", 3, Status.PAUSED, "");
        assertThat(step(inTable, Items.item(Kind.GOAL, "Stabilize", 1, Status.DONE, ""))
                        .sort())
                .isEqualTo(Sort.MOVED);
        assertThat(step(inTable, Items.item(Kind.MILESTONE, "Stabilize", 4, Status.PAUSED, ""))
                        .sort())
                .isEqualTo(Sort.MOVED);
        assertThat(step(inTable, Items.item(Kind.MILESTONE, "Stabilize", 4, Status.DONE, ""))
                        .sort())
                .isEqualTo(Sort.CHANGED);
    }

    @Test
    void has_no_steps_where_there_are_no_revisions() {
        assertThat(Step.of(List.of())).isEmpty();
    }

    private static Step step(Item before, Item after) {
        return Step.of(Items.revisions(
                        Stream.of(before, after).map(Optional::of).toList()))
                .getLast();
    }

    private static Item bar(String progress) {
        return item("async drop", Status.IN_PROGRESS, progress);
    }

    private static Item item(String title, Status status, String progress) {
        return Items.item(Kind.SUBPROJECT, title, status, progress);
    }
}
