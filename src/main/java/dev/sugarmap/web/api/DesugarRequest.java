package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.web.http.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code POST /api/v1/desugar} takes.
 *
 * @param source Rust source, within {@link SourceLimit}
 * @param strategy the id of a strategy
 * @param options values of its options by name; what is absent has its default
 */
record DesugarRequest(
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) String strategy,
        Optional<Map<String, String>> options) {

    /** The strategy that it names. */
    Strategy findStrategy() {
        return Strategies.find(strategy)
                .orElseThrow(() -> noSuch("strategy", "strategy", strategy, ids(Strategies.ALL))
                        .thrown());
    }

    /** Its options as those of that strategy. */
    Options optionsOf(Strategy found) {
        Map<String, String> given = options.orElseGet(Map::of);
        check(given, found.description().options());
        return Options.of(found, given);
    }

    /** Checks values against the options on offer; a problem names the member and what it may be. */
    static void check(Map<String, String> given, List<Strategy.Option> offered) {
        given.forEach((name, value) -> {
            Strategy.Option option = offered.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> noSuch("options." + name, "option", name, names(offered))
                            .thrown());
            if (!option.values().contains(value)) {
                throw noSuch("options." + name, "value", value, option.values()).thrown();
            }
        });
    }

    private static Collection<String> ids(Collection<Strategy> strategies) {
        return strategies.stream().map(known -> known.description().id()).toList();
    }

    private static Collection<String> names(List<Strategy.Option> options) {
        return options.stream().map(Strategy.Option::name).toList();
    }

    private static Problem noSuch(String field, String what, String given, Collection<String> allowed) {
        return Problem.badValue(
                field,
                given,
                "\"" + field + "\" names no " + what + " that there is; use one of " + String.join(", ", allowed),
                allowed);
    }
}
