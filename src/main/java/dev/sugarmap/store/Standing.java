package dev.sugarmap.store;

import dev.sugarmap.roadmap.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The revision by which a subject stands at the end of a day: its last one by effective day and then number, unless that
 * one removed it.
 */
record Standing(long revision, LocalDate since) {
    /**
     * The order names every column of the index, the subject too: only so does H2 read one entry of it instead of
     * sorting the subject's whole past.
     */
    static final String ALL = """
            SELECT r.number AS revision, r.effective AS since
            FROM subject s
            JOIN revision r ON r.number = (
                SELECT x.number
                FROM revision x
                WHERE x.subject = s.id AND x.effective <= :day AND x.number <= :last
                ORDER BY x.subject, x.effective DESC, x.number DESC
                FETCH FIRST 1 ROW ONLY)
            WHERE NOT r.removed AND s.type = :type
            """;

    static final String ONE = ALL + " AND s.slug = :slug";

    static final String OF_INITIATIVE =
            ALL + " AND s.initiative = (SELECT id FROM subject WHERE type = 'initiative' AND slug = :slug)";

    /** The order names the index of names, from which so only as many entries are read as are wanted. */
    private static final String BY_NAME = " AND s.slug > :after ORDER BY s.type, s.slug FETCH FIRST :most ROWS ONLY";

    static final String ALL_BY_NAME = ALL + BY_NAME;
    static final String OF_INITIATIVE_BY_NAME = OF_INITIATIVE.replace("slug = :slug", "slug = :initiative") + BY_NAME;

    /** How every subject of that type stands. */
    static List<Standing> all(Handle handle, SubjectType type, Cut cut) {
        return query(handle, ALL, type, cut).map(Standing::of).list();
    }

    /** How the subjects of that type and initiative stand. */
    static List<Standing> ofInitiative(Handle handle, SubjectType type, Slug initiative, Cut cut) {
        return query(handle, OF_INITIATIVE, type, cut)
                .bind("slug", initiative.value())
                .map(Standing::of)
                .list();
    }

    /** How the subjects of that type stand, by name from the first behind {@code after}, of one initiative or all. */
    static List<Standing> byName(
            Handle handle, SubjectType type, Optional<Slug> initiative, Optional<Slug> after, int most, Cut cut) {
        Query query = query(handle, initiative.isPresent() ? OF_INITIATIVE_BY_NAME : ALL_BY_NAME, type, cut)
                .bind("after", after.map(Slug::value).orElse(""))
                .bind("most", most);
        initiative.map(Slug::value).ifPresent(slug -> query.bind("initiative", slug));
        return query.map(Standing::of).list();
    }

    /** How the subject of that name stands, if it does. */
    static Optional<Standing> one(Handle handle, SubjectType type, Slug slug, Cut cut) {
        return query(handle, ONE, type, cut)
                .bind("slug", slug.value())
                .map(Standing::of)
                .findOne();
    }

    /** Their revisions, in the same order. */
    static List<Long> revisions(List<Standing> all) {
        return all.stream().map(Standing::revision).toList();
    }

    private static Query query(Handle handle, String sql, SubjectType type, Cut cut) {
        return handle.createQuery(sql)
                .bind("type", type.code())
                .bind("day", cut.day())
                .bind("last", cut.last());
    }

    private static Standing of(ResultSet row, StatementContext context) throws SQLException {
        return new Standing(row.getLong("revision"), row.getObject("since", LocalDate.class));
    }
}
