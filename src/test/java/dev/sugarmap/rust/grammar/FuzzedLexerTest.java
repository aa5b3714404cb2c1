package dev.sugarmap.rust.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TreeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lexer alone, for texts that a fuzzer finds: tokens tile the text, and each is the same token on its own. */
class FuzzedLexerTest {
    private static final List<Edition> EDITIONS = List.of(Edition.values());

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "../tokens.dict")
    void cuts_any_text(byte[] bytes) {
        Edition edition = EDITIONS.get(bytes.length % EDITIONS.size());
        String text = new String(bytes, StandardCharsets.UTF_8);
        TreeBuilder tokens = Lexer.lex(text, edition).tree;
        assertThat(tokens.start(tokens.tokenCount())).isEqualTo(text.length());
        int end = 0;
        for (int token = 0; token < tokens.tokenCount(); token++) {
            assertThat(tokens.start(token)).isEqualTo(end);
            end = tokens.start(token + 1);
            SyntaxKind kind = tokens.kind(token);
            String alone = text.substring(tokens.start(token), end);
            if (!dependsOnPlace(kind, alone)) {
                TreeBuilder again = Lexer.lex(alone, edition).tree;
                assertThat(again.tokenCount()).as(alone).isEqualTo(1);
                assertThat(again.kind(0)).as(alone).isEqualTo(kind);
            }
        }
    }

    /** After a dot a number has no fraction; a file may begin with what is no token elsewhere. */
    private static boolean dependsOnPlace(SyntaxKind kind, String text) {
        return switch (kind) {
            case INTEGER, SHEBANG, FRONTMATTER -> true;
            default -> text.startsWith("\uFEFF");
        };
    }
}
