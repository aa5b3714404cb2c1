package dev.sugarmap.store;

import dev.sugarmap.archive.Batch;
import dev.sugarmap.archive.Seal;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Subject;
import dev.sugarmap.store.Verification.Broken;
import dev.sugarmap.store.Verification.Sound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Reads the whole journal against its seals. The seals hold what revisions say; that no table has rows of which no
 * revision speaks is shown by counting them.
 */
final class Verifier {
    private static final List<String> LISTS =
            List.of("initiative_role", "item_owner", "item_cell", "item_link", "document_challenge");

    private final Handle handle;
    private final Map<String, Long> rows = new TreeMap<>();
    private final Map<LocalDate, Long> days = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private Seal last = Seal.NONE;

    private Verifier(Handle handle) {
        this.handle = handle;
        List.of("batch", "revision", "initiative_revision", "item_revision", "document_revision")
                .forEach(table -> count(table, 0));
        LISTS.forEach(table -> count(table, 0));
    }

    /** Verifies all that is there now; nothing may be appended meanwhile. */
    static Verification verify(Handle handle, Optional<String> noted) {
        try {
            return new Verifier(handle).verify(noted);
        } catch (Damage damage) {
            return new Broken(String.valueOf(damage.getMessage()));
        }
    }

    private Verification verify(Optional<String> noted) {
        Walk walk = new Walk(handle);
        boolean isNotedThere = noted.isEmpty();
        while (walk.hasNext()) {
            Walk.Sealed next = walk.next();
            follow(next);
            isNotedThere |= noted.equals(next.hash());
        }
        if (!isNotedThere) {
            throw new Damage("no batch has the seal noted");
        }
        rows.put("subject", (long) walk.subjects());
        rows.put("seal", rows.getOrDefault("batch", 0L));
        checkLists();
        checkRows();
        checkPeople();
        checkDays();
        return new Sound(rows.getOrDefault("batch", 0L), rows.getOrDefault("revision", 0L), last.hash());
    }

    private void follow(Walk.Sealed next) {
        Batch batch = next.batch();
        if (next.hash().isEmpty()) {
            throw new Damage("batch " + batch.number() + " has no seal");
        }
        last = sealed(batch);
        if (!next.hash().get().equals(last.hash())) {
            throw new Damage(where(batch) + " does not fit its seal");
        }
        count("batch", 1);
        batch.revisions().forEach(this::count);
    }

    private Seal sealed(Batch batch) {
        try {
            return last.next(batch);
        } catch (IllegalArgumentException unsealable) {
            throw new Damage(where(batch) + " was never written: " + unsealable.getMessage(), unsealable);
        }
    }

    private static String where(Batch batch) {
        if (batch.revisions().isEmpty()) {
            return "batch " + batch.number();
        }
        long first = batch.revisions().getFirst().number();
        long last = batch.revisions().getLast().number();
        return "batch " + batch.number()
                + (first == last ? ": revision " + first : ": one of the revisions " + first + " to " + last);
    }

    private void count(Revision revision) {
        count("revision", 1);
        Change change = revision.change();
        if (change.effect() instanceof Effect.Stands(Subject subject)) {
            switch (subject) {
                case Initiative initiative -> count(initiative);
                case Item item -> count(item);
                case Document document -> count(document);
            }
        }
        if (SubjectType.of(change.effect()) == SubjectType.ITEM) {
            days.putIfAbsent(change.effective(), revision.number());
        }
    }

    private void count(Initiative initiative) {
        count("initiative_revision", 1);
        count("initiative_role", initiative.roles().size());
        initiative.roles().forEach(role -> people.add(role.handle()));
    }

    private void count(Item item) {
        count("item_revision", 1);
        count("item_owner", item.owners().size());
        count("item_cell", item.cells().size());
        count("item_link", item.links().size());
        people.addAll(item.owners());
    }

    private void count(Document document) {
        count("document_revision", 1);
        count("document_challenge", document.addresses().size());
    }

    private void count(String table, long more) {
        rows.merge(table, more, Long::sum);
    }

    /** A list is numbered from 1 without gaps. */
    private void checkLists() {
        for (String table : LISTS) {
            handle.createQuery("""
                            SELECT revision FROM %s GROUP BY revision
                            HAVING MIN(ordinal) <> 1 OR MAX(ordinal) <> COUNT(*)
                            ORDER BY revision
                            FETCH FIRST 1 ROW ONLY
                            """.formatted(table)).mapTo(Long.class).findOne().ifPresent(revision -> {
                throw new Damage("revision " + revision + " has gaps in its rows of " + table);
            });
        }
    }

    private void checkRows() {
        rows.forEach((table, told) -> {
            long there = handle.createQuery("SELECT COUNT(*) FROM " + table)
                    .mapTo(Long.class)
                    .one();
            if (there != told) {
                throw new Damage("the table " + table + " has " + there + " rows, of which the journal tells " + told);
            }
        });
    }

    private void checkPeople() {
        Set<String> there = handle.createQuery("SELECT handle FROM person")
                .mapTo(String.class)
                .set();
        if (!there.equals(people)) {
            throw new Damage("the table person names others than the journal does");
        }
    }

    private void checkDays() {
        Map<LocalDate, Long> there = new HashMap<>();
        handle.createQuery("SELECT effective, learned FROM item_day")
                .map((row, context) -> there.put(row.getObject("effective", LocalDate.class), row.getLong("learned")))
                .list();
        if (!there.equals(days)) {
            throw new Damage("the table item_day has other days than the journal");
        }
    }
}
