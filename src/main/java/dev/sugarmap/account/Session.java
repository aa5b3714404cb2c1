package dev.sugarmap.account;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody signed in with one browser. It ends when it is left alone for twelve hours and in any case after a week.
 *
 * @param digest of its token
 * @param used when it was last seen, to within a minute
 */
public record Session(String digest, String account, Instant begun, Instant used) {
    /** How long a session may last. */
    public static final Duration LONGEST = Duration.ofDays(7);

    /** How long it may be left alone. */
    public static final Duration LONGEST_IDLE = Duration.ofHours(12);

    private static final Duration NOTED = Duration.ofMinutes(1);

    /** Whether it still counts then. */
    public boolean isOpen(Instant now) {
        return now.isBefore(begun.plus(LONGEST)) && now.isBefore(used.plus(LONGEST_IDLE));
    }

    /** Whether it is time to note that it is in use. */
    boolean isDue(Instant now) {
        return now.isAfter(used.plus(NOTED));
    }
}
