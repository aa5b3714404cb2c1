package dev.sugarmap.store;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Changes;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
        return jdbi.withHandle(Revisions::last);
    }

    @Override
    public Roadmap on(AsOf asOf) {
        return read(asOf, (handle, cut) -> {
            List<Initiative> initiatives = initiatives(handle, cut);
            List<Long> items = Latest.all(handle, SubjectType.ITEM, cut);
            return new Roadmap(asOf.day(), initiatives, items(handle, items, initiatives));
        });
    }

    @Override
    public Roadmap on(AsOf asOf, Slug initiative) {
        return read(asOf, (handle, cut) -> {
            List<Long> own = Latest.one(handle, SubjectType.INITIATIVE, initiative, cut);
            List<Initiative> initiatives =
                    List.copyOf(Initiatives.states(handle, own).values());
            List<Long> items = Latest.ofInitiative(handle, SubjectType.ITEM, initiative, cut);
            return new Roadmap(asOf.day(), initiatives, items(handle, items, initiatives));
        });
    }

    @Override
    public List<Initiative> initiatives(AsOf asOf) {
        return read(asOf, Journal::initiatives);
    }

    @Override
    public Optional<Roadmap.Standing> item(Slug slug, AsOf asOf) {
        return read(asOf, (handle, cut) -> {
            List<Long> own = Latest.one(handle, SubjectType.ITEM, slug, cut);
            return Items.standing(handle, own).values().stream().findFirst();
        });
    }

    private static List<Initiative> initiatives(Handle handle, Cut cut) {
        List<Long> all = Latest.all(handle, SubjectType.INITIATIVE, cut);
        return Initiatives.states(handle, all).values().stream()
                .sorted(Comparator.comparingInt(Initiative::position).thenComparing(Initiative::slug))
                .toList();
    }

    private static List<Roadmap.Standing> items(Handle handle, List<Long> revisions, List<Initiative> initiatives) {
        return Items.standing(handle, revisions).values().stream()
                .sorted(Comparator.comparing(
                        Roadmap.Standing::item,
                        inOrderOf(initiatives, Item::initiative)
                                .thenComparing(Item::kind)
                                .thenComparingInt(Item::position)
                                .thenComparing(Item::slug)))
                .toList();
    }

    @Override
    public List<Document> documents(AsOf asOf) {
        return read(asOf, (handle, cut) -> {
            List<Long> all = Latest.all(handle, SubjectType.DOCUMENT, cut);
            return Documents.states(handle, all).values().stream()
                    .sorted(inOrderOf(initiatives(handle, cut), Document::initiative)
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
    public Optional<Document> document(Slug slug, AsOf asOf) {
        return read(asOf, (handle, cut) -> {
            List<Long> own = Latest.one(handle, SubjectType.DOCUMENT, slug, cut);
            return Documents.states(handle, own).values().stream().findFirst();
        });
    }

    @Override
    public List<Revision> revisions(Slug item) {
        return jdbi.withHandle(handle -> Revisions.of(handle, SubjectType.ITEM, item));
    }

    @Override
    public List<Revision> initiativeRevisions(Slug initiative) {
        return jdbi.withHandle(handle -> Revisions.of(handle, SubjectType.INITIATIVE, initiative));
    }

    @Override
    public Changes changes(Changes.Filter filter, Optional<Changes.Cursor> after, int most) {
        return jdbi.withHandle(handle -> Steps.changes(handle, filter, after, most));
    }

    @Override
    public List<LocalDate> days(AsOf asOf) {
        return read(asOf, Revisions::days);
    }

    @Override
    public List<Revision> versions(Slug document) {
        return jdbi.withHandle(handle -> Revisions.of(handle, SubjectType.DOCUMENT, document));
    }

    @Override
    public boolean append(String batch, List<Change> changes) {
        return appender.append(batch, changes);
    }

    @Override
    public boolean append(Edit edit) {
        return appender.append(edit);
    }

    @Override
    public List<Revision> edits(long before, int most) {
        return jdbi.withHandle(handle -> Revisions.edits(handle, before, most));
    }

    private <T> T read(AsOf asOf, BiFunction<Handle, Cut, T> query) {
        return jdbi.withHandle(handle -> query.apply(handle, Cut.of(handle, asOf)));
    }
}
