package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.rust.Corpus;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every strategy on the sources of real crates (profile {@code corpus}) or on the fixtures of this repository. */
class CrateSourcesTest {
    /** A provided body declares a trait of its own, which stands twice after trait-variant and is desugared once. */
    private static final Pattern COPIES_A_TRAIT = Pattern.compile(".*/rpitit/(edition_2024|items_in_bodies)\\.rs");

    /** A closure gets its type by a helper function inside of the body, which stays. */
    private static final Pattern TYPES_A_CLOSURE =
            Pattern.compile(".*/rpit/(args_seed|closure_results|pin_never)\\.rs");

    /** A macro marks some of its methods: once its attributes are gone, nothing tells which ones it had marked. */
    private static final Pattern MARKS_SOME =
            Pattern.compile("async-trait\\{.*/rpitit/(attributes_ignored|kept_by_attribute(\\.out)?)\\.rs");

    /** A strategy with options; functions under attribute macros, as most of the crates' traits are, are left alone or not. */
    record Way(Strategy strategy, Map<String, String> options) {
        Outcome desugar(Corpus.Source source, String text) {
            Map<String, String> all = new HashMap<>(options);
            all.put("edition", source.edition().year());
            return strategy.desugar(RustFile.parse(text, source.edition()), Options.of(strategy, all));
        }

        @Override
        public String toString() {
            return strategy.description().id() + options;
        }
    }

    static Stream<Way> ways() {
        return Strategies.ALL.stream().flatMap(strategy -> {
            boolean asks = strategy.description().options().stream()
                    .anyMatch(option -> option.name().equals("attributes"));
            Way plain = new Way(strategy, Map.of());
            return asks ? Stream.of(plain, new Way(strategy, Map.of("attributes", "ignore"))) : Stream.of(plain);
        });
    }

    private static Way plain(String strategy) {
        return new Way(Strategies.find(strategy).orElseThrow(), Map.of());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void every_output_parses_and_has_nothing_left_to_do(Way way) {
        List<String> broken = new ArrayList<>();
        List<String> unsettled = new ArrayList<>();
        int files = 0;
        int functions = 0;
        int changed = 0;
        for (Corpus.Source source : asyncSources()) {
            RustFile file = source.parse();
            Outcome outcome = way.desugar(source, source.text());
            files++;
            functions += AsyncFn.in(file).size();
            if (outcome.output().equals(source.text())) {
                continue;
            }
            changed++;
            if (!RustFile.parse(outcome.output(), source.edition()).errors().isEmpty()) {
                broken.add(source.file().toString());
            }
            boolean isSettled = way.desugar(source, outcome.output()).output().equals(outcome.output());
            boolean isExpected =
                    COPIES_A_TRAIT.matcher(source.file().toString()).matches()
                            || MARKS_SOME.matcher(way + "/" + source.file()).matches();
            if (!isSettled && !isExpected) {
                unsettled.add(source.file().toString());
            }
        }
        System.out.printf("%s: %,d async functions in %,d files, %,d files changed%n", way, functions, files, changed);

        assertThat(files).as("files").isPositive();
        assertThat(broken).as("files with an output that does not parse").isEmpty();
        assertThat(unsettled).as("files whose output changes again").isEmpty();
    }

    @Test
    void sugar_comes_back_token_for_token() {
        Way rpit = plain("rpit");
        Way resugar = new Way(Strategies.find("resugar").orElseThrow(), Map.of("elide", "true"));
        List<String> different = new ArrayList<>();
        for (Corpus.Source source : asyncSources()) {
            String there = rpit.desugar(source, source.text()).output();
            String back = resugar.desugar(source, there).output();
            String straight = resugar.desugar(source, source.text()).output();
            boolean isExpected =
                    TYPES_A_CLOSURE.matcher(source.file().toString()).matches();
            if (!isExpected && !sugar(back, source).equals(sugar(straight, source))) {
                different.add(source.file().toString());
            }
        }
        assertThat(different).as("files that do not come back").isEmpty();
    }

    /** The tokens of a text without lifetimes, and without imports, for what only a future needed goes with it. */
    private static String sugar(String text, Corpus.Source source) {
        StringBuilder rest = new StringBuilder(text);
        RustFile.parse(text, source.edition()).tree().nodes(SyntaxKind.USE_ITEM).reversed().stream()
                .map(Node::range)
                .forEach(range -> rest.delete(range.start(), range.end()));
        return Fixtures.tokensWithoutLifetimes(rest.toString());
    }

    /** The valid files with an async function or block. */
    private static List<Corpus.Source> asyncSources() {
        return Corpus.files().stream()
                .map(Corpus::read)
                .flatMap(Optional::stream)
                .filter(source -> source.text().contains("async"))
                .filter(source -> source.parse().errors().isEmpty())
                .toList();
    }
}
