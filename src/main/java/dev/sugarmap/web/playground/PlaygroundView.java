package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.web.api.Desugaring;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import java.util.List;
import java.util.Optional;

/**
 * The page with a source, what to do with it, and what comes of that.
 *
 * @param summary what the chosen strategy does
 * @param link the address that brings back this page; absent where the source is too long for one
 * @param result absent where there is no source yet
 */
public record PlaygroundView(
        Frame frame,
        String source,
        List<Choice> strategies,
        String summary,
        List<Option> options,
        List<Example> examples,
        Optional<String> link,
        Optional<ResultView> result)
        implements View {
    /** Servers and messengers cut longer addresses. */
    private static final int LONGEST_LINK = 8_000;

    /** An entry of a list to choose from. */
    public record Choice(String value, String label, boolean selected) {}

    /** An option of the chosen strategy; the first choice is the default. */
    public record Option(String name, String meaning, List<Choice> choices) {}

    /** Whether an option has another value than its default. */
    public boolean isChanged() {
        return options.stream().anyMatch(option -> !option.choices().getFirst().selected());
    }

    static PlaygroundView of(Snippet snippet, Frame.Request request) {
        Frame frame = Frame.of("Desugar", "Paste async Rust and see, step by step, what its sugar stands for.", request)
                .with("/assets/js/playground.js");
        Strategy.Description chosen = snippet.strategy().description();
        return new PlaygroundView(
                frame,
                snippet.source(),
                Strategies.ALL.stream()
                        .map(Strategy::description)
                        .map(known ->
                                new Choice(known.id(), known.title(), known.id().equals(chosen.id())))
                        .toList(),
                chosen.summary(),
                chosen.options().stream().map(option -> option(option, snippet)).toList(),
                Example.ALL,
                Optional.of(frame.href(snippet.address())).filter(link -> link.length() <= LONGEST_LINK),
                result(snippet));
    }

    private static Option option(Strategy.Option option, Snippet snippet) {
        String current = snippet.options().value(option.name());
        List<Choice> choices = option.values().stream()
                .map(value -> new Choice(value, value, value.equals(current)))
                .toList();
        return new Option(option.name(), option.meaning(), choices);
    }

    private static Optional<ResultView> result(Snippet snippet) {
        if (snippet.source().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ResultView.of(Desugaring.of(snippet.source(), snippet.strategy(), snippet.options())));
    }
}
