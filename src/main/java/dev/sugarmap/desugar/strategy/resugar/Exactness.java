package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.body.Divergence;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.source.Mentions;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an {@code async fn} is the same as a function that returns its future by hand: rules 3 and 4. */
final class Exactness {
    private final ManualFn function;
    private final ReturnedFuture future;
    private final Job job;

    Exactness(ManualFn function, ReturnedFuture future, Job job) {
        this.function = function;
        this.future = future;
        this.job = job;
    }

    /** What the signature of an {@code async fn} does not say. */
    List<Loss> losses() {
        List<String> promises = future.isBoxed() ? List.of() : future.promises();
        return Stream.concat(
                        Stream.of(promises).filter(list -> !list.isEmpty()).map(Loss.OfPromises::new),
                        captures().stream())
                .toList();
    }

    /** Why the future captures less than that of an {@code async fn}. */
    private Optional<Loss> captures() {
        GenericScope scope = GenericScope.of(function);
        Optional<String> bound = future.outlives().map(Token::text);
        if (function.associated().isPresent()) {
            List<String> captured = function.associated().get().arguments(Map.of());
            return borrows(
                    "the associated type",
                    GenericScope.ofMethod(function.item()).notAmong(captured));
        }
        if (!future.clauses().isEmpty()) {
            return borrows("the result", scope.without(future.captured()));
        }
        boolean isInTrait = function.isInTrait() || function.isInTraitImpl();
        if (bound.isPresent()) {
            List<String> left = scope.notOutliving(bound.get());
            return left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Loss.OfShortBorrows("the bound " + bound.get() + " does not speak of "
                            + Reasons.list(left) + ", which the future of an async fn captures"));
        }
        if (future.isBoxed()) {
            return borrows("the box", scope.without(List.of()));
        }
        return isInTrait || job.edition().isAtLeast(Edition.E2024)
                ? Optional.empty()
                : borrows("in edition " + job.edition().year() + " the result", scope.without(List.of()));
    }

    private static Optional<Loss> borrows(String what, List<String> left) {
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Loss.OfShortBorrows(
                        what + " does not capture " + Reasons.list(left) + ", an async fn would"));
    }

    /** Why arguments would be captured or dropped otherwise. */
    Optional<Refusal> body(FutureBlock found, UnwrappedBody body) {
        Node block = found.block().node();
        if (!found.moves() && mentionsArguments(Mentions.in(block))) {
            return Optional.of(
                    Refusal.because("its async block borrows the arguments").withHelp("write async move"));
        }
        Optional<Refusal> unbound = arguments(block, body);
        if (unbound.isPresent()) {
            return unbound;
        }
        boolean rebinds = body.bindings().entrySet().stream()
                .anyMatch(entry -> entry.getValue().rebound()
                        && !isTrivial(function.item().params().get(entry.getKey())));
        boolean endsThem = body.endsTemporaries() || Divergence.of(found.block());
        return !job.edition().isAtLeast(Edition.E2024) && rebinds && !endsThem
                ? Optional.of(Refusal.because("the tail's temporaries would be dropped earlier")
                        .withHelp("end the tail by return { .. };"))
                : Optional.empty();
    }

    private boolean mentionsArguments(Mentions mentions) {
        return function.item().params().stream()
                .anyMatch(param -> names(param).stream().anyMatch(mentions::has));
    }

    private Optional<Refusal> arguments(Node block, UnwrappedBody body) {
        Mentions mentions = Mentions.in(block);
        List<Param> params = function.item().params();
        List<String> late = new ArrayList<>();
        boolean othersDrop = false;
        for (int at = 0; at < params.size(); at++) {
            Param param = params.get(at);
            boolean bound = body.bindings().containsKey(at);
            boolean trivial = isTrivial(param);
            List<String> names = names(param);
            if (bound || trivial) {
                othersDrop |= bound && !trivial;
                boolean captured = bound
                        || job.has(ResugarOptions.ALLOW_BORROW, "true")
                        || (!names.isEmpty() && names.stream().allMatch(mentions::has));
                if (!captured) {
                    return Optional.of(Refusal.because(quoted(param) + " is not captured, an async fn would hold it"));
                }
            } else if (names.size() != 1 || isTakenApart(param)) {
                return Optional.of(Refusal.because("its pattern takes " + quoted(param) + " apart when it is called"));
            } else if (!mentions.has(names.getFirst())) {
                return Optional.of(
                        Refusal.because(quoted(param) + " is not captured and would live until the future ends"));
            } else if (!WholeCaptures.mentions(block, names.getFirst(), job.edition())) {
                return Optional.of(Refusal.because(
                        "only a part of " + quoted(param) + " is captured for certain, an async fn holds the whole"));
            } else {
                late.add(quoted(param));
            }
        }
        if (late.size() > 1 || (othersDrop && !late.isEmpty())) {
            return Optional.of(Refusal.because(Reasons.list(late) + " would be dropped in another order")
                    .withHelp("begin the block by a let for each argument: let x = x;"));
        }
        List<Integer> order = body.bindings().keySet().stream()
                .filter(at -> !isTrivial(params.get(at)))
                .toList();
        List<Integer> sorted = new ArrayList<>(order);
        Collections.sort(sorted);
        return order.equals(sorted)
                ? Optional.empty()
                : Optional.of(Refusal.because("the block takes the arguments in another order, and drops them so"));
    }

    private static String quoted(Param param) {
        return switch (param) {
            case Param.SelfParam _ -> "\"self\"";
            case Param.TypedParam typed ->
                "\"" + typed.pattern().map(pattern -> pattern.node().text()).orElse("_") + "\"";
            case Param.Variadic _ -> "\"...\"";
        };
    }

    private static List<String> names(Param param) {
        return switch (param) {
            case Param.SelfParam _ -> List.of("self");
            case Param.TypedParam typed ->
                typed.pattern().map(pattern -> Pattern.bindings(pattern.node())).orElse(List.of()).stream()
                        .map(binding -> Names.plain(binding.name()))
                        .toList();
            case Param.Variadic _ -> List.of();
        };
    }

    private static boolean isTakenApart(Param param) {
        return param instanceof Param.TypedParam typed
                && !(typed.pattern().orElse(null) instanceof Pattern.Identifier variable
                        && variable.refToken().isEmpty()
                        && variable.subpattern().isEmpty());
    }

    private static boolean isTrivial(Param param) {
        return switch (param) {
            case Param.SelfParam receiver -> Types.isTrivial(receiver);
            case Param.TypedParam typed -> typed.type().filter(Types::isTrivial).isPresent();
            case Param.Variadic _ -> true;
        };
    }
}
