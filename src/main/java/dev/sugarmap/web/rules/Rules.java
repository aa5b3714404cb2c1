package dev.sugarmap.web.rules;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.roadmap.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every rule of every strategy, and what of the roadmap it belongs to. */
final class Rules {
    /** The roadmap item that each strategy serves: what would make the rules of it needless or better. */
    private static final Map<String, String> ITEMS = Map.of(
            "rpit", "subproject-async-fn",
            "rpitit", "subproject-static-async-fn-in-trait",
            "gat", "milestone-stabilize-generic-associated-types",
            "async-trait", "subproject-dyn-async-fn-in-trait",
            "trait-variant", "design-document-implied-send",
            "real-async-trait", "milestone-stabilize-type-alias-impl-trait",
            "resugar", "subproject-async-fn");

    private Rules() {}

    /** A rule and the strategy that it is a part of. */
    record Entry(Strategy strategy, Strategy.Rule rule) {}

    /** All of them, by strategy and in the order in which they apply. */
    static List<Entry> all() {
        return Strategies.ALL.stream()
                .flatMap(strategy -> strategy.rules().stream().map(rule -> new Entry(strategy, rule)))
                .toList();
    }

    /** The roadmap item that a strategy's rules belong to. */
    static Optional<Slug> item(Strategy strategy) {
        return Optional.ofNullable(ITEMS.get(strategy.description().id())).map(Slug::new);
    }
}
