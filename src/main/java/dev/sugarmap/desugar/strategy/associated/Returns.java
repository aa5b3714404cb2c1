package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import java.util.List;

/** Which methods get associated types for their results. */
final class Returns {
    static final Strategy.Option OPTION = new Strategy.Option(
            "returns",
            "Which methods get associated types: all that return impl Trait, the hidden one of async fn included, or async"
                    + " fn only.",
            List.of("all", "async"));

    private Returns() {}

    static boolean areNamed(AsyncFn method, Job job) {
        return method.isAsync() || (job.has(OPTION, "all") && method.returnsImplTrait());
    }
}
