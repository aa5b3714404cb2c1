package dev.sugarmap.store;

/** Whether the journal is as it was written. */
public sealed interface Verification {
    /**
     * Every row is where and what it was.
     *
     * @param seal the last one: noted elsewhere, it proves later that nothing up to here was changed or taken away
     */
    record Sound(long batches, long revisions, String seal) implements Verification {}

    /**
     * Something is not as it was.
     *
     * @param finding the first batch and revision that do not fit, and how
     */
    record Broken(String finding) implements Verification {}
}
