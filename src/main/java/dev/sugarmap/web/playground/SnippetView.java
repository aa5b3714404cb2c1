package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.snippet.SavedSnippet;
import dev.sugarmap.web.api.Desugaring;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A saved snippet, as it was when it was saved.
 *
 * @param strategy the strategy's title, or its id where there is none of that name any more
 * @param day the day on which it was saved, in UTC
 * @param notice that today's rules make something else of the source
 * @param fields what a form sends to the playground to have it there
 */
public record SnippetView(
        Frame frame,
        String strategy,
        Map<String, String> options,
        String engine,
        String day,
        Optional<String> notice,
        Listing source,
        Listing output,
        Map<String, String> fields)
        implements View {
    static SnippetView of(SavedSnippet snippet, Frame.Request request) {
        Optional<Strategy> strategy = Strategies.find(snippet.strategy());
        Map<String, String> fields = new TreeMap<>(snippet.options());
        fields.put("strategy", snippet.strategy());
        fields.put("source", snippet.source());
        return new SnippetView(
                Frame.of("A saved snippet", "Rust and what its sugar stood for when it was saved.", request),
                strategy.map(found -> found.description().title()).orElse(snippet.strategy()),
                snippet.options(),
                snippet.engine(),
                snippet.saved().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                notice(snippet, strategy),
                Listing.of(snippet.source()),
                Listing.of(snippet.output()),
                fields);
    }

    private static Optional<String> notice(SavedSnippet snippet, Optional<Strategy> strategy) {
        Optional<String> today = strategy.flatMap(found -> today(snippet, found));
        if (today.isEmpty()) {
            return Optional.of("Today this strategy, or one of its options, is no longer there.");
        }
        return today.get().equals(snippet.output())
                ? Optional.empty()
                : Optional.of("Today's rules make something else of this source.");
    }

    /** What comes of the source today, if there are still such options. */
    private static Optional<String> today(SavedSnippet snippet, Strategy strategy) {
        List<Strategy.Option> offered = strategy.description().options();
        boolean areOffered = snippet.options().entrySet().stream()
                .allMatch(entry -> offered.stream()
                        .anyMatch(option -> option.name().equals(entry.getKey())
                                && option.values().contains(entry.getValue())));
        return areOffered
                ? Optional.of(Desugaring.of(snippet.source(), strategy, Options.of(strategy, snippet.options()))
                        .outcome()
                        .output())
                : Optional.empty();
    }
}
