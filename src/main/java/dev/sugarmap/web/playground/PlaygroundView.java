package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.web.api.Desugaring;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page with a source, what to do with it, and what comes of that.
 *
 * @param strategy the id of the chosen strategy, which may be a pipeline
 * @param stages where its strategies are chosen, and one that might follow them
 * @param summary what it does
 * @param link the address that brings back this page; absent where the source is too long for one
 * @param result absent where there is no source yet
 */
public record PlaygroundView(
        Frame frame,
        String source,
        String strategy,
        List<Stage> stages,
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

    /** The list from which one strategy of a pipeline is chosen, and what it is called. */
    public record Stage(String id, String label, List<Choice> choices) {}

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
                stages(chosen.id()),
                chosen.summary(),
                chosen.options().stream()
                        .map(option -> option(option, snippet.options().value(option.name())))
                        .toList(),
                Example.ALL,
                link(frame, snippet.address()),
                result(snippet));
    }

    private static List<Stage> stages(String pipeline) {
        List<String> ids = Strategies.stages(pipeline);
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage("strategy", "Strategy", choices(ids, 0)));
        for (int at = 1; at <= ids.size() && at < Strategies.MOST_STAGES; at++) {
            List<Choice> choices = choices(ids, at);
            choices.addFirst(new Choice("", "nothing more", at == ids.size()));
            stages.add(new Stage("strategy-" + (at + 1), "Then", choices));
        }
        return stages;
    }

    /** The strategies that may stand at a place of a pipeline: those that do not stand before it. */
    private static List<Choice> choices(List<String> ids, int at) {
        List<String> before = ids.subList(0, at);
        return Strategies.ALL.stream()
                .map(Strategy::description)
                .filter(known -> !before.contains(known.id()))
                .map(known -> new Choice(known.id(), known.title(), ids.indexOf(known.id()) == at))
                .collect(Collectors.toCollection(ArrayList::new));
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
