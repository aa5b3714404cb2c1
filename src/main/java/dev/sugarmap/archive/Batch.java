package dev.sugarmap.archive;

import dev.sugarmap.roadmap.Revision;
import java.time.Instant;
import java.util.List;

/**
 * What was appended together.
 *
 * @param number the place among all batches, from 1
 * @param recorded to the microsecond
 * @param revisions in the order of their numbers, recorded when the batch was
 */
public record Batch(long number, String name, Instant recorded, List<Revision> revisions) {
    public Batch {
        revisions = List.copyOf(revisions);
    }
}
