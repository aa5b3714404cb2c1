package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NullMarked
final class RulePagesTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<String> rules() {
        return Strategies.ALL.stream()
                .flatMap(strategy -> strategy.rules().stream())
                .map(Strategy.Rule::id);
    }

    @Test
    void lists_every_rule_by_its_strategy() {
        Document page = site.page("/rules");

        assertThat(page.select(".rules a").eachAttr("href"))
                .containsExactlyElementsOf(rules().map(id -> "/rules/" + id).toList());
        assertThat(page.select("section").eachAttr("id")).contains("rpit", "rpitit");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shows_each_rule_at_work(String id) {
        Document page = site.page("/rules/" + id);

        assertThat(page.expectFirst(".rule-facts code").text()).isEqualTo(id);
        List<Element> codes = page.select(".before-after .code");
        assertThat(codes)
                .as("the example of %s; does a file of web/examples/rules show it?", id)
                .hasSize(2);
        assertThat(codes.getFirst().wholeText()).isNotEqualTo(codes.getLast().wholeText());
        Document playground =
                site.page(page.select("a:contains(Try it in the playground)").attr("href"));
        assertThat(playground.select("#steps li[data-rule=" + id + "]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leads_from_each_rule_to_where_it_comes_from(String id) {
        Document page = site.page("/rules/" + id);

        for (String link : page.select(".rule-facts a, .crumbs a").eachAttr("href")) {
            assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
        }
        assertThat(page.select(".rule-facts a[href^=/docs/]")).hasSize(1);
        assertThat(page.select(".rule-facts a[href^=/items/]")).hasSize(1);
    }

    @Test
    void shows_the_roadmap_as_it_stood() {
        Document page = site.page("/rules/rpitit.return-future?on=2021-08-01");

        assertThat(page.select(".rule-facts").text()).contains("Its item does not stand on 2021-08-01.");
        assertThat(page.select("main a:not([href^=#])").eachAttr("href"))
                .allMatch(link -> link.contains("on=2021-08-01"));
    }

    @Test
    void is_reached_from_each_step_and_remark_of_the_playground() {
        Document page = site.page("/desugar?example=ledger&strategy=rpitit&send=true");

        assertThat(page.select("#steps a[href^=/rules/]").eachAttr("href"))
                .containsExactly("/rules/rpitit.return-future", "/rules/rpitit.send-bound");
        assertThat(page.select("#remarks .note a[href^=/rules/]").attr("href")).isEqualTo("/rules/rpitit.send-bound");
        assertThat(page.select("#notes").text()).isEqualTo("1 remark on what it keeps and does not");
    }

    @Test
    void knows_no_other_rules() {
        assertThat(site.get("/rules/rpitit.none").statusCode()).isEqualTo(404);
    }
}
