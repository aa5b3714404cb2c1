package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sugarmap.desugar.matrix.SharedOptions;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code POST /api/v1/desugar/all} takes.
 *
 * @param source Rust source, within {@link SourceLimit}
 * @param options values of options by name, for those strategies that have them
 */
record MatrixRequest(@JsonProperty(required = true) String source, Optional<Map<String, String>> options) {
    /** Its options, checked. */
    SharedOptions sharedOptions() {
        Map<String, String> given = options.orElseGet(Map::of);
        DesugarRequest.check(given, SharedOptions.all());
        return SharedOptions.of(given);
    }
}
