package dev.sugarmap.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The journal of all revisions and the states that follow from it. Only ever appended to. */
public interface History {
    /** The number of the last revision, 0 while there is none. Two equal versions hold equal states. */
    long version();

    /** What stands at the end of that day. */
    Roadmap on(LocalDate day);

    /** Every revision of one item, by effective day and then number; empty for an unknown slug. */
    List<Revision> revisions(Slug item);

    /** The newest revisions of items by effective day, newest first, not after {@code day}. */
    List<Revision> latest(LocalDate day, int most);

    /** The days on which an item changed, ascending. */
    List<LocalDate> days();

    /** The documents that stand at the end of that day by initiative and reading order. */
    List<Document> documents(LocalDate day);

    /** One document as it stands at the end of that day. */
    Optional<Document> document(Slug slug, LocalDate day);

    /** Every revision of one document, by effective day and then number; empty for an unknown slug. */
    List<Revision> versions(Slug document);

    /**
     * Adds all these changes in the order given, or none of them.
     *
     * @param batch a name; a batch that was appended before is left as it is
     * @return whether anything was appended
     */
    boolean append(String batch, List<Change> changes);
}
