package dev.sugarmap.desugar.matrix;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.rust.grammar.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Options for all strategies at once: each takes those values that it knows and has its defaults for the rest. */
public final class SharedOptions {
    private static final String EDITION = "edition";

    private final Map<String, String> given;

    private SharedOptions(Map<String, String> given) {
        this.given = given;
    }

    /** Every option of any strategy, with the values that any strategy allows for it. */
    public static List<Strategy.Option> all() {
        Map<String, Strategy.Option> byName = new LinkedHashMap<>();
        Strategies.ALL.stream()
                .flatMap(strategy -> strategy.description().options().stream())
                .forEach(option -> byName.merge(option.name(), option, SharedOptions::joined));
        return List.copyOf(byName.values());
    }

    private static Strategy.Option joined(Strategy.Option one, Strategy.Option other) {
        List<String> values = Stream.concat(one.values().stream(), other.values().stream())
                .distinct()
                .toList();
        return new Strategy.Option(one.name(), one.meaning(), values);
    }

    /**
     * These values.
     *
     * @throws IllegalArgumentException where no strategy has such an option or value; the message names what there is
     */
    public static SharedOptions of(Map<String, String> given) {
        Options.check("the set of all strategies", all(), given);
        return new SharedOptions(new LinkedHashMap<>(given));
    }

    /** The options of one strategy. */
    public Options of(Strategy strategy) {
        Map<String, String> known = new LinkedHashMap<>();
        for (Strategy.Option option : strategy.description().options()) {
            String value = given.get(option.name());
            if (value != null && option.values().contains(value)) {
                known.put(option.name(), value);
            }
        }
        return Options.of(strategy, known);
    }

    Edition edition() {
        return Edition.ofYear(of(Strategies.ALL.getFirst()).value(EDITION)).orElseThrow();
    }
}
