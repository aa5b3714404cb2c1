package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
final class AuditPageTest {
    private static final String EDIT = "/items/subproject-static-async-fn-in-trait/edit";
    private static final String RETIRE = "/items/subproject-static-async-fn-in-trait/retire";

    @Test
    void says_who_did_what_to_those_who_are_signed_in() {
        try (Site site = Site.start()) {
            Maintainer tyler = site.maintainer("tmandry");
            site.post("/sign-in", Map.of("name", "tmandry", "password", "wrong"));
            tyler.submit(EDIT, Map.of("state", "paused", "reason", "No time.", "do", "save"));
            tyler.submit(RETIRE, Map.of("reason", "Dropped.", "do", "save"));

            Document page = tyler.page("/audit");

            assertThat(page.select("#edits ~ table tbody tr").eachText())
                    .containsExactly(
                            "2026-01-15 12:00:00 UTC tmandry static async fn in trait Removed 2026-01-15 Dropped.",
                            "2026-01-15 12:00:00 UTC tmandry static async fn in trait Changed"
                                    + " State In progress → to Paused State as written 🦀 → to none 2026-01-15 No time.");
            assertThat(page.select("#edits ~ table a").attr("href"))
                    .isEqualTo("/items/subproject-static-async-fn-in-trait#history");
            assertThat(page.select("#events ~ table tbody td[data-label=What]").eachText())
                    .containsExactly("Failed to sign in", "Signed in");
            assertThat(site.get("/audit").headers().firstValue("Location")).contains("/sign-in?to=%2Faudit");
        }
    }

    @Test
    void older_events_are_behind_a_link() {
        try (Site site = Site.start()) {
            Maintainer tyler = site.maintainer("tmandry");
            for (int stretch = 1; stretch <= 60; stretch++) {
                site.post("/sign-in", Map.of("name", "tmandry", "password", "wrong"));
            }
            Document page = tyler.page("/audit");
            assertThat(page.select("#events ~ table tbody tr")).hasSize(50);
            assertThat(tyler.page(page.select("a:contains(Older events)").attr("href"))
                            .select("#events ~ table tbody tr"))
                    .hasSize(11);
        }
    }
}
