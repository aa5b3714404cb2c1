package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Strategy;
import java.util.List;
import java.util.Optional;

/** Every strategy there is. */
public final class Strategies {
    /** In the order in which they are offered. */
    public static final List<Strategy> ALL = List.of(
            new Rpit(),
            new Rpitit(),
            new Gat(),
            new AsyncTraitMacro(),
            new TraitVariant(),
            new RealAsyncTrait(),
            new Resugar());

    private Strategies() {}

    /** The strategy with that id. */
    public static Optional<Strategy> find(String id) {
        return ALL.stream()
                .filter(strategy -> strategy.description().id().equals(id))
                .findFirst();
    }
}
