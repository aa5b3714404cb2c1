package dev.sugarmap.web.api;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.web.http.Problem;

/** Which strategy a request names. */
public final class StrategyName {
    private StrategyName() {}

    /** The strategy or pipeline of that id; a problem where there is none. */
    public static Strategy find(String id) {
        return Strategies.find(id)
                .orElseThrow(() -> Problem.badValue(
                                "strategy",
                                id,
                                "\"strategy\": " + Strategies.whyNot(id),
                                Strategies.ALL.stream()
                                        .map(known -> known.description().id())
                                        .toList())
                        .thrown());
    }
}
