package dev.sugarmap.roadmap;

import java.time.Instant;

/**
 * A change as the journal holds it, for ever.
 *
 * @param number the place in the whole journal, from 1, in the order of recording
 * @param recorded when the journal learned of it
 */
public record Revision(long number, Instant recorded, Change change) {}
