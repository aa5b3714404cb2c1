package dev.sugarmap.importer;

import dev.sugarmap.roadmap.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a first start shows: the facts of both books, their documents and the history of their status tables. */
public final class Seed {
    /** The batch under which the seed's changes are appended, so that a second start adds nothing. */
    public static final String BATCH = "seed-1";

    private Seed() {}

    /**
     * Reads the seed from the class path.
     *
     * @return the initiatives, then all that belongs to them in the order in which it came about
     * @throws IllegalStateException if the seed is malformed; the message names file and field
     */
    public static List<Change> changes() {
        return changes(Seed.class.getClassLoader());
    }

    static List<Change> changes(ClassLoader resources) {
        SeedFiles files = new SeedFiles(resources);
        List<Change> initiatives = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        files.read("initiatives.yaml", root -> initiatives.addAll(SeedInitiatives.changes(root)));
        files.read("documents.yaml", root -> changes.addAll(SeedDocuments.changes(root, files)));
        files.read("history.yaml", root -> changes.addAll(SeedHistory.changes(root)));
        files.read("vision.yaml", root -> changes.addAll(SeedVision.changes(root)));
        changes.sort(Comparator.comparing(Change::effective));
        return Stream.concat(initiatives.stream(), changes.stream()).toList();
    }
}
