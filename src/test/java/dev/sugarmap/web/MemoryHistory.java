package dev.sugarmap.web;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** A history that forgets all when it goes. */
@NullMarked
final class MemoryHistory implements History {
    private static final Comparator<Revision> ORDER = Comparator.comparing(
                    (Revision revision) -> revision.change().effective())
            .thenComparingLong(Revision::number);

    private final Clock clock;
    private final Set<String> batches = new HashSet<>();
    private final List<Revision> journal = new ArrayList<>();

    MemoryHistory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long version() {
        return journal.size();
    }

    @Override
    public Roadmap on(LocalDate day) {
        List<Initiative> initiatives = standing(Initiative.class, day).keySet().stream()
                .sorted(Comparator.comparingInt(Initiative::position))
                .toList();
        List<Roadmap.Standing> items = standing(Item.class, day).entrySet().stream()
                .map(entry -> new Roadmap.Standing(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Roadmap.Standing standing) -> standing.item().initiative())
                        .thenComparing(standing -> standing.item().kind())
                        .thenComparingInt(standing -> standing.item().position()))
                .toList();
        return new Roadmap(day, initiatives, items);
    }

    @Override
    public List<Revision> revisions(Slug item) {
        return of(Item.class).filter(revision -> slug(revision).equals(item)).toList();
    }

    @Override
    public List<Revision> latest(LocalDate day, int most) {
        return of(Item.class)
                .filter(revision -> !revision.change().effective().isAfter(day))
                .sorted(ORDER.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<LocalDate> days() {
        return of(Item.class)
                .map(revision -> revision.change().effective())
                .distinct()
                .toList();
    }

    @Override
    public List<Document> documents(LocalDate day) {
        return standing(Document.class, day).keySet().stream()
                .sorted(Comparator.comparing(Document::initiative).thenComparingInt(Document::position))
                .toList();
    }

    @Override
    public Optional<Document> document(Slug slug, LocalDate day) {
        return documents(day).stream()
                .filter(document -> document.slug().equals(slug))
                .findFirst();
    }

    @Override
    public List<Revision> versions(Slug document) {
        return of(Document.class)
                .filter(revision -> slug(revision).equals(document))
                .toList();
    }

    @Override
    public boolean append(String batch, List<Change> changes) {
        if (!batches.add(batch)) {
            return false;
        }
        changes.forEach(change -> journal.add(new Revision(journal.size() + 1L, clock.instant(), change)));
        return true;
    }

    private Stream<Revision> of(Class<? extends Subject> type) {
        return journal.stream().filter(revision -> type(revision) == type).sorted(ORDER);
    }

    private <T extends Subject> Map<T, LocalDate> standing(Class<T> type, LocalDate day) {
        Map<Slug, Map.Entry<T, LocalDate>> standing = new LinkedHashMap<>();
        of(type).filter(revision -> !revision.change().effective().isAfter(day)).forEach(revision -> {
            if (revision.change().effect() instanceof Effect.Stands(Subject subject)) {
                standing.put(
                        subject.slug(),
                        Map.entry(type.cast(subject), revision.change().effective()));
            } else {
                standing.remove(slug(revision));
            }
        });
        Map<T, LocalDate> found = new LinkedHashMap<>();
        standing.values().forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private static Class<? extends Subject> type(Revision revision) {
        return switch (revision.change().effect()) {
            case Effect.Stands stands -> stands.subject().getClass();
            case Effect.Removed removed -> removed.type();
        };
    }

    private static Slug slug(Revision revision) {
        return switch (revision.change().effect()) {
            case Effect.Stands stands -> stands.subject().slug();
            case Effect.Removed removed -> removed.slug();
        };
    }
}
