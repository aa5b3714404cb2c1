package dev.sugarmap.snippet;

import java.util.Optional;

/** The snippets that were saved, in one place for all nodes. They are never changed. */
public interface Snippets {
    /** The snippet of that name. */
    Optional<SavedSnippet> find(String id);

    /** How many there are. */
    long count();

    /** Keeps a snippet, unless the same is there; it is on disk when this returns. */
    void save(SavedSnippet snippet);
}
