package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.query.Facet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed, newest first.
 *
 * @param menus what can be chosen
 * @param text what is searched for
 * @param item the only item whose changes are shown
 * @param reset leads to all changes, where some are left out
 * @param newest leads to the newest of these, where older ones are shown
 * @param older leads to those before them
 * @param forms the same as files and a feed
 */
public record ChangesView(
        Frame frame,
        DateBar dates,
        List<Menu> menus,
        String text,
        Optional<Ref> item,
        Optional<String> reset,
        List<StepRow> steps,
        Optional<String> newest,
        Optional<String> older,
        List<Ref> forms)
        implements View {
    static final String PATH = "/changes";

    private static final int STEPS = 50;

    static ChangesView of(History history, Frame.Request request) {
        SelectedChanges changes = SelectedChanges.of(history, request, STEPS);
        Address address = Address.of(request);
        Address first = address.without(SelectedChanges.AFTER);
        Frame frame = Frame.of("Changes", "What changed in the async Rust roadmap, before and after.", request)
                .fedBy(ChangeFeed.address(first));
        boolean isAll = !changes.selection().narrows() && changes.item().isEmpty();
        return new ChangesView(
                frame,
                DateBar.of(history, request),
                Stream.of(Facet.INITIATIVE, Facet.KIND, Facet.STATE)
                        .map(facet -> Menu.ofAll(facet, changes.selection(), changes.among()))
                        .toList(),
                changes.selection().text(),
                changes.item().map(item -> item(item, history, frame)),
                isAll ? Optional.empty() : Optional.of(frame.href(PATH)),
                changes.steps().stream().map(step -> StepRow.of(step, frame)).toList(),
                first.equals(address) ? Optional.empty() : Optional.of(first.toString()),
                changes.older(address),
                Forms.ofChanges(first));
    }

    private static Ref item(Slug item, History history, Frame frame) {
        return history.item(item, frame.asOf())
                .map(standing -> Ref.to(standing.item().title(), frame.href("/items/" + item)))
                .orElse(Ref.plain(item.value()));
    }
}
