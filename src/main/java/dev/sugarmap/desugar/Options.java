package dev.sugarmap.desugar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The values of all options of one strategy. */
public final class Options {
    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /** The defaults of a strategy. */
    public static Options defaults(Strategy strategy) {
        Map<String, String> values = new LinkedHashMap<>();
        strategy.description().options().forEach(option -> values.put(option.name(), option.defaultValue()));
        return new Options(values);
    }

    /**
     * The given values, and defaults for the rest.
     *
     * @throws IllegalArgumentException where the strategy has no such option or value; the message names what it has
     */
    public static Options of(Strategy strategy, Map<String, String> given) {
        Options options = defaults(strategy);
        given.forEach((name, value) -> {
            Strategy.Option option = strategy.description().options().stream()
                    .filter(found -> found.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(unknownOption(strategy, name)));
            if (!option.values().contains(value)) {
                throw new IllegalArgumentException("option \"" + name + "\" has no value \"" + value + "\"; use one of "
                        + String.join(", ", option.values()));
            }
            options.values.put(name, value);
        });
        return options;
    }

    private static String unknownOption(Strategy strategy, String name) {
        String known = strategy.description().options().stream()
                .map(Strategy.Option::name)
                .collect(Collectors.joining(", "));
        return "strategy \"" + strategy.description().id() + "\" has no option \"" + name + "\"; it has " + known;
    }

    /** The value of an option that the strategy has. */
    public String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no option " + name);
        }
        return value;
    }

    /** Whether an option has that value. */
    public boolean has(String name, String value) {
        return value(name).equals(value);
    }
}
