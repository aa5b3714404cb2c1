package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.strategy.shared.AsyncFns;
import dev.sugarmap.desugar.strategy.shared.FileHead;
import dev.sugarmap.rust.ast.GenericParams.TypeParam;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Param;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passes over the traits of one file. */
final class GatPasses {
    private final List<GatTrait> traits;
    private final Job job;
    private final AssociatedPasses shared;

    GatPasses(List<GatTrait> traits, Job job) {
        this.traits = traits;
        this.job = job;
        this.shared = new AssociatedPasses(traits, job);
    }

    void write() {
        AsyncFns functions = AsyncFns.of(
                traits.stream()
                        .flatMap(GatTrait::functions)
                        .filter(AsyncFn::isAsync)
                        .toList(),
                AsyncBody.Form.LANGUAGE,
                job);
        functions.pinResults(Gat.PIN_RESULT);
        functions.captureArguments(Gat.CAPTURE_ARGUMENTS);
        nameLifetimes();
        nameArguments();
        moveBodies(functions);
        functions.aliasNever(Gat.NEVER_ALIAS);
        shared.declareTypes(Gat.DECLARE_TYPE, this::outlives);
        shared.defineTypes(Gat.DEFINE_TYPE, functions);
        defineInherited();
        new NotationBounds(traits, job).write(Gat.BOUND_TYPES);
        shared.allowNames(Gat.ALLOW_NAMES);
        askForFeature();
    }

    private void nameLifetimes() {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (NamedSignature signature : shared.signatures()) {
            signature.writeLifetimes(rewrite);
            List<String> fresh = signature.freshLifetimes();
            if (!fresh.isEmpty()) {
                reasons.add("`" + signature.function().name() + "` borrows for " + Reasons.list(quoted(fresh)) + ".");
            }
        }
        job.add(Gat.NAME_LIFETIMES, Reasons.sentences(reasons), rewrite);
    }

    private void nameArguments() {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (NamedSignature signature : shared.signatures()) {
            signature.writeTypes(rewrite);
            List<String> names = signature.implArguments().names();
            if (!names.isEmpty()) {
                reasons.add("`" + signature.function().name() + "` is generic over " + Reasons.list(quoted(names))
                        + ", which callers can see now.");
            }
            shared.sayTurbofish(signature, Gat.NAME_ARGUMENTS);
        }
        job.add(Gat.NAME_ARGUMENTS, Reasons.sentences(reasons), rewrite);
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").toList();
    }

    private void moveBodies(AsyncFns functions) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (GatTrait trait : traits) {
            if (trait.provided().isEmpty()) {
                continue;
            }
            MovedBodies bodies = trait.bodies();
            trait.provided().stream()
                    .flatMap(function -> functions.body(function).stream())
                    .forEach(body -> body.wrapInBlock(rewrite));
            bodies.move(rewrite);
            reasons.add("`" + bodies.helper() + "` holds what `" + trait.sides().name() + "` provides.");
            job.say(Diagnostic.note(
                    Gat.MOVE_BODIES.id(),
                    "an implementation elsewhere that relies on a body of \""
                            + trait.sides().name() + "\" has to forward to \"" + bodies.helper() + "\"",
                    trait.sides().trait().name().orElseThrow().range()));
        }
        job.add(Gat.MOVE_BODIES, Reasons.sentences(reasons), rewrite);
    }

    private String outlives(AssociatedResult future, GatTrait trait) {
        AsyncFn function = future.function();
        List<Param> params = function.item().params();
        boolean isBounded = job.has(Gat.BOUNDED, "true")
                && params.size() == 1
                && params.getFirst() instanceof Param.SelfParam receiver
                && receiver.ampersand().isPresent();
        if (!isBounded) {
            return "";
        }
        String lifetime = future.signature().lifetimes().getFirst();
        Optional<String> free = Generics.of(function).own().stream()
                .filter(TypeParam.class::isInstance)
                .map(param -> "it is generic over `" + param.nameText() + "`, which need not live so long")
                .findFirst()
                .or(() -> GatObstacles.freeParameter(trait.sides().impls())
                        .map(name ->
                                "an implementation is generic over `" + name + "`, of which its type says nothing"));
        free.ifPresent(reason -> job.say(Diagnostic.note(
                Gat.DECLARE_TYPE.id(),
                "`" + future.name() + "` is not bounded by `" + lifetime + "`: " + reason,
                function.asyncToken().range())));
        return free.isPresent() ? "" : " + " + lifetime;
    }

    private void defineInherited() {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        Map<ImplItem, List<Template>> items = new LinkedHashMap<>();
        shared.methods().flatMap(method -> method.inherited().stream()).forEach(inherited -> {
            AssociatedResult future = inherited.future();
            String box = shared.box(inherited.implementation().node());
            boolean isBoxed = inherited.box().isPresent();
            items.computeIfAbsent(inherited.implementation(), _ -> new ArrayList<>())
                    .add(inherited
                            .head(AssociatedPasses.value(future, inherited.box(), box))
                            .text("{\n\t" + (isBoxed ? box + "::pin(" : ""))
                            .then(inherited.call())
                            .text(isBoxed ? ")\n}" : "\n}"));
            reasons.add("An implementation relies on the body that the trait provides for `"
                    + future.function().name() + "`.");
        });
        items.forEach((implementation, list) -> InheritedMethod.append(implementation, list, rewrite));
        job.add(Gat.INHERIT, Reasons.sentences(reasons), rewrite);
    }

    private void askForFeature() {
        Rewrite rewrite = new Rewrite();
        boolean isSketch = job.has(AssociatedNames.OPTION, "anonymous");
        traits.stream()
                .filter(_ -> !isSketch)
                .flatMap(trait -> trait.hidden().stream())
                .findFirst()
                .ifPresent(cause -> new FileHead(job.file()).addFeature(Gat.FEATURE, rewrite, cause));
        job.add(
                Gat.FEATURE_GATE,
                "Only a nightly compiler accepts `impl Future` as an associated type; the trait alone is stable.",
                rewrite);
    }
}
