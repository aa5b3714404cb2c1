package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.signature.SelfBounds;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.ReturnTypeBound;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Bounds in return type notation on methods that are async no more: rule 14. */
record StaleBounds(List<BoxedMethod> methods, Job job) {
    /**
     * Drops those that the box keeps by itself; the job says which stay.
     *
     * @return what is dropped, in backquotes
     */
    List<String> drop(Rewrite rewrite) {
        List<Node> dropped = new ArrayList<>();
        for (ReturnTypeBound bound : ReturnTypeBound.in(job.file())) {
            methods.stream()
                    .filter(method -> means(bound, method.function()))
                    .findFirst()
                    .filter(method -> !isKept(bound, method))
                    .ifPresent(_ -> dropped.add(bound.node()));
        }
        Deletions deletions = new Deletions();
        Set<Node> gone = new LinkedHashSet<>(dropped);
        gone.stream()
                .map(node -> node.parent().orElseThrow())
                .distinct()
                .forEach(list -> drop(list, gone, deletions, rewrite));
        deletions.write(rewrite);
        return gone.stream().map(node -> "`" + node.text() + "`").distinct().toList();
    }

    private static boolean means(ReturnTypeBound bound, AsyncFn method) {
        return method.name().equals(bound.method())
                && method.owner().orElse(null) instanceof TraitItem trait
                && bound.mayMean(trait);
    }

    /** Whether a bound has to stay, where it is one that does not hold: it asks for more, or its clause would be empty. */
    private boolean isKept(ReturnTypeBound bound, BoxedMethod method) {
        boolean isKept = !method.isSend() || !asksForSendOnly(bound) || isAllOfClause(bound.node());
        if (isKept) {
            job.say(Diagnostic.warning(
                            AsyncTrait.BOX_RESULT.id(),
                            "\"" + bound.method() + "\" is no async fn any more, as return type notation needs it",
                            bound.node().range())
                    .withHelp("drop the bound, as the type of the box says what holds of it"));
        }
        return isKept;
    }

    private static boolean asksForSendOnly(ReturnTypeBound bound) {
        return bound.bounds().stream()
                .allMatch(asked -> asked.trait()
                        .filter(path -> SelfBounds.isMarker(path, "Send"))
                        .isPresent());
    }

    /** Whether a predicate is one of a clause to which a method's bounds are added, and the last of that. */
    private boolean isAllOfClause(Node node) {
        Node clause = node.parent().orElseThrow();
        return clause.nodes().size() == 1
                && methods.stream()
                        .flatMap(method -> method.function().item().whereClause().stream())
                        .anyMatch(own -> own.node().equals(clause));
    }

    private static void drop(Node list, Set<Node> gone, Deletions deletions, Rewrite rewrite) {
        List<Node> all = list.nodes();
        if (!gone.containsAll(all)) {
            deletions.addElements(all, gone, gone);
        } else if (list.kind() == SyntaxKind.WHERE_CLAUSE) {
            dropClause(list, rewrite);
        } else {
            deletions.add(list.range());
        }
    }

    private static void dropClause(Node clause, Rewrite rewrite) {
        SyntaxTree tree = clause.tree();
        int start = clause.firstToken()
                .flatMap(Token::previousSignificant)
                .orElseThrow()
                .range()
                .end();
        int next = tree.nodeEnd(clause.index());
        boolean isSpaced = next < tree.tokenCount() && tree.tokenKind(next) == SyntaxKind.WHITESPACE;
        int end = isSpaced ? tree.tokenStart(next + 1) : clause.range().end();
        rewrite.replace(new TextRange(start, end), Template.inline(isSpaced ? " " : ""), clause.range());
    }
}
