package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Changes;
import dev.sugarmap.roadmap.Changes.Cursor;
import dev.sugarmap.roadmap.Changes.Filter;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes that a reader wants, newest first by one of two orders: those whose item is wanted as it was after the change, or before it
 * where it was removed.
 *
 * @param among what the choices are made from: the initiatives that stand, without items
 * @param item the only item whose changes are wanted, if one is
 * @param next where older ones begin
 */
public record SelectedChanges(
        Selection selection, Roadmap among, Optional<Slug> item, List<Step> steps, Optional<Cursor> next) {
    static final String AFTER = "after";

    private static final String ITEM = "item";
    private static final int STRETCH = 250;
    /** Where few changes are wanted, the search ends after so many; the reader may go on from there. */
    private static final int MOST_READ = 2_000;

    /** At most so many of them by effective day, after the place that the request names. */
    public static SelectedChanges of(History history, Frame.Request request, int most) {
        return of(history, history::changes, request, most);
    }

    /** As {@link #of}, but by when they were recorded, so that whoever comes again finds all that is new at the top. */
    static SelectedChanges recorded(History history, Frame.Request request, int most) {
        return of(history, history::recorded, request, most);
    }

    /** One of the orders in which a history tells its changes. */
    @FunctionalInterface
    private interface Telling {
        Changes changes(Filter filter, Optional<Cursor> after, int most);
    }

    private static SelectedChanges of(History history, Telling telling, Frame.Request request, int most) {
        Roadmap among = new Roadmap(request.on(), history.initiatives(request.asOf()), List.of());
        Selection selection = Selection.of(request.query(), among, among.initiatives());
        Optional<Slug> item = item(request.query());
        Filter filter = new Filter(
                request.asOf(), request.since(), selection.wanted().initiative().flatMap(Slug::parse), item);
        List<Step> found = new ArrayList<>();
        Optional<Cursor> place = after(request.query());
        int read = 0;
        do {
            Changes stretch = telling.changes(filter, place, selection.narrows() ? STRETCH : most + 1);
            stretch.steps().stream()
                    .filter(step -> isWanted(step, selection, request))
                    .forEach(found::add);
            place = stretch.next();
            read += STRETCH;
        } while (place.isPresent() && found.size() <= most && read < MOST_READ);
        return found.size() <= most
                ? new SelectedChanges(selection, among, item, found, place)
                : new SelectedChanges(
                        selection, among, item, found.subList(0, most), Optional.of(behind(found.get(most - 1))));
    }

    private static boolean isWanted(Step step, Selection selection, Frame.Request request) {
        return step.item()
                .filter(item ->
                        selection.wanted().wants(item, step.revision().change().effective(), request.on()))
                .isPresent();
    }

    private static Optional<Slug> item(Query query) {
        return query.text(ITEM)
                .map(text -> Slug.parse(text)
                        .orElseThrow(
                                () -> Problem.badValue(ITEM, text, "\"item\" is not the name of an item.", List.of())
                                        .thrown()));
    }

    private static Optional<Cursor> after(Query query) {
        return query.text(AFTER)
                .map(text -> Cursor.parse(text)
                        .orElseThrow(() -> Problem.badValue(
                                        AFTER,
                                        text,
                                        "\"after\" is not a place in the changes; take one from a link to older ones.",
                                        List.of())
                                .thrown()));
    }

    private static Cursor behind(Step step) {
        Revision revision = step.revision();
        return new Cursor(revision.change().effective(), revision.number());
    }

    /** The address of the older ones, as that of these. */
    Optional<String> older(Address address) {
        return next.map(place -> address.with(AFTER, place.toString()).toString());
    }
}
