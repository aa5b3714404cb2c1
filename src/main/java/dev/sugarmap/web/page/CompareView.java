package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Comparison;
import dev.sugarmap.roadmap.Comparison.Entry;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.query.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two days side by side.
 *
 * @param menus what can be chosen
 * @param text what is searched for
 * @param reset leads to all differences, where some are left out
 * @param from the earlier day; nothing differs from one that is none
 * @param since what changed, counted
 * @param stretch which of the differences are on this page
 * @param rows what differs, those with the same mark together
 */
public record CompareView(
        Frame frame,
        DateBar dates,
        List<Menu> menus,
        String text,
        Optional<String> reset,
        LocalDate from,
        Since since,
        Stretch stretch,
        List<Row> rows)
        implements View {
    static final String PATH = "/compare";

    /** An item on both days. */
    public record Row(
            Ref item, String kind, List<Mark> marks, Side before, Side after, List<StepRow.Told> differences) {}

    /** An item on one day; {@code there} tells whether it stood. */
    public record Side(boolean there, Optional<Status> state, Optional<Item.Progress> progress) {
        private static Side of(Optional<Item> item) {
            return new Side(item.isPresent(), item.flatMap(Item::status), item.flatMap(Item::progress));
        }
    }

    static CompareView of(History history, Frame.Request request) {
        List<LocalDate> days = history.days(request.asOf());
        Frame asked = Frame.of(
                "Two days compared", "What is different in the async Rust roadmap from one day to another.", request);
        LocalDate from = request.since().orElseGet(() -> lastBefore(request.on(), days));
        Frame frame = asked.comparedWith(from);
        Roadmap after = history.on(request.asOf());
        Roadmap before =
                Since.day(frame).map(day -> history.on(request.asOf().at(day))).orElse(after);
        Selection selection = Selection.of(
                request.query(), after, history.initiatives(request.asOf().at(request.today())));
        List<Entry> entries = Comparison.of(before, after).entries().stream()
                .filter(selection.among(before, after))
                .toList();
        Stretch stretch = Stretch.of(request, entries.size());
        return new CompareView(
                frame,
                DateBar.of(history, request, days),
                Stream.of(Facet.INITIATIVE, Facet.KIND, Facet.STATE)
                        .map(facet -> Menu.ofAll(facet, selection, after))
                        .toList(),
                selection.text(),
                selection.narrows() ? Optional.of(frame.href(PATH)) : Optional.empty(),
                from,
                Since.of(frame, entries),
                stretch,
                stretch.of(byMark(entries)).stream()
                        .map(entry -> row(entry, frame))
                        .toList());
    }

    /** Those with the same first mark together. */
    private static List<Entry> byMark(List<Entry> entries) {
        Map<Mark, List<Entry>> byMark = entries.stream()
                .collect(Collectors.groupingBy(entry -> Mark.of(entry).getFirst(), TreeMap::new, Collectors.toList()));
        return byMark.values().stream().flatMap(List::stream).toList();
    }

    private static LocalDate lastBefore(LocalDate on, List<LocalDate> days) {
        return days.stream()
                .filter(on::isAfter)
                .reduce((first, second) -> second)
                .map(day -> day.minusDays(1))
                .orElse(on.minusDays(1));
    }

    private static Row row(Entry entry, Frame frame) {
        Item item = entry.item();
        return new Row(
                Ref.to(item.title(), frame.href("/items/" + item.slug())),
                item.kind().label(),
                Mark.of(entry),
                Side.of(entry.before()),
                Side.of(entry.after()),
                StepRow.told(entry.differences()));
    }
}
