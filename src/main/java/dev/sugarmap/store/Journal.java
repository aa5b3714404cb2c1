package dev.sugarmap.store;

import static java.util.Objects.requireNonNull;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The history in the database. */
final class Journal implements History {
    private final Jdbi jdbi;
    private final Appender appender;

    Journal(Jdbi jdbi, Appender appender) {
        this.jdbi = jdbi;
        this.appender = appender;
    }

    @Override
    public long version() {
        try {
            return jdbi.withHandle(Revisions::last);
        } catch (SQLException failure) {
            throw new StoreException("the database does not tell its version: " + failure.getMessage(), failure);
        }
    }

    @Override
    public Roadmap on(LocalDate day) {
        return jdbi.withHandle(handle -> {
            List<Initiative> initiatives = initiatives(handle, day);
            return new Roadmap(day, initiatives, items(handle, day, initiatives));
        });
    }

    private static List<Initiative> initiatives(Handle handle, LocalDate day) {
        List<Standing> standing = Standing.all(handle, SubjectType.INITIATIVE, day);
        return Initiatives.states(handle, Standing.revisions(standing)).values().stream()
                .sorted(Comparator.comparingInt(Initiative::position).thenComparing(Initiative::slug))
                .toList();
    }

    private static List<Roadmap.Standing> items(Handle handle, LocalDate day, List<Initiative> initiatives) {
        List<Standing> standing = Standing.all(handle, SubjectType.ITEM, day);
        Map<Long, Item> states = Items.states(handle, Standing.revisions(standing));
        return standing.stream()
                .map(one -> new Roadmap.Standing(requireNonNull(states.get(one.revision())), one.since()))
                .sorted(Comparator.comparing(
                        Roadmap.Standing::item,
                        inOrderOf(initiatives, Item::initiative)
                                .thenComparing(Item::kind)
                                .thenComparingInt(Item::position)
                                .thenComparing(Item::slug)))
                .toList();
    }

    @Override
    public List<Document> documents(LocalDate day) {
        return jdbi.withHandle(handle -> {
            List<Standing> standing = Standing.all(handle, SubjectType.DOCUMENT, day);
            return Documents.states(handle, Standing.revisions(standing)).values().stream()
                    .sorted(inOrderOf(initiatives(handle, day), Document::initiative)
                            .thenComparingInt(Document::position)
                            .thenComparing(Document::slug))
                    .toList();
        });
    }

    private static <T> Comparator<T> inOrderOf(List<Initiative> initiatives, Function<T, Slug> initiative) {
        Map<Slug, Integer> places = new HashMap<>();
        initiatives.forEach(next -> places.put(next.slug(), places.size()));
        return Comparator.comparingInt(subject -> places.getOrDefault(initiative.apply(subject), places.size()));
    }

    @Override
    public Optional<Document> document(Slug slug, LocalDate day) {
        return jdbi.withHandle(handle -> Standing.one(handle, SubjectType.DOCUMENT, slug, day)
                .map(one -> Documents.states(handle, List.of(one.revision())).get(one.revision())));
    }

    @Override
    public List<Revision> revisions(Slug item) {
        return jdbi.withHandle(handle -> Revisions.of(handle, SubjectType.ITEM, item));
    }

    @Override
    public List<Revision> latest(LocalDate day, int most) {
        return jdbi.withHandle(handle -> Revisions.latest(handle, day, most));
    }

    @Override
    public List<LocalDate> days() {
        return jdbi.withHandle(Revisions::days);
    }

    @Override
    public List<Revision> versions(Slug document) {
        return jdbi.withHandle(handle -> Revisions.of(handle, SubjectType.DOCUMENT, document));
    }

    @Override
    public boolean append(String batch, List<Change> changes) {
        return appender.append(batch, changes);
    }
}
