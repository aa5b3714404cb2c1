package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.HashMap;
import java.util.Map;

/** What a map of an output promises: its runs tile the output, and each kept token is a token of the source. */
final class KeptTokens {
    private final String source;
    private final Edition edition;
    private final Map<Integer, Token> tokens = new HashMap<>();

    private record Token(SyntaxKind kind, String text) {}

    KeptTokens(String source, Edition edition) {
        this.source = source;
        this.edition = edition;
        SyntaxTree tree = RustFile.parse(source, edition).tree();
        for (int at = 0; at < tree.tokenCount(); at++) {
            tokens.put(tree.tokenStart(at), token(tree, at));
        }
    }

    /** Checks the map of an output of the source. */
    void check(String output, SourceMap map) {
        SyntaxTree tree = RustFile.parse(output, edition).tree();
        int end = 0;
        int token = 0;
        for (SourceMap.Run run : map.runs()) {
            assertThat(run.output().start()).isEqualTo(end);
            end = run.output().end();
            assertThat(run.source().end()).isLessThanOrEqualTo(source.length());
            while (token < tree.tokenCount()
                    && tree.tokenStart(token) < run.output().start()) {
                token++;
            }
            if (run.rule().isEmpty()) {
                int shift = run.source().start() - run.output().start();
                assertThat(output.substring(run.output().start(), end))
                        .isEqualTo(source.substring(
                                run.source().start(), run.source().end()));
                for (; token < tree.tokenCount() && tree.tokenStart(token + 1) <= end; token++) {
                    if (!tree.tokenKind(token).isTrivia()) {
                        assertThat(tokens.get(tree.tokenStart(token) + shift)).isEqualTo(token(tree, token));
                    }
                }
            }
        }
        assertThat(end).isEqualTo(output.length());
    }

    private static Token token(SyntaxTree tree, int at) {
        return new Token(
                tree.tokenKind(at), tree.source().text().substring(tree.tokenStart(at), tree.tokenStart(at + 1)));
    }
}
