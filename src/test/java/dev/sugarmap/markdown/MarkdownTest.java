package dev.sugarmap.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
    @Test
    void takes_the_title_out_of_the_text() {
        Markdown text = Markdown.parse("# `impl Trait` in traits\n\nIt begins.\n");

        assertThat(text.outline().title().map(Outline.Section::text)).contains("impl Trait in traits");
        assertThat(html(text)).isEqualTo("<p>It begins.</p>\n");
    }

    @Test
    void has_no_title_where_the_text_begins_with_another_heading() {
        assertThat(Markdown.parse("## Summary\n\n# Late\n").outline().title()).isEmpty();
    }

    @Test
    void leads_with_its_first_paragraph() {
        assertThat(Markdown.parse("# A\n\n> `b` *c*\n> [d](e)\n\nf\n").lead()).contains("b c d");
        assertThat(Markdown.parse("# A\n").lead()).isEmpty();
    }

    @Test
    void outlines_the_second_and_third_level() {
        Outline outline = Markdown.parse("""
                # Title
                ### Before all
                ## How `async fn` works
                ### In a *trait*
                #### Too deep
                ### In an impl
                ## Status
                """).outline();

        assertThat(outline.sections())
                .containsExactly(
                        new Outline.Section(
                                "how-async-fn-works",
                                "How async fn works",
                                List.of(
                                        new Outline.Section("in-a-trait", "In a trait", List.of()),
                                        new Outline.Section("in-an-impl", "In an impl", List.of()))),
                        new Outline.Section("status", "Status", List.of()));
    }

    @Test
    void makes_anchors_in_githubs_manner() {
        assertThat(anchors("Can there be an impl for all `&mut impl Sensor`?"))
                .containsExactly("can-there-be-an-impl-for-all-mut-impl-sensor");
        assertThat(anchors("Stream: dynamic dispatch")).containsExactly("stream-dynamic-dispatch");
        assertThat(anchors("Why – and how")).containsExactly("why--and-how");
        assertThat(anchors("no_std & Größe")).containsExactly("no_std--größe");
        assertThat(anchors("???")).containsExactly("section");
    }

    @Test
    void numbers_anchors_that_are_taken() {
        assertThat(anchors("Status", "Status", "Status 1", "Status"))
                .containsExactlyInAnyOrder("status", "status-1", "status-1-1", "status-2");
        assertThat(anchors("Content")).containsExactly("content-1");
    }

    @Test
    void links_each_heading_to_itself_beside_its_name() {
        assertThat(html("## A `b`")).isEqualTo("""
                <div class="heading"><h2 id="a-b">A <code>b</code></h2>\
                <a class="anchor" href="#a-b" aria-label="Link to this section: A b">#</a></div>
                """);
    }

    @Test
    void asks_where_links_within_the_site_lead() {
        assertThat(html("[a](./x.md#y) and [b][r]\n\n[r]: /roadmap?q=1&on=2021-10-01"))
                .isEqualTo("<p><a href=\"/to/./x.md#y\">a</a> and "
                        + "<a href=\"/to//roadmap?q=1&amp;on=2021-10-01\">b</a></p>\n");
    }

    @Test
    void keeps_links_to_the_web_and_hides_the_window_from_them() {
        assertThat(html("[a](https://docs.rs/async-trait) <https://x.y/?a=1&b=2>"))
                .isEqualTo("<p><a href=\"https://docs.rs/async-trait\" rel=\"noopener\">a</a> "
                        + "<a href=\"https://x.y/?a=1&amp;b=2\" rel=\"noopener\">https://x.y/?a=1&amp;b=2</a></p>\n");
    }

    @Test
    void keeps_the_text_of_links_that_lead_nowhere_and_marks_it() {
        assertThat(html("[the *page*](missing.md)"))
                .isEqualTo("<p><span class=\"broken\">the <em>page</em>"
                        + "<span class=\"visually-hidden\"> (broken link)</span></span></p>\n");
    }

    @Test
    void shows_code_as_the_caller_has_it() {
        Markdown text = Markdown.parse("```rust,ignore\n\n  fn f<T>() {}\n```\n");

        String html = text.html(
                        link -> Optional.empty(),
                        block -> new ShownCode(
                                block.language() + block.is("ignore") + block.is("rust"),
                                "rust",
                                List.of(new ShownCode.Span("fn", "keyword"), new ShownCode.Span(" f<T>", "")),
                                Optional.of(new ShownCode.Action("Try", "/desugar?source=a&b"))))
                .toString();

        assertThat(html).isEqualTo("""
                <figure class="code"><figcaption><span>rusttruefalse</span>\
                <a href="/desugar?source=a&amp;b" aria-label="Try: fn f&lt;T&gt;() {}">Try</a></figcaption>\
                <pre class="rust" tabindex="0"><code><span class="keyword">fn</span> f&lt;T&gt;</code></pre></figure>
                """);
    }

    @Test
    void keeps_every_character_of_code() {
        String code = "\n\n  a\t<b> & \"c\" 'd'\n\n    é 🦀\n\n";

        String html = html("```text\n" + code + "```\n");

        assertThat(html).contains("<code>\n\n  a\t&lt;b&gt; &amp; \"c\" 'd'\n\n    é 🦀\n\n</code>");
        assertThat(Markdown.parse("```text\n" + code + "```\n").codeBlocks())
                .containsExactly(new CodeBlock(List.of("text"), code));
    }

    @Test
    void gives_tables_a_box_that_scrolls_and_is_named() {
        assertThat(html("| a | `b` |\n| - | -: |\n| 1 | 2 |\n")).isEqualTo("""
                <div class="scroll" role="region" tabindex="0" aria-label="Table 1: a, b"><table><thead>\
                <tr><th scope="col">a</th><th scope="col"><code>b</code></th></tr>
                </thead>
                <tbody><tr><td>1</td><td>2</td></tr>
                </tbody>
                </table>
                </div>
                """);
    }

    @Test
    void takes_the_first_cells_for_headings_where_the_table_has_none() {
        assertThat(html("| | |\n| - | - |\n| Owner | tmandry |\n")).isEqualTo("""
                <div class="scroll" role="region" tabindex="0" aria-label="Table 1"><table>\
                <tbody><tr><th scope="row">Owner</th><td>tmandry</td></tr>
                </tbody>
                </table>
                </div>
                """);
    }

    @Test
    void joins_footnotes_to_their_places_both_ways() {
        assertThat(html("Text[^1].\n\n[^1]: Note.\n"))
                .contains("<a href=\"#fn-1\" id=\"fnref-1\">1</a>", "href=\"#fnref-1\"", "<li id=\"fn-1\">");
    }

    @Test
    void lists_links_as_written() {
        assertThat(Markdown.parse("[a](b.md) ## [c](d.md#e)\n\n> [f]\n\n[f]: https://g\n")
                        .links())
                .containsExactly("b.md", "d.md#e", "https://g");
    }

    private static List<String> anchors(String... headings) {
        String text = "## " + String.join("\n\n## ", headings);
        return List.copyOf(Markdown.parse(text).anchors());
    }

    private static String html(String markdown) {
        return html(Markdown.parse(markdown));
    }

    private static String html(Markdown markdown) {
        return markdown.html(
                        link -> link.startsWith("missing") ? Optional.empty() : Optional.of("/to/" + link),
                        block -> ShownCode.plain(block.language(), block.code()))
                .toString();
    }
}
