package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All initiatives, and how much each holds. */
public record InitiativeListView(Frame frame, DateBar dates, Since since, List<Entry> entries) implements View {
    /**
     * One initiative.
     *
     * @param counts of items by kind, each linked to them
     * @param changed when one of its items changed last
     * @param tallies what happened to its items since the day to compare with
     */
    public record Entry(
            Ref title,
            String status,
            String goal,
            List<Count> counts,
            int documents,
            Optional<LocalDate> changed,
            List<Since.Tally> tallies) {}

    /** How many items there are of a kind. */
    public record Count(int number, Ref kind) {}

    static InitiativeListView of(History history, Frame.Request request) {
        Frame frame = Frame.of("Initiatives", "The programmes of work behind the async Rust roadmap.", request);
        Roadmap roadmap = history.on(request.asOf());
        Map<Slug, List<Standing>> items = roadmap.items().stream()
                .collect(Collectors.groupingBy(one -> one.item().initiative()));
        Since since = Since.of(frame, day -> history.on(request.asOf().at(day)), roadmap, entry -> true);
        Map<Slug, Long> documents = history.documents(request.asOf()).stream()
                .collect(Collectors.groupingBy(Document::initiative, Collectors.counting()));
        List<Entry> entries = roadmap.initiatives().stream()
                .map(initiative -> entry(
                        initiative,
                        items.getOrDefault(initiative.slug(), List.of()),
                        documents.getOrDefault(initiative.slug(), 0L),
                        frame,
                        since))
                .toList();
        return new InitiativeListView(frame, DateBar.of(history, request), since, entries);
    }

    private static Entry entry(Initiative initiative, List<Standing> items, long documents, Frame frame, Since since) {
        return new Entry(
                Ref.to(initiative.title(), frame.href("/initiatives/" + initiative.slug())),
                initiative.status(),
                initiative.goal(),
                Stream.of(Item.Kind.values())
                        .flatMap(kind -> count(kind, initiative, items, frame).stream())
                        .toList(),
                (int) documents,
                items.stream().map(Standing::since).max(LocalDate::compareTo),
                since.among(items.stream().map(one -> one.item().slug())));
    }

    private static Optional<Count> count(Item.Kind kind, Initiative initiative, List<Standing> items, Frame frame) {
        int number = (int) items.stream()
                .filter(standing -> standing.item().kind() == kind)
                .count();
        String name = kind.label().toLowerCase(Locale.ROOT) + (number == 1 ? "" : "s");
        String href = frame.href("/roadmap?initiative=" + initiative.slug() + "&kind=" + kind.code());
        return number == 0 ? Optional.empty() : Optional.of(new Count(number, Ref.to(name, href)));
    }
}
