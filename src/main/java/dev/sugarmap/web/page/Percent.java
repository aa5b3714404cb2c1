package dev.sugarmap.web.page;

/** How shares are told, everywhere alike. */
final class Percent {
    private Percent() {}

    /** The share of a part in all, in hundredths, to the nearest; of nothing at all none. */
    static int of(long part, long all) {
        return all == 0 ? 0 : (int) Math.round(100.0 * part / all);
    }
}
