package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.MethodOwner;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides about methods whose results name opaque associated types, together with what implements them: rule 9. */
final class OpaqueJudge {
    private final Set<FnItem> grouped;
    private final Set<FnItem> becoming;
    private final Job job;

    /**
     * A judge of methods.
     *
     * @param grouped those of groups, about which all is decided
     * @param becoming the functions that become async by themselves
     */
    OpaqueJudge(Set<FnItem> grouped, Set<FnItem> becoming, Job job) {
        this.grouped = grouped;
        this.becoming = becoming;
        this.job = job;
    }

    /** What becomes of the methods of a trait and of its implementations. */
    List<OpaqueDecision> decide(TraitPairs.Pair pair) {
        return methods(pair.trait())
                .filter(method -> !grouped.contains(method) && namesOpaqueTypes(method, pair))
                .map(method -> decide(pair, method))
                .toList();
    }

    private static boolean namesOpaqueTypes(FnItem method, TraitPairs.Pair pair) {
        Map<Item, Node> results =
                Map.of(pair.trait(), result(method).orElseThrow().node());
        return !FoldedTypes.of(pair, results, _ -> false).isEmpty();
    }

    private static Stream<FnItem> methods(Item owner) {
        return owner instanceof MethodOwner methods
                ? methods.functions().stream()
                        .filter(method ->
                                method.paramList().isPresent() && result(method).isPresent())
                : Stream.empty();
    }

    private static Optional<Type> result(FnItem method) {
        return method.returnType().flatMap(FnItem.ReturnType::type);
    }

    private OpaqueDecision decide(TraitPairs.Pair pair, FnItem declared) {
        Map<Item, FnItem> sides = new LinkedHashMap<>();
        OpaqueTypes.owners(pair)
                .forEach(owner -> methods(owner)
                        .filter(method -> method.isNamed(declared.nameText()))
                        .findFirst()
                        .ifPresent(method -> sides.put(owner, method)));
        Map<Item, Node> results = new LinkedHashMap<>();
        sides.forEach((owner, method) ->
                results.put(owner, result(method).orElseThrow().node()));
        return decide(declared, sides, FoldedTypes.of(pair, results, _ -> false));
    }

    private OpaqueDecision decide(FnItem declared, Map<Item, FnItem> sides, FoldedTypes types) {
        ReturnedBodies bodies = ReturnedBodies.of(types.pair().trait());
        Optional<FnItem> body = declared.body().isEmpty() ? bodies.of(declared) : Optional.empty();
        Map<Item, FnItem> changing = new LinkedHashMap<>(sides);
        changing.values().removeIf(bodies::isForwarder);
        List<Loss> losses = losses(changing, types);
        Optional<Refusal> kept = types.refusal()
                .or(() -> sides.values().stream()
                        .flatMap(method -> new Keeping(job).ofManual(method).stream())
                        .findFirst())
                .or(() -> losses.stream()
                        .filter(loss -> !loss.isAllowed(job))
                        .map(Loss::refusal)
                        .findFirst())
                .or(() -> changing.values().stream().anyMatch(bodies::isMentionedBy)
                        ? Optional.of(
                                Refusal.because("an implementation does more than to call the body that it provides"))
                        : Optional.empty())
                .or(() -> body.isEmpty() && changing.size() < sides.size()
                        ? Optional.of(Refusal.because("the body that it provides is not here"))
                        : Optional.empty());
        if (kept.isPresent()) {
            return new OpaqueDecision.Stays(declared, kept.get());
        }
        List<Node> forwarders = new ArrayList<>();
        sides.forEach((owner, method) -> {
            if (!changing.containsKey(owner)) {
                forwarders.add(method.node());
                forwarders.addAll(types.declarations(owner));
            }
        });
        List<OpaqueMethod> methods = changing.entrySet().stream()
                .map(side -> method(side.getKey(), side.getValue(), types))
                .toList();
        List<ImplAgain> implAgain = implAgain(methods);
        if (body.isPresent()) {
            methods = methods.stream()
                    .filter(method -> !method.item().equals(declared))
                    .toList();
            implAgain = implAgain.stream()
                    .filter(again -> !again.item().equals(declared))
                    .toList();
        }
        return new OpaqueDecision.Becomes(
                declared,
                types,
                methods,
                implAgain,
                losses,
                body.map(found -> new ProvidedAgain(bodies, declared, found, forwarders)));
    }

    private OpaqueMethod method(Item owner, FnItem method, FoldedTypes types) {
        return becoming.contains(method)
                ? OpaqueMethod.ofResult(method, owner, types)
                : OpaqueMethod.of(method, owner, types, FunctionJudge.namesThatMayGo(job));
    }

    /** The type parameters that are {@code impl} again, if they are so on all sides. */
    private static List<ImplAgain> implAgain(List<OpaqueMethod> methods) {
        List<ImplAgain> all =
                methods.stream().flatMap(method -> method.implAgain().stream()).toList();
        boolean areAlike =
                all.stream().map(impl -> impl.names().size()).distinct().count() == 1;
        return all.size() == methods.size() && areAlike ? all : List.of();
    }

    /** What the types do not capture, as {@code impl Trait} in a trait does. */
    private static List<Loss> losses(Map<Item, FnItem> methods, FoldedTypes types) {
        List<Loss> losses = new ArrayList<>();
        methods.forEach((owner, method) -> types.arguments(owner)
                .map(captured -> GenericScope.ofMethod(method).notAmong(captured))
                .filter(left -> !left.isEmpty())
                .limit(1)
                .map(left -> new Loss.OfShortBorrows(
                        "the associated type does not capture " + Reasons.list(left) + ", impl Trait in a trait would"))
                .forEach(losses::add));
        return losses.stream().distinct().toList();
    }
}
