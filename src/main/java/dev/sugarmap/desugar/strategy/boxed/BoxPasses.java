package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.Strategy.Rule;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.generated.NeverAlias;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.source.AsyncFn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The passes over all methods of a file. */
record BoxPasses(List<BoxedMethod> methods, Job job) {
    void addPlain(Rule rule, BiConsumer<BoxedMethod, Rewrite> edit, String why) {
        add(
                rule,
                (method, rewrite) -> {
                    edit.accept(method, rewrite);
                    return Optional.empty();
                },
                why);
    }

    void add(Rule rule, BiFunction<BoxedMethod, Rewrite, Optional<String>> edit, String otherwise) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        methods.forEach(method -> edit.apply(method, rewrite).ifPresent(reasons::add));
        job.add(rule, reasons.isEmpty() ? otherwise : Reasons.sentences(reasons), rewrite);
    }

    void addToBodies(Rule rule, BiConsumer<AsyncBody, Rewrite> edit, Function<AsyncBody, Optional<String>> reason) {
        add(
                rule,
                (method, rewrite) -> {
                    method.body().ifPresent(body -> edit.accept(body, rewrite));
                    return method.body().flatMap(reason);
                },
                "The bodies stay blocks of their own.");
    }

    void aliasNever() {
        List<AsyncFn> functions = methods.stream().map(BoxedMethod::function).toList();
        NeverAlias.writeNamed(functions, job.names())
                .ifPresent(rewrite -> job.add(
                        AsyncTrait.NEVER_ALIAS,
                        "The result \"!\" is written as the result of `fn() -> !`, which stable Rust can name.",
                        rewrite));
    }

    void importNames() {
        Rewrite rewrite = new Rewrite();
        job.standardNames().writeImports(rewrite);
        job.add(
                AsyncTrait.IMPORT_NAMES,
                "The signatures name " + Reasons.list(job.standardNames().imported()) + ".",
                rewrite);
    }

    void dropBounds() {
        Rewrite rewrite = new Rewrite();
        List<String> dropped = new StaleBounds(methods, job).drop(rewrite);
        job.add(
                AsyncTrait.DROP_BOUNDS,
                "The bounds " + Reasons.list(dropped) + " speak of boxes, which are `Send`.",
                rewrite);
    }

    void removeAttributes(BoxedMethods found) {
        Rewrite rewrite = new Rewrite();
        found.removeAttributes(rewrite);
        job.add(AsyncTrait.REMOVE_ATTRIBUTE, "What `#[async_trait]` asked for is done.", rewrite);
    }
}
