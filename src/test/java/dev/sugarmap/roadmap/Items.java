package dev.sugarmap.roadmap;

import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Item.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Items with nothing in them but what a test is about. */
final class Items {
    private static final LocalDate FIRST = LocalDate.of(2021, 9, 2);
    private static final Source SOURCE =
            new Source(Source.Kind.COMMIT, "bb73785", Optional.of("README.md"), Optional.empty());

    private Items() {}

    static Item item(Kind kind, String title, Status status, String progress) {
        return item(kind, title, 1, status, progress);
    }

    static Item item(Kind kind, String title, int position, Status status, String progress) {
        String[] bar = progress.split("/", 2);
        return new Item(
                new Slug("item"),
                kind,
                new Slug("initiative"),
                title,
                position,
                Optional.empty(),
                Optional.of(status),
                Optional.empty(),
                progress.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Progress(Integer.parseInt(bar[0]), Integer.parseInt(bar[1]))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The revisions that bring an item from one of these states to the next, a day each; none is a removal. */
    static List<Revision> revisions(List<Optional<Item>> states) {
        List<Revision> revisions = new ArrayList<>();
        IntStream.range(0, states.size()).forEach(i -> {
            Effect effect = states.get(i)
                    .<Effect>map(Effect.Stands::new)
                    .orElse(new Effect.Removed(Item.class, new Slug("item")));
            Change change = new Change(effect, FIRST.plusDays(i), SOURCE, Optional.empty(), Optional.empty());
            revisions.add(new Revision(i + 1L, Instant.EPOCH, change));
        });
        return revisions;
    }

    /** A roadmap in which these items stand. */
    static Roadmap roadmap(Item... items) {
        return new Roadmap(
                FIRST,
                List.of(),
                List.of(items).stream()
                        .map(item -> new Roadmap.Standing(item, FIRST))
                        .toList());
    }
}
