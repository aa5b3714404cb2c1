package dev.sugarmap.desugar;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @throws IllegalArgumentException where the strategy has no such option or value, or an option is given twice; the
     *     message names what there is
     */
    public static Options of(Strategy strategy, Map<String, String> given) {
        Strategy.Description about = strategy.description();
        check("strategy \"" + about.id() + "\"", about.options(), given);
        Options options = defaults(strategy);
        Set<String> named = new HashSet<>();
        given.forEach((name, value) -> {
            String whole = find(name, about.options()).orElseThrow().name();
            if (!named.add(whole)) {
                throw new IllegalArgumentException("option \"" + whole + "\" is given twice");
            }
            options.values.put(whole, value);
        });
        return options;
    }

    /**
     * The option that is meant by a name: the one that is called so, or the only one that is called so but for the
     * strategy that it is of in a pipeline.
     */
    public static Optional<Strategy.Option> find(String name, List<Strategy.Option> offered) {
        Optional<Strategy.Option> exact =
                offered.stream().filter(option -> option.name().equals(name)).findFirst();
        List<Strategy.Option> alike = offered.stream()
                .filter(option -> option.bareName().equals(name))
                .toList();
        return exact.or(() -> alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty());
    }

    /**
     * Checks values against what is on offer.
     *
     * @param owner who has the options, for the message
     * @throws IllegalArgumentException where there is no such option or value; the message names what there is
     */
    public static void check(String owner, List<Strategy.Option> offered, Map<String, String> given) {
        given.forEach((name, value) -> {
            Strategy.Option option = find(name, offered)
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

    /** Whether an option has that value; one that the strategy does not have has none. */
    public boolean has(String name, String value) {
        return value.equals(values.get(name));
    }
}
