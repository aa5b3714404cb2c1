package dev.sugarmap.desugar.verdict;

import java.util.Optional;

/**
 * The type of the future that a function returns.
 *
 * @param isBoxed whether the future stands in a box
 * @param isSend whether the type says that it can move between threads
 * @param leaks whether the compiler tells callers that it can, unsaid
 * @param name how callers can write it; absent for an opaque type
 */
record FutureType(boolean isBoxed, boolean isSend, boolean leaks, Optional<String> name) {
    /** The result of an async function. */
    static final FutureType OPAQUE = new FutureType(false, false, true, Optional.empty());

    FutureType boxed() {
        return new FutureType(true, isSend, leaks, name);
    }

    FutureType sent() {
        return new FutureType(isBoxed, true, leaks, name);
    }

    FutureType named(String text) {
        return new FutureType(isBoxed, isSend, leaks, Optional.of(text));
    }
}
