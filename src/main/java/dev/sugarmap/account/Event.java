package dev.sugarmap.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that somebody did with accounts, kept for ever.
 *
 * @param number in the order of recording, from 1; 0 for one that is not kept yet
 * @param account whom it was about; empty for a name that no account can have
 * @param address from which network address; empty for the command line
 */
public record Event(long number, Instant at, Kind kind, Optional<String> account, Optional<String> address) {
    /** What can happen. */
    public enum Kind {
        SIGNED_IN("Signed in"),
        SIGNED_OUT("Signed out"),
        REFUSED("Failed to sign in"),
        THROTTLED("Had to wait to sign in"),
        ACCOUNT_ADDED("Account added"),
        PASSWORD_CHANGED("Password changed"),
        ACCOUNT_REMOVED("Account removed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name that the database knows it by. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The name shown to people. */
        public String label() {
            return label;
        }

        /** The kind with that {@link #code()}. */
        public static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Something that happened now. */
    public static Event now(Instant at, Kind kind, Optional<String> account, Optional<String> address) {
        return new Event(0, at, kind, account, address);
    }
}
