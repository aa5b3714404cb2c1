package dev.sugarmap.store;

import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Initiative.Role;
import dev.sugarmap.roadmap.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The states of initiatives, one per revision. */
final class Initiatives {
    private Initiatives() {}

    static void insert(Handle handle, long revision, Initiative initiative) {
        handle.createUpdate("""
                        INSERT INTO initiative_revision
                            (revision, title, position, status, goal, part_of, repository, impact)
                        VALUES (:revision, :title, :position, :status, :goal, :partOf, :repository, :impact)
                        """)
                .bind("revision", revision)
                .bindMethods(initiative)
                .execute();
        int ordinal = 0;
        for (Role role : initiative.roles()) {
            People.meet(handle, role.handle());
            handle.createUpdate("""
                            INSERT INTO initiative_role (revision, ordinal, name, handle, note)
                            VALUES (:revision, :ordinal, :name, :handle, :note)
                            """)
                    .bind("revision", revision)
                    .bind("ordinal", ++ordinal)
                    .bindMethods(role)
                    .execute();
        }
    }

    /** Those that stand, in their own order. */
    static List<Initiative> on(Handle handle, Cut cut) {
        List<Long> all = Latest.all(handle, SubjectType.INITIATIVE, cut);
        return states(handle, all).values().stream()
                .sorted(Comparator.comparingInt(Initiative::position).thenComparing(Initiative::slug))
                .toList();
    }

    /** The state after each of these revisions that left an initiative standing. */
    static Map<Long, Initiative> states(Handle handle, Collection<Long> revisions) {
        var roles = new Details<>(
                handle,
                """
                SELECT revision, name, handle, note
                FROM UNNEST(:revisions) AS wanted (number) JOIN initiative_role ON revision = wanted.number
                ORDER BY revision, ordinal
                """,
                revisions,
                (row, context) -> new Role(row.getString("name"), row.getString("handle"), Columns.text(row, "note")));
        Map<Long, Initiative> states = new HashMap<>();
        handle.createQuery("""
                        SELECT d.*, s.slug
                        FROM UNNEST(:revisions) AS wanted (number)
                        JOIN initiative_revision d ON d.revision = wanted.number
                        JOIN revision r ON r.number = d.revision
                        JOIN subject s ON s.id = r.subject
                        """)
                .bindArray("revisions", Long.class, revisions)
                .map((row, context) -> states.put(row.getLong("revision"), initiative(row, roles)))
                .list();
        return states;
    }

    private static Initiative initiative(ResultSet row, Details<Role> roles) throws SQLException {
        return new Initiative(
                new Slug(row.getString("slug")),
                row.getString("title"),
                row.getInt("position"),
                row.getString("status"),
                row.getString("goal"),
                Columns.text(row, "part_of"),
                Columns.text(row, "repository"),
                row.getString("impact"),
                roles.of(row.getLong("revision")));
    }
}
