package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The decision about a method and all that implements it. */
final class GroupDecision {
    private final MethodGroup group;
    private final Job job;
    private final ReturnedBodies bodies;
    private final List<Resugared> functions = new ArrayList<>();
    private final List<ManualFn> named = new ArrayList<>();
    private final List<ManualFn> forwarders = new ArrayList<>();
    private Optional<FnItem> providedBody = Optional.empty();
    private Optional<AssociatedUses> uses = Optional.empty();
    private Optional<NestedTypes> nested = Optional.empty();

    GroupDecision(MethodGroup group, ReturnedBodies bodies, Job job) {
        this.group = group;
        this.bodies = bodies;
        this.job = job;
    }

    /** Why all of them stay, if they do. */
    Optional<Refusal> decide(Function<ManualFn, Decision> alone, Map<FnItem, Resugared> decided) {
        if (group.isAssociated()) {
            uses = Optional.of(new AssociatedUses(group));
            Optional<Refusal> kept = judgeUses(uses.get());
            if (kept.isPresent()) {
                return kept;
            }
        }
        switch (alone.apply(group.declared())) {
            case Decision.Becomes(Resugared becomes) -> functions.add(becomes);
            case Decision.Stays(Refusal why) -> {
                return Optional.of(why);
            }
        }
        for (ManualFn method : group.implemented()) {
            Optional<Refusal> kept = add(method, alone);
            if (kept.isPresent()) {
                return kept;
            }
        }
        return provide(decided);
    }

    private Optional<Refusal> judgeUses(AssociatedUses found) {
        String type = group.declared().associated().orElseThrow().name();
        if (found.lineOfAnother().isPresent()) {
            return Optional.of(Refusal.because("its type \"" + type + "\" is also used in line "
                    + found.lineOfAnother().get()));
        }
        boolean takesTypes = group.declared().item().generics().stream()
                .anyMatch(param -> !(param instanceof GenericParams.LifetimeParam));
        if (!found.bounds().isEmpty() && job.has(ResugarOptions.BOUNDS, "keep")) {
            return Optional.of(Refusal.because("a bound speaks of its type \"" + type + "\"")
                    .withHelp("bounds=notation bounds the method"));
        }
        return !found.bounds().isEmpty() && takesTypes
                ? Optional.of(Refusal.because("a bound speaks of its type \"" + type
                        + "\", and return type notation does not work for methods with type parameters"))
                : Optional.empty();
    }

    private Optional<Refusal> add(ManualFn method, Function<ManualFn, Decision> alone) {
        if (group.isAssociated() && bodies.isForwarder(method)) {
            forwarders.add(method);
            return Optional.empty();
        }
        if (group.isAssociated() && bodies.isMentionedBy(method)) {
            return Optional.of(Refusal.because("the implementation for \"" + selfType(method)
                    + "\" does more than to call the body that it provides"));
        }
        boolean boxedNeedsAsking =
                method.future().filter(ReturnedFuture::isBoxed).isPresent() && job.has(ResugarOptions.BOXED, "false");
        if (method.future().isEmpty() || boxedNeedsAsking) {
            named.add(method);
            return Optional.empty();
        }
        switch (alone.apply(method)) {
            case Decision.Becomes(Resugared becomes) -> functions.add(becomes);
            case Decision.Stays(Refusal why) -> {
                if (!group.isAssociated()) {
                    return Optional.of(new Refusal(
                            "it stays in the implementation for \"" + selfType(method) + "\": " + why.reason(),
                            why.help()));
                }
                named.add(method);
            }
        }
        return Optional.empty();
    }

    private static String selfType(ManualFn method) {
        return method.owner()
                .filter(ImplItem.class::isInstance)
                .flatMap(owner -> ((ImplItem) owner).selfType())
                .map(type -> type.node().text())
                .orElse("_");
    }

    /** Finds the body that the trait provided, which has to be rewritten itself. */
    private Optional<Refusal> provide(Map<FnItem, Resugared> decided) {
        providedBody = group.isAssociated() && group.declared().item().body().isEmpty()
                ? bodies.of(group.declared())
                : Optional.empty();
        boolean stays = providedBody.filter(body -> !decided.containsKey(body)).isPresent();
        if (stays || (providedBody.isEmpty() && !forwarders.isEmpty())) {
            return Optional.of(Refusal.because("the body that it provides cannot be rewritten"));
        }
        boolean differ = functions.stream()
                        .map(function -> function.implAgain().names().size())
                        .distinct()
                        .count()
                > 1;
        if (differ || !named.isEmpty()) {
            functions.forEach(function -> function.implAgain().keepNames());
        }
        foldNested();
        return Optional.empty();
    }

    /** Writes the types inside the result where they stand, if all sides can. */
    private void foldNested() {
        if (named.isEmpty() && providedBody.isEmpty()) {
            nested = uses.flatMap(found -> NestedTypes.of(group, found))
                    .filter(types -> functions.stream().allMatch(function -> function.fits(types)));
            nested.ifPresent(types -> functions.forEach(function -> function.fold(types)));
        }
    }

    List<Resugared> functions() {
        return functions;
    }

    /** The methods that spell out what the associated type stood for. */
    List<ManualFn> named() {
        return named;
    }

    Optional<AssociatedUses> uses() {
        return uses;
    }

    /** The types inside the result that go as well. */
    List<Node> nested() {
        return nested.map(NestedTypes::declarations).orElse(List.of());
    }

    /** Puts the body back that the trait provided. */
    void moveBodyBack() {
        providedBody.ifPresent(body -> {
            bodies.moveBack(body, group.declared());
            functions.getFirst().loseSignature();
        });
        forwarders.forEach(bodies::drop);
    }
}
