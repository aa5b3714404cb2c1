package dev.sugarmap.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.importer.Seed;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.roadmap.query.Facet;
import dev.sugarmap.roadmap.query.ItemQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures are those of the initiative's repository, counted from its git history. */
final class StatesOverTimeTest {
    private static final LocalDate LAST = LocalDate.of(2026, 1, 15);
    private static final ItemQuery FUNDAMENTALS = ItemQuery.ALL.and(Facet.INITIATIVE, "async-fundamentals");

    @Test
    void draws_the_done_line_and_the_scope_line_of_the_recorded_history() {
        assertThat(StatesOverTime.of(seeded(), FUNDAMENTALS, LAST).points())
                .extracting(point -> point.day() + " " + point.done() + "/" + point.scope())
                .containsExactly(
                        "2021-09-02 1/5",
                        "2021-09-09 1/18",
                        "2021-09-10 1/24",
                        "2021-09-16 1/26",
                        "2021-09-22 1/29",
                        "2021-11-04 1/29",
                        "2021-12-07 1/29",
                        "2021-12-14 1/29",
                        "2022-03-11 1/29",
                        "2023-02-16 1/29",
                        "2023-09-18 9/33",
                        "2026-01-15 9/33");
    }

    @Test
    void counts_every_state() {
        StatesOverTime.Point last =
                StatesOverTime.of(seeded(), FUNDAMENTALS, LAST).points().getLast();

        assertThat(last.counts())
                .containsOnly(
                        Map.entry(Optional.of(Status.DONE), 9),
                        Map.entry(Optional.of(Status.IN_PROGRESS), 5),
                        Map.entry(Optional.of(Status.NOT_STARTED), 6),
                        Map.entry(Optional.of(Status.PROPOSED), 2),
                        Map.entry(Optional.of(Status.REJECTED), 1),
                        Map.entry(Optional.of(Status.UNDER_CONSIDERATION), 4),
                        Map.entry(Optional.of(Status.ACTIVE_DISCUSSION), 3),
                        Map.entry(Optional.of(Status.PAUSED), 3));
    }

    @Test
    void judges_items_as_they_stood_on_the_day() {
        ItemQuery paused = ItemQuery.ALL.and(Facet.OWNER, "compiler-errors").and(Facet.KIND, "milestone");

        assertThat(StatesOverTime.of(seeded(), paused, LAST).points())
                .extracting(StatesOverTime.Point::scope)
                .startsWith(0)
                .endsWith(4, 4);
    }

    @Test
    void is_empty_where_nothing_ever_changed() {
        assertThat(StatesOverTime.of(List.of(), ItemQuery.ALL, LAST).points()).isEmpty();
    }

    @Test
    void tells_how_long_items_were_in_each_state() {
        List<StateTimes> times = StateTimes.of(seeded(), LAST);

        assertThat(times)
                .filteredOn(one -> one.state().equals(Optional.of(Status.PAUSED)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.items()).isEqualTo(3);
                    assertThat(one.days()).isEqualTo(3 * 1588);
                    assertThat(one.median()).isEqualTo(1588);
                });
        assertThat(times.getFirst().state()).contains(Status.DONE);
        assertThat(times.getFirst().longest()).isEqualTo(new Slug("subproject-async-fn"));
        assertThat(times.getFirst().most()).isEqualTo(1596);
        assertThat(times.getLast().state()).isEmpty();
    }

    private static List<Step> seeded() {
        List<Change> changes = Seed.changes();
        Map<Slug, List<Revision>> revisions = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Revision revision = new Revision(i + 1L, Instant.EPOCH, changes.get(i));
            if (isOfItem(changes.get(i).effect())) {
                revisions
                        .computeIfAbsent(changes.get(i).effect().slug(), slug -> new ArrayList<>())
                        .add(revision);
            }
        }
        Comparator<Revision> order = Comparator.<Revision, LocalDate>comparing(
                        revision -> revision.change().effective())
                .thenComparingLong(Revision::number);
        return revisions.values().stream()
                .flatMap(own -> Step.of(own.stream().sorted(order).toList()).stream())
                .sorted(Comparator.comparing(Step::revision, order))
                .toList();
    }

    private static boolean isOfItem(Effect effect) {
        return switch (effect) {
            case Effect.Stands(var subject) -> subject instanceof Item;
            case Effect.Removed(var type, var slug) -> type == Item.class;
        };
    }
}
