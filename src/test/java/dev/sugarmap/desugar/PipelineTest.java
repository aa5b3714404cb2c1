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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void is_known_by_the_strategies_in_it() {
        Strategy.Description about = pipeline("async-trait,gat").description();

        assertThat(about.id()).isEqualTo("async-trait,gat");
        assertThat(about.title()).isEqualTo("async-trait → gat");
        assertThat(about.compiles()).isEqualTo(Strategy.Compiles.NIGHTLY);
        assertThat(pipeline("async-trait,gat").rules())
                .containsAll(pipeline("async-trait").rules())
                .containsAll(pipeline("gat").rules());
        assertThat(about.options().stream().map(Strategy.Option::name))
                .doesNotHaveDuplicates()
                .contains("edition", "async-trait.send", "gat.impl")
                .doesNotContain("send", "gat.edition");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rpit,rpitit,gat,resugar,async-trait | 5 strategies are too many; a pipeline has at most 4
            rpit,gat,rpit | "rpit" stands twice; each strategy may stand in a pipeline once
            rpit,,gat | there is no strategy ""; use one of rpit, rpitit,
            rpit,none | there is no strategy "none"; use one of rpit, rpitit,
            """)
    void is_told_from_what_is_none(String id, String why) {
        assertThat(Strategies.find(id)).isEmpty();
        assertThat(Strategies.whyNot(id)).contains(why);
    }

    @Test
    void goes_on_from_the_output_of_the_strategy_before() {
        Outcome outcome = desugar("rpitit,resugar", TRAIT);

        assertThat(outcome.output()).isEqualTo(TRAIT);
        assertThat(outcome.passes().stream().map(pass -> pass.rule().id()))
                .containsExactly("rpitit.return-future", "resugar.async-fn");
        assertThat(outcome.passes().getFirst().output()).contains("-> impl ::core::future::Future<Output = u64>;");
        assertThat(outcome.passes().getLast().output()).isEqualTo(TRAIT);
    }

    @Test
    void leads_what_is_written_for_written_text_to_what_that_was_written_for() {
        SourceMap map = desugar("gat,resugar", TRAIT).map();

        SourceMap.Run async = map.runs().get(1);
        assertThat(async.rule()).contains("resugar.async-fn");
        assertThat(TRAIT.substring(async.source().start(), async.source().end()))
                .isEqualTo("async");
        SourceMap.Run lifetimes = map.runs().get(3);
        assertThat(lifetimes.rule()).contains("gat.name-lifetimes");
        assertThat(TRAIT.substring(
                        lifetimes.source().start(), lifetimes.source().end()))
                .isEqualTo("async");
    }

    @Test
    void says_at_the_users_text_what_a_later_strategy_has_to_say() {
        Outcome outcome = desugar("async-trait,resugar", TRAIT);

        assertThat(outcome.diagnostics())
                .filteredOn(found -> found.rule().equals(Optional.of("resugar")))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.message()).isEqualTo("kept \"append\": its future is boxed");
                    assertThat(TRAIT.substring(
                                    kept.range().start(), kept.range().end()))
                            .isEqualTo("append");
                });
    }

    @Test
    void leaves_the_text_to_the_next_where_a_strategy_finds_nothing() {
        Outcome outcome = desugar("rpit,rpitit,trait-variant", TRAIT);

        assertThat(outcome).isInstanceOf(Outcome.Desugared.class);
        assertThat(outcome.output()).isEqualTo(desugar("rpitit", TRAIT).output());
        assertThat(outcome.diagnostics().stream().map(Diagnostic::message))
                .contains("rpit found nothing to do in the source")
                .contains("trait-variant found nothing to do in the output of rpitit");
    }

    @Test
    void has_done_nothing_where_no_strategy_has() {
        String kept = "#[tokio::main]\nasync fn main() {}\n";

        assertThat(desugar("rpit,rpitit", "struct A;"))
                .isInstanceOf(Outcome.NotApplicable.class)
                .returns("struct A;", Outcome::output);
        assertThat(desugar("rpit,rpitit", kept))
                .isInstanceOf(Outcome.Refused.class)
                .returns(kept, Outcome::output);
        assertThat(desugar("rpitit,rpit", kept)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void tells_the_errors_of_the_source_once() {
        String broken = "trait A {\n    async fn a(&self;\n}\n" + TRAIT;
        List<String> errors = errors(desugar("rpitit", broken));

        assertThat(errors).isNotEmpty();
        assertThat(errors(desugar("rpitit,resugar", broken))).isEqualTo(errors);
        assertThat(errors(desugar("rpit,resugar", broken))).isEqualTo(errors);
    }

    private static List<String> errors(Outcome outcome) {
        return outcome.diagnostics().stream()
                .filter(found -> found.severity() == Diagnostic.Severity.ERROR)
                .map(found -> found.message() + " at " + found.range())
                .toList();
    }

    @Test
    void takes_options_by_strategy_and_by_a_name_that_only_one_has() {
        assertThat(desugar("rpitit,rpit", TRAIT, Map.of("rpitit.send", "true", "edition", "2024"))
                        .output())
                .isEqualTo(desugar("rpitit,rpit", TRAIT, Map.of("send", "true", "edition", "2024"))
                        .output())
                .contains("impl Future<Output = u64> + ::core::marker::Send");
        assertThat(desugar("rpitit,rpit", TRAIT, Map.of("rpitit.future-path", "std"))
                        .output())
                .contains("::std::future::Future");
        assertThatThrownBy(() -> desugar("rpitit,rpit", TRAIT, Map.of("future-path", "std")))
                .hasMessageContaining("has no option \"future-path\"; it has edition, rpitit.");
        assertThatThrownBy(() -> desugar("rpitit,rpit", TRAIT, Map.of("send", "true", "rpitit.send", "false")))
                .hasMessage("option \"rpitit.send\" is given twice");
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
        Outcome middle = fixture.desugar(fixture.source());
        for (Strategy second : Strategies.ALL) {
            if (!second.equals(fixture.strategy())) {
                Options alone = Options.of(second, Map.of("edition", fixture.edition()));
                Outcome outcome = desugar(first + "," + second.description().id(), fixture.source(), given);

                assertThat(outcome.output())
                        .isEqualTo(second.desugar(middle.output(), alone).output());
                new Trace(fixture, second).check(middle, outcome);
            }
        }
    }

    /** Where the passes of a pipeline say that their text comes from. */
    private record Trace(FixtureTest.Fixture fixture, Strategy second) {
        /** Of the passes that come after those of the first strategy, whose maps are {@link FixtureTest}'s matter. */
        void check(Outcome middle, Outcome outcome) {
            assertThat(outcome.diagnostics())
                    .allSatisfy(
                            found -> assertThat(all().contains(found.range())).isTrue());
            List<Pass> passes = outcome.passes();
            passes.stream().skip(middle.passes().size()).forEach(pass -> {
                assertThat(pass.rule()).isIn(second.rules());
                check(pass.output(), pass.map());
            });
            if (passes.size() > middle.passes().size()) {
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
                        assertThat(origin.range().start())
                                .isEqualTo(token.range().start() + moved);
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
