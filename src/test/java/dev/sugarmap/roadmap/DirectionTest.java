package dev.sugarmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.Item.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DirectionTest {
    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, 0/6, IN_PROGRESS, 0/6, ADVANCED",
        "UNDER_CONSIDERATION, 0/6, SETTLED, 0/6, ADVANCED",
        "PAUSED, 0/6, ACTIVE_DISCUSSION, 0/6, ADVANCED",
        "IN_PROGRESS, 2/6, DONE, 1/6, ADVANCED",
        "IN_PROGRESS, 2/6, PAUSED, 3/6, SET_BACK",
        "DONE, 6/6, IN_PROGRESS, 6/6, SET_BACK",
        "IN_PROGRESS, 2/6, IN_PROGRESS, 3/6, ADVANCED",
        "IN_PROGRESS, 2/6, IN_PROGRESS, 1/6, SET_BACK",
        "PAUSED, 1/6, BLOCKED, 2/5, ADVANCED",
        "UNKNOWN, 1/6, DONE, 2/6, ADVANCED",
        "IN_PROGRESS, 5/6, REJECTED, 4/6, SET_BACK",
    })
    void the_state_decides_and_then_the_bar(Status from, String bar, Status to, String filled, Direction direction) {
        assertThat(Direction.between(item(from, bar), item(to, filled))).contains(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, 2/6, IN_PROGRESS, 2/6",
        "IN_PROGRESS, 2/6, IN_PROGRESS, 2/5",
        "DONE, 6/6, SETTLED, 5/5",
        "PAUSED, 1/6, BLOCKED, 1/6",
        "IN_PROGRESS, 2/6, REJECTED, 2/6",
        "IN_PROGRESS, 2/6, IN_PROGRESS, ''",
        "IN_PROGRESS, 2/4, IN_PROGRESS, 3/6",
    })
    void another_count_of_blocks_or_word_of_the_same_weight_is_no_way_gone(
            Status from, String bar, Status to, String filled) {
        assertThat(Direction.between(item(from, bar), item(to, filled))).isEmpty();
    }

    @Test
    void a_step_has_a_direction_only_between_two_states_that_follow_each_other() {
        Item open = item(Status.IN_PROGRESS, "1/6");
        Item done = item(Status.DONE, "6/6");

        assertThat(Step.of(
                        Items.revisions(Stream.of(open, done).map(Optional::of).toList())))
                .extracting(Step::direction)
                .containsExactly(Optional.empty(), Optional.of(Direction.ADVANCED));
        assertThat(Step.of(Items.revisions(List.of(Optional.of(open), Optional.empty(), Optional.of(done)))))
                .extracting(Step::direction)
                .containsOnly(Optional.empty());
    }

    private static Item item(Status status, String progress) {
        return Items.item(Kind.SUBPROJECT, "async drop", status, progress);
    }
}
