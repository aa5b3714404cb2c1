package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides about functions that return their futures by hand, each by itself: rules 1 to 4. */
final class FunctionJudge {
    private final Job job;
    private final Recursion recursion;

    FunctionJudge(Job job) {
        this.job = job;
        this.recursion = new Recursion(job.file());
    }

    /** What becomes of a function that returns this future. */
    Decision decide(ManualFn function, ReturnedFuture future) {
        Optional<Refusal> forAnyone = new Keeping(job).ofManual(function.item());
        if (forAnyone.isPresent()) {
            return new Decision.Stays(forAnyone.get());
        }
        if (future.isBoxed() && recursion.mayCallItself(function)) {
            return stays("it may call itself, and an async fn cannot hold its own future");
        }
        Optional<Block> body = function.item().body().filter(block -> !isPlaceholder(block));
        if (body.isEmpty()) {
            return decide(function, future, Optional.empty());
        }
        return switch (FutureBlock.in(body.get())) {
            case FutureBlock.Search.Missing(String why) -> stays(why);
            case FutureBlock.Search.Found(FutureBlock block)
            when block.isBoxed() != future.isBoxed() -> stays("only one of its result and its async block is boxed");
            case FutureBlock.Search.Found(FutureBlock block) ->
                decide(function, future, Optional.of(ResugaredBody.of(function.item(), future.output(), block)));
        };
    }

    private static Decision stays(String why) {
        return new Decision.Stays(Refusal.because(why));
    }

    /** Whether a body is but {@code ...}, which stays as it is. */
    private static boolean isPlaceholder(Block body) {
        return body.node().node(SyntaxKind.PLACEHOLDER).isPresent();
    }

    private Decision decide(ManualFn function, ReturnedFuture future, Optional<ResugaredBody> body) {
        Exactness exactness = new Exactness(function, future, job);
        List<Loss> losses = exactness.losses();
        Optional<Refusal> kept = losses.stream()
                .filter(loss -> !loss.isAllowed(job))
                .map(Loss::refusal)
                .findFirst()
                .or(() -> body.flatMap(found -> exactness.body(found.block(), found.unwrapped())));
        return kept.isPresent()
                ? new Decision.Stays(kept.get())
                : new Decision.Becomes(Resugared.of(function, future, body, namesThatMayGo(job)), losses);
    }

    /** The names of lifetimes that are not the user's, or that the user wants to lose. */
    static Predicate<String> namesThatMayGo(Job job) {
        return job.has(ResugarOptions.ELIDE, "true") ? _ -> true : GeneratedName.MACRO_LIFETIME::isCountedIn;
    }
}
