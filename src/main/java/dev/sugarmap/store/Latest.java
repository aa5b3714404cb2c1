package dev.sugarmap.store;

import dev.sugarmap.roadmap.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String NUMBER = """
            SELECT x.number
            FROM revision x
            WHERE x.subject = s.id AND x.effective <= :day AND x.number <= :last
            ORDER BY x.subject, x.effective DESC, x.number DESC
            FETCH FIRST 1 ROW ONLY
            """;

    static final String ALL = of("subject s") + " WHERE s.type = :type";

    static final String ONE = ALL + " AND s.slug = :slug";

    static final String OF_INITIATIVE =
            ALL + " AND s.initiative = (SELECT id FROM subject WHERE type = 'initiative' AND slug = :slug)";

    static final String CHANGED = "SELECT DISTINCT subject FROM revision WHERE number > :known AND number <= :last";

    static final String OF_CHANGED =
            of("UNNEST(:subjects) AS wanted (id) JOIN subject s ON s.id = wanted.id") + " WHERE s.type = :type";

    /** The order names the index of names, from which so only as many entries are read as are wanted. */
    static final String ALL_BY_NAME = byName("");

    static final String OF_INITIATIVE_BY_NAME =
            byName("AND s.initiative = (SELECT id FROM subject WHERE type = 'initiative' AND slug = :initiative)");

    private Latest() {}

    private static String of(String subjects) {
        return "SELECT s.slug, (" + NUMBER + ") AS latest FROM " + subjects;
    }

    private static String byName(String condition) {
        return """
                SELECT s.slug, r.number AS latest
                FROM subject s
                JOIN revision r ON r.number = (%s)
                WHERE NOT r.removed AND s.type = :type %s AND s.slug > :after
                ORDER BY s.type, s.slug
                FETCH FIRST :most ROWS ONLY
                """.formatted(NUMBER, condition);
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

    /** Those of the subjects that stand, by name from the first behind {@code after}, of one initiative or all. */
    static List<Long> byName(
            Handle handle, SubjectType type, Optional<Slug> initiative, Optional<Slug> after, int most, Cut cut) {
        Query query = query(handle, initiative.isPresent() ? OF_INITIATIVE_BY_NAME : ALL_BY_NAME, type, cut)
                .bind("after", after.map(Slug::value).orElse(""))
                .bind("most", most);
        initiative.map(Slug::value).ifPresent(slug -> query.bind("initiative", slug));
        return query.map((row, context) -> row.getLong("latest")).list();
    }

    /** Those of the items that any revision after that number tells of; nothing where none counts. */
    static Map<Slug, Optional<Long>> ofChangedItems(Handle handle, long known, Cut cut) {
        List<Long> subjects = handle.createQuery(CHANGED)
                .bind("known", known)
                .bind("last", cut.last())
                .mapTo(Long.class)
                .list();
        Map<Slug, Optional<Long>> latest = new HashMap<>();
        query(handle, OF_CHANGED, SubjectType.ITEM, cut)
                .bindArray("subjects", Long.class, subjects)
                .map((row, context) -> latest.put(
                        new Slug(row.getString("slug")), Optional.ofNullable(row.getObject("latest", Long.class))))
                .list();
        return latest;
    }

    private static Query query(Handle handle, String sql, SubjectType type, Cut cut) {
        return handle.createQuery(sql)
                .bind("type", type.code())
                .bind("day", cut.day())
                .bind("last", cut.last());
    }

    /** In their own order, so that neighbours are read from one page of the tables. */
    private static List<Long> numbers(Query query) {
        return query.map((row, context) -> Optional.ofNullable(row.getObject("latest", Long.class))).list().stream()
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }
}
