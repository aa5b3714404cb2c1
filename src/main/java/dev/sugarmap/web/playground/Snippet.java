package dev.sugarmap.web.playground;

import static dev.sugarmap.web.page.Frame.encoded;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.web.api.SourceLimit;
import dev.sugarmap.web.api.StrategyName;
import dev.sugarmap.web.http.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody wants to see desugared; the source is empty where there is none yet. */
public record Snippet(String source, Strategy strategy, Options options) {
    private static final Strategy USUAL = Strategies.find("rpitit").orElseThrow();

    /** The field that names the strategy whose options a form shows. */
    static final String OPTIONS_OF = "options-of";

    /** What a form or a link says. A form that shows the options of one strategy may ask for another. */
    static Snippet of(Query query) {
        String source = source(query);
        Strategy strategy = strategy(query).orElseGet(() -> suiting(source));
        boolean isOther = query.text(OPTIONS_OF)
                .filter(id -> !id.equals(strategy.description().id()))
                .isPresent();
        Map<String, String> given =
                isOther ? known(strategy, query) : given(strategy.description().options(), query);
        return new Snippet(source, strategy, Options.of(strategy, given));
    }

    /** The strategy that a query names; a form names those of a pipeline one by one. */
    private static Optional<Strategy> strategy(Query query) {
        List<String> named = query.texts("strategy");
        return named.isEmpty() ? Optional.empty() : Optional.of(StrategyName.find(String.join(",", named)));
    }

    /** The usual strategy, or where that has nothing to desugar the first that has. */
    private static Strategy suiting(String source) {
        return Stream.concat(Stream.of(USUAL), Strategies.ALL.stream())
                .filter(strategy ->
                        !(strategy.desugar(source, Options.defaults(strategy)) instanceof Outcome.NotApplicable))
                .findFirst()
                .orElse(USUAL);
    }

    /** The values of those options that a query gives; one that is not offered is a problem. */
    static Map<String, String> given(List<Strategy.Option> offered, Query query) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Strategy.Option option : offered) {
            Stream.of(option.name(), option.bareName())
                    .filter(name -> Options.find(name, offered).stream().anyMatch(option::equals))
                    .flatMap(name ->
                            query.choice(name, value -> allowed(option, value), option.values().stream()).stream())
                    .findFirst()
                    .ifPresent(value -> given.put(option.name(), value));
        }
        return given;
    }

    /** The values of its options that a query gives for a strategy alone, in a pipeline, or for others like it. */
    private static Map<String, String> known(Strategy strategy, Query query) {
        Strategy.Description about = strategy.description();
        Map<String, String> known = new LinkedHashMap<>();
        for (Strategy.Option option : about.options()) {
            Stream.of(option.name(), about.id() + "." + option.name(), option.bareName())
                    .flatMap(name -> query.text(name).stream())
                    .filter(option.values()::contains)
                    .findFirst()
                    .ifPresent(value -> known.put(option.name(), value));
        }
        return known;
    }

    /** The source that a query gives, itself or as an example. */
    static String source(Query query) {
        Optional<String> example = query.choice(
                        "example", Example::find, Example.ALL.stream().map(Example::id))
                .map(Example::source);
        return example.orElseGet(
                () -> SourceLimit.check(asInTextArea(query.text("source").orElse(""))));
    }

    /** A form sends line breaks as CR LF although its text area holds LF, and no page can hold a NUL. */
    private static String asInTextArea(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    private static Optional<String> allowed(Strategy.Option option, String value) {
        return option.values().contains(value) ? Optional.of(value) : Optional.empty();
    }

    /** The address that brings back this snippet, however long. */
    String address() {
        return address(source, strategy, options);
    }

    /** The address of the playground with this source, strategy and options. */
    public static String address(String source, Strategy strategy, Options options) {
        StringBuilder address =
                new StringBuilder("/desugar?strategy=" + strategy.description().id());
        options.changed(strategy).forEach((name, value) -> append(name, value, address));
        append("source", source, address);
        return address.toString();
    }

    /** Adds a parameter to an address that has one already, unless it is empty. */
    static void append(String name, String value, StringBuilder address) {
        if (!value.isEmpty()) {
            address.append('&').append(encoded(name)).append('=').append(encoded(value));
        }
    }
}
