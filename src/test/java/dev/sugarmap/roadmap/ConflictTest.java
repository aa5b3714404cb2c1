package dev.sugarmap.roadmap;

import static dev.sugarmap.roadmap.Items.item;
import static dev.sugarmap.roadmap.Items.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.Conflict.Rule;
import dev.sugarmap.roadmap.Item.Kind;
import org.junit.jupiter.api.Test;

final class ConflictTest {
    private static final Item ASYNC_DROP = item(Kind.SUBPROJECT, "async drop", Status.IN_PROGRESS, "1/5");
    private static final Item STATIC = item(Kind.SUBPROJECT, "static async fn in trait", Status.IN_PROGRESS, "2/5");

    @Test
    void finds_a_paused_discussion_of_a_subproject_in_progress() {
        Roadmap roadmap = roadmap(ASYNC_DROP, item(Kind.DISCUSSION, "Async drop", Status.PAUSED, ""));

        assertThat(Conflict.in(roadmap)).extracting(Conflict::rule).containsExactly(Rule.DISCUSSION_PAUSED);
    }

    @Test
    void finds_a_finished_milestone_that_the_progress_has_not_reached() {
        Roadmap roadmap =
                roadmap(STATIC, item(Kind.MILESTONE, "Feature complete for async fn in traits", Status.DONE, ""));

        assertThat(Conflict.in(roadmap)).singleElement().satisfies(conflict -> {
            assertThat(conflict.rule()).isEqualTo(Rule.MILESTONE_AHEAD);
            assertThat(conflict.subproject().item()).isEqualTo(STATIC);
        });
    }

    @Test
    void expects_all_blocks_only_of_what_is_stable() {
        Item featureComplete = item(Kind.SUBPROJECT, "static async fn in trait", Status.IN_PROGRESS, "4/5");
        assertThat(Conflict.in(roadmap(
                        featureComplete,
                        item(Kind.MILESTONE, "Feature complete for async fn in traits", Status.DONE, ""))))
                .isEmpty();
        assertThat(Conflict.in(roadmap(
                        featureComplete, item(Kind.MILESTONE, "Stabilize async fn in traits", Status.DONE, ""))))
                .hasSize(1);
    }

    @Test
    void leaves_rows_alone_that_agree_or_speak_of_something_else() {
        assertThat(Conflict.in(roadmap(
                        ASYNC_DROP,
                        STATIC,
                        item(Kind.DISCUSSION, "Async drop", Status.ACTIVE_DISCUSSION, ""),
                        item(Kind.DISCUSSION, "Async closures", Status.PAUSED, ""),
                        item(Kind.MILESTONE, "Feature complete for async fn in traits", Status.NOT_STARTED, ""),
                        item(Kind.MILESTONE, "Author RFC for async fn in traits", Status.DONE, ""))))
                .isEmpty();
    }
}
