package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Changes.Filter;
import dev.sugarmap.roadmap.Conflict;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.roadmap.progress.Slip;
import dev.sugarmap.roadmap.progress.StateTimes;
import dev.sugarmap.roadmap.progress.StatesOverTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the items that a reader wants moved, up to a day.
 *
 * @param titles what each item that ever stood was last called
 * @param stale items still open that did not change for a year, the longest first
 * @param ownerless items still open that nobody owns
 * @param complete whether every step was read; where there are too many, series and figures stay empty
 */
record Progress(
        Roadmap roadmap,
        Selection selection,
        StatesOverTime series,
        List<StateTimes> times,
        List<Slip> slips,
        Map<Slug, String> titles,
        List<Standing> stale,
        List<Standing> ownerless,
        List<Conflict> conflicts,
        boolean complete) {
    static final long STALE_DAYS = 365;

    private static final Set<Status> CLOSED = EnumSet.of(Status.DONE, Status.SETTLED, Status.REJECTED);
    private static final int MOST_STEPS = 20_000;

    static Progress of(History history, Frame.Request request) {
        Roadmap roadmap = history.on(request.asOf());
        Selection selection = Selection.of(
                request.query(), roadmap, history.initiatives(request.asOf().at(request.today())));
        Filter filter = filter(request, selection);
        boolean complete = !history.hasMoreChanges(filter, MOST_STEPS);
        List<Step> ascending = complete
                ? history.changes(filter, Optional.empty(), MOST_STEPS).steps().reversed().stream()
                        .filter(step -> step.item().isPresent())
                        .toList()
                : List.of();
        Map<Slug, String> titles = new HashMap<>();
        ascending.forEach(step -> titles.put(slug(step), item(step).title()));
        List<Step> wanted = ofWanted(ascending, selection, request.on());
        List<Standing> open = selection.of(roadmap).stream()
                .filter(standing ->
                        standing.item().status().filter(CLOSED::contains).isEmpty())
                .toList();
        return new Progress(
                roadmap,
                selection,
                StatesOverTime.of(ascending, selection.wanted(), request.on()),
                StateTimes.of(wanted, request.on()),
                Slip.in(wanted).reversed(),
                titles,
                open.stream()
                        .filter(standing -> days(standing, request.on()) > STALE_DAYS)
                        .sorted(Comparator.comparing(Standing::since))
                        .toList(),
                open.stream()
                        .filter(standing -> standing.item().owners().isEmpty())
                        .toList(),
                Conflict.in(roadmap).stream()
                        .filter(conflict -> isWanted(conflict, selection, request.on()))
                        .toList(),
                complete);
    }

    /** The same where the series has at most so many points. */
    Progress atMost(int points) {
        return new Progress(
                roadmap, selection, series.atMost(points), times, slips, titles, stale, ownerless, conflicts, complete);
    }

    /** How long an item has stood just so. */
    static long days(Standing standing, LocalDate on) {
        return ChronoUnit.DAYS.between(standing.since(), on);
    }

    private static Filter filter(Frame.Request request, Selection selection) {
        Filter all = Filter.until(request.asOf());
        return selection
                .wanted()
                .initiative()
                .flatMap(Slug::parse)
                .map(all::ofInitiative)
                .orElse(all);
    }

    /** The steps of items that are wanted as they last stood. */
    private static List<Step> ofWanted(List<Step> steps, Selection selection, LocalDate on) {
        Map<Slug, Step> last = new HashMap<>();
        steps.forEach(step -> last.put(slug(step), step));
        Set<Slug> wanted = last.values().stream()
                .filter(step -> selection
                        .wanted()
                        .wants(item(step), step.revision().change().effective(), on))
                .map(Progress::slug)
                .collect(Collectors.toSet());
        return steps.stream().filter(step -> wanted.contains(slug(step))).toList();
    }

    private static boolean isWanted(Conflict conflict, Selection selection, LocalDate on) {
        return List.of(conflict.subproject(), conflict.other()).stream()
                .anyMatch(standing -> selection.wanted().wants(standing.item(), standing.since(), on));
    }

    private static Slug slug(Step step) {
        return step.revision().change().effect().slug();
    }

    private static Item item(Step step) {
        return step.item().orElseThrow();
    }
}
