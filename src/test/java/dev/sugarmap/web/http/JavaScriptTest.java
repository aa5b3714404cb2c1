package dev.sugarmap.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class JavaScriptTest {
    @Test
    void drops_comments_indentation_and_blank_lines() {
        assertThat(JavaScript.slim("""
                        // first
                        let a = 1 /* one */ + 2;

                            /*
                             * more
                             */
                            let b;
                        """)).isEqualTo("let a = 1 + 2;\nlet b;\n");
    }

    @Test
    void keeps_a_line_break_where_a_comment_holds_one() {
        assertThat(JavaScript.slim("return /*\n*/ 1")).isEqualTo("return\n1");
    }

    @Test
    void keeps_literals_as_they_are() {
        String literals = """
                let a = "//  no comment", b = '/* none */', c = `  ${ {a: `}`}.a } // text
                  kept`, d = /[/"'*]\\/*"/g, e = 4 / 2 / 1;
                """;

        assertThat(JavaScript.slim(literals)).isEqualTo(literals);
    }

    @Test
    void tells_a_division_from_a_regular_expression() {
        assertThat(JavaScript.slim("a = b / c; // x\nreturn /\"/.test(d)"))
                .isEqualTo("a = b / c;\nreturn /\"/.test(d)");
    }

    @Test
    void refuses_what_has_no_end() {
        assertThatThrownBy(() -> JavaScript.slim("let a = \"open\n;")).hasMessageContaining("string");
        assertThatThrownBy(() -> JavaScript.slim("let a; /* open")).hasMessageContaining("comment");
    }
}
