package dev.sugarmap.store;

import static java.util.Objects.requireNonNull;

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
import java.time.Instant;
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
    public Optional<String> name() {
        return jdbi.withHandle(Batches::firstSeal);
    }

    @Override
    public Optional<Instant> begun() {
        return jdbi.withHandle(Batches::begun);
    }

    @Override
    public long version() {
        return jdbi.withHandle(Revisions::last);
    }

    @Override
    public Roadmap on(AsOf asOf) {
        return read(asOf, (handle, cut) -> {
            List<Initiative> initiatives = initiatives(handle, cut);
            List<Standing> items = Standing.all(handle, SubjectType.ITEM, cut);
            return new Roadmap(asOf.day(), initiatives, items(handle, items, initiatives));
        });
    }

    @Override
    public Roadmap on(AsOf asOf, Slug initiative) {
        return read(asOf, (handle, cut) -> {
            List<Initiative> initiatives = Standing.one(handle, SubjectType.INITIATIVE, initiative, cut).stream()
                    .flatMap(one -> Initiatives.states(handle, List.of(one.revision())).values().stream())
                    .toList();
            List<Standing> items = Standing.ofInitiative(handle, SubjectType.ITEM, initiative, cut);
            return new Roadmap(asOf.day(), initiatives, items(handle, items, initiatives));
        });
    }

    @Override
    public List<Initiative> initiatives(AsOf asOf) {
        return read(asOf, Journal::initiatives);
    }

    @Override
    public Optional<Roadmap.Standing> item(Slug slug, AsOf asOf) {
        return read(
                asOf,
                (handle, cut) -> Standing.one(handle, SubjectType.ITEM, slug, cut)
                        .map(one -> items(handle, List.of(one), List.of()).getFirst()));
    }

    @Override
    public List<Roadmap.Standing> items(AsOf asOf, Optional<Slug> initiative, Optional<Slug> after, int most) {
        return read(asOf, (handle, cut) -> {
            List<Standing> standing = Standing.byName(handle, SubjectType.ITEM, initiative, after, most, cut);
            Map<Long, Item> states = Items.states(handle, Standing.revisions(standing));
            return standing.stream()
                    .map(one -> new Roadmap.Standing(requireNonNull(states.get(one.revision())), one.since()))
                    .toList();
        });
    }

    private static List<Initiative> initiatives(Handle handle, Cut cut) {
        List<Standing> standing = Standing.all(handle, SubjectType.INITIATIVE, cut);
        return Initiatives.states(handle, Standing.revisions(standing)).values().stream()
                .sorted(Comparator.comparingInt(Initiative::position).thenComparing(Initiative::slug))
                .toList();
    }

    private static List<Roadmap.Standing> items(Handle handle, List<Standing> standing, List<Initiative> initiatives) {
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
    public List<Document> documents(AsOf asOf) {
        return read(asOf, (handle, cut) -> {
            List<Standing> standing = Standing.all(handle, SubjectType.DOCUMENT, cut);
            return Documents.states(handle, Standing.revisions(standing)).values().stream()
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
        return read(
                asOf,
                (handle, cut) -> Standing.one(handle, SubjectType.DOCUMENT, slug, cut)
                        .map(one -> Documents.states(handle, List.of(one.revision()))
                                .get(one.revision())));
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
    public Changes recorded(Changes.Filter filter, Optional<Changes.Cursor> after, int most) {
        return jdbi.withHandle(handle -> Steps.recorded(handle, filter, after, most));
    }

    @Override
    public List<LocalDate> days(AsOf asOf) {
        return read(asOf, Revisions::days);
    }

    @Override
    public List<LocalDate> documentDays(AsOf asOf) {
        return read(asOf, Revisions::documentDays);
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
