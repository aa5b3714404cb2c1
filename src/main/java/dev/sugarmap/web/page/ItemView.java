package dev.sugarmap.web.page;

import static java.util.Comparator.naturalOrder;

import dev.sugarmap.roadmap.Comparison;
import dev.sugarmap.roadmap.Comparison.Entry;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.roadmap.TimeInState;
import dev.sugarmap.web.http.Problem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One item and its history.
 *
 * @param since what happened to it since the day to compare with
 * @param differences from how it stood then
 * @param item as it stands, empty where it does not
 * @param absence why it does not
 * @param place the initiative and the table that it belongs to
 * @param position the row's place in its table
 * @param links what its row links to
 * @param plan what the row says by period
 * @param course its life drawn, if it was there at the end of a day by then
 * @param spent how long it was in each state
 * @param history the oldest step first
 * @param changes leads to the same among all changes
 * @param badge the address of a picture of how it stands
 */
public record ItemView(
        Frame frame,
        DateBar dates,
        Since since,
        List<StepRow.Told> differences,
        Optional<ItemRow> item,
        Optional<String> absence,
        List<Ref> place,
        int position,
        List<Related> links,
        List<Plan.Entry> plan,
        Optional<Chart> course,
        List<Spent> spent,
        List<Moment> history,
        String changes,
        String badge)
        implements View {
    private static final String FOLDER = "/items/";

    /** A link of the row and what it is to the item. */
    public record Related(String label, Ref ref) {}

    /**
     * A step of its life.
     *
     * @param evidence that the step gave for it
     */
    public record Moment(StepRow step, List<Ref> evidence) {}

    /** How long the item was in a state, and which share of its life that is in hundredths. */
    public record Spent(Optional<Status> state, long days, int share) {}

    static ItemView of(History history, Frame.Request request) {
        Slug slug = request.slugBelow(FOLDER);
        List<Revision> revisions = history.revisions(slug);
        List<Step> all = stepsOf(revisions);
        if (all.isEmpty()) {
            throw Problem.notFound("There is no item of that name.").thrown();
        }
        List<Step> steps =
                stepsOf(revisions.stream().filter(request.asOf()::knows).toList());
        Item last = lastOf(steps.isEmpty() ? all : steps);
        Roadmap roadmap = history.on(request.asOf(), last.initiative());
        Optional<Standing> standing = roadmap.item(slug);
        Item item = standing.map(Standing::item).orElse(last);
        Frame frame = Frame.of(item.title(), item.kind().label() + " of the async Rust roadmap.", request)
                .fedBy(ChangeFeed.address("item", slug));
        Predicate<Entry> itself = entry -> entry.item().slug().equals(slug);
        Function<LocalDate, Roadmap> then = day -> history.on(request.asOf().at(day), last.initiative());
        Links links = new Links(new Library(history.documents(request.asOf())), frame);
        return new ItemView(
                frame,
                DateBar.of(history, request, days(steps)),
                Since.of(frame, then, roadmap, itself),
                Since.day(frame).map(then).stream()
                        .flatMap(before -> Comparison.of(before, roadmap).entries().stream())
                        .filter(itself)
                        .flatMap(entry -> StepRow.told(entry.differences()).stream())
                        .toList(),
                standing.map(found -> ItemRow.of(found, roadmap, frame)),
                standing.isPresent() ? Optional.empty() : Optional.of(absence(revisions, steps, request.on())),
                place(item, roadmap, frame),
                item.position(),
                standing.stream()
                        .flatMap(found -> found.item().links().stream())
                        .filter(link -> !link.role().equals("issue"))
                        .map(link -> related(link, item, links))
                        .toList(),
                standing.stream()
                        .flatMap(found -> Plan.entries(found.item()).stream())
                        .toList(),
                ItemChart.of(steps, request.on(), "/changes.csv?item=" + slug),
                spent(TimeInState.of(steps, request.on())),
                steps.stream().map(step -> moment(step, frame, links)).toList(),
                frame.href(ChangesView.PATH + "?item=" + slug),
                frame.href(Badge.FOLDER + slug + ".svg"));
    }

    private static List<Spent> spent(TimeInState times) {
        long all = times.days().values().stream().mapToLong(Long::longValue).sum();
        return times.days().entrySet().stream()
                .map(entry -> new Spent(entry.getKey(), entry.getValue(), Percent.of(entry.getValue(), all)))
                .toList();
    }

    private static Moment moment(Step step, Frame frame, Links links) {
        List<Item.Link> before = step.before().map(Item::links).orElse(List.of());
        return new Moment(
                StepRow.of(step, frame),
                step.after().stream()
                        .flatMap(item -> item.links().stream()
                                .filter(link -> link.role().equals("state") && !before.contains(link))
                                .map(link -> links.of(link, item)))
                        .toList());
    }

    private static Related related(Item.Link link, Item item, Links links) {
        String label = switch (link.role()) {
            case "title" -> "Document";
            case "state", "evidence" -> "Evidence";
            case "issue" -> "Issue";
            case "addresses" -> "Addresses";
            default -> link.role();
        };
        return new Related(label, links.of(link, item));
    }

    /** The steps that told what the item was: not a removal of what never stood before. */
    private static List<Step> stepsOf(List<Revision> revisions) {
        return Step.of(revisions).stream()
                .filter(step -> step.item().isPresent())
                .toList();
    }

    private static Item lastOf(List<Step> steps) {
        Step last = steps.getLast();
        return last.item().orElseThrow();
    }

    private static List<LocalDate> days(List<Step> steps) {
        return steps.stream()
                .map(step -> step.revision().change().effective())
                .distinct()
                .toList();
    }

    private static String absence(List<Revision> revisions, List<Step> steps, LocalDate on) {
        if (steps.isEmpty()) {
            return "Nothing was known of it then; it was first recorded on "
                    + revisions.stream()
                            .map(ItemView::recorded)
                            .min(naturalOrder())
                            .orElseThrow() + ".";
        }
        List<LocalDate> past = steps.stream()
                .map(Step::revision)
                .map(ItemView::day)
                .filter(day -> !day.isAfter(on))
                .toList();
        if (past.isEmpty()) {
            return "It is not there yet on " + on + "; it first appears on "
                    + day(steps.getFirst().revision()) + ".";
        }
        boolean isBrief = TimeInState.of(steps, on).spells().isEmpty();
        return "It is no longer there on " + on
                + (isBrief ? "; it stood for less than a day, added and removed on " : "; it was removed on ")
                + past.getLast() + ".";
    }

    private static LocalDate recorded(Revision revision) {
        return LocalDate.ofInstant(revision.recorded(), ZoneOffset.UTC);
    }

    private static LocalDate day(Revision revision) {
        return revision.change().effective();
    }

    private static List<Ref> place(Item item, Roadmap roadmap, Frame frame) {
        String filter = "/roadmap?initiative=" + item.initiative();
        return List.of(
                Ref.to("Roadmap", frame.href("/roadmap")),
                ItemRow.initiative(item.initiative(), roadmap, frame),
                Ref.to(
                        item.kind().label() + "s",
                        frame.href(filter + "&kind=" + item.kind().code())));
    }
}
