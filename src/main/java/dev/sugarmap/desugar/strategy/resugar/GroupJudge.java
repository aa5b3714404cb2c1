package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides about methods that can only be rewritten together with what implements them: rule 4. */
final class GroupJudge {
    private final FunctionJudge alone;
    private final Set<FnItem> becoming;
    private final Job job;

    /**
     * A judge of groups.
     *
     * @param becoming the functions that become async by themselves
     */
    GroupJudge(FunctionJudge alone, Set<FnItem> becoming, Job job) {
        this.alone = alone;
        this.becoming = becoming;
        this.job = job;
    }

    /** What becomes of a method, an implementation of it, or a call of the body that its trait provided. */
    private sealed interface Part {
        record Becomes(Decision.Becomes decision) implements Part {}

        record Named(ManualFn method) implements Part {}

        record Forwarder(ManualFn method) implements Part {}

        record Keeps(Refusal why) implements Part {}
    }

    /** What becomes of a group. */
    GroupDecision decide(MethodGroup group) {
        Optional<AssociatedUses> uses = group.declared().associated().map(type -> uses(group, type.name()));
        Optional<Refusal> kept = uses.flatMap(found -> judgeUses(found, group));
        if (kept.isPresent()) {
            return new GroupDecision.Stays(kept.get());
        }
        ReturnedBodies bodies = ReturnedBodies.of(group.pair().trait());
        List<Part> parts = Stream.concat(
                        Stream.of(declared(group)),
                        group.implemented().stream().map(method -> implemented(method, group, bodies)))
                .toList();
        Optional<Part.Keeps> keeping = parts.stream()
                .filter(Part.Keeps.class::isInstance)
                .map(Part.Keeps.class::cast)
                .findFirst();
        return keeping.isPresent() ? new GroupDecision.Stays(keeping.get().why()) : decide(group, uses, bodies, parts);
    }

    private static AssociatedUses uses(MethodGroup group, String type) {
        Set<Node> results =
                Set.copyOf(group.all().map(method -> method.result().node()).toList());
        return AssociatedUses.of(group.pair(), type, results::contains);
    }

    private Optional<Refusal> judgeUses(AssociatedUses uses, MethodGroup group) {
        if (uses.bounds().isEmpty() || uses.keptByAnother().isPresent()) {
            return uses.keptByAnother();
        }
        if (job.has(ResugarOptions.BOUNDS, "keep")) {
            return uses.refusal().map(why -> why.withHelp("bounds=notation bounds the method"));
        }
        boolean takesTypes = group.declared().item().generics().stream()
                .anyMatch(param -> !(param instanceof GenericParams.LifetimeParam));
        return takesTypes
                ? Optional.of(Refusal.because("a bound speaks of its type \"" + uses.type()
                        + "\", and return type notation does not work for methods with type parameters"))
                : Optional.empty();
    }

    private Part declared(MethodGroup group) {
        return switch (alone.decide(group.declared(), group.declared().future().orElseThrow())) {
            case Decision.Becomes becomes -> new Part.Becomes(becomes);
            case Decision.Stays(Refusal why) -> new Part.Keeps(why);
        };
    }

    private Part implemented(ManualFn method, MethodGroup group, ReturnedBodies bodies) {
        if (group.isAssociated() && bodies.isForwarder(method.item())) {
            return new Part.Forwarder(method);
        }
        if (group.isAssociated() && bodies.isMentionedBy(method.item())) {
            return new Part.Keeps(Refusal.because("the implementation for \"" + selfType(method)
                    + "\" does more than to call the body that it provides"));
        }
        Optional<ReturnedFuture> future =
                method.future().filter(found -> !found.isBoxed() || job.has(ResugarOptions.BOXED, "true"));
        if (future.isEmpty()) {
            return new Part.Named(method);
        }
        return switch (alone.decide(method, future.get())) {
            case Decision.Becomes becomes -> new Part.Becomes(becomes);
            case Decision.Stays _ when group.isAssociated() -> new Part.Named(method);
            case Decision.Stays(Refusal why) ->
                new Part.Keeps(new Refusal(
                        "it stays in the implementation for \"" + selfType(method) + "\": " + why.reason(),
                        why.help()));
        };
    }

    private static String selfType(ManualFn method) {
        return method.owner()
                .filter(ImplItem.class::isInstance)
                .flatMap(owner -> ((ImplItem) owner).selfType())
                .map(type -> type.node().text())
                .orElse("_");
    }

    private GroupDecision decide(
            MethodGroup group, Optional<AssociatedUses> uses, ReturnedBodies bodies, List<Part> parts) {
        FoldedTypes folded = folded(group);
        List<Decision.Becomes> functions = new ArrayList<>();
        List<ManualFn> named = new ArrayList<>();
        List<Node> forwarders = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Becomes(Decision.Becomes decision) -> functions.add(decision);
                case Part.Named(ManualFn method) -> named.add(method);
                case Part.Forwarder(ManualFn method) -> {
                    forwarders.add(method.item().node());
                    method.associated()
                            .ifPresent(type -> forwarders.add(type.declaration().node()));
                    forwarders.addAll(folded.declarations(method.owner().orElseThrow()));
                }
                case Part.Keeps _ -> {}
            }
        }
        FnItem declared = group.declared().item();
        Optional<FnItem> body =
                group.isAssociated() && declared.body().isEmpty() ? bodies.of(declared) : Optional.empty();
        if (body.isEmpty() ? !forwarders.isEmpty() : !becoming.contains(body.get())) {
            return new GroupDecision.Stays(Refusal.because("the body that it provides cannot be rewritten"));
        }
        functions.replaceAll(function -> function.but(resugared -> resugared.folding(folded)));
        if (!named.isEmpty() || !becomeImplAlike(functions)) {
            functions.replaceAll(function -> function.but(Resugared::keepingTypeNames));
        }
        if (body.isPresent()) {
            functions.set(0, functions.getFirst().but(Resugared::withoutSignature));
        }
        return new GroupDecision.Becomes(
                group,
                functions,
                named,
                uses,
                folded,
                body.map(found -> new ProvidedAgain(bodies, declared, found, forwarders)));
    }

    private static boolean becomeImplAlike(List<Decision.Becomes> functions) {
        return functions.stream()
                        .map(function -> function.function().implAgain().names().size())
                        .distinct()
                        .count()
                == 1;
    }

    /** The types that the declarations of the future name, where all sides can say what these stand for. */
    private static FoldedTypes folded(MethodGroup group) {
        Map<Item, Node> results = new LinkedHashMap<>();
        group.all()
                .forEach(method -> method.associated()
                        .flatMap(AssociatedType::meaning)
                        .ifPresent(meaning -> results.put(method.owner().orElseThrow(), meaning)));
        String future = group.declared().associated().map(AssociatedType::name).orElse("");
        return group.isAssociated()
                ? FoldedTypes.of(group.pair(), results, name -> isNumbered(name, future))
                        .orNone()
                : FoldedTypes.none(group.pair());
    }

    /** Whether a type is called as a desugaring calls those inside of the result of a future, {@code Next0}. */
    private static boolean isNumbered(String name, String future) {
        return name.startsWith(future) && name.substring(future.length()).matches("\\d+");
    }
}
