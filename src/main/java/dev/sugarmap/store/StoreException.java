package dev.sugarmap.store;

/** The database cannot be opened or fails its owner; the message is for the person who runs the program. */
public final class StoreException extends RuntimeException {
    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
