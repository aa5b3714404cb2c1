package dev.sugarmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sugarmap.roadmap.Comparison.Entry;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Step.Difference;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.roadmap.Step.Sort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static final Item OPEN = item("async drop", 1, Status.IN_PROGRESS, "1/6");

    @Test
    void tells_what_was_added_and_removed() {
        assertThat(between(Items.roadmap(), Items.roadmap(OPEN)))
                .extracting(Entry::sort, Entry::before, Entry::item)
                .containsExactly(tuple(Sort.ADDED, Optional.empty(), OPEN));
        assertThat(between(Items.roadmap(OPEN), Items.roadmap()))
                .extracting(Entry::sort, Entry::after, Entry::item)
                .containsExactly(tuple(Sort.REMOVED, Optional.empty(), OPEN));
    }

    @Test
    void leaves_out_what_stands_as_it_stood() {
        assertThat(between(Items.roadmap(OPEN), Items.roadmap(OPEN))).isEmpty();
    }

    @Test
    void tells_renamed_moved_and_rescaled_and_whether_that_led_on() {
        assertThat(entry(item("Async drop", 1, Status.DONE, "6/6")))
                .extracting(Entry::sort, Entry::direction)
                .containsExactly(Sort.RENAMED, Optional.of(Direction.ADVANCED));
        assertThat(entry(item("async drop", 2, Status.IN_PROGRESS, "1/6")))
                .extracting(Entry::sort, Entry::direction)
                .containsExactly(Sort.MOVED, Optional.empty());
        assertThat(entry(item("async drop", 1, Status.IN_PROGRESS, "1/5")))
                .extracting(Entry::sort, Entry::direction)
                .containsExactly(Sort.RESCALED, Optional.empty());
        assertThat(entry(item("async drop", 1, Status.PAUSED, "1/6")))
                .extracting(Entry::sort, Entry::direction)
                .containsExactly(Sort.CHANGED, Optional.of(Direction.SET_BACK));
    }

    @Test
    void names_every_field_that_differs() {
        assertThat(entry(item("async drop", 1, Status.DONE, "6/6")).differences())
                .containsExactly(
                        new Difference(Field.STATE, Optional.of("in_progress"), Optional.of("done")),
                        new Difference(Field.PROGRESS, Optional.of("1/6"), Optional.of("6/6")));
    }

    private static Entry entry(Item after) {
        return between(Items.roadmap(OPEN), Items.roadmap(after)).getFirst();
    }

    private static List<Entry> between(Roadmap before, Roadmap after) {
        return Comparison.of(before, after).entries();
    }

    private static Item item(String title, int position, Status status, String progress) {
        return Items.item(Kind.SUBPROJECT, title, position, status, progress);
    }
}
