package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.sugarmap.desugar.strategy.Strategies;
import java.util.List;

/** What {@code GET /api/v1/strategies} answers: a list, as it is. */
record StrategiesAnswer(@JsonValue List<StrategyAnswer> strategies) {
    static final StrategiesAnswer ALL =
            new StrategiesAnswer(Strategies.ALL.stream().map(StrategyAnswer::of).toList());
}
