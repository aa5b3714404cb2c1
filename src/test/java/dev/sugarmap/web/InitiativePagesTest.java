package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullMarked
final class InitiativePagesTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void lists_the_initiatives_with_what_they_hold() {
        Document page = site.page("/initiatives");

        assertThat(page.select("h2 a").eachText())
                .containsExactly("Async fundamentals", "Async Rust vision, 2024 update");
        assertThat(page.select(".counts li").eachText())
                .contains(
                        "5 subprojects",
                        "17 milestones",
                        "6 discussions",
                        "24 vision rows",
                        "11 goals",
                        "43 documents");
        assertThat(page.select("a:contains(17 milestones), .counts a:contains(milestones)")
                        .attr("href"))
                .isEqualTo("/roadmap?initiative=async-fundamentals&kind=milestone");
    }

    @Test
    void lists_only_what_stood_on_the_day() {
        assertThat(site.page("/initiatives?on=2022-01-01").select("h2 a").eachText())
                .containsExactly("Async fundamentals");
        assertThat(site.page("/initiatives?on=2021-09-01").text()).contains("No initiative stands on this day yet.");
    }

    @Test
    void shows_an_initiative_with_its_people_and_tables() {
        Document page = site.page("/initiatives/async-fundamentals");

        assertThat(page.select(".facts").text())
                .contains("active", "Owner tmandry", "Liaison nikomatsakis", "rust-lang/async-fundamentals-initiative");
        assertThat(page.select("[aria-labelledby=subprojects] tbody tr")).hasSize(5);
        assertThat(page.select("[aria-labelledby=milestones] tbody tr")).hasSize(17);
        assertThat(page.select("[aria-labelledby=discussions] tbody tr")).hasSize(6);
        assertThat(page.select("[aria-labelledby=designs] tbody tr")).hasSize(5);
        assertThat(page.select("[aria-labelledby=documents] li")).hasSize(43);
        assertThat(page.select("[aria-labelledby=impact] li a:contains(Async closures)")
                        .attr("href"))
                .isEqualTo("/docs/async-fundamentals/design-discussions/async_closures");
    }

    @Test
    void shows_where_its_tables_disagree() {
        assertThat(site.page("/initiatives/async-fundamentals")
                        .select("[aria-labelledby=conflicts] tbody tr")
                        .eachText())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("static async fn in trait", "2/5", "Feature complete for async fn in traits"),
                        second -> assertThat(second).contains("async drop", "In progress", "Paused"));
        assertThat(site.page("/initiatives/async-fundamentals?on=2021-09-09").select("[aria-labelledby=conflicts]"))
                .isEmpty();
    }

    @Test
    void shows_the_plan_and_the_goals_of_the_vision() {
        Document page = site.page("/initiatives/async-vision");

        assertThat(page.select("table.plan thead th").eachText())
                .containsExactly("Item", "Owners", "Q1'23", "Q2'23", "Q3'23", "Q4'23", "H1'24", "H2'24");
        assertThat(page.select("table.plan tbody th[scope=row]")).hasSize(24);
        assertThat(page.select("table.plan .goal")).hasSize(7);
        assertThat(page.select("[aria-labelledby=goals] h3").eachText())
                .containsExactly("Towards 2023", "Towards 2024", "Towards 2027");
        assertThat(page.select("[aria-labelledby=goals] li")).hasSize(11);
    }

    @Test
    void says_that_an_initiative_does_not_stand_yet() {
        Document page = site.page("/initiatives/async-vision?on=2022-01-01");

        assertThat(page.select("h1").text()).isEqualTo("Async Rust vision, 2024 update");
        assertThat(page.text()).contains("This initiative does not stand on this day.");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void does_not_find_what_never_was() {
        assertThat(site.get("/initiatives/none-such").statusCode()).isEqualTo(404);
        assertThat(site.get("/initiatives/async%00").statusCode()).isEqualTo(400);
    }
}
