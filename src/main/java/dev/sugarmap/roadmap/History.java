package dev.sugarmap.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The journal of all revisions and the states that follow from it. Only ever appended to.
 *
 * <p>Revisions of one subject come whole, so that each can be read against its neighbour; {@link AsOf#knows} tells those
 * that count. Everything else takes an {@link AsOf}.
 */
public interface History {
    /** A name that no other history has, kept by backups and by restored exports; empty while there is no revision. */
    Optional<String> name();

    /** When the first revision was recorded; empty while there is none. */
    Optional<Instant> begun();

    /** The number of the last revision, 0 while there is none. Two equal versions hold equal states. */
    long version();

    /** What stands then. */
    Roadmap on(AsOf asOf);

    /** What stands then of one initiative: it and its items, without those of others; empty for an unknown slug. */
    Roadmap on(AsOf asOf, Slug initiative);

    /** The initiatives that stand then, in their own order. */
    List<Initiative> initiatives(AsOf asOf);

    /** One item as it stands then. */
    Optional<Roadmap.Standing> item(Slug slug, AsOf asOf);

    /**
     * The items that stand then, in the order of their names. Since a name never changes and is never given again, who
     * goes on after the last one gets each item once, whatever is appended meanwhile.
     *
     * @param initiative the only one whose items to give, if any
     * @param after only names behind that one; empty to begin with the first
     * @param most how many to give, at least 1
     */
    List<Roadmap.Standing> items(AsOf asOf, Optional<Slug> initiative, Optional<Slug> after, int most);

    /** Every revision of one item, by effective day and then number; empty for an unknown slug. */
    List<Revision> revisions(Slug item);

    /** Every revision of one initiative, by effective day and then number; empty for an unknown slug. */
    List<Revision> initiativeRevisions(Slug initiative);

    /**
     * The newest changes of items.
     *
     * @param after where the stretch before ended; empty for the newest of all
     * @param most how many steps to give, at least 1
     */
    Changes changes(Changes.Filter filter, Optional<Changes.Cursor> after, int most);

    /** Whether there are more than so many of these changes; cheaper than to read them. */
    boolean hasMoreChanges(Changes.Filter filter, int most);

    /**
     * The changes of items in the order in which they were recorded, the last first; whatever their effective day, none
     * ever comes below one that was there before it.
     *
     * @param after where the stretch before ended, of which only the number counts; empty for the last of all
     * @param most how many steps to give, at least 1
     */
    Changes recorded(Changes.Filter filter, Optional<Changes.Cursor> after, int most);

    /** The days on which an item changed, later ones than the day itself too, ascending. */
    List<LocalDate> days(AsOf asOf);

    /** The days on which a document changed, later ones than the day itself too, ascending. */
    List<LocalDate> documentDays(AsOf asOf);

    /** The documents that stand then by initiative and reading order. */
    List<Document> documents(AsOf asOf);

    /** One document as it stands then. */
    Optional<Document> document(Slug slug, AsOf asOf);

    /** Every revision of one document, by effective day and then number; empty for an unknown slug. */
    List<Revision> versions(Slug document);

    /**
     * Adds all these changes in the order given, or none of them.
     *
     * @param batch a name; a batch that was appended before is left as it is
     * @param changes asked for only if that was not; may be asked for again if somebody else was faster
     * @return whether anything was appended
     */
    boolean append(String batch, Iterable<Change> changes);

    /**
     * Adds a change made by hand, if nobody has changed its item since and it still holds; it is on disk when this
     * returns.
     *
     * @param holds whether the edit is right beside everything else in this history; asked when nothing can be added
     *     before it any more, and may be asked again
     * @return whether it was added
     */
    boolean append(Edit edit, BooleanSupplier holds);

    /**
     * The changes of items made by hand, the last recorded first.
     *
     * @param before only those of a lower number
     * @param most how many to give
     */
    List<Revision> edits(long before, int most);
}
