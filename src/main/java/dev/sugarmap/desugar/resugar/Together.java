package dev.sugarmap.desugar.resugar;

import dev.sugarmap.desugar.Options;
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
final class Together {
    private final MethodGroup group;
    private final Options options;
    private final ProvidedBodies bodies;
    private final List<Resugared> functions = new ArrayList<>();
    private final List<ManualFn> named = new ArrayList<>();
    private final List<ManualFn> forwarders = new ArrayList<>();
    private Optional<FnItem> providedBody = Optional.empty();
    private Optional<AssociatedUses> uses = Optional.empty();
    private Optional<NestedTypes> nested = Optional.empty();

    Together(MethodGroup group, ProvidedBodies bodies, Options options) {
        this.group = group;
        this.bodies = bodies;
        this.options = options;
    }

    /** Why all of them stay, if they do. */
    Optional<Kept> decide(Function<ManualFn, Decision> alone, Map<FnItem, Resugared> decided) {
        if (group.isAssociated()) {
            uses = Optional.of(new AssociatedUses(group));
            Optional<Kept> kept = judgeUses(uses.get());
            if (kept.isPresent()) {
                return kept;
            }
        }
        switch (alone.apply(group.declared())) {
            case Decision.Becomes(Resugared becomes) -> functions.add(becomes);
            case Decision.Stays(Kept why) -> {
                return Optional.of(why);
            }
        }
        for (ManualFn method : group.implemented()) {
            Optional<Kept> kept = add(method, alone);
            if (kept.isPresent()) {
                return kept;
            }
        }
        return provide(decided);
    }

    private Optional<Kept> judgeUses(AssociatedUses found) {
        String type = group.declared().associated().orElseThrow().name();
        if (found.lineOfAnother().isPresent()) {
            return Kept.because(
                    "its type \"" + type + "\" is also used in line "
                            + found.lineOfAnother().get(),
                    "");
        }
        boolean takesTypes = Scope.params(group.declared().item()).stream()
                .anyMatch(param -> !(param instanceof GenericParams.LifetimeParam));
        if (!found.bounds().isEmpty() && options.has(ResugarOptions.BOUNDS.name(), "keep")) {
            return Kept.because("a bound speaks of its type \"" + type + "\"", "bounds=notation bounds the method");
        }
        return !found.bounds().isEmpty() && takesTypes
                ? Kept.because(
                        "a bound speaks of its type \"" + type
                                + "\", and return type notation does not work for methods with type parameters",
                        "")
                : Optional.empty();
    }

    private Optional<Kept> add(ManualFn method, Function<ManualFn, Decision> alone) {
        if (group.isAssociated() && bodies.isForwarder(method)) {
            forwarders.add(method);
            return Optional.empty();
        }
        if (group.isAssociated() && bodies.isMentionedBy(method)) {
            return Kept.because(
                    "the implementation for \"" + selfType(method)
                            + "\" does more than to call the body that it provides",
                    "");
        }
        boolean boxedNeedsAsking = method.future().filter(FutureType::isBoxed).isPresent()
                && options.has(ResugarOptions.BOXED.name(), "false");
        if (method.future().isEmpty() || boxedNeedsAsking) {
            named.add(method);
            return Optional.empty();
        }
        switch (alone.apply(method)) {
            case Decision.Becomes(Resugared becomes) -> functions.add(becomes);
            case Decision.Stays(Kept why) -> {
                if (!group.isAssociated()) {
                    return Kept.because(
                            "it stays in the implementation for \"" + selfType(method) + "\": " + why.reason(),
                            why.help());
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
    private Optional<Kept> provide(Map<FnItem, Resugared> decided) {
        providedBody = group.isAssociated() && group.declared().item().body().isEmpty()
                ? bodies.of(group.declared())
                : Optional.empty();
        boolean stays = providedBody.filter(body -> !decided.containsKey(body)).isPresent();
        if (stays || (providedBody.isEmpty() && !forwarders.isEmpty())) {
            return Kept.because("the body that it provides cannot be rewritten", "");
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
