package dev.sugarmap.web.rules;

import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import dev.sugarmap.web.playground.Words;
import java.util.List;

/** The page that lists every rule by its strategy. */
public record RulesView(Frame frame, List<Group> groups) implements View {
    /** The rules of one strategy, in the order in which they apply. */
    public record Group(String id, String title, String summary, String playground, List<Line> rules) {}

    /** A rule in the list. */
    public record Line(String id, RuleView.Link link, List<Words> meaning) {}

    static RulesView of(Frame.Request request) {
        Frame frame =
                Frame.of("Rules", "Every rule that the desugarings go by, with its source and an example.", request);
        List<Group> groups = Strategies.ALL.stream()
                .map(strategy -> new Group(
                        strategy.description().id(),
                        strategy.description().title(),
                        strategy.description().summary(),
                        frame.href("/desugar?strategy=" + strategy.description().id()),
                        strategy.rules().stream()
                                .map(rule -> new Line(rule.id(), RuleView.link(rule, frame), Words.of(rule.meaning())))
                                .toList()))
                .toList();
        return new RulesView(frame, groups);
    }
}
