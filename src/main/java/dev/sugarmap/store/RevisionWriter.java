package dev.sugarmap.store;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Writes the changes of one batch, inside its transaction. */
final class RevisionWriter {
    private final Map<Name, Known> subjects = new HashMap<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Handle handle;
    private final long batch;
    private final Instant recorded;
    private long number;

    RevisionWriter(Handle handle, long batch, Instant recorded) {
        this.handle = handle;
        this.batch = batch;
        this.recorded = recorded;
        this.number = handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM revision")
                .mapTo(Long.class)
                .one();
    }

    /** Writes the next revision. */
    Revision write(Change change) {
        number++;
        SubjectType type = SubjectType.of(change.effect());
        switch (change.effect()) {
            case Effect.Stands(Subject subject) -> {
                insertRevision(type, keptOrBegun(new Name(type, subject.slug()), subject), change, false);
                insertState(subject);
            }
            case Effect.Removed(Class<? extends Subject> removed, Slug slug) ->
                insertRevision(type, known(new Name(type, slug)), change, true);
        }
        return new Revision(number, recorded, change);
    }

    private Known keptOrBegun(Name name, Subject subject) {
        Optional<Long> initiative = initiative(subject);
        Optional<Known> known = find(name);
        if (known.isEmpty()) {
            return begin(name, initiative);
        }
        if (!known.get().initiative().equals(initiative)) {
            throw new IllegalArgumentException(name + " cannot leave its initiative");
        }
        return known.get();
    }

    private Optional<Long> initiative(Subject subject) {
        return switch (subject) {
            case Initiative initiative -> Optional.empty();
            case Item item ->
                Optional.of(known(new Name(SubjectType.INITIATIVE, item.initiative()))
                        .id());
            case Document document ->
                Optional.of(known(new Name(SubjectType.INITIATIVE, document.initiative()))
                        .id());
        };
    }

    private Known known(Name name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the journal knows no " + name));
    }

    private Optional<Known> find(Name name) {
        Optional<Known> known = Optional.ofNullable(subjects.get(name))
                .or(() -> handle.createQuery("SELECT id, initiative FROM subject WHERE type = :type AND slug = :slug")
                        .bind("type", name.type().code())
                        .bind("slug", name.slug().value())
                        .map((row, context) -> new Known(
                                row.getLong("id"), Optional.ofNullable(row.getObject("initiative", Long.class))))
                        .findOne());
        known.ifPresent(subject -> subjects.put(name, subject));
        return known;
    }

    private Known begin(Name name, Optional<Long> initiative) {
        handle.createUpdate("INSERT INTO subject (id, type, slug, initiative) VALUES (:id, :type, :slug, :initiative)")
                .bind("id", number)
                .bind("type", name.type().code())
                .bind("slug", name.slug().value())
                .bind("initiative", initiative)
                .execute();
        Known begun = new Known(number, initiative);
        subjects.put(name, begun);
        return begun;
    }

    private void insertRevision(SubjectType type, Known subject, Change change, boolean removed) {
        handle.createUpdate("""
                        INSERT INTO revision (number, batch, subject, type, initiative, effective, removed,
                            source_kind, source_id, source_page, source_url, reason, author)
                        VALUES (:number, :batch, :subject, :type, :initiative, :effective, :removed,
                            :sourceKind, :sourceId, :sourcePage, :sourceUrl, :reason, :author)
                        """)
                .bind("number", number)
                .bind("batch", batch)
                .bind("subject", subject.id())
                .bind("type", type.code())
                .bind("initiative", subject.initiative().orElse(subject.id()))
                .bind("effective", change.effective())
                .bind("removed", removed)
                .bind("sourceKind", change.source().kind().name().toLowerCase(Locale.ROOT))
                .bind("sourceId", change.source().id())
                .bind("sourcePage", change.source().page())
                .bind("sourceUrl", change.source().url())
                .bind("reason", change.reason())
                .bind("author", change.by())
                .execute();
        if (type == SubjectType.ITEM && days.add(change.effective())) {
            meet(change.effective());
        }
    }

    /** Keeps the day as one on which an item changed, if it is not. */
    private void meet(LocalDate day) {
        handle.createUpdate("""
                        INSERT INTO item_day (effective, learned)
                        SELECT CAST(:day AS DATE), CAST(:number AS BIGINT)
                        WHERE NOT EXISTS (SELECT 1 FROM item_day WHERE effective = :day)
                        """).bind("day", day).bind("number", number).execute();
    }

    private void insertState(Subject subject) {
        switch (subject) {
            case Initiative initiative -> Initiatives.insert(handle, number, initiative);
            case Item item -> Items.insert(handle, number, item);
            case Document document -> Documents.insert(handle, number, document);
        }
    }

    private record Name(SubjectType type, Slug slug) {
        @Override
        public String toString() {
            return type.code() + " \"" + slug + "\"";
        }
    }

    private record Known(long id, Optional<Long> initiative) {}
}
