package dev.sugarmap.desugar.strategy.shared;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.generated.NeverAlias;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.signature.ElidedLifetimes;
import dev.sugarmap.desugar.signature.FutureResult;
import dev.sugarmap.desugar.signature.GenericList;
import dev.sugarmap.desugar.source.AsyncFn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code async fn}s that a strategy rewrites, and the passes over them that strategies share. */
public final class AsyncFns {
    private final Job job;
    private final List<AsyncFn> functions;
    private final Map<AsyncFn, AsyncBody> bodies;

    private AsyncFns(Job job, List<AsyncFn> functions, Map<AsyncFn, AsyncBody> bodies) {
        this.job = job;
        this.functions = functions;
        this.bodies = bodies;
    }

    /** These functions, all of which can be rewritten, with bodies of that form. */
    public static AsyncFns of(List<AsyncFn> functions, AsyncBody.Form form, Job job) {
        Map<AsyncFn, AsyncBody> bodies = new LinkedHashMap<>();
        functions.forEach(function -> AsyncBody.of(function, form, job).ifPresent(body -> bodies.put(function, body)));
        return new AsyncFns(job, functions, bodies);
    }

    /** The same functions, whose bodies stay as they are. */
    public AsyncFns keepingBodies() {
        return new AsyncFns(job, functions, Map.of());
    }

    public List<AsyncFn> all() {
        return functions;
    }

    /** The names of the functions in backquotes, each once. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        functions.forEach(function -> names.add("`" + function.name() + "`"));
        return names;
    }

    /** What a function does that returns its future. */
    public String returning() {
        Set<String> names = names();
        return Reasons.list(names) + (names.size() == 1 ? " returns" : " return")
                + " at once with a future that does the work when it is polled.";
    }

    /** Spells out the result types of the bodies that need it. */
    public void pinResults(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (AsyncBody body : bodies.values()) {
            body.pinResult(rewrite);
            body.pinReason().ifPresent(reasons::add);
            body.pinWarning(rule.id()).ifPresent(job::say);
        }
        job.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** Moves the arguments into the futures. */
    public void captureArguments(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (AsyncBody body : bodies.values()) {
            body.captureArguments(rewrite);
            body.captureReason().ifPresent(reasons::add);
            body.captureWarnings(rule.id()).forEach(job::say);
        }
        job.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** The body of one of the functions, if it has one that can be moved into a block. */
    public Optional<AsyncBody> body(AsyncFn function) {
        return Optional.ofNullable(bodies.get(function));
    }

    /** Names the lifetimes that only an async fn may leave out. */
    public void nameLifetimesInBounds(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (AsyncFn function : functions) {
            ElidedLifetimes lifetimes = ElidedLifetimes.inBounds(function);
            lifetimes.write(rewrite);
            GenericList.addLifetimes(
                    function.item(),
                    lifetimes.fresh(),
                    rewrite,
                    function.asyncToken().range());
            if (!lifetimes.fresh().isEmpty()) {
                reasons.add("Only an `async fn` may leave out a lifetime in the bounds of `impl Trait`; in `"
                        + function.name() + "` it is " + Reasons.quoted(lifetimes.fresh()) + ".");
            }
        }
        job.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** Makes the results futures and the bodies async blocks. */
    public void returnFutures(Strategy.Rule rule, String why) {
        Rewrite rewrite = new Rewrite();
        functions.forEach(function -> FutureResult.write(
                function, job.standardNames().future(function.item().node()), rewrite));
        bodies.values().forEach(body -> body.wrapInBlock(rewrite));
        job.add(rule, why, rewrite);
    }

    /** Names the type {@code !} by an alias, where the option asks for it. */
    public void aliasNever(Strategy.Rule rule) {
        if (job.has(Keeping.NEVER, "alias")) {
            NeverAlias.write(functions, job.names())
                    .ifPresent(rewrite -> job.add(
                            rule,
                            "The result \"!\" is written as the result of `fn() -> !`, which stable Rust can name.",
                            rewrite));
        }
    }
}
