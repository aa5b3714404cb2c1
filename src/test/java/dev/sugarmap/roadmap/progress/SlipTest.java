package dev.sugarmap.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SlipTest {
    @Test
    void tells_when_a_target_moved_and_which_way() {
        assertThat(slips(plan(2023, "Q1'23", "Q3'23"), plan(2023, "Q1'23", "H1'24"), plan(2023, "Q4'23")))
                .containsExactly("Target Q3'23 to H1'24, later", "Target H1'24 to Q4'23, earlier");
    }

    @Test
    void tells_when_a_horizon_moved() {
        assertThat(slips(plan(2023), plan(2024), plan(2027, "Q1'23"), plan(2023, "Q1'23")))
                .containsExactly(
                        "Horizon 2023 to 2024, later", "Horizon 2024 to 2027, later", "Horizon 2027 to 2023, earlier");
    }

    @Test
    void takes_a_target_that_appears_or_vanishes_for_no_slip() {
        assertThat(slips(plan(2023), plan(2023, "Q1'23"), plan(2023), plan(2023, "Q4'23")))
                .isEmpty();
    }

    @Test
    void takes_another_name_for_the_same_end_for_no_slip() {
        assertThat(slips(plan(2023, "Q4'23"), plan(2023, "H2'23"))).isEmpty();
    }

    private static Stream<String> slips(Item... states) {
        List<Revision> revisions = IntStream.range(0, states.length)
                .mapToObj(i -> new Revision(i + 1L, Instant.EPOCH, change(states[i], i)))
                .toList();
        return Slip.in(Step.of(revisions)).stream()
                .map(slip -> slip.date().label() + " " + slip.from() + " to " + slip.to() + ", "
                        + (slip.later() ? "later" : "earlier"));
    }

    private static Change change(Item item, int day) {
        return new Change(
                new Effect.Stands(item),
                LocalDate.of(2023, 1, 1).plusDays(day),
                new Source(Source.Kind.HAND, "1", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    private static Item plan(int horizon, String... targets) {
        return new Item(
                new Slug("item"),
                Item.Kind.VISION_ROW,
                new Slug("initiative"),
                "Item",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(horizon),
                Stream.of(targets)
                        .map(period -> new Item.Cell(period, Optional.empty(), true))
                        .toList(),
                List.of());
    }
}
