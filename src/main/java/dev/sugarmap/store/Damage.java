package dev.sugarmap.store;

/** The journal is not as it was written. */
final class Damage extends RuntimeException {
    Damage(String message) {
        super(message);
    }

    Damage(String message, Throwable cause) {
        super(message, cause);
    }
}
