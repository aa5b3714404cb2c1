package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.associated.Gat;
import dev.sugarmap.desugar.strategy.associated.RealAsyncTrait;
import dev.sugarmap.desugar.strategy.boxed.AsyncTrait;
import dev.sugarmap.desugar.strategy.opaque.Rpit;
import dev.sugarmap.desugar.strategy.opaque.Rpitit;
import dev.sugarmap.desugar.strategy.resugar.Resugar;
import dev.sugarmap.desugar.strategy.variant.TraitVariant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every strategy there is, and the pipelines of them. */
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

    /** The most strategies of a pipeline: as many as any way through them has use for. */
    public static final int MOST_STAGES = 4;

    private static final int LONGEST_SHOWN = 40;

    private Strategies() {}

    /** The strategy with that id, or the pipeline of those whose ids it names with commas between them. */
    public static Optional<Strategy> find(String id) {
        List<String> names = stages(id);
        List<Strategy> found =
                names.stream().flatMap(name -> single(name).stream()).distinct().toList();
        if (found.size() != names.size() || found.size() > MOST_STAGES) {
            return Optional.empty();
        }
        return Optional.of(found.size() == 1 ? found.getFirst() : new Pipeline(found));
    }

    /** Why {@link #find} finds nothing by such an id, and what it would find. */
    public static String whyNot(String id) {
        Set<String> earlier = new HashSet<>();
        for (String name : stages(id)) {
            if (single(name).isEmpty()) {
                return "there is no strategy \"" + shown(name) + "\"; use one of " + ids()
                        + ", or several with commas between them";
            }
            if (!earlier.add(name)) {
                return "\"" + name + "\" stands twice; each strategy may stand in a pipeline once";
            }
        }
        return earlier.size() + " strategies are too many; a pipeline has at most " + MOST_STAGES;
    }

    private static String ids() {
        return ALL.stream().map(one -> one.description().id()).collect(Collectors.joining(", "));
    }

    /** The ids of the strategies of a pipeline, in their order. */
    public static List<String> stages(String id) {
        return List.of(id.split(",", -1));
    }

    private static Optional<Strategy> single(String name) {
        return ALL.stream()
                .filter(strategy -> strategy.description().id().equals(name))
                .findFirst();
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
    }
}
