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
 * @param strategy the id of the chosen strategy
 * @param summary what the chosen strategy does
 * @param link the address that brings back this page; absent where the source is too long for one
 * @param result absent where there is no source yet
 */
public record PlaygroundView(
        Frame frame,
        String source,
        String strategy,
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
                chosen.id(),
                Strategies.ALL.stream()
                        .map(Strategy::description)
                        .map(known ->
                                new Choice(known.id(), known.title(), known.id().equals(chosen.id())))
                        .toList(),
                chosen.summary(),
                chosen.options().stream()
                        .map(option -> option(option, snippet.options().value(option.name())))
                        .toList(),
                Example.ALL,
                link(frame, snippet.address()),
                result(snippet));
    }

    /** An address as a link, unless it is too long for one. */
    static Optional<String> link(Frame frame, String address) {
        return Optional.of(frame.href(address)).filter(link -> link.length() <= LONGEST_LINK);
    }

    /** An option with its current value. */
    static Option option(Strategy.Option option, String current) {
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
