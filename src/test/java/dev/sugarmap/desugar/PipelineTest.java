package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strategies one after another: what comes of it leads back to the text that went into the first. */
final class PipelineTest {
    private static final String TRAIT = """
            trait Ledger {
                async fn append(&mut self, entry: &str) -> u64;
            }
            """;

    private static Strategy pipeline(String id) {
        return Strategies.find(id).orElseThrow();
    }

    private static Outcome desugar(String id, String source, Map<String, String> options) {
        return pipeline(id).desugar(source, Options.of(pipeline(id), options));
    }

    private static Outcome desugar(String id, String source) {
        return desugar(id, source, Map.of());
    }

    /** Every fixture with the options that it names. */
    static Stream<FixtureTest.Fixture> fixtures() {
        return FixtureTest.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void leads_every_token_to_the_users_text(FixtureTest.Fixture fixture) {
        String first = fixture.strategy().description().id();
        Map<String, String> given = new LinkedHashMap<>();
        Fixtures.options(fixture.source())
                .forEach((name, value) -> given.put(name.equals("edition") ? name : first + "." + name, value));
        String middle = fixture.desugar(fixture.source()).output();
        for (Strategy second : Strategies.ALL) {
            if (second != fixture.strategy()) {
                Options alone = Options.of(second, Map.of("edition", fixture.edition()));
                Outcome outcome = desugar(first + "," + second.description().id(), fixture.source(), given);

                assertThat(outcome.output()).isEqualTo(second.desugar(middle, alone).output());
                new Trace(fixture, second).check(outcome);
            }
        }
    }

    /** Where the passes of a pipeline say that their text comes from. */
    private record Trace(FixtureTest.Fixture fixture, Strategy second) {
        void check(Outcome outcome) {
            assertThat(outcome.diagnostics())
                    .allSatisfy(found -> assertThat(all().contains(found.range())).isTrue());
            outcome.passes().forEach(pass -> {
                assertThat(pass.rule()).isIn(rules());
                check(pass.output(), pass.map());
            });
            if (!outcome.passes().isEmpty()) {
                checkTokens(outcome);
            }
        }

        private void check(String output, SourceMap map) {
            Set<String> ids = rules().stream().map(Strategy.Rule::id).collect(Collectors.toSet());
            int at = 0;
            for (SourceMap.Run run : map.runs()) {
                assertThat(run.output().start()).isEqualTo(at);
                at = run.output().end();
                assertThat(all().contains(run.source())).isTrue();
                if (run.rule().isEmpty()) {
                    assertThat(slice(output, run.output())).isEqualTo(slice(fixture.source(), run.source()));
                } else {
                    assertThat(ids).contains(run.rule().get());
                }
            }
            assertThat(at).isEqualTo(output.length());
        }

        /** No token of the output is made of parts of others. */
        private void checkTokens(Outcome outcome) {
            SyntaxTree source = tree(fixture.source());
            SyntaxTree output = tree(outcome.output());
            for (SourceMap.Run run : outcome.map().runs()) {
                if (run.rule().isEmpty()) {
                    int moved = run.source().start() - run.output().start();
                    tokensIn(run.output(), output).forEach(token -> {
                        Token origin = source.tokenAt(token.range().start() + moved);
                        assertThat(origin.text()).isEqualTo(token.text());
                        assertThat(origin.range().start()).isEqualTo(token.range().start() + moved);
                    });
                }
            }
        }

        private static Stream<Token> tokensIn(TextRange range, SyntaxTree tree) {
            return IntStream.range(0, tree.tokenCount())
                    .mapToObj(index -> new Token(tree, index))
                    .filter(token -> !token.kind().isTrivia() && range.contains(token.range()));
        }

        private SyntaxTree tree(String text) {
            return RustFile.parse(text, Edition.ofYear(fixture.edition()).orElseThrow())
                    .tree();
        }

        private List<Strategy.Rule> rules() {
            return Stream.concat(fixture.strategy().rules().stream(), second.rules().stream())
                    .toList();
        }

        private TextRange all() {
            return new TextRange(0, fixture.source().length());
        }

        private static String slice(String text, TextRange range) {
            return text.substring(range.start(), range.end());
        }
    }
}
