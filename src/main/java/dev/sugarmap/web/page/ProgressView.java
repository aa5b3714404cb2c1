package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.progress.Slip;
import dev.sugarmap.roadmap.progress.StateTimes;
import dev.sugarmap.roadmap.query.Facet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How fast things move, and what does not.
 *
 * @param since what changed since the day to compare with
 * @param menus what can be chosen
 * @param text what is searched for
 * @param reset leads to all items, where some are left out
 * @param complete whether there are few enough changes to draw them
 * @param charts burn-up and states, none where nothing ever stood
 * @param breakdowns of what is done now
 * @param standing whether any item stands of those asked for
 * @param stale items still open that did not change for long, the oldest first
 * @param files the addresses of the tables that are no chart's
 */
public record ProgressView(
        Frame frame,
        DateBar dates,
        Since since,
        List<Menu> menus,
        String text,
        Optional<String> reset,
        boolean complete,
        List<Chart> charts,
        List<Breakdown> breakdowns,
        List<Stay> times,
        boolean standing,
        Excerpt<Aged> stale,
        String allStale,
        Excerpt<Ref> ownerless,
        Excerpt<InitiativeView.Disagreement> conflicts,
        Excerpt<Moved> slips,
        Files files)
        implements View {
    static final String PATH = "/progress";

    private static final int MOST_STALE = 25;
    private static final int MOST_ROWS = 100;
    private static final int MOST_POINTS = 60;

    /** How long items were in a state. */
    public record Stay(Optional<Status> state, int items, long days, long median, Ref longest, long most) {}

    /**
     * An item that did not change for long.
     *
     * @param days for how many
     * @param share of the longest of them all, in hundredths
     * @param blocks of its progress bar; one empty one where it has none
     */
    public record Aged(ItemRow row, long days, int share, List<Timeline.Block> blocks) {}

    /** A date that moved. */
    public record Moved(StepRow step, String date, String from, String to, String way) {}

    /** Where the tables are that are no chart's. */
    public record Files(String times, String stale, String ownerless, String conflicts, String slips) {
        private static Files of(Address page) {
            return new Files(
                    ProgressTable.TIME_IN_STATE.file(page),
                    ProgressTable.STALE.file(page),
                    ProgressTable.OWNERLESS.file(page),
                    ProgressTable.CONFLICTS.file(page),
                    ProgressTable.SLIPS.file(page));
        }
    }

    static ProgressView of(History history, Frame.Request request) {
        Frame frame = Frame.of("Progress", "How fast async Rust moves, and what is stuck.", request)
                .fedBy(ChangeFeed.address(Address.of(request)));
        Progress progress = Progress.of(history, request);
        Address address = Address.of(request);
        Selection selection = progress.selection();
        return new ProgressView(
                frame,
                DateBar.of(history, request),
                since(history, request, frame, progress),
                Stream.of(Facet.INITIATIVE, Facet.KIND, Facet.HORIZON, Facet.OWNER)
                        .map(facet -> Menu.of(facet, selection, progress.roadmap()))
                        .toList(),
                selection.text(),
                selection.narrows() ? Optional.of(frame.href(PATH)) : Optional.empty(),
                progress.complete(),
                charts(progress, address),
                Breakdown.of(progress, address),
                progress.times().stream()
                        .map(times -> stay(times, progress, frame))
                        .toList(),
                !selection.of(progress.roadmap()).isEmpty(),
                stale(progress, frame),
                frame.href("/roadmap?sort=changed&group=none&q="
                        + Frame.encoded("stale:>" + Progress.STALE_DAYS + "d -state:done,settled,rejected")),
                Excerpt.of(
                        progress.ownerless(),
                        MOST_ROWS,
                        standing -> ref(standing.item().slug(), standing.item().title(), frame)),
                Excerpt.of(
                        progress.conflicts(),
                        MOST_ROWS,
                        conflict -> InitiativeView.disagreement(conflict, progress.roadmap(), frame)),
                Excerpt.of(progress.slips(), MOST_ROWS, slip -> moved(slip, frame)),
                Files.of(address));
    }

    private static Since since(History history, Frame.Request request, Frame frame, Progress progress) {
        Roadmap after = progress.roadmap();
        Roadmap before =
                Since.day(frame).map(day -> history.on(request.asOf().at(day))).orElse(after);
        return Since.of(frame, day -> before, after, progress.selection().among(before, after));
    }

    private static List<Chart> charts(Progress progress, Address address) {
        if (progress.series().points().stream().allMatch(point -> point.scope() == 0)) {
            return List.of();
        }
        var series = progress.series().atMost(MOST_POINTS);
        Progress told = progress.atMost(MOST_ROWS);
        return List.of(
                ProgressCharts.burnUp(series, ProgressTable.BURN_UP.of(told), ProgressTable.BURN_UP.file(address)),
                ProgressCharts.states(series, ProgressTable.STATES.of(told), ProgressTable.STATES.file(address)));
    }

    private static Stay stay(StateTimes times, Progress progress, Frame frame) {
        String title =
                progress.titles().getOrDefault(times.longest(), times.longest().value());
        return new Stay(
                times.state(),
                times.items(),
                times.days(),
                times.median(),
                ref(times.longest(), title, frame),
                times.most());
    }

    private static Excerpt<Aged> stale(Progress progress, Frame frame) {
        long most = progress.stale().stream()
                .mapToLong(standing -> Progress.days(standing, frame.on()))
                .max()
                .orElse(1);
        return Excerpt.of(progress.stale(), MOST_STALE, standing -> aged(standing, most, progress, frame));
    }

    private static Aged aged(Standing standing, long most, Progress progress, Frame frame) {
        long days = Progress.days(standing, frame.on());
        Item.Progress bar = standing.item().progress().orElse(new Item.Progress(0, 1));
        int width = 100 / bar.of();
        return new Aged(
                ItemRow.of(standing, progress.roadmap(), frame),
                days,
                (int) (100 * days / most),
                Stream.iterate(0, i -> i + 1)
                        .limit(bar.of())
                        .map(i -> new Timeline.Block(i * width + 1, Math.max(1, width - 2), i < bar.done()))
                        .toList());
    }

    private static Moved moved(Slip slip, Frame frame) {
        return new Moved(
                StepRow.of(slip.step(), frame),
                slip.date().label(),
                slip.from(),
                slip.to(),
                slip.later() ? "later" : "earlier");
    }

    private static Ref ref(Slug item, String title, Frame frame) {
        return Ref.to(title, frame.href("/items/" + item));
    }
}
