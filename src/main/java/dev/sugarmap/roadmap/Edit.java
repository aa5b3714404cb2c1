package dev.sugarmap.roadmap;

import dev.sugarmap.roadmap.Change.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of an item that somebody makes by hand, upon what they saw.
 *
 * @param base the number of the item's last revision that they saw; 0 where they add an item
 */
public record Edit(Change.Effect effect, LocalDate effective, String reason, String by, long base) {
    /** The change that it becomes as the journal's revision of that number. */
    public Change change(long number) {
        Source source = new Source(Source.Kind.HAND, Long.toString(number), Optional.empty(), Optional.empty());
        return new Change(effect, effective, source, Optional.of(reason), Optional.of(by));
    }

    /** A name that no other edit upon the same base has. */
    public String batch() {
        return base == 0 ? "first edit of " + effect.slug() : "edit after " + base;
    }
}
