package dev.sugarmap.desugar.resugar;

import java.util.Optional;

/**
 * Why a function stays as it is.
 *
 * @param help what to do about it, or nothing
 */
record Kept(String reason, String help) {
    static Optional<Kept> because(String reason, String help) {
        return Optional.of(new Kept(reason, help));
    }
}
