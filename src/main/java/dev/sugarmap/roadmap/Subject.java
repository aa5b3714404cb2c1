package dev.sugarmap.roadmap;

/** What has a history: the full state of one thing from one revision to the next. */
public sealed interface Subject permits Initiative, Item, Document {
    /** The name that joins the revisions of one thing; unique among the things of one type. */
    Slug slug();

    /** What the thing is called. */
    String title();
}
