package dev.sugarmap.web.rules;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Pass;
import dev.sugarmap.desugar.Strategy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A source in which a rule applies, and what the engine makes of it.
 *
 * @param passes the passes up to that of the rule
 * @param output the whole output
 */
record RuleExample(Strategy strategy, Options options, String source, List<Pass> passes, String output) {
    private static final Map<String, Map<String, RuleExample>> BY_STRATEGY = new ConcurrentHashMap<>();

    /** Defaults before other options, the rule alone before others with it, short before long. */
    private static final Comparator<RuleExample> BEST_FIRST = Comparator.<RuleExample>comparingInt(
                    example -> example.options().changed(example.strategy()).size())
            .thenComparingInt(example -> example.passes().size())
            .thenComparingInt(example -> example.source().length());

    RuleExample {
        passes = List.copyOf(passes);
    }

    /** The example that shows a rule of a strategy best; absent where none of the snippets does. */
    static Optional<RuleExample> of(Strategy strategy, Strategy.Rule rule) {
        Map<String, RuleExample> found =
                BY_STRATEGY.computeIfAbsent(strategy.description().id(), _ -> best(strategy));
        return Optional.ofNullable(found.get(rule.id()));
    }

    /** The pass of the rule itself. */
    Pass pass() {
        return passes.getLast();
    }

    /** The text before that pass. */
    String before() {
        return passes.size() == 1 ? source : passes.get(passes.size() - 2).output();
    }

    private static Map<String, RuleExample> best(Strategy strategy) {
        Map<String, RuleExample> best = new HashMap<>();
        choices(strategy)
                .flatMap(options -> Snippets.ALL.stream().flatMap(source -> examples(strategy, options, source)))
                .forEach(example -> best.merge(
                        example.pass().rule().id(),
                        example,
                        (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other));
        return best;
    }

    /** The defaults, and each other value of each option. */
    private static Stream<Options> choices(Strategy strategy) {
        Stream<Options> others = strategy.description().options().stream()
                .flatMap(option -> option.values().stream()
                        .skip(1)
                        .map(value -> Options.of(strategy, Map.of(option.name(), value))));
        return Stream.concat(Stream.of(Options.defaults(strategy)), others);
    }

    private static Stream<RuleExample> examples(Strategy strategy, Options options, String source) {
        return switch (strategy.desugar(source, options)) {
            case Outcome.Desugared(List<Pass> passes, var _) ->
                Stream.iterate(1, count -> count <= passes.size(), count -> count + 1)
                        .map(count -> new RuleExample(
                                strategy,
                                options,
                                source,
                                passes.subList(0, count),
                                passes.getLast().output()));
            case Outcome.NotApplicable _, Outcome.Refused _ -> Stream.of();
        };
    }
}
