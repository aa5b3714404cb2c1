package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.source.ReturnTypeBound;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bounds by return type notation, {@code T::next(..): Send}, on methods that return an associated type now: they bound
 * that type for all lifetimes, {@code for<'me> T::Next<'me>: Send}. Rule 16.
 */
record NotationBounds(List<GatTrait> traits, Job job) {
    /** Rewrites them; those that have lifetimes of their own already stay, and the job says so. */
    void write(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        Map<Node, Set<String>> binders = new LinkedHashMap<>();
        Set<String> methods = new LinkedHashSet<>();
        for (ReturnTypeBound bound : ReturnTypeBound.in(job.file())) {
            for (AssociatedResult result : meant(bound).toList()) {
                Node binder = binder(bound);
                if (binder.node(SyntaxKind.FOR_LIFETIMES).isPresent()) {
                    job.say(Diagnostic.warning(
                                    rule.id(),
                                    "\"" + bound.method() + "\" has no return type notation any more",
                                    bound.node().range())
                            .withHelp("bound its type `" + result.name() + "` by hand"));
                } else {
                    List<String> lifetimes = fresh(result.signature().lifetimes(), bound.node());
                    binders.computeIfAbsent(binder, _ -> new LinkedHashSet<>()).addAll(lifetimes);
                    TextRange place = method(bound.path());
                    rewrite.replace(place, Template.inline(result.name() + angles(lifetimes)), place);
                    methods.add("`" + bound.method() + "(..)`");
                }
            }
        }
        binders.forEach((binder, lifetimes) -> {
            if (!lifetimes.isEmpty()) {
                rewrite.before(
                        binder.range().start(), Template.inline("for" + angles(lifetimes) + " "), binder.range());
            }
        });
        job.add(rule, Reasons.list(methods) + " spoke of what an associated type is now.", rewrite);
    }

    private Stream<AssociatedResult> meant(ReturnTypeBound bound) {
        return traits.stream()
                .filter(trait -> bound.mayMean(trait.sides().trait()))
                .flatMap(trait -> trait.methods().stream())
                .map(GatTrait.Method::declared)
                .filter(result -> result.function().name().equals(bound.method()))
                .limit(1);
    }

    /** What can declare lifetimes for a bound: the predicate, or the trait that has it among its arguments. */
    private static Node binder(ReturnTypeBound bound) {
        return bound.node()
                .ancestors()
                .filter(node -> node.kind() == SyntaxKind.WHERE_PREDICATE || node.kind() == SyntaxKind.TRAIT_BOUND)
                .findFirst()
                .orElse(bound.node());
    }

    /** The lifetimes under names that nothing around the bound has. */
    private static List<String> fresh(List<String> lifetimes, Node bound) {
        Names taken = Names.none();
        bound.ancestors().flatMap(node -> Item.of(node).stream()).forEach(item -> taken.takeLifetimes(item.node()));
        return lifetimes.stream().map(taken::take).toList();
    }

    /** The method's name and its dots: the last part of the path. */
    private static TextRange method(Path path) {
        Path.Segment last = path.last().orElseThrow();
        return new TextRange(
                last.name().range().start(),
                last.argumentNode().orElseThrow().range().end());
    }

    private static String angles(Iterable<String> lifetimes) {
        String list = String.join(", ", lifetimes);
        return list.isEmpty() ? "" : "<" + list + ">";
    }
}
