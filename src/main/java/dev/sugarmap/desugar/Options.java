package dev.sugarmap.desugar;

import java.util.LinkedHashMap;
import java.util.List;
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
        Strategy.Description about = strategy.description();
        check("strategy \"" + about.id() + "\"", about.options(), given);
        Options options = defaults(strategy);
        options.values.putAll(given);
        return options;
    }

    /**
     * Checks values against what is on offer.
     *
     * @param owner who has the options, for the message
     * @throws IllegalArgumentException where there is no such option or value; the message names what there is
     */
    public static void check(String owner, List<Strategy.Option> offered, Map<String, String> given) {
        given.forEach((name, value) -> {
            Strategy.Option option = offered.stream()
                    .filter(found -> found.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(unknownOption(owner, offered, name)));
            if (!option.values().contains(value)) {
                throw new IllegalArgumentException("option \"" + name + "\" has no value \"" + value + "\"; use one of "
                        + String.join(", ", option.values()));
            }
        });
    }

    private static String unknownOption(String owner, List<Strategy.Option> offered, String name) {
        String known = offered.stream().map(Strategy.Option::name).collect(Collectors.joining(", "));
        return owner + " has no option \"" + name + "\"; it has " + known;
    }

    /** Those that differ from the defaults of the strategy, by name. */
    public Map<String, String> changed(Strategy strategy) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Strategy.Option option : strategy.description().options()) {
            if (!has(option.name(), option.defaultValue())) {
                changed.put(option.name(), value(option.name()));
            }
        }
        return changed;
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
