package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.List;

/** Which methods get associated types for their results. */
final class Returns {
    static final Strategy.Option OPTION = new Strategy.Option(
            "returns",
            "Which methods get associated types: all that return impl Trait, the hidden one of async fn included, or async"
                    + " fn only.",
            List.of("all", "async"));

    private Returns() {}

    static boolean areNamed(AsyncFn method, Job job) {
        return method.isAsync()
                || (job.has(OPTION, "all")
                        && method.returnsImplTrait()
                        && !saysItsCaptures(method)
                        && !isMovedBody(method));
    }

    /** Whether the result has a clause such as {@code use<'_, Self>}, which an associated type cannot have. */
    private static boolean saysItsCaptures(AsyncFn method) {
        return method.result().stream()
                .flatMap(type -> type.node().descendants().stream())
                .anyMatch(node -> node.kind() == SyntaxKind.USE_BOUND);
    }

    /** Whether a method is a provided body that was moved for what is named already: {@code TrDefaults::next_default}. */
    private static boolean isMovedBody(AsyncFn method) {
        return method.owner().orElse(null) instanceof TraitItem trait
                && trait.supertraits().stream()
                        .flatMap(bound -> bound.traitName().stream())
                        .anyMatch(of -> GeneratedName.isBodiesOf(trait.nameText(), of));
    }
}
