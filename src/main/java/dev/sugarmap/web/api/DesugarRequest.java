package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.web.http.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code POST /api/v1/desugar} takes.
 *
 * @param source Rust source, within {@link SourceLimit}
 * @param strategy the id of a strategy, or of several
 * @param options values of options; what is absent has its default
 */
record DesugarRequest(
        @JsonProperty(required = true) String source,

        @JsonProperty(required = true)
        @JsonPropertyDescription(
                "the id of a strategy; several with commas between them, such as rpitit,gat, go on from one another's"
                        + " output")
        String strategy,

        @JsonPropertyDescription(
                "values of options by name; of several strategies as rpitit.send, or by the name alone that only one has")
        Optional<Map<String, String>> options) {

    /** The strategy that it names. */
    Strategy findStrategy() {
        return StrategyName.find(strategy);
    }

    /** Its options as those of that strategy. */
    Options optionsOf(Strategy found) {
        Map<String, String> given = options.orElseGet(Map::of);
        check(given, found.description().options());
        try {
            return Options.of(found, given);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("options", String.valueOf(e.getMessage())).thrown();
        }
    }

    /** Checks values against the options on offer; a problem names the member and what it may be. */
    static void check(Map<String, String> given, List<Strategy.Option> offered) {
        given.forEach((name, value) -> {
            Strategy.Option option = Options.find(name, offered)
                    .orElseThrow(() -> noSuch("options." + name, "option", name, names(offered))
                            .thrown());
            if (!option.values().contains(value)) {
                throw noSuch("options." + name, "value", value, option.values()).thrown();
            }
        });
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
