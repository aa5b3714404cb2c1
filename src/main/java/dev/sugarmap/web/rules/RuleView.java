package dev.sugarmap.web.rules;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Pass;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import dev.sugarmap.web.playground.Listing;
import dev.sugarmap.web.playground.Snippet;
import dev.sugarmap.web.playground.Words;
import java.util.List;
import java.util.Optional;

/**
 * The page of one rule.
 *
 * @param strategy the title of the strategy that it is a part of
 * @param place which of the strategy's rules it is, in words
 * @param document where it comes from
 * @param item the roadmap item that it belongs to, if that stands on the day shown
 * @param example absent where no snippet shows the rule
 */
public record RuleView(
        Frame frame,
        String id,
        List<Words> meaning,
        String strategyId,
        String strategy,
        String place,
        Link document,
        Optional<ItemLink> item,
        Optional<Example> example,
        Optional<Link> previous,
        Optional<Link> next)
        implements View {

    /** A text and where it leads. */
    public record Link(String text, String href) {}

    /** An item of the roadmap with its state. */
    public record ItemLink(Link link, Optional<Status> status) {}

    /**
     * The rule at work.
     *
     * @param why the reason for it in this source
     * @param options the options that differ from their defaults, as {@code name=value}
     * @param earlier the rules that applied before it
     * @param after the text after it; what this rule wrote is marked
     * @param playground where the example can be changed
     */
    public record Example(
            List<Words> why,
            List<String> options,
            List<Link> earlier,
            Listing before,
            Listing after,
            String playground) {}

    static RuleView of(Rules.Entry entry, History history, Frame.Request request) {
        Strategy.Rule rule = entry.rule();
        Strategy.Description about = entry.strategy().description();
        Frame frame = Frame.of(rule.title(), rule.meaning(), request);
        List<Strategy.Rule> all = entry.strategy().rules();
        int at = all.indexOf(rule);
        return new RuleView(
                frame,
                rule.id(),
                Words.of(rule.meaning()),
                about.id(),
                about.title(),
                "Rule " + (at + 1) + " of " + all.size(),
                document(rule, history, frame),
                Rules.item(entry.strategy())
                        .flatMap(slug -> history.item(slug, request.asOf()))
                        .map(standing -> item(standing, frame)),
                RuleExample.of(entry.strategy(), rule).map(example -> example(example, frame)),
                at == 0 ? Optional.empty() : Optional.of(link(all.get(at - 1), frame)),
                at == all.size() - 1 ? Optional.empty() : Optional.of(link(all.get(at + 1), frame)));
    }

    static Link link(Strategy.Rule rule, Frame frame) {
        return new Link(rule.title(), frame.href("/rules/" + rule.id()));
    }

    private static Link document(Strategy.Rule rule, History history, Frame frame) {
        String title = Slug.parse(rule.doc())
                .flatMap(slug -> history.document(slug, frame.asOf()))
                .map(Document::title)
                .orElse(rule.doc());
        return new Link(title, frame.href("/docs/" + rule.doc()));
    }

    private static ItemLink item(Roadmap.Standing standing, Frame frame) {
        Link link = new Link(
                standing.item().title(), frame.href("/items/" + standing.item().slug()));
        return new ItemLink(link, standing.item().status());
    }

    private static Example example(RuleExample example, Frame frame) {
        Pass pass = example.pass();
        Options options = example.options();
        return new Example(
                Words.of(pass.why()),
                options.changed(example.strategy()).entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .toList(),
                example.passes().stream()
                        .limit(example.passes().size() - 1)
                        .map(earlier -> link(earlier.rule(), frame))
                        .toList(),
                Listing.of(example.before()),
                Listing.of(pass.output(), pass.map(), pass.rule().id()),
                frame.href(Snippet.address(example.source(), example.strategy(), options)));
    }
}
