package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.associated.Gat;
import dev.sugarmap.desugar.strategy.associated.RealAsyncTrait;
import dev.sugarmap.desugar.strategy.boxed.AsyncTrait;
import dev.sugarmap.desugar.strategy.opaque.Rpit;
import dev.sugarmap.desugar.strategy.opaque.Rpitit;
import dev.sugarmap.desugar.strategy.resugar.Resugar;
import dev.sugarmap.desugar.strategy.variant.TraitVariant;
import java.util.List;
import java.util.Optional;

/** Every strategy there is. */
public final class Strategies {
    /** In the order in which they are offered. */
    public static final List<Strategy> ALL = List.of(
            new Rpit(),
            new Rpitit(),
            new Gat(),
            new AsyncTrait(),
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
