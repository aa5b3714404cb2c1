package dev.sugarmap.desugar.strategy.opaque;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.signature.FutureResult;
import dev.sugarmap.desugar.signature.GenericList;
import dev.sugarmap.desugar.signature.ImplArguments;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clause by which an {@code impl Future} captures all that is in scope, before edition 2024 in which it does so by
 * itself: rules 3 and 4.
 */
public final class CaptureClause {
    private final CaptureScope scope;
    private final ImplArguments impls;

    /** The clause for a function; {@code identifiers} are all that its file has. */
    public CaptureClause(CaptureScope scope, Names identifiers) {
        this.scope = scope;
        this.impls = ImplArguments.of(scope.function(), identifiers);
    }

    public AsyncFn function() {
        return scope.function();
    }

    /** The lifetimes that get a name. */
    public List<String> fresh() {
        return scope.elided().fresh();
    }

    /** The {@code impl Trait}s that get a name, for {@code use<..>} has to list every type parameter. */
    public List<ImplArguments.Argument> named() {
        return needsHelper() ? List.of() : impls.arguments();
    }

    /** Whether a helper trait names the lifetimes instead of {@code use<..>}: rule 4. */
    public boolean needsHelper() {
        return isConditional() || (!impls.isEmpty() && scope.generics().hasOwnTypesOrConsts());
    }

    /** Whether {@code use<..>} would have to list a type that is there under a condition only. */
    public boolean isConditional() {
        return scope.generics().hasConditionalTypesOrConsts()
                || function().item().params().stream()
                        .filter(param -> param.attributes().stream().anyMatch(Conditions::isCondition))
                        .anyMatch(param -> impls.arguments().stream()
                                .anyMatch(argument -> param.node()
                                        .range()
                                        .contains(argument.type().node().range())));
    }

    /** Names and declares the lifetimes. */
    public void nameLifetimes(Rewrite rewrite) {
        scope.elided().write(rewrite);
        GenericList.addLifetimes(function().item(), fresh(), rewrite, cause());
    }

    /** Names and declares the {@code impl Trait}s. */
    public void nameArguments(Rewrite rewrite) {
        if (!needsHelper()) {
            impls.write(!fresh().isEmpty(), rewrite);
        }
    }

    /** Adds the clause to the result. */
    public void write(String helper, Rewrite rewrite) {
        String clause = needsHelper()
                ? scope.lifetimes().stream()
                        .map(lifetime -> "&" + lifetime + " ()")
                        .collect(Collectors.joining(
                                ", ", helper + "<(", scope.lifetimes().size() == 1 ? ",)>" : ")>"))
                : Stream.of(scope.lifetimes(), scope.generics().typesAndConsts(), impls.names())
                        .flatMap(List::stream)
                        .collect(Collectors.joining(", ", "use<", ">"));
        FutureResult.addBound(function(), clause, rewrite, cause());
    }

    private TextRange cause() {
        return function().asyncToken().range();
    }
}
