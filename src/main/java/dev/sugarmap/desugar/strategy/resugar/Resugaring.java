package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which functions of a file become {@code async}, and what goes with them; the job says why others stay. */
public final class Resugaring {
    private static final String RULE = "resugar";

    private final Job job;
    private final Recursion recursion;
    private final Map<FnItem, Resugared> functions = new LinkedHashMap<>();
    private final List<ManualFn> named = new ArrayList<>();
    private final List<AssociatedUses> associated = new ArrayList<>();
    private final List<Node> nested = new ArrayList<>();
    private final Map<TraitItem, ReturnedBodies> provided = new LinkedHashMap<>();
    private final boolean found;

    /** Decides about every function of a file. */
    public Resugaring(Job job) {
        this.job = job;
        RustFile file = job.file();
        this.recursion = new Recursion(file);
        List<ManualFn> candidates = ManualFn.in(file);
        this.found = candidates.stream().anyMatch(function -> function.future().isPresent());
        if (found && !file.edition().isAtLeast(Edition.E2018)) {
            job.warn("async fn needs edition 2018 or later", new TextRange(0, 0));
            return;
        }
        List<MethodGroup> groups = MethodGroup.in(file, candidates);
        Set<ManualFn> together = groups.stream().flatMap(MethodGroup::all).collect(Collectors.toSet());
        candidates.stream()
                .filter(function -> function.future().isPresent())
                .filter(function -> !together.contains(function))
                .forEach(this::decideAlone);
        groups.forEach(this::decideTogether);
    }

    /** Whether the file holds futures by hand. */
    public boolean found() {
        return found;
    }

    /** The functions that become async. */
    List<Resugared> functions() {
        return List.copyOf(functions.values());
    }

    /** The methods that spell out what their associated type stood for. */
    List<ManualFn> named() {
        return named;
    }

    /** The associated types that go. */
    List<AssociatedUses> associated() {
        return associated;
    }

    /** The bodies that go back to their traits. */
    List<ReturnedBodies> provided() {
        return List.copyOf(provided.values());
    }

    /** The names in headers that go. */
    List<HeaderNames> headers() {
        return job.has(ResugarOptions.ELIDE, "true") ? HeaderNames.around(functions()) : List.of();
    }

    private void decideAlone(ManualFn function) {
        if (function.isBound()) {
            if (function.associated().isPresent() || job.has(ResugarOptions.BOXED, "true")) {
                keep(function, Refusal.because("its trait is not declared here, or declares it otherwise"));
            } else {
                sayBoxed(function);
            }
            return;
        }
        if (isBoxed(function) && job.has(ResugarOptions.BOXED, "false")) {
            sayBoxed(function);
            return;
        }
        switch (decide(function)) {
            case Decision.Becomes(Resugared becomes) -> {
                accept(becomes);
                if (isBoxed(function)) {
                    boolean isSend = function.future().orElseThrow().isSend();
                    job.warn(
                            "\"" + function.name() + "\": the boxed result was one type that could be named"
                                    + (isSend ? " and was Send" : "")
                                    + "; the future of an async fn has a type of its own"
                                    + (isSend ? ", and nothing promises that it is Send" : ""),
                            function.nameRange());
                }
            }
            case Decision.Stays(Refusal why) -> keep(function, why);
        }
    }

    private static boolean isBoxed(ManualFn function) {
        return function.future().filter(ReturnedFuture::isBoxed).isPresent();
    }

    private void sayBoxed(ManualFn function) {
        job.note(
                "kept \"" + function.name() + "\": its future is boxed",
                "boxed=true rewrites boxed futures as well",
                function.nameRange());
    }

    private void keep(ManualFn function, Refusal why) {
        job.keep(function.name(), why, function.nameRange());
    }

    /** Whether a body is but {@code ...}, which stays as it is. */
    private static boolean isPlaceholder(Block body) {
        return body.node().node(SyntaxKind.PLACEHOLDER).isPresent();
    }

    private Decision decide(ManualFn function) {
        ReturnedFuture future = function.future().orElseThrow();
        Optional<Refusal> forAnyone = new Keeping(job).ofManual(function.item());
        if (forAnyone.isPresent()) {
            return new Decision.Stays(forAnyone.get());
        }
        if (future.isBoxed() && recursion.mayCallItself(function)) {
            return new Decision.Stays(
                    Refusal.because("it may call itself, and an async fn cannot hold its own future"));
        }
        Exactness exactness = new Exactness(function, future, job);
        Optional<FutureBlock> block = Optional.empty();
        if (function.item().body().isPresent()
                && !isPlaceholder(function.item().body().get())) {
            switch (FutureBlock.in(function.item().body().get())) {
                case FutureBlock.Search.Missing(String why) -> {
                    return new Decision.Stays(Refusal.because(why));
                }
                case FutureBlock.Search.Found(FutureBlock search) -> block = Optional.of(search);
            }
        }
        if (block.isPresent() && block.get().isBoxed() != future.isBoxed()) {
            return new Decision.Stays(Refusal.because("only one of its result and its async block is boxed"));
        }
        Optional<Resugared.Body> body = block.map(search -> new Resugared.Body(
                search, new UnwrappedBody(function.item().params(), future.output(), search.block())));
        Optional<Refusal> promises = exactness.promises();
        Optional<Refusal> captures = exactness.captures();
        Optional<Refusal> kept = promises.filter(_ -> job.has(ResugarOptions.DROP_BOUNDS, "false"))
                .or(() -> captures.filter(_ -> job.has(ResugarOptions.ALLOW_BORROW, "false")))
                .or(() -> body.flatMap(search -> exactness.body(search.block(), search.peeling())));
        if (kept.isPresent()) {
            return new Decision.Stays(kept.get());
        }
        return new Decision.Becomes(new Resugared(function, future, body, job.has(ResugarOptions.ELIDE, "true")));
    }

    /** Takes a function and says what an option gives up for it. */
    private void accept(Resugared becomes) {
        ManualFn function = becomes.function();
        functions.put(function.item(), becomes);
        Exactness exactness = new Exactness(function, function.future().orElseThrow(), job);
        exactness.promises().or(exactness::captures).map(Refusal::reason).ifPresent(reason -> {
            String lost = reason.replace("would be lost", "is lost");
            Diagnostic diagnostic =
                    Diagnostic.warning(RULE, "\"" + function.name() + "\": " + lost, function.nameRange());
            job.say(whereNeeded(function).map(diagnostic::withHelp).orElse(diagnostic));
        });
    }

    /** How a user of a trait asks for what the trait does not promise any more. */
    private static Optional<String> whereNeeded(ManualFn function) {
        List<String> promises = function.future().orElseThrow().promises();
        return function.owner()
                .filter(owner -> owner instanceof TraitItem && !promises.isEmpty())
                .flatMap(Item::name)
                .map(trait -> "write \"" + trait.text() + "<" + function.name() + "(..): "
                        + String.join(" + ", promises) + ">\" where it is needed");
    }

    private void decideTogether(MethodGroup group) {
        if (!group.isAssociated() && job.has(ResugarOptions.BOXED, "false")) {
            sayBoxed(group.declared());
            return;
        }
        ReturnedBodies bodies = provided.computeIfAbsent(group.pair().trait(), ReturnedBodies::new);
        GroupDecision together = new GroupDecision(group, bodies, job);
        Optional<Refusal> kept = together.decide(this::decide, functions);
        if (kept.isPresent()) {
            keep(group.declared(), kept.get());
            return;
        }
        together.functions().forEach(this::accept);
        named.addAll(together.named());
        together.moveBodyBack();
        together.uses().ifPresent(associated::add);
        nested.addAll(together.nested());
        if (!group.isAssociated()) {
            boolean isSend = group.declared().future().orElseThrow().isSend();
            job.say(group.warning(
                            RULE,
                            "\"" + group.name() + "\": the boxed result was dyn compatible"
                                    + (isSend
                                            ? " and Send; async fn is neither by itself"
                                            : "; async fn is not by itself"))
                    .withHelp(
                            isSend
                                    ? "write \"" + group.traitName() + "<"
                                            + group.declared().name()
                                            + "(..): Send>\" where Send is needed, or keep the boxes where objects are"
                                    : "keep the boxes where objects are needed"));
            ObjectUse.of(group.traitName(), job.file()).forEach(use -> job.say(use.warning(RULE)));
        }
    }

    /** The declarations and definitions of associated types that go. */
    List<Node> droppedTypes() {
        return Stream.concat(associated.stream().flatMap(uses -> uses.declarations().stream()), nested.stream())
                .toList();
    }
}
