package dev.sugarmap.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * The rows of one detail table for several revisions, each revision's in the order of the query.
 *
 * <p>Here as everywhere, many numbers are a table to join and no list to look in: H2 would go through all of such a list
 * for every row that it found.
 */
final class Details<T> {
    private final Map<Long, List<T>> rows = new HashMap<>();

    /**
     * Reads them.
     *
     * @param sql selects the number of the revision too and takes {@code :revisions}
     */
    Details(Handle handle, String sql, Collection<Long> revisions, RowMapper<T> mapper) {
        handle.createQuery(sql)
                .bindArray("revisions", Long.class, revisions)
                .map((row, context) -> rows.computeIfAbsent(row.getLong("revision"), revision -> new ArrayList<>())
                        .add(mapper.map(row, context)))
                .list();
    }

    List<T> of(long revision) {
        return rows.getOrDefault(revision, List.of());
    }
}
