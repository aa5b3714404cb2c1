package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Changes;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.query.Facet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The overview: what is moving.
 *
 * @param since what changed since the day to compare with
 * @param changes the newest first
 * @param age how long ago the newest was
 * @param subprojects the first of them in the order of their tables
 * @param timeline the first rows of the plan that name a target
 * @param snippet Rust to try the desugarer on
 */
public record HomeView(
        Frame frame,
        DateBar dates,
        Since since,
        List<StateCount> states,
        Excerpt<ItemRow> subprojects,
        List<StepRow> changes,
        Optional<String> age,
        Timeline timeline,
        String snippet)
        implements View {
    private static final int CHANGES = 10;
    private static final int MOST_ROWS = 50;
    private static final String SNIPPET = """
        trait Fetch {
            async fn fetch(&self, url: &str) -> Vec<u8>;
        }
        """;

    /** How many items stand in a state. */
    public record StateCount(Status status, int count, String href) {}

    static HomeView of(History history, Frame.Request request) {
        Frame frame = Frame.of("Overview", "Where async Rust is going, and what its sugar means.", request);
        Roadmap roadmap = history.on(request.asOf());
        Since since = Since.of(frame, day -> history.on(request.asOf().at(day)), roadmap, entry -> true);
        List<StepRow> changes = changes(history, frame);
        return new HomeView(
                frame,
                DateBar.of(history, request),
                since,
                states(roadmap, frame),
                Excerpt.of(
                        roadmap.items().stream()
                                .filter(standing -> standing.item().kind() == Item.Kind.SUBPROJECT)
                                .toList(),
                        MOST_ROWS,
                        standing -> ItemRow.of(
                                standing,
                                roadmap,
                                frame,
                                since.of(standing.item().slug()))),
                changes,
                changes.stream().findFirst().map(newest -> age(newest.effective(), request.on())),
                Timeline.of(Plan.of(aimed(roadmap), roadmap, frame), request.on()),
                SNIPPET);
    }

    private static List<StateCount> states(Roadmap roadmap, Frame frame) {
        Map<String, Integer> counts = Facet.STATE.counts(roadmap);
        return Stream.of(Status.values())
                .map(status -> new StateCount(
                        status, counts.getOrDefault(status.code(), 0), frame.href("/roadmap?state=" + status.code())))
                .filter(state -> state.count() > 0)
                .toList();
    }

    private static List<StepRow> changes(History history, Frame frame) {
        return history.changes(Changes.Filter.until(frame.asOf()), Optional.empty(), CHANGES).steps().stream()
                .filter(step -> step.item().isPresent())
                .map(step -> StepRow.of(step, frame))
                .toList();
    }

    private static String age(LocalDate newest, LocalDate on) {
        long days = ChronoUnit.DAYS.between(newest, on);
        return switch ((int) Math.min(days, 2)) {
            case 0 -> "The newest is of this very day.";
            case 1 -> "The newest is one day old.";
            default -> "The newest is " + days + " days old; nothing has moved since " + newest + ".";
        };
    }

    private static List<Standing> aimed(Roadmap roadmap) {
        return roadmap.items().stream()
                .filter(standing -> standing.item().cells().stream().anyMatch(Item.Cell::target))
                .limit(MOST_ROWS)
                .toList();
    }
}
