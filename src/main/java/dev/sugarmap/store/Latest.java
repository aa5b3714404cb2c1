package dev.sugarmap.store;

import dev.sugarmap.roadmap.Slug;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The last revision of each subject up to a day, by effective day and then number. Where it removed the subject it has
 * no state, and so nothing stands.
 */
final class Latest {
    /**
     * The order names every column of the index, the subject too: only so does H2 read one entry of it instead of
     * sorting the subject's whole past.
     */
    static final String ALL = of("subject") + " WHERE s.type = :type";

    static final String ONE = ALL + " AND s.slug = :slug";

    static final String OF_INITIATIVE =
            ALL + " AND s.initiative = (SELECT id FROM subject WHERE type = 'initiative' AND slug = :slug)";

    static final String CHANGED = """
            SELECT DISTINCT s.id, s.slug
            FROM revision r
            JOIN subject s ON s.id = r.subject
            WHERE r.number > :known AND r.number <= :last AND r.type = :type
            """;

    static final String OF_CHANGED = of("(" + CHANGED + ")");

    private Latest() {}

    private static String of(String subjects) {
        return """
                SELECT (
                    SELECT x.number
                    FROM revision x
                    WHERE x.subject = s.id AND x.effective <= :day AND x.number <= :last
                    ORDER BY x.subject, x.effective DESC, x.number DESC
                    FETCH FIRST 1 ROW ONLY)
                FROM %s s""".formatted(subjects);
    }

    /** Those of every subject of that type, ascending. */
    static List<Long> all(Handle handle, SubjectType type, Cut cut) {
        return numbers(query(handle, ALL, type, cut));
    }

    /** Those of the subjects of that type and initiative, ascending. */
    static List<Long> ofInitiative(Handle handle, SubjectType type, Slug initiative, Cut cut) {
        return numbers(query(handle, OF_INITIATIVE, type, cut).bind("slug", initiative.value()));
    }

    /** That of the subject of that name, if there is one. */
    static List<Long> one(Handle handle, SubjectType type, Slug slug, Cut cut) {
        return numbers(query(handle, ONE, type, cut).bind("slug", slug.value()));
    }

    /** The items that any revision after that number tells of. */
    static List<Slug> changedItems(Handle handle, long known, Cut cut) {
        return handle.createQuery(CHANGED)
                .bind("type", SubjectType.ITEM.code())
                .bind("known", known)
                .bind("last", cut.last())
                .map((row, context) -> new Slug(row.getString("slug")))
                .list();
    }

    /** Those of these items, ascending. */
    static List<Long> ofChangedItems(Handle handle, long known, Cut cut) {
        return numbers(query(handle, OF_CHANGED, SubjectType.ITEM, cut).bind("known", known));
    }

    private static Query query(Handle handle, String sql, SubjectType type, Cut cut) {
        return handle.createQuery(sql)
                .bind("type", type.code())
                .bind("day", cut.day())
                .bind("last", cut.last());
    }

    /** In their own order, so that neighbours are read from one page of the tables. */
    private static List<Long> numbers(Query query) {
        return query.mapTo(Long.class).stream()
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
