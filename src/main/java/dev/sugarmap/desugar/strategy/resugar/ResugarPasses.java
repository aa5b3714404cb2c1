package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.strategy.shared.FileHead;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The passes of a resugaring: edits of what was decided, and nothing else. */
final class ResugarPasses {
    private final RustFile file;
    private final Resugaring resugaring;
    private final Job job;

    /** The passes over what was decided about a file. */
    ResugarPasses(Resugaring resugaring, Job job) {
        this.file = job.file();
        this.resugaring = resugaring;
        this.job = job;
    }

    /** Puts provided bodies back into their traits. */
    void moveBodiesBack(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<ProvidedAgain> provided = resugaring.provided();
        provided.forEach(body -> body.write(rewrite));
        List<FnItem> moved = provided.stream().map(ProvidedAgain::body).toList();
        Stream<Node> emptied = provided.stream()
                .map(ProvidedAgain::bodies)
                .distinct()
                .flatMap(bodies -> bodies.emptiedBy(moved).stream());
        new Deletions()
                .addLines(Stream.concat(forwarders().stream(), emptied).toList())
                .write(rewrite);
        Set<String> names = new TreeSet<>();
        provided.forEach(body -> names.add("`" + body.name() + "`"));
        job.add(
                rule,
                "The trait provides " + Reasons.list(names)
                        + " itself, so that the implementations that only called the helper can leave "
                        + (names.size() == 1 ? "it" : "them") + " out.",
                rewrite);
    }

    private List<Node> forwarders() {
        return resugaring.provided().stream()
                .flatMap(body -> body.forwarders().stream())
                .toList();
    }

    /** Drops the statements that take the arguments. */
    void giveBackArguments(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        bodies().forEach(body -> body.giveBackArguments(rewrite));
        String why = Reasons.list(names(ResugaredBody::takesArguments));
        job.add(rule, "The future of an async fn owns the arguments of " + why + " anyway.", rewrite);
    }

    private Stream<ResugaredBody> bodies() {
        return resugaring.functions().stream().flatMap(function -> function.body().stream());
    }

    /** Drops what spells out the result type. */
    void leaveResults(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        bodies().forEach(body -> body.leaveResult(rewrite));
        String why = Reasons.list(names(ResugaredBody::spellsResult));
        job.add(
                rule,
                "The signature of " + why + " says the type of the result, and its end ends temporaries.",
                rewrite);
    }

    /** Makes the functions async. */
    void becomeAsync(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        resugaring.functions().forEach(function -> function.becomeAsync(rewrite));
        Set<String> names = new LinkedHashSet<>();
        resugaring
                .functions()
                .forEach(function -> names.add("`" + function.function().name() + "`"));
        job.add(
                rule,
                Reasons.list(names) + (names.size() == 1 ? " returns" : " return")
                        + " the future at once and " + (names.size() == 1 ? "does" : "do")
                        + " nothing else, as an async fn does.",
                rewrite);
    }

    /** Drops the associated types that stood for the futures. */
    void dropTypes(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        resugaring.groups().forEach(group -> spellOut(group, rewrite));
        resugaring
                .groups()
                .forEach(group -> group.uses()
                        .ifPresent(uses ->
                                uses.writeNotation(group.group().declared().name(), rewrite)));
        resugaring.groups().stream()
                .flatMap(group -> group.uses().stream())
                .flatMap(uses -> uses.bounds().stream())
                .findFirst()
                .ifPresent(bound -> {
                    new FileHead(file).addFeature("return_type_notation", rewrite, bound.range());
                    job.say(Diagnostic.warning(rule.id(), "return type notation needs nightly Rust", bound.range()));
                });
        drop(resugaring.droppedFutures(), rewrite);
        job.add(rule, "The compiler names the future of an async fn itself; nothing else uses these types.", rewrite);
    }

    /** Has the methods that keep the type of their futures say it themselves. */
    private static void spellOut(GroupDecision.Becomes group, Rewrite rewrite) {
        for (ManualFn method : group.named()) {
            AssociatedType type = method.associated().orElseThrow();
            type.declaration()
                    .type()
                    .map(Type::node)
                    .map(Node::range)
                    .ifPresent(definition -> rewrite.replace(
                            method.result().node().range(),
                            group.folded()
                                    .template(type, definition, method.owner().orElseThrow()),
                            definition));
        }
    }

    private void drop(List<Node> types, Rewrite rewrite) {
        List<Node> forwarders = forwarders();
        new Deletions()
                .addLines(types.stream()
                        .filter(node -> !forwarders.contains(node))
                        .toList())
                .write(rewrite);
    }

    /** Writes what opaque associated types stand for into the results that name them. */
    void returnImpl(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        resugaring.opaque().stream()
                .flatMap(decision -> decision.methods().stream())
                .forEach(method -> method.write(rewrite));
        drop(resugaring.droppedOpaque(), rewrite);
        Set<String> names = new LinkedHashSet<>();
        resugaring.opaque().forEach(decision -> decision.types().names().forEach(name -> names.add("`" + name + "`")));
        job.add(
                rule,
                "Nothing but one method names " + Reasons.list(names) + ", and no implementation says what "
                        + (names.size() == 1 ? "it is." : "they are."),
                rewrite);
    }

    /** Drops the lifetimes and predicates that only the future needed. */
    void dropLifetimes(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        Set<String> ofFuture = new LinkedHashSet<>();
        Set<String> unnamed = new LinkedHashSet<>();
        for (Resugared function : resugaring.functions()) {
            function.dropLifetimes(rewrite);
            LighterGenerics generics = function.lighterGenerics();
            generics.ofFuture().name().ifPresent(name -> ofFuture.add("`" + name + "`"));
            generics.unnamed().names().forEach(name -> unnamed.add("`" + name + "`"));
        }
        resugaring.opaque().stream()
                .flatMap(decision -> decision.methods().stream())
                .flatMap(method -> method.generics().stream())
                .forEach(generics -> {
                    generics.write(rewrite);
                    generics.unnamed().names().forEach(name -> unnamed.add("`" + name + "`"));
                });
        for (HeaderNames header : headers()) {
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

    /** The names in headers that go, if the user wants that. */
    private List<HeaderNames> headers() {
        return job.has(ResugarOptions.ELIDE, "true") ? HeaderNames.around(resugaring.functions()) : List.of();
    }

    /** Writes {@code impl} for the type parameters that a desugaring named. */
    void writeImpl(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        Set<String> names = new LinkedHashSet<>();
        for (Resugared function : resugaring.functions()) {
            function.writeImpl(rewrite);
            function.implAgain().names().reversed().forEach(name -> names.add("`" + name + "`"));
        }
        for (OpaqueDecision.Becomes decision : resugaring.opaque()) {
            decision.implAgain().forEach(again -> {
                again.write(rewrite);
                again.names().reversed().forEach(name -> names.add("`" + name + "`"));
            });
        }
        job.add(
                rule,
                Reasons.list(names) + (names.size() == 1 ? " has" : " have")
                        + " a name only because the result had to list "
                        + (names.size() == 1 ? "it." : "them."),
                rewrite);
    }

    /** Drops helpers, gates and imports that nothing needs any more. */
    void dropLeftovers(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        Leftovers leftovers = new Leftovers(file, resugaring.droppedResults(), resugaring.droppedTypes());
        leftovers.write(rewrite);
        FutureImports imports = new FutureImports(file, job.keptAfter(rewrite));
        imports.write(rewrite);
        List<String> names = Stream.concat(leftovers.names().stream(), imports.names().stream())
                .toList();
        job.add(rule, "Nothing uses " + Reasons.list(names) + " any more.", rewrite);
    }

    /** The functions whose bodies are so. */
    private Set<String> names(Predicate<ResugaredBody> of) {
        Set<String> names = new LinkedHashSet<>();
        bodies().filter(of)
                .forEach(body ->
                        names.add("`" + body.item().name().map(Token::text).orElse("_") + "`"));
        return names;
    }
}
