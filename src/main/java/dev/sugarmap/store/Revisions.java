package dev.sugarmap.store;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Revisions, read with the states that they led to. */
final class Revisions {
    static final String OF_SUBJECT = """
            SELECT number
            FROM revision
            WHERE subject = (SELECT id FROM subject WHERE type = :type AND slug = :slug)
            ORDER BY effective, number
            """;

    static final String DAYS = "SELECT effective FROM item_day WHERE learned <= :last ORDER BY effective";

    /** Of documents there are few, and on few days. */
    static final String DOCUMENT_DAYS =
            "SELECT DISTINCT effective FROM revision WHERE type = 'document' AND number <= :last ORDER BY effective";

    private Revisions() {}

    /** The last number. Asked for very often, so without Jdbi's reading of the statement: some 5 µs, not 30. */
    static long last(Handle handle) {
        try (var statement = handle.getConnection().prepareStatement("SELECT MAX(number) FROM revision");
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new StoreException("the database does not tell its version: " + failure.getMessage(), failure);
        }
    }

    /** Every revision of one subject, by effective day and then number. */
    static List<Revision> of(Handle handle, SubjectType type, Slug slug) {
        Query numbers = handle.createQuery(OF_SUBJECT).bind("type", type.code()).bind("slug", slug.value());
        return read(handle, type, numbers.mapTo(Long.class).list());
    }

    /** The days on which an item changed, ascending. */
    static List<LocalDate> days(Handle handle, Cut cut) {
        return days(handle, DAYS, cut);
    }

    /** The days on which a document changed, ascending. */
    static List<LocalDate> documentDays(Handle handle, Cut cut) {
        return days(handle, DOCUMENT_DAYS, cut);
    }

    private static List<LocalDate> days(Handle handle, String sql, Cut cut) {
        return handle.createQuery(sql)
                .bind("last", cut.last())
                .map((row, context) -> row.getObject("effective", LocalDate.class))
                .list();
    }

    /** The last number among an item's revisions, 0 where it has none. */
    static long lastOf(Handle handle, Slug item) {
        return handle.createQuery("""
                        SELECT COALESCE(MAX(number), 0)
                        FROM revision
                        WHERE subject = (SELECT id FROM subject WHERE type = 'item' AND slug = :slug)
                        """)
                .bind("slug", item.value())
                .mapTo(Long.class)
                .one();
    }

    /** The revisions of items made by hand, the last first. */
    static List<Revision> edits(Handle handle, long before, int most) {
        List<Long> numbers = handle.createQuery("""
                        SELECT number
                        FROM revision
                        WHERE source_kind = 'hand' AND type = 'item' AND number < :before
                        ORDER BY source_kind, number DESC
                        FETCH FIRST :most ROWS ONLY
                        """)
                .bind("before", before)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
        return read(handle, SubjectType.ITEM, numbers);
    }

    /** These revisions of subjects of that type, in the order given. */
    static List<Revision> read(Handle handle, SubjectType type, List<Long> numbers) {
        Map<Long, ? extends Subject> states = states(handle, type, numbers);
        Map<Long, Revision> revisions = new HashMap<>();
        handle.createQuery("""
                        SELECT r.*, b.recorded, s.slug
                        FROM UNNEST(:revisions) AS wanted (number)
                        JOIN revision r ON r.number = wanted.number
                        JOIN batch b ON b.number = r.batch
                        JOIN subject s ON s.id = r.subject
                        """)
                .bindArray("revisions", Long.class, numbers)
                .map((row, context) ->
                        revisions.put(row.getLong("number"), revision(row, type, states.get(row.getLong("number")))))
                .list();
        return numbers.stream()
                .map(number -> Objects.requireNonNull(revisions.get(number)))
                .toList();
    }

    /**
     * A revision with what its row says besides.
     *
     * @param fits whether what the row repeats is what it repeats
     */
    record Recorded(long batch, long subject, boolean fits, Revision revision) {}

    /**
     * The revisions of all subjects after that number, in the order of numbers.
     *
     * @param lastBatch the last batch to read from
     * @throws Damage if one of them cannot be read
     */
    static List<Recorded> recorded(Handle handle, long after, long lastBatch, int most) {
        List<Long> numbers = handle.createQuery("""
                        SELECT number FROM revision
                        WHERE number > :after AND batch <= :batch
                        ORDER BY number
                        FETCH FIRST :most ROWS ONLY
                        """)
                .bind("after", after)
                .bind("batch", lastBatch)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
        try {
            return recorded(handle, numbers);
        } catch (IllegalArgumentException | IllegalStateException oneOfThem) {
            return numbers.stream().map(number -> recorded(handle, number)).toList();
        }
    }

    private static Recorded recorded(Handle handle, long number) {
        try {
            return recorded(handle, List.of(number)).getFirst();
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            throw new Damage("revision " + number + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<Recorded> recorded(Handle handle, List<Long> numbers) {
        Map<Long, Subject> states = new HashMap<>();
        for (SubjectType type : SubjectType.values()) {
            states.putAll(states(handle, type, numbers));
        }
        return handle.createQuery("""
                        SELECT r.*, b.recorded, s.slug,
                            r.type = s.type AND r.initiative = COALESCE(s.initiative, s.id) AS fits
                        FROM UNNEST(:revisions) AS wanted (number)
                        JOIN revision r ON r.number = wanted.number
                        JOIN batch b ON b.number = r.batch
                        JOIN subject s ON s.id = r.subject
                        ORDER BY r.number
                        """)
                .bindArray("revisions", Long.class, numbers)
                .map((row, context) -> recorded(row, states.get(row.getLong("number"))))
                .list();
    }

    private static Recorded recorded(ResultSet row, @Nullable Subject state) throws SQLException {
        SubjectType type = SubjectType.ofCode(row.getString("type"));
        boolean fits = row.getBoolean("fits")
                && row.getBoolean("removed") == (state == null)
                && (state == null || SubjectType.of(state.getClass()) == type);
        return new Recorded(row.getLong("batch"), row.getLong("subject"), fits, revision(row, type, state));
    }

    private static Map<Long, ? extends Subject> states(Handle handle, SubjectType type, List<Long> numbers) {
        return switch (type) {
            case INITIATIVE -> Initiatives.states(handle, numbers);
            case ITEM -> Items.states(handle, numbers);
            case DOCUMENT -> Documents.states(handle, numbers);
        };
    }

    private static Revision revision(ResultSet row, SubjectType type, @Nullable Subject state) throws SQLException {
        Effect effect = state == null
                ? new Effect.Removed(type.subject(), new Slug(row.getString("slug")))
                : new Effect.Stands(state);
        Source source = new Source(
                Source.Kind.valueOf(row.getString("source_kind").toUpperCase(Locale.ROOT)),
                row.getString("source_id"),
                Columns.text(row, "source_page"),
                Columns.text(row, "source_url"));
        Change change = new Change(
                effect,
                row.getObject("effective", LocalDate.class),
                source,
                Columns.text(row, "reason"),
                Columns.text(row, "author"));
        return new Revision(
                row.getLong("number"),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                change);
    }
}
