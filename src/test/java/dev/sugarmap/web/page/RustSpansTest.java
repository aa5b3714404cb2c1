package dev.sugarmap.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RustSpansTest {
    @Test
    void tells_words_of_the_language_from_names_and_types() {
        assertThat(styled("pub async fn get<'a>(self: &'a Self, n: u8) -> Vec<Row>;"))
                .isEqualTo("[keyword pub] [keyword async] [keyword fn] get<[lifetime 'a]>([keyword self]: "
                        + "&[lifetime 'a] [type Self], n: [type u8]) -> [type Vec]<[type Row]>;");
    }

    @Test
    void tells_literals_and_comments() {
        assertThat(styled(
                        "/// Doc.\nconst MAX: char = 'c'; // end\nlet s = (r#\"a\"#, b\"b\", 1_000u64, 1.5e3, true);"))
                .isEqualTo("[comment /// Doc.]\n[keyword const] MAX: [type char] = [string 'c']; [comment // end]\n"
                        + "[keyword let] s = ([string r#\"a\"#], [string b\"b\"], [number 1_000u64], [number 1.5e3], "
                        + "[keyword true]);");
    }

    @Test
    void shows_attributes_and_macros_as_one() {
        assertThat(styled("#![allow(dead_code)]\n#[derive(Debug)]\nfn f() { println!(\"{}\", a != b); }"))
                .isEqualTo("[attribute #![allow(dead_code)]]\n[attribute #[derive(Debug)]]\n[keyword fn] f() "
                        + "{ [macro println!]([string \"{}\"], a != b); }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "fn", "\"open", "/* open", "x\0y \uD800 ", "fn f(\r\n\t{ #[", "println!", "a!"})
    void loses_nothing_of_any_text(String text) {
        assertThat(RustSpans.of(text).stream().map(RustSpans.Span::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static String styled(String text) {
        return RustSpans.of(text).stream()
                .map(span -> span.style().isEmpty() ? span.text() : "[" + span.style() + " " + span.text() + "]")
                .collect(Collectors.joining());
    }
}
