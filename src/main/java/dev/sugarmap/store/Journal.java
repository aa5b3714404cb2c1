package dev.sugarmap.store;

import static java.util.Objects.requireNonNull;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Changes;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The history in the database. */
final class Journal implements History {
    private final Jdbi jdbi;
    private final Appender appender;
    private final LastRevision version;
    private final WholeRoadmaps whole = new WholeRoadmaps();

    Journal(Jdbi jdbi, Appender appender, LastRevision version) {
        this.jdbi = jdbi;
        this.version = version;
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
        return version.last();
    }

    @Override
    public Roadmap on(AsOf asOf) {
        return read(asOf, (handle, cut) -> whole.on(handle, asOf, cut));
    }

    @Override
    public Roadmap on(AsOf asOf, Slug initiative) {
        return read(asOf, (handle, cut) -> {
            List<Long> own = Latest.one(handle, SubjectType.INITIATIVE, initiative, cut);
            List<Initiative> initiatives =
                    List.copyOf(Initiatives.states(handle, own).values());
            List<Long> items = Latest.ofInitiative(handle, SubjectType.ITEM, initiative, cut);
            return new Roadmap(
                    asOf.day(),
                    initiatives,
                    TableOrder.items(Items.standing(handle, items).values(), initiatives));
        });
    }

    @Override
    public List<Initiative> initiatives(AsOf asOf) {
        return read(asOf, Initiatives::on);
    }

    @Override
    public Optional<Roadmap.Standing> item(Slug slug, AsOf asOf) {
        return read(asOf, (handle, cut) -> {
            List<Long> own = Latest.one(handle, SubjectType.ITEM, slug, cut);
            return Items.standing(handle, own).values().stream().findFirst();
        });
    }

    @Override
    public List<Roadmap.Standing> items(AsOf asOf, Optional<Slug> initiative, Optional<Slug> after, int most) {
        return read(asOf, (handle, cut) -> {
            List<Long> latest = Latest.byName(handle, SubjectType.ITEM, initiative, after, most, cut);
            Map<Long, Roadmap.Standing> standing = Items.standing(handle, latest);
            return latest.stream()
                    .map(number -> requireNonNull(standing.get(number)))
                    .toList();
        });
    }

    @Override
    public List<Document> documents(AsOf asOf) {
        return read(asOf, (handle, cut) -> {
            List<Long> all = Latest.all(handle, SubjectType.DOCUMENT, cut);
            return TableOrder.documents(Documents.states(handle, all).values(), Initiatives.on(handle, cut));
        });
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
    public boolean hasMoreChanges(Changes.Filter filter, int most) {
        return jdbi.withHandle(handle -> Steps.areMore(handle, filter, most));
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
    public boolean append(String batch, Iterable<Change> changes) {
        return appender.append(batch, changes);
    }

    @Override
    public boolean append(Edit edit, BooleanSupplier holds) {
        return appender.append(edit, holds);
    }

    @Override
    public List<Revision> edits(long before, int most) {
        return jdbi.withHandle(handle -> Revisions.edits(handle, before, most));
    }

    private <T> T read(AsOf asOf, BiFunction<Handle, Cut, T> query) {
        return jdbi.withHandle(handle -> query.apply(handle, Cut.of(handle, asOf)));
    }
}
