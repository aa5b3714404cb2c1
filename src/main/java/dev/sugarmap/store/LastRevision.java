package dev.sugarmap.store;

import org.jdbi.v3.core.Jdbi;

/**
 * The number of the last revision, asked for with every request. Where nobody else writes to the database, it is in
 * memory; what was appended shows in it before whoever appended goes on.
 */
final class LastRevision {
    private final Jdbi jdbi;
    private final boolean shared;
    private volatile long last;

    LastRevision(Jdbi jdbi, boolean shared) {
        this.jdbi = jdbi;
        this.shared = shared;
        refresh();
    }

    long last() {
        return shared ? read() : last;
    }

    /** To be called after each commit, one at a time. */
    void refresh() {
        last = read();
    }

    private long read() {
        return jdbi.withHandle(Revisions::last);
    }
}
