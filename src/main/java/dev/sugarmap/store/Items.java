package dev.sugarmap.store;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Item.Cell;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Item.Link;
import dev.sugarmap.roadmap.Item.Progress;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The states of items, one per revision. */
final class Items {
    static final String STATES = """
            SELECT d.*, r.effective, s.slug, i.slug AS initiative
            FROM UNNEST(:revisions) AS wanted (number)
            JOIN item_revision d ON d.revision = wanted.number
            JOIN revision r ON r.number = d.revision
            JOIN subject s ON s.id = r.subject
            JOIN subject i ON i.id = s.initiative
            """;
    static final String OWNERS = details("item_owner", "handle");
    static final String CELLS = details("item_cell", "period, progress_done, progress_of, target");
    static final String LINKS = details("item_link", "role, text, target");

    private Items() {}

    private static String details(String table, String columns) {
        return """
                SELECT revision, %s
                FROM UNNEST(:revisions) AS wanted (number)
                JOIN %s ON revision = wanted.number
                ORDER BY revision, ordinal
                """.formatted(columns, table);
    }

    static void insert(Handle handle, long revision, Item item) {
        handle.createUpdate("""
                        INSERT INTO item_revision (revision, kind, title, position, parent, status, state_text,
                            progress_done, progress_of, stage, issue, horizon)
                        VALUES (:revision, :kind, :title, :position, :parent, :status, :stateText,
                            :done, :of, :stage, :issue, :horizon)
                        """)
                .bind("revision", revision)
                .bind("kind", item.kind().code())
                .bind("title", item.title())
                .bind("position", item.position())
                .bind("parent", item.parent().map(Slug::value))
                .bind("status", item.status().map(Status::code))
                .bind("stateText", item.stateText())
                .bind("done", item.progress().map(Progress::done))
                .bind("of", item.progress().map(Progress::of))
                .bind("stage", item.stage())
                .bind("issue", item.issue())
                .bind("horizon", item.horizon())
                .execute();
        insertOwners(handle, revision, item);
        insertCells(handle, revision, item);
        insertLinks(handle, revision, item);
    }

    private static void insertOwners(Handle handle, long revision, Item item) {
        int ordinal = 0;
        for (String owner : item.owners()) {
            People.meet(handle, owner);
            handle.createUpdate(
                            "INSERT INTO item_owner (revision, ordinal, handle) VALUES (:revision, :ordinal, :handle)")
                    .bind("revision", revision)
                    .bind("ordinal", ++ordinal)
                    .bind("handle", owner)
                    .execute();
        }
    }

    private static void insertCells(Handle handle, long revision, Item item) {
        int ordinal = 0;
        for (Cell cell : item.cells()) {
            handle.createUpdate("""
                            INSERT INTO item_cell (revision, ordinal, period, progress_done, progress_of, target)
                            VALUES (:revision, :ordinal, :period, :done, :of, :target)
                            """)
                    .bind("revision", revision)
                    .bind("ordinal", ++ordinal)
                    .bind("period", cell.period())
                    .bind("done", cell.progress().map(Progress::done))
                    .bind("of", cell.progress().map(Progress::of))
                    .bind("target", cell.target())
                    .execute();
        }
    }

    private static void insertLinks(Handle handle, long revision, Item item) {
        int ordinal = 0;
        for (Link link : item.links()) {
            handle.createUpdate("""
                            INSERT INTO item_link (revision, ordinal, role, text, target)
                            VALUES (:revision, :ordinal, :role, :text, :target)
                            """)
                    .bind("revision", revision)
                    .bind("ordinal", ++ordinal)
                    .bind("role", link.role())
                    .bind("text", link.text())
                    .bind("target", link.target())
                    .execute();
        }
    }

    /** The state after each of these revisions that left an item standing. */
    static Map<Long, Item> states(Handle handle, Collection<Long> revisions) {
        Map<Long, Item> states = new HashMap<>();
        standing(handle, revisions).forEach((revision, standing) -> states.put(revision, standing.item()));
        return states;
    }

    /** The same, each with the day since which it stands so. */
    static Map<Long, Standing> standing(Handle handle, Collection<Long> revisions) {
        var owners = new Details<>(handle, OWNERS, revisions, (row, context) -> row.getString("handle"));
        var cells = new Details<>(
                handle,
                CELLS,
                revisions,
                (row, context) -> new Cell(row.getString("period"), progress(row), row.getBoolean("target")));
        var links = new Details<>(
                handle,
                LINKS,
                revisions,
                (row, context) -> new Link(row.getString("role"), row.getString("text"), row.getString("target")));
        Map<Long, Standing> standing = new HashMap<>();
        handle.createQuery(STATES)
                .bindArray("revisions", Long.class, revisions)
                .map((row, context) -> standing.put(
                        row.getLong("revision"),
                        new Standing(item(row, owners, cells, links), row.getObject("effective", LocalDate.class))))
                .list();
        return standing;
    }

    private static Item item(ResultSet row, Details<String> owners, Details<Cell> cells, Details<Link> links)
            throws SQLException {
        long revision = row.getLong("revision");
        return new Item(
                new Slug(row.getString("slug")),
                Columns.known(Kind.ofCode(row.getString("kind"))),
                new Slug(row.getString("initiative")),
                row.getString("title"),
                row.getInt("position"),
                Columns.slug(row, "parent"),
                Columns.status(row),
                Columns.text(row, "state_text"),
                progress(row),
                Columns.text(row, "stage"),
                Columns.text(row, "issue"),
                owners.of(revision),
                Optional.ofNullable(row.getObject("horizon", Integer.class)),
                cells.of(revision),
                links.of(revision));
    }

    private static Optional<Progress> progress(ResultSet row) throws SQLException {
        Optional<Integer> done = Optional.ofNullable(row.getObject("progress_done", Integer.class));
        Optional<Integer> of = Optional.ofNullable(row.getObject("progress_of", Integer.class));
        if (done.isPresent() != of.isPresent()) {
            throw new IllegalStateException("half a progress bar");
        }
        return done.map(filled -> new Progress(filled, of.orElseThrow()));
    }
}
