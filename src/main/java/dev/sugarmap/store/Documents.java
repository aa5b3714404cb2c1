package dev.sugarmap.store;

import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The versions of documents, one per revision. */
final class Documents {
    private Documents() {}

    static void insert(Handle handle, long revision, Document document) {
        handle.createUpdate("""
                        INSERT INTO document_revision
                            (revision, title, position, parent, kind, status, status_text, markdown)
                        VALUES (:revision, :title, :position, :parent, :kind, :status, :statusText, :markdown)
                        """)
                .bind("revision", revision)
                .bind("title", document.title())
                .bind("position", document.position())
                .bind("parent", document.parent().map(Slug::value))
                .bind("kind", document.kind())
                .bind("status", document.status().map(Status::code))
                .bind("statusText", document.statusText())
                .bind("markdown", document.markdown())
                .execute();
        int ordinal = 0;
        for (String challenge : document.addresses()) {
            handle.createUpdate("""
                            INSERT INTO document_challenge (revision, ordinal, title)
                            VALUES (:revision, :ordinal, :title)
                            """)
                    .bind("revision", revision)
                    .bind("ordinal", ++ordinal)
                    .bind("title", challenge)
                    .execute();
        }
    }

    /** The version after each of these revisions that left a document standing. */
    static Map<Long, Document> states(Handle handle, Collection<Long> revisions) {
        var challenges = new Details<>(handle, """
                SELECT revision, title
                FROM UNNEST(:revisions) AS wanted (number) JOIN document_challenge ON revision = wanted.number
                ORDER BY revision, ordinal
                """, revisions, (row, context) -> row.getString("title"));
        Map<Long, Document> states = new HashMap<>();
        handle.createQuery("""
                        SELECT d.*, s.slug, i.slug AS initiative
                        FROM UNNEST(:revisions) AS wanted (number)
                        JOIN document_revision d ON d.revision = wanted.number
                        JOIN revision r ON r.number = d.revision
                        JOIN subject s ON s.id = r.subject
                        JOIN subject i ON i.id = s.initiative
                        """)
                .bindArray("revisions", Long.class, revisions)
                .map((row, context) -> states.put(row.getLong("revision"), document(row, challenges)))
                .list();
        return states;
    }

    private static Document document(ResultSet row, Details<String> challenges) throws SQLException {
        return new Document(
                new Slug(row.getString("slug")),
                new Slug(row.getString("initiative")),
                row.getString("title"),
                row.getInt("position"),
                Columns.slug(row, "parent"),
                row.getString("kind"),
                Columns.status(row),
                Columns.text(row, "status_text"),
                challenges.of(row.getLong("revision")),
                row.getString("markdown"));
    }
}
