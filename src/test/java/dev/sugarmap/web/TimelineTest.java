package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
final class TimelineTest {
    private static final String ITEM = "/items/subproject-async-drop";

    private static Site site;
    private static Maintainer tyler;

    @BeforeAll
    static void start() {
        site = Site.start();
        tyler = site.maintainer("tmandry");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Q2'25 Q1'27, Q1'25 Q2'25 H2'25 2026 Q1'27 Q2'27 H2'27, 2026",
                "H1'25 Q1'28, H1'25 H2'25 2026 2027 Q1'28 Q2'28 H2'28, 2026",
                "Q3'23 H1'24, H1'23 Q3'23 Q4'23 H1'24 H2'24 2025 2026, 2026",
                "H1'26 H2'27, H1'26 H2'26 H1'27 H2'27, H1'26",
                "H2'40, H1'40 H2'40,",
                "H1'01, H1'01 H2'01,"
            })
    void leaves_out_no_year_from_the_first_to_the_last(String plan, String labels, @Nullable String today) {
        tyler.submit(
                ITEM + "/edit", Map.of("plan", plan.replace(" ", " 0/3\n") + " 0/3", "reason", "Later.", "do", "save"));

        Element drawing =
                site.page("/roadmap?q=%22async%20drop%22%20kind:subproject").expectFirst(".timeline");

        List<Element> columns = drawing.select(".axis");
        assertThat(columns).extracting(Element::text).containsExactly(labels.split(" "));
        assertThat(IntStream.range(1, columns.size()))
                .allSatisfy(i -> assertThat(left(columns.get(i))).isEqualTo(right(columns.get(i - 1))));
        assertThat(columns)
                .filteredOn(column -> drawing.select(".shown").stream().anyMatch(line -> isOver(column, line)))
                .extracting(Element::text)
                .isEqualTo(Stream.ofNullable(today).toList());
    }

    private static boolean isOver(Element column, Element line) {
        int x = Integer.parseInt(line.attr("d").replaceFirst("M(\\d+).*", "$1"));
        return left(column) <= x && x < right(column);
    }

    private static int left(Element column) {
        return Integer.parseInt(column.expectFirst("rect").attr("x"));
    }

    private static int right(Element column) {
        return left(column) + Integer.parseInt(column.expectFirst("rect").attr("width"));
    }
}
