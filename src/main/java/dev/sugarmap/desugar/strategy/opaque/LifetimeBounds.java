package dev.sugarmap.desugar.strategy.opaque;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.strategy.shared.AsyncFns;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bounds futures by the lifetimes of what they borrow, as the documents print it. */
record LifetimeBounds(AsyncFns functions, Job job) {
    void write(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        HeaderLifetimes headers = new HeaderLifetimes();
        List<Outlives> bounds = functions.all().stream()
                .flatMap(function -> Outlives.of(CaptureScope.of(function, headers)).stream())
                .toList();
        headers.write(rewrite);
        bounds.forEach(bound -> bound.write(rewrite));
        Set<String> names = new LinkedHashSet<>();
        bounds.forEach(bound -> names.add("`+ " + bound.bound() + "`"));
        String why = "The futures borrow from the arguments; " + Reasons.list(names)
                + (names.size() == 1 ? " says" : " say") + " so, and type arguments have to outlive that as well.";
        job.add(rule, why, rewrite);
        warnFirst(
                bounds.stream().filter(Outlives::boundsTypes),
                rule,
                bound -> "+ " + bound.bound()
                        + ": callers must pass type arguments that outlive every borrowed argument");
        warnFirst(
                bounds.stream().filter(Outlives::isOfSeveral),
                rule,
                _ -> "the lifetimes are early bound now; the function no longer fits AsyncFn(&A, &B)");
    }

    private void warnFirst(Stream<Outlives> bounds, Strategy.Rule rule, Function<Outlives, String> message) {
        bounds.findFirst()
                .ifPresent(bound -> job.say(Diagnostic.warning(
                        rule.id(),
                        message.apply(bound),
                        bound.function().asyncToken().range())));
    }
}
