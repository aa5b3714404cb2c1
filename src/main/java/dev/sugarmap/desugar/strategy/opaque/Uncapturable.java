package dev.sugarmap.desugar.strategy.opaque;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.HiddenLifetimes;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What no clause can make a future capture before edition 2024, since nothing can name it: rules 4 and 5. */
final class Uncapturable {
    private static final String EDITION = "edition=2024 needs no clause, for `impl Future` captures everything there";

    private final HiddenLifetimes hidden;

    Uncapturable(Job job) {
        this.hidden = HiddenLifetimes.of(job.file().tree());
    }

    /** Why a capture clause does not do for a function. */
    Optional<Refusal> byClause(AsyncFn function) {
        return conditional(function, GenericParams.LifetimeParam.class::isInstance)
                .or(() -> hidden(function));
    }

    /** Why an outlives bound does not do for a function. */
    Optional<Refusal> byBound(AsyncFn function) {
        return conditional(function, param -> !(param instanceof GenericParams.ConstParam))
                .or(() -> hidden(function))
                .or(() -> invariant(function));
    }

    private static Optional<Refusal> conditional(AsyncFn function, Predicate<GenericParams.GenericParam> named) {
        return Generics.of(function)
                .conditional()
                .filter(named)
                .flatMap(param -> param.name().stream())
                .map(Token::text)
                .findFirst()
                .map(name -> Refusal.because("its future captures " + name
                                + ", which is declared under a condition, so that no clause can name it")
                        .withHelp(EDITION));
    }

    private Optional<Refusal> hidden(AsyncFn function) {
        return Stream.concat(
                        function.item().params().stream().map(param -> param.node()),
                        function.item().returnType().stream().map(result -> result.node()))
                .flatMap(node -> hidden.inMacros(node).stream())
                .findFirst()
                .map(Node::text)
                .map(type -> Refusal.because("a lifetime in `" + type
                                + "` would be hidden, and no clause could name what the future captures")
                        .withHelp("write the type that the macro stands for"));
    }

    private static Optional<Refusal> invariant(AsyncFn function) {
        return Outlives.of(CaptureScope.of(function, new HeaderLifetimes()))
                .flatMap(bound -> bound.uncaptured()
                        .map(lifetime -> Refusal.because("+ " + bound.bound()
                                + " cannot capture the invariant lifetime " + lifetime + " (E0700); use capture=use")));
    }
}
