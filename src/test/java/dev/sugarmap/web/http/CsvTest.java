package dev.sugarmap.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "-", "=", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
    void what_would_be_a_formula_gets_an_apostrophe(String text) {
        assertThat(line(text, "x")).isEqualTo("'" + text + ",x");
    }

    @Test
    void a_formula_hidden_behind_a_tab_or_a_line_break_gets_one_too() {
        assertThat(line("\t=1", "x")).isEqualTo("\"'\t=1\",x");
        assertThat(line("\r=1", "x")).isEqualTo("\"'\r=1\",x");
        assertThat(line("\n=1", "x")).isEqualTo("\"'\n=1\",x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "42", "-3.25", "2/5", "2024-01-01", "a=b", "'quoted'", "#50547", ""})
    void numbers_and_other_texts_stay_as_they_are(String text) {
        assertThat(line(text, "x")).isEqualTo(text + ",x");
    }

    @Test
    void separators_and_quotation_marks_stand_in_quotation_marks() {
        assertThat(line("a, b", "say \"x\"")).isEqualTo("\"a, b\",\"say \"\"x\"\"\"");
        assertThat(line("a;=1+1", "a\t=1+1")).isEqualTo("\"a;=1+1\",\"a\t=1+1\"");
        assertThat(line("=HYPERLINK(\"http://example.org\",\"x\")", "x"))
                .isEqualTo("\"'=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\",x");
    }

    private static String line(String... cells) {
        String text = new Csv(List.of("one", "two")).add(List.of(cells)).toString();
        assertThat(text).startsWith("one,two\r\n").endsWith("\r\n");
        return text.substring("one,two\r\n".length(), text.length() - 2);
    }
}
