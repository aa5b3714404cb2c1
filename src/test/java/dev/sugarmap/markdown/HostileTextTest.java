package dev.sugarmap.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text must not be able to do to the page that shows it. */
final class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
                "<style>body{display:none}</style>",
                "<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<form action=\"https://evil\"><input name=x></form>",
                "<base href=\"https://evil/\">",
                "<meta http-equiv=refresh content=\"0;url=https://evil\">",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "text <b onmouseover=alert(1)>x</b>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](&#1;javascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](//evil.example/x)",
                "[x](\\\\evil.example/x)",
                "[x](https://ok\" onclick=\"alert(1))",
                "![x](javascript:alert(1))",
                "![\"onerror=\"alert(1)](x)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "```\"><script>alert(1)</script>\nx\n```",
                "```rust onclick=alert(1)\n</code></pre><script>alert(1)</script>\n```",
                "## <script>alert(1)</script>",
                "## \"><img src=x onerror=alert(1)>",
                "| <script>alert(1)</script> | \" onfocus=alert(1) |\n| - | - |\n| <svg onload=alert(1)> | x |",
                "x[^a]\n\n[^a]: <script>alert(1)</script>",
            })
    void runs_no_script_and_leaves_no_address_unchecked(String text) {
        assertHarmless(html(text));
    }

    /** The caller may be wrong, too: what it answers passes the same wall. */
    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", " javascript:alert(1)", "java\nscript:alert(1)"})
    void drops_addresses_of_other_kinds_whoever_gives_them(String address) {
        SafeHtml html = Markdown.parse("[x](y.md)\n\n```\ncode\n```\n")
                .html(
                        link -> Optional.of(address),
                        block -> new ShownCode(
                                "<script>",
                                "\" onclick=\"x",
                                List.of(new ShownCode.Span("<script>", "\" onclick=\"x")),
                                Optional.of(new ShownCode.Action("<script>", address))));

        assertHarmless(html.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<a href='javascript:alert(1)' onclick='alert(1)'>x</a>",
                "<svg><script>alert(1)</script></svg>",
                "<style>*{}</style>",
                "<p style='x:y'>x</p>",
                "<a href='data:text/html,x'>x</a>"
            })
    void lets_nothing_active_through_the_wall(String html) {
        assertHarmless(SafeHtml.clean(html).toString());
    }

    @Test
    void shows_html_as_it_is_written() {
        assertThat(html("a <b>c</b>\n\n<div>\nd\n</div>\n"))
                .isEqualTo("<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;div&gt;\nd\n&lt;/div&gt;</p>\n");
    }

    @Test
    void shows_images_by_their_descriptions() {
        assertThat(html("![a *badge*](https://x/y.svg)")).isEqualTo("<p>a <em>badge</em></p>\n");
    }

    @Test
    void stands_odd_characters() {
        assertThat(html("a\0b \uFEFF \uD800 \u202E \r\n")).contains("a\uFFFDb").startsWith("<p>");
        assertThat(html("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "![", "*a ", "**a ", "_(", "`", "<", "| ", "# ", "&#", "[a](", "1. "})
    void stands_deep_nesting(String opening) {
        assertThatCode(() -> html(opening.repeat(20_000) + "x")).doesNotThrowAnyException();
        assertThatCode(() -> html((opening + "x\n").repeat(5_000))).doesNotThrowAnyException();
    }

    private static void assertHarmless(String html) {
        Document page = Jsoup.parseBodyFragment(html, "https://sugarmap.example/docs/x");
        assertThat(page.body().select("script, style, svg, math, iframe, form, input, base, meta, img, object, embed"))
                .isEmpty();
        page.body()
                .getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcdoc");
                    if (attribute.getKey().equals("href")) {
                        assertThat(element.absUrl("href")).matches("https://(sugarmap\\.example/.*|ok.*|x.*)");
                    }
                }));
    }

    private static String html(String text) {
        return Markdown.parse(text)
                .html(
                        link -> link.startsWith("/") ? Optional.of(link) : Optional.empty(),
                        block -> ShownCode.plain(block.language(), block.code()))
                .toString();
    }
}
