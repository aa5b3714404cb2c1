package dev.sugarmap.scale;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Item.Progress;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes the same history every time: initiatives with items that change day by day over eight years, one change in ten
 * learned late, some items removed and added again.
 */
public record LargeHistory(int initiatives, int items, int revisions) {
    /** The size that the product promises to carry. */
    static final LargeHistory PROMISED = new LargeHistory(200, 20_000, 1_000_000);

    private static final List<Item.Kind> KINDS = List.of(Item.Kind.values());
    private static final List<Status> STATUSES = List.of(Status.values()).subList(0, 8);
    private static final int BATCH = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 8 * 365;

    /** Appends all of it, a batch at a time. */
    public void appendTo(History history) {
        Random random = new Random(5);
        Set<Integer> standing = new HashSet<>();
        List<Change> batch = new ArrayList<>();
        for (int number = 0; number < revisions; number++) {
            batch.add(change(number, standing, random));
            if (batch.size() == BATCH || number == revisions - 1) {
                history.append("large-" + number, batch);
                batch.clear();
            }
        }
    }

    private Change change(int number, Set<Integer> standing, Random random) {
        if (number < initiatives) {
            return change(FIRST, new Effect.Stands(initiative(number)), random);
        }
        int begun = number - initiatives;
        int item = begun < items ? begun : random.nextInt(items);
        LocalDate now = FIRST.plusDays((long) number * DAYS / revisions);
        LocalDate day = random.nextInt(10) == 0 ? FIRST.plusDays(random.nextInt(DAYS)) : now;
        if (standing.contains(item) && random.nextInt(40) == 0) {
            standing.remove(item);
            return change(day, new Effect.Removed(Item.class, slug(item)), random);
        }
        standing.add(item);
        return change(day, new Effect.Stands(item(item, random)), random);
    }

    private static Change change(LocalDate day, Effect effect, Random random) {
        Source source = new Source(
                Source.Kind.COMMIT,
                Integer.toHexString(random.nextInt()),
                Optional.of("README.md"),
                Optional.of("https://example.org/commit"));
        return new Change(effect, day, source, Optional.of("as reported"), Optional.of(person(random)));
    }

    private static String person(Random random) {
        return "person-" + random.nextInt(300);
    }

    static Slug initiativeSlug(int number) {
        return new Slug("initiative-" + number);
    }

    private static Slug slug(int item) {
        return new Slug("item-" + item);
    }

    private static Initiative initiative(int number) {
        return new Initiative(
                initiativeSlug(number),
                "Initiative " + number,
                number + 1,
                "active",
                "Reach goal " + number + ".",
                Optional.empty(),
                Optional.empty(),
                "All of it.",
                List.of(new Initiative.Role("Owner", "person-" + number, Optional.empty())));
    }

    private Item item(int number, Random random) {
        Status status = STATUSES.get(random.nextInt(STATUSES.size()));
        return new Item(
                slug(number),
                KINDS.get(number / initiatives % KINDS.size()),
                initiativeSlug(number % initiatives),
                "Item " + number + " of the large history",
                1 + number / initiatives,
                Optional.empty(),
                Optional.of(status),
                Optional.of(status.label()),
                Optional.of(new Progress(random.nextInt(6), 5)),
                Optional.of("accepted rfc"),
                Optional.of("#" + number),
                List.of(person(random)),
                number % 3 == 0 ? Optional.of(2023 + number % 4) : Optional.empty(),
                List.of(),
                List.of(new Item.Link("evidence", "Report", "https://example.org/report/" + number)));
    }
}
