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
record PromisedFuture(boolean isBoxed, boolean isSend, boolean leaks, Optional<String> name) {
    /** The result of an async function. */
    static final PromisedFuture OPAQUE = new PromisedFuture(false, false, true, Optional.empty());

    PromisedFuture boxed() {
        return new PromisedFuture(true, isSend, leaks, name);
    }

    PromisedFuture sent() {
        return new PromisedFuture(isBoxed, true, leaks, name);
    }

    PromisedFuture named(String text) {
        return new PromisedFuture(isBoxed, isSend, leaks, Optional.of(text));
    }
}
