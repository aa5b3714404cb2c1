package dev.sugarmap.importer;

import dev.sugarmap.roadmap.Change;
import java.util.ArrayList;
import java.util.List;

/** What a first start shows: the facts of both books, their documents and the history of their status tables. */
public final class Seed {
    /** The batch under which the seed's changes are appended, so that a second start adds nothing. */
    public static final String BATCH = "seed-1";

    private Seed() {}

    /**
     * Reads the seed from the class path.
     *
     * @return the changes in the order in which they came about
     * @throws IllegalStateException if the seed is malformed; the message names file and field
     */
    public static List<Change> changes() {
        return changes(Seed.class.getClassLoader());
    }

    static List<Change> changes(ClassLoader resources) {
        SeedFiles files = new SeedFiles(resources);
        List<Change> changes = new ArrayList<>();
        files.read("initiatives.yaml", root -> changes.addAll(SeedInitiatives.changes(root)));
        files.read("documents.yaml", root -> changes.addAll(SeedDocuments.changes(root, files)));
        files.read("history.yaml", root -> changes.addAll(SeedHistory.changes(root)));
        files.read("vision.yaml", root -> changes.addAll(SeedVision.changes(root)));
        return changes;
    }
}
