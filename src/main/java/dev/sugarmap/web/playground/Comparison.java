package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.desugar.matrix.SharedOptions;
import dev.sugarmap.web.http.Query;
import java.util.Map;

/**
 * A source that somebody wants to see through all strategies; empty where there is none yet.
 *
 * @param given values of options, for those strategies that have them
 */
record Comparison(String source, Map<String, String> given) {
    /** The parameter that asks for all strategies. */
    static final String ALL = "all";

    static Comparison of(Query query) {
        return new Comparison(Snippet.source(query), Snippet.given(SharedOptions.all(), query));
    }

    Matrix matrix() {
        return Matrix.of(source, SharedOptions.of(given));
    }

    /** The address that brings it back, however long. */
    String address() {
        return address("/desugar?" + ALL);
    }

    /** The address that shows how two of its texts differ. */
    String difference(String left, String right) {
        return address("/desugar/difference?left=" + left + "&right=" + right);
    }

    private String address(String base) {
        StringBuilder address = new StringBuilder(base);
        given.forEach((name, value) -> Snippet.append(name, value, address));
        Snippet.append("source", source, address);
        return address.toString();
    }
}
