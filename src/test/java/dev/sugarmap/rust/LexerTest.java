package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            a_1 ¦ IDENTIFIER a_1
            _ ¦ UNDERSCORE _
            _x ¦ IDENTIFIER _x
            größe ¦ IDENTIFIER größe
            東京 ¦ IDENTIFIER 東京
            r#fn ¦ IDENTIFIER r#fn
            fn ¦ FN fn
            fnx ¦ IDENTIFIER fnx
            self Self ¦ SELF_VALUE self, SELF_TYPE Self
            'a ¦ LIFETIME 'a
            'r#a ¦ LIFETIME 'r#a
            '_ ¦ LIFETIME '_
            'a' ¦ CHARACTER 'a'
            '\\'' ¦ CHARACTER '\\''
            '"' ¦ CHARACTER '"'
            '{' ¦ CHARACTER '{'
            '\\\\' ¦ CHARACTER '\\\\'
            '\\u{1F600}' ¦ CHARACTER '\\u{1F600}'
            '😀' ¦ CHARACTER '😀'
            'a, 'b' ¦ LIFETIME 'a, COMMA ,, CHARACTER 'b'
            b'x' ¦ BYTE b'x'
            b'\\'' ¦ BYTE b'\\''
            "a\\"b" ¦ STRING "a\\"b"
            "\\\\" x ¦ STRING "\\\\", IDENTIFIER x
            r"\\" ¦ STRING r"\\"
            r#"a"b"# ¦ STRING r#"a"b"#
            r##"a"#b"## ¦ STRING r##"a"#b"##
            b"x" br#"y"# ¦ BYTE_STRING b"x", BYTE_STRING br#"y"#
            c"x" cr#"y"# ¦ C_STRING c"x", C_STRING cr#"y"#
            "x"suffix ¦ STRING "x"suffix
            0 1_000u8 0xff 0o7 0b1_0 ¦ INTEGER 0, INTEGER 1_000u8, INTEGER 0xff, INTEGER 0o7, INTEGER 0b1_0
            1. 1.0 1e9 1.0e-9f64 2f32 ¦ FLOAT 1., FLOAT 1.0, FLOAT 1e9, FLOAT 1.0e-9f64, FLOAT 2f32
            1..2 ¦ INTEGER 1, DOT_DOT .., INTEGER 2
            1.max(2) ¦ INTEGER 1, DOT ., IDENTIFIER max, LEFT_PARENTHESIS (, INTEGER 2, RIGHT_PARENTHESIS )
            x.0.1 ¦ IDENTIFIER x, DOT ., INTEGER 0, DOT ., INTEGER 1
            0x1.e ¦ INTEGER 0x1, DOT ., IDENTIFIER e
            >>= ¦ GREATER >, GREATER >, EQUALS =
            >= ¦ GREATER >, EQUALS =
            << ¦ LESS <, LESS <
            <<= ¦ LESS <, LESS_EQUALS <=
            && ¦ AND &, AND &
            || ¦ OR |, OR |
            <- ¦ LESS <, MINUS -
            -> => == != <= ¦ ARROW ->, FAT_ARROW =>, EQUALS_EQUALS ==, NOT_EQUALS !=, LESS_EQUALS <=
            .. ... ..= :: ¦ DOT_DOT .., DOT_DOT_DOT ..., DOT_DOT_EQUALS ..=, PATH_SEPARATOR ::
            += -= *= /= ¦ PLUS_EQUALS +=, MINUS_EQUALS -=, STAR_EQUALS *=, SLASH_EQUALS /=
            %= ^= &= |= ¦ PERCENT_EQUALS %=, CARET_EQUALS ^=, AND_EQUALS &=, OR_EQUALS |=
            @ # ~ ? $ ! ¦ AT @, POUND #, TILDE ~, QUESTION ?, DOLLAR $, NOT !
            /// a ¦ OUTER_DOC /// a
            //! a ¦ INNER_DOC //! a
            /** a */ ¦ OUTER_DOC /** a */
            /*! a */ ¦ INNER_DOC /*! a */
            """)
    void cuts_tokens(String text, String tokens) {
        assertThat(String.join(", ", significant(text, Edition.E2021))).isEqualTo(tokens);
        assertThat(lexicalErrors(text, Edition.E2021)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// a",
                "//// a",
                "/* a */",
                "/**/",
                "/*** a */",
                "/* /* nested */ */",
                " \t\r\n\f\u000B\u0085\u2028",
                "\uFEFF",
                "#!/usr/bin/env run",
                "---\nname = 1\n---"
            })
    void passes_over_trivia(String text) {
        assertThat(significant(text, Edition.E2021)).isEmpty();
        assertThat(RustFile.parse(text).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            "abc ¦ unterminated double quote string
            b"abc ¦ unterminated double quote byte string
            r#"abc" ¦ unterminated raw string
            r##x ¦ found invalid character; only `#` is allowed in raw string delimitation
            '' ¦ empty character literal
            'ab' ¦ character literal may only contain one codepoint
            '( ¦ unterminated character literal
            /* /* */ ¦ unterminated block comment
            ` ¦ unknown start of token: ```
            r#self ¦ `self` cannot be a raw identifier
            z"a" ¦ prefix `z` is unknown
            0x ¦ no valid digits found for number
            0b12 ¦ invalid digit for a base 2 literal
            """)
    void reports_what_is_no_token(String text, String message) {
        assertThat(lexicalErrors(text, Edition.E2021)).containsExactly(message);
    }

    @Test
    void knows_the_keywords_of_each_edition() {
        String words = "async await dyn try gen";
        assertThat(significant(words, Edition.E2015)).allMatch(token -> token.startsWith("IDENTIFIER"));
        assertThat(significant(words, Edition.E2018))
                .containsExactly("ASYNC async", "AWAIT await", "DYN dyn", "TRY try", "IDENTIFIER gen");
        assertThat(significant("gen", Edition.E2024)).containsExactly("GEN gen");
        assertThat(significant("c\"a\"", Edition.E2018)).containsExactly("IDENTIFIER c", "STRING \"a\"");
        assertThat(lexicalErrors("z\"a\"", Edition.E2018)).isEmpty();
    }

    @Test
    void reads_a_shebang_only_where_no_attribute_starts() {
        assertThat(significant("#!/bin/sh\nx", Edition.E2021)).containsExactly("IDENTIFIER x");
        assertThat(significant("#! // comment\n[a]", Edition.E2021)).startsWith("POUND #", "NOT !", "LEFT_BRACKET [");
    }

    @Test
    void leaves_the_carriage_return_of_a_line_break_out_of_comments() {
        SyntaxTree tree = RustFile.parse("// a\r\nfn f() {}").tree();
        assertThat(tree.root().allTokens().getFirst().text()).isEqualTo("// a");
    }

    @Test
    void takes_lone_surrogates_and_zeros_as_unknown_tokens() {
        assertThat(lexicalErrors("a \uD800\0\0 b", Edition.E2021))
                .containsExactly("unknown start of token: `\\u{d800}\\u{0}\\u{0}`");
    }

    private static List<String> significant(String text, Edition edition) {
        SyntaxTree tree = RustFile.parse(text, edition).tree();
        List<String> tokens = new ArrayList<>();
        tree.root().allTokens().stream()
                .filter(token -> !token.kind().isTrivia())
                .forEach(token -> tokens.add(token.kind() + " " + token.text()));
        return tokens;
    }

    private static List<String> lexicalErrors(String text, Edition edition) {
        return RustFile.parse(text, edition).errors().stream()
                .filter(error -> error.kind() == SyntaxError.Kind.LEXICAL)
                .map(SyntaxError::message)
                .toList();
    }
}
