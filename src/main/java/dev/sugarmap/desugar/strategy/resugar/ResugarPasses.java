package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.strategy.shared.FileHead;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The passes of a resugaring. */
public final class ResugarPasses {
    private final RustFile file;
    private final Resugaring resugaring;
    private final Job job;

    /** The passes over what was decided about a file. */
    public ResugarPasses(Resugaring resugaring, Job job) {
        this.file = job.file();
        this.resugaring = resugaring;
        this.job = job;
    }

    /** Puts provided bodies back into their traits. */
    public void moveBodiesBack(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> names = new ArrayList<>();
        for (ReturnedBodies bodies : resugaring.provided()) {
            bodies.write(rewrite);
            names.addAll(bodies.names());
        }
        job.add(
                rule,
                "The trait provides " + Reasons.list(names)
                        + " itself, so that the implementations that only called the helper can leave "
                        + (names.size() == 1 ? "it" : "them") + " out.",
                rewrite);
    }

    /** Drops the statements that take the arguments. */
    public void giveBackArguments(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        resugaring.functions().forEach(function -> function.giveBackArguments(rewrite));
        String why = Reasons.list(names(Resugared::takesArguments));
        job.add(rule, "The future of an async fn owns the arguments of " + why + " anyway.", rewrite);
    }

    /** Drops what spells out the result type. */
    public void leaveResults(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        resugaring.functions().forEach(function -> function.leaveResult(rewrite));
        String why = Reasons.list(names(Resugared::spellsResult));
        job.add(
                rule,
                "The signature of " + why + " says the type of the result, and its end ends temporaries.",
                rewrite);
    }

    /** Makes the functions async. */
    public void becomeAsync(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        resugaring.functions().forEach(function -> function.becomeAsync(rewrite));
        Set<String> names = names(_ -> true);
        job.add(
                rule,
                Reasons.list(names) + (names.size() == 1 ? " returns" : " return")
                        + " the future at once and " + (names.size() == 1 ? "does" : "do")
                        + " nothing else, as an async fn does.",
                rewrite);
    }

    /** Drops the associated types that stood for the futures. */
    public void dropTypes(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        for (ManualFn method : resugaring.named()) {
            AssociatedType type = method.associated().orElseThrow();
            type.declaration()
                    .type()
                    .ifPresent(definition -> rewrite.replace(
                            method.result().node().range(),
                            type.template(definition.node().range()),
                            definition.node().range()));
        }
        List<Node> gone = resugaring.droppedTypes().stream()
                .filter(node -> resugaring.provided().stream().noneMatch(bodies -> bodies.drops(node)))
                .toList();
        resugaring.associated().forEach(uses -> uses.writeNotation(rewrite));
        resugaring.associated().stream()
                .flatMap(uses -> uses.bounds().stream())
                .findFirst()
                .ifPresent(bound -> {
                    new FileHead(file).addFeature("return_type_notation", rewrite, bound.range());
                    job.say(Diagnostic.warning(rule.id(), "return type notation needs nightly Rust", bound.range()));
                });
        new Deletions().addLines(gone).write(rewrite);
        job.add(rule, "The compiler names the future of an async fn itself; nothing else uses these types.", rewrite);
    }

    /** Drops the lifetimes and predicates that only the future needed. */
    public void dropLifetimes(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        Set<String> ofFuture = new LinkedHashSet<>();
        Set<String> unnamed = new LinkedHashSet<>();
        for (Resugared function : resugaring.functions()) {
            function.dropLifetimes(rewrite);
            function.unused().ofFuture().forEach(name -> ofFuture.add("`" + name + "`"));
            function.unused().unnamed().forEach(name -> unnamed.add("`" + name + "`"));
        }
        for (HeaderNames header : resugaring.headers()) {
            header.write(rewrite);
            header.names().forEach(name -> unnamed.add("`" + name + "`"));
        }
        List<String> why = new ArrayList<>();
        if (!ofFuture.isEmpty()) {
            why.add("Nothing but the result needed " + Reasons.list(ofFuture) + ".");
        }
        if (!unnamed.isEmpty()) {
            why.add("What occurs once needs no name: " + Reasons.list(unnamed) + ".");
        }
        job.add(rule, String.join(" ", why), rewrite);
    }

    /** Writes {@code impl} for the type parameters that a desugaring named. */
    public void writeImpl(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        Set<String> names = new LinkedHashSet<>();
        for (Resugared function : resugaring.functions()) {
            function.writeImpl(rewrite);
            function.implAgain().names().reversed().forEach(name -> names.add("`" + name + "`"));
        }
        job.add(
                rule,
                Reasons.list(names) + (names.size() == 1 ? " has" : " have")
                        + " a name only because the result had to list "
                        + (names.size() == 1 ? "it." : "them."),
                rewrite);
    }

    /** Drops helpers and gates that nothing needs any more. */
    public void dropLeftovers(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<Node> results = Stream.concat(
                        resugaring.functions().stream().map(Resugared::function), resugaring.named().stream())
                .map(function -> function.result().node())
                .toList();
        Leftovers leftovers = new Leftovers(file, results, resugaring.droppedTypes());
        leftovers.write(rewrite);
        job.add(rule, "Nothing uses " + Reasons.list(leftovers.names()) + " any more.", rewrite);
    }

    private Set<String> names(Predicate<Resugared> of) {
        Set<String> names = new LinkedHashSet<>();
        resugaring.functions().stream()
                .filter(of)
                .forEach(function -> names.add("`" + function.function().name() + "`"));
        return names;
    }
}
