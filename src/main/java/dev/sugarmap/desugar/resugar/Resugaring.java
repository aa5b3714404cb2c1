package dev.sugarmap.desugar.resugar;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.source.Keeping;
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

/** Which functions of a file become {@code async}, and what goes with them; the draft says why others stay. */
public final class Resugaring {
    private static final String RULE = "resugar";

    private final RustFile file;
    private final Options options;
    private final Draft draft;
    private final Recursion recursion;
    private final Map<FnItem, Resugared> functions = new LinkedHashMap<>();
    private final List<ManualFn> named = new ArrayList<>();
    private final List<AssociatedUses> associated = new ArrayList<>();
    private final List<Node> nested = new ArrayList<>();
    private final Map<TraitItem, ProvidedBodies> provided = new LinkedHashMap<>();
    private final boolean found;

    /** Decides about every function of a file. */
    public Resugaring(RustFile file, Options options, Draft draft) {
        this.file = file;
        this.options = options;
        this.draft = draft;
        this.recursion = new Recursion(file);
        List<ManualFn> candidates = ManualFn.in(file);
        this.found = candidates.stream().anyMatch(function -> function.future().isPresent());
        if (found && !file.edition().isAtLeast(Edition.E2018)) {
            draft.say(Diagnostic.warning(RULE, "async fn needs edition 2018 or later", new TextRange(0, 0)));
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
    List<ProvidedBodies> provided() {
        return List.copyOf(provided.values());
    }

    /** The names in headers that go. */
    List<HeaderNames> headers() {
        return options.has(ResugarOptions.ELIDE.name(), "true") ? HeaderNames.around(functions()) : List.of();
    }

    private void decideAlone(ManualFn function) {
        if (function.isBound()) {
            if (function.associated().isPresent() || options.has(ResugarOptions.BOXED.name(), "true")) {
                keep(function, new Kept("its trait is not declared here, or declares it otherwise", ""));
            } else {
                sayBoxed(function);
            }
            return;
        }
        if (isBoxed(function) && options.has(ResugarOptions.BOXED.name(), "false")) {
            sayBoxed(function);
            return;
        }
        switch (decide(function)) {
            case Decision.Becomes(Resugared becomes) -> {
                accept(becomes);
                if (isBoxed(function)) {
                    boolean isSend = function.future().orElseThrow().isSend();
                    draft.say(Diagnostic.warning(
                            RULE,
                            "\"" + function.name() + "\": the boxed result was one type that could be named"
                                    + (isSend ? " and was Send" : "")
                                    + "; the future of an async fn has a type of its own"
                                    + (isSend ? ", and nothing promises that it is Send" : ""),
                            function.nameRange()));
                }
            }
            case Decision.Stays(Kept why) -> keep(function, why);
        }
    }

    private static boolean isBoxed(ManualFn function) {
        return function.future().filter(FutureType::isBoxed).isPresent();
    }

    private void sayBoxed(ManualFn function) {
        draft.say(Diagnostic.note(RULE, "kept \"" + function.name() + "\": its future is boxed", function.nameRange())
                .withHelp("boxed=true rewrites boxed futures as well"));
    }

    private void keep(ManualFn function, Kept why) {
        Diagnostic diagnostic =
                Diagnostic.warning(RULE, "kept \"" + function.name() + "\": " + why.reason(), function.nameRange());
        draft.say(why.help().isEmpty() ? diagnostic : diagnostic.withHelp(why.help()));
    }

    /** Whether a body is but {@code ...}, which stays as it is: section S4. */
    private static boolean isPlaceholder(Block body) {
        return body.node().node(SyntaxKind.PLACEHOLDER).isPresent();
    }

    private Decision decide(ManualFn function) {
        FutureType future = function.future().orElseThrow();
        Optional<String> forAnyone = Keeping.manualReason(function.item(), file, options);
        if (forAnyone.isPresent()) {
            return new Decision.Stays(new Kept(forAnyone.get(), ""));
        }
        if (future.isBoxed() && recursion.mayCallItself(function)) {
            return new Decision.Stays(new Kept("it may call itself, and an async fn cannot hold its own future", ""));
        }
        Exactness exactness = new Exactness(function, future, file.edition(), options);
        Optional<FutureBlock> block = Optional.empty();
        if (function.item().body().isPresent()
                && !isPlaceholder(function.item().body().get())) {
            switch (FutureBlock.in(function.item().body().get())) {
                case FutureBlock.Search.Missing(String why) -> {
                    return new Decision.Stays(new Kept(why, ""));
                }
                case FutureBlock.Search.Found(FutureBlock search) -> block = Optional.of(search);
            }
        }
        if (block.isPresent() && block.get().isBoxed() != future.isBoxed()) {
            return new Decision.Stays(new Kept("only one of its result and its async block is boxed", ""));
        }
        Optional<Resugared.Body> body = block.map(search ->
                new Resugared.Body(search, new Peeling(function.item().params(), future.output(), search.block())));
        Optional<Kept> promises = exactness.promises();
        Optional<Kept> captures = exactness.captures();
        Optional<Kept> kept = promises.filter(_ -> options.has(ResugarOptions.DROP_BOUNDS.name(), "false"))
                .or(() -> captures.filter(_ -> options.has(ResugarOptions.ALLOW_BORROW.name(), "false")))
                .or(() -> body.flatMap(search -> exactness.body(search.block(), search.peeling())));
        if (kept.isPresent()) {
            return new Decision.Stays(kept.get());
        }
        return new Decision.Becomes(
                new Resugared(function, future, body, options.has(ResugarOptions.ELIDE.name(), "true")));
    }

    /** Takes a function and says what an option gives up for it. */
    private void accept(Resugared becomes) {
        ManualFn function = becomes.function();
        functions.put(function.item(), becomes);
        Exactness exactness = new Exactness(function, function.future().orElseThrow(), file.edition(), options);
        exactness.promises().or(exactness::captures).map(Kept::reason).ifPresent(reason -> {
            String lost = reason.replace("would be lost", "is lost");
            Diagnostic diagnostic =
                    Diagnostic.warning(RULE, "\"" + function.name() + "\": " + lost, function.nameRange());
            draft.say(whereNeeded(function).map(diagnostic::withHelp).orElse(diagnostic));
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
        if (!group.isAssociated() && options.has(ResugarOptions.BOXED.name(), "false")) {
            sayBoxed(group.declared());
            return;
        }
        ProvidedBodies bodies = provided.computeIfAbsent(group.pair().trait(), ProvidedBodies::new);
        Together together = new Together(group, bodies, options);
        Optional<Kept> kept = together.decide(this::decide, functions);
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
            draft.say(group.warning(
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
            DynUses.of(group.traitName(), file).forEach(use -> draft.say(use.warning(RULE)));
        }
    }

    /** The declarations and definitions of associated types that go. */
    List<Node> droppedTypes() {
        return Stream.concat(associated.stream().flatMap(uses -> uses.declarations().stream()), nested.stream())
                .toList();
    }
}
