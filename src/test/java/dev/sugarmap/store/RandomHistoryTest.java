package dev.sugarmap.store;

import static dev.sugarmap.store.Sample.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Changes;
import dev.sugarmap.roadmap.Changes.Cursor;
import dev.sugarmap.roadmap.Changes.Filter;
import dev.sugarmap.roadmap.Comparison;
import dev.sugarmap.roadmap.Comparison.Entry;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories of any shape, read on any day as known on any other, against a plain list of what was appended. */
final class RandomHistoryTest {
    private static final LocalDate FIRST = LocalDate.parse("2021-01-01");
    private static final Instant START = Instant.parse("2022-01-01T10:00:00Z");
    private static final List<Slug> INITIATIVES = List.of(new Slug("left"), new Slug("right"));
    private static final List<Status> STATUSES = List.of(Status.values()).subList(0, 4);
    private static final int BATCHES = 25;
    private static final int ITEMS = 8;
    private static final int DAYS = 12;

    private static final Comparator<Revision> BY_DAY = Comparator.<Revision, LocalDate>comparing(
                    revision -> revision.change().effective())
            .thenComparingLong(Revision::number);
    private static final Comparator<Step> BY_NUMBER =
            Comparator.comparingLong(step -> step.revision().number());

    @TempDir
    Path directory;

    private final List<Revision> all = new ArrayList<>();
    private final Set<Slug> begun = new HashSet<>();
    private final Set<Slug> pages = new HashSet<>();
    private Instant now = START;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_database_reads_as_a_plain_list_does(long seed) {
        Random random = new Random(seed);
        InstantSource ticking = () -> now;
        try (Store store = Store.open(directory, ticking.withZone(ZoneOffset.UTC))) {
            History history = store.history();
            append(
                    history,
                    "start",
                    INITIATIVES.stream()
                            .map(slug -> Sample.stands("2021-01-01", initiative(slug)))
                            .toList());
            for (int batch = 0; batch < BATCHES; batch++) {
                now = now.plusSeconds(random.nextInt(40) * 3600L);
                append(history, "batch " + batch, changes(random));
                askAgain(history);
                for (int edit = random.nextInt(3); edit > 0; edit--) {
                    edit(history, random);
                }
            }
            for (int question = 0; question < 40; question++) {
                ask(history, random);
            }
            assertThat(store.verify(Optional.empty())).isInstanceOf(Verification.Sound.class);
        }
    }

    private void append(History history, String batch, List<Change> changes) {
        history.append(batch, changes);
        changes.forEach(change -> all.add(new Revision(all.size() + 1L, now, change)));
    }

    /** By hand, upon the last revision or upon another, which must be refused. */
    private void edit(History history, Random random) {
        int number = random.nextInt(ITEMS);
        Slug slug = new Slug("item-" + number);
        long last = all.stream()
                .filter(revision -> slug(revision).equals(slug))
                .mapToLong(Revision::number)
                .max()
                .orElse(0);
        long base = random.nextInt(3) == 0 ? random.nextInt(all.size() + 1) : last;
        boolean removes = last > 0 && random.nextInt(4) == 0;
        Edit edit = new Edit(
                removes
                        ? new Effect.Removed(Item.class, slug)
                        : new Effect.Stands(item(slug, INITIATIVES.get(number % 2), random)),
                FIRST.plusDays(random.nextInt(DAYS)),
                "because",
                "tmandry",
                base);

        assertThat(history.append(edit, () -> true)).isEqualTo(base == last);

        if (base == last) {
            begun.add(slug);
            all.add(new Revision(all.size() + 1L, now, edit.change(all.size() + 1L)));
        }
    }

    private List<Change> changes(Random random) {
        List<Change> changes = new ArrayList<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            int number = random.nextInt(ITEMS);
            Slug slug = new Slug("item-" + number);
            String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
            if (random.nextInt(5) == 0) {
                changes.add(page(day, new Slug("left/page-" + number % 3), random));
                continue;
            }
            if (begun.contains(slug) && random.nextInt(4) == 0) {
                changes.add(Sample.removed(day, slug.value()));
            } else {
                begun.add(slug);
                changes.add(Sample.stands(day, item(slug, INITIATIVES.get(number % 2), random)));
            }
        }
        return changes;
    }

    private Change page(String day, Slug slug, Random random) {
        Document document = new Document(
                slug,
                INITIATIVES.getFirst(),
                "Page",
                1 + random.nextInt(3),
                Optional.empty(),
                "design",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "# Version " + random.nextInt(9));
        boolean isNew = !pages.contains(slug);
        pages.add(slug);
        return isNew || random.nextInt(4) > 0 ? Sample.stands(day, document) : Sample.removed(day, document);
    }

    private static Item item(Slug slug, Slug initiative, Random random) {
        int of = 5 + random.nextInt(2);
        return new Item(
                slug,
                Item.Kind.MILESTONE,
                initiative,
                "Title " + random.nextInt(2),
                1 + random.nextInt(2),
                Optional.empty(),
                Optional.of(STATUSES.get(random.nextInt(STATUSES.size()))),
                Optional.empty(),
                Optional.of(new Item.Progress(random.nextInt(of), of)),
                Optional.empty(),
                Optional.empty(),
                random.nextBoolean() ? List.of("tmandry") : List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The same days each time, which the journal keeps and brings up to date. */
    private void askAgain(History history) {
        AsOf within = AsOf.now(FIRST.plusDays(DAYS / 2));
        AsOf after = new AsOf(FIRST.plusDays(DAYS), Optional.of(LocalDate.of(2022, 1, 8)));
        for (AsOf asOf : List.of(within, after)) {
            Roadmap roadmap = history.on(asOf);
            assertThat(roadmap.items()).as("%s", asOf).containsExactlyInAnyOrderElementsOf(standing(asOf));
            for (Slug initiative : INITIATIVES) {
                assertThat(roadmap.items().stream()
                                .filter(standing -> standing.item().initiative().equals(initiative)))
                        .containsExactlyElementsOf(history.on(asOf, initiative).items());
            }
        }
    }

    private void ask(History history, Random random) {
        AsOf asOf = asOf(random);
        Slug initiative = INITIATIVES.get(random.nextInt(2));
        Slug item = new Slug("item-" + random.nextInt(ITEMS));

        Roadmap roadmap = history.on(asOf);
        assertThat(roadmap.items()).as("%s", asOf).containsExactlyInAnyOrderElementsOf(standing(asOf));
        assertThat(history.on(asOf, initiative).items())
                .isEqualTo(roadmap.items().stream()
                        .filter(standing -> standing.item().initiative().equals(initiative))
                        .toList());
        assertThat(history.item(item, asOf)).isEqualTo(roadmap.item(item));
        Optional<Slug> one = Optional.of(initiative).filter(wanted -> random.nextBoolean());
        assertThat(byName(history, asOf, one, 1 + random.nextInt(4)))
                .isEqualTo(roadmap.items().stream()
                        .filter(standing -> one.isEmpty()
                                || one.get().equals(standing.item().initiative()))
                        .sorted(Comparator.comparing(standing -> standing.item().slug()))
                        .toList());
        assertThat(history.days(asOf)).containsExactlyElementsOf(days(asOf));

        assertThat(history.documents(asOf)).containsExactlyInAnyOrderElementsOf(documents(asOf));
        assertThat(history.documentDays(asOf)).containsExactlyElementsOf(documentDays(asOf));

        Filter filter = filter(asOf, initiative, item, random);
        List<Step> steps = steps(filter);
        int most = 1 + random.nextInt(6);
        assertThat(pages(after -> history.changes(filter, after, most), most))
                .as("%s", filter)
                .isEqualTo(steps)
                .isEqualTo(pages(after -> history.changes(filter, after, all.size() + 1), all.size() + 1));
        assertThat(pages(after -> history.recorded(filter, after, most), most))
                .as("%s as recorded", filter)
                .isEqualTo(steps.stream().sorted(BY_NUMBER.reversed()).toList());
        steps.forEach(this::checkBeforeAndAfter);

        Roadmap before = history.on(asOf(random));
        checkComparison(before, roadmap);
    }

    private static AsOf asOf(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS + 2) - 1L);
        LocalDate known = START.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(random.nextInt(25) - 1L);
        return random.nextInt(3) == 0 ? AsOf.now(day) : new AsOf(day, Optional.of(known));
    }

    private static Filter filter(AsOf asOf, Slug initiative, Slug item, Random random) {
        Filter filter = Filter.until(asOf);
        filter = random.nextBoolean() ? filter.since(FIRST.plusDays(random.nextInt(DAYS))) : filter;
        filter = random.nextInt(3) == 0 ? filter.ofInitiative(initiative) : filter;
        return random.nextInt(3) == 0 ? filter.ofItem(item) : filter;
    }

    private static List<Roadmap.Standing> byName(History history, AsOf asOf, Optional<Slug> initiative, int most) {
        List<Roadmap.Standing> items = new ArrayList<>();
        Optional<Slug> after = Optional.empty();
        List<Roadmap.Standing> page;
        do {
            page = history.items(asOf, initiative, after, most);
            assertThat(page).hasSizeLessThanOrEqualTo(most);
            items.addAll(page);
            after = page.isEmpty() ? after : Optional.of(page.getLast().item().slug());
        } while (!page.isEmpty());
        return items;
    }

    private static List<Step> pages(Function<Optional<Cursor>, Changes> history, int most) {
        List<Step> steps = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Changes page = history.apply(after);
            assertThat(page.steps()).hasSizeLessThanOrEqualTo(most);
            steps.addAll(page.steps());
            after = page.next();
        } while (after.isPresent());
        return steps;
    }

    private List<Revision> known(AsOf asOf) {
        return all.stream()
                .filter(revision -> begun.contains(slug(revision)))
                .filter(asOf::knows)
                .sorted(BY_DAY)
                .toList();
    }

    private List<Roadmap.Standing> standing(AsOf asOf) {
        Map<Slug, Revision> last = new HashMap<>();
        known(asOf).stream()
                .filter(revision -> !revision.change().effective().isAfter(asOf.day()))
                .forEach(revision -> last.put(slug(revision), revision));
        return last.values().stream()
                .filter(revision -> revision.change().effect() instanceof Effect.Stands)
                .map(revision -> new Roadmap.Standing(
                        (Item) ((Effect.Stands) revision.change().effect()).subject(),
                        revision.change().effective()))
                .toList();
    }

    private List<Document> documents(AsOf asOf) {
        Map<Slug, Document> last = new HashMap<>();
        ofDocuments(asOf).stream()
                .filter(revision -> !revision.change().effective().isAfter(asOf.day()))
                .forEach(revision -> {
                    last.remove(slug(revision));
                    document(revision).ifPresent(document -> last.put(slug(revision), document));
                });
        return List.copyOf(last.values());
    }

    private Set<LocalDate> documentDays(AsOf asOf) {
        Set<LocalDate> days = new TreeSet<>();
        ofDocuments(asOf).forEach(revision -> days.add(revision.change().effective()));
        return days;
    }

    private List<Revision> ofDocuments(AsOf asOf) {
        return all.stream()
                .filter(asOf::knows)
                .filter(revision -> pages.contains(slug(revision)))
                .sorted(BY_DAY)
                .toList();
    }

    private static Optional<Document> document(Revision revision) {
        return revision.change().effect() instanceof Effect.Stands(Document document)
                ? Optional.of(document)
                : Optional.empty();
    }

    /** A step says what its revision says, over what any earlier one of the same item said. */
    private void checkBeforeAndAfter(Step step) {
        assertThat(step.after().isPresent()).isEqualTo(step.revision().change().effect() instanceof Effect.Stands);
        step.before()
                .ifPresent(before -> assertThat(all.stream()
                                .filter(earlier -> BY_DAY.compare(earlier, step.revision()) < 0)
                                .map(earlier -> earlier.change().effect()))
                        .contains(new Effect.Stands(before)));
        assertThat(step.sort() == Step.Sort.ADDED)
                .isEqualTo(step.before().isEmpty() && step.after().isPresent());
    }

    private Set<LocalDate> days(AsOf asOf) {
        Set<LocalDate> days = new TreeSet<>();
        known(asOf).forEach(revision -> days.add(revision.change().effective()));
        return days;
    }

    private List<Step> steps(Filter filter) {
        List<Step> steps = new ArrayList<>();
        for (Slug slug : begun) {
            int number = Integer.parseInt(slug.value().substring(5));
            boolean isWanted = filter.item().map(slug::equals).orElse(true)
                    && filter.initiative()
                            .map(INITIATIVES.get(number % 2)::equals)
                            .orElse(true);
            if (isWanted) {
                steps.addAll(Step.of(known(filter.until()).stream()
                        .filter(revision -> slug(revision).equals(slug))
                        .toList()));
            }
        }
        steps.removeIf(step -> day(step).isAfter(filter.until().day())
                || filter.since().map(since -> !day(step).isAfter(since)).orElse(false));
        steps.sort(Comparator.comparing(Step::revision, BY_DAY).reversed());
        return steps;
    }

    private static void checkComparison(Roadmap before, Roadmap after) {
        Map<Slug, Entry> entries = new HashMap<>();
        Comparison.of(before, after)
                .entries()
                .forEach(entry -> entries.put(entry.item().slug(), entry));
        for (int number = 0; number < ITEMS; number++) {
            Slug slug = new Slug("item-" + number);
            Optional<Item> from = before.item(slug).map(Roadmap.Standing::item);
            Optional<Item> to = after.item(slug).map(Roadmap.Standing::item);
            Optional<Entry> entry = Optional.ofNullable(entries.get(slug));
            assertThat(entry.isPresent()).isEqualTo(!from.equals(to));
            entry.ifPresent(found -> {
                assertThat(found.before()).isEqualTo(from);
                assertThat(found.after()).isEqualTo(to);
                assertThat(found.differences().isEmpty()).isEqualTo(to.isEmpty());
            });
        }
    }

    private static Slug slug(Revision revision) {
        return revision.change().effect().slug();
    }

    private static LocalDate day(Step step) {
        return step.revision().change().effective();
    }
}
