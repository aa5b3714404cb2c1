package dev.sugarmap.desugar.strategy.opaque;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.signature.FutureResult;
import dev.sugarmap.desugar.signature.GenericList;
import dev.sugarmap.desugar.signature.ImplArguments;
import dev.sugarmap.desugar.signature.Variance;
import dev.sugarmap.desugar.signature.WherePredicates;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bound that the documents give a future that borrows: {@code + 'a}, or {@code + 'fut} for a lifetime that all
 * borrowed arguments outlive: rule 5.
 */
public final class Outlives {
    private final CaptureScope scope;
    private final ImplArguments impls;
    private final String bound;

    private Outlives(CaptureScope scope) {
        this.scope = scope;
        this.impls = ImplArguments.withoutNames(scope.function());
        this.bound = scope.lifetimes().size() == 1
                ? scope.lifetimes().getFirst()
                : GeneratedName.FUTURE_LIFETIME.fresh(scope.elided().names());
    }

    /** The bound for a function, if any lifetime is in its scope. */
    public static Optional<Outlives> of(CaptureScope scope) {
        return scope.isStatic() ? Optional.empty() : Optional.of(new Outlives(scope));
    }

    public AsyncFn function() {
        return scope.function();
    }

    /** The lifetime that bounds the future. */
    public String bound() {
        return bound;
    }

    /** Whether that is a lower bound of several lifetimes. */
    public boolean isOfSeveral() {
        return scope.lifetimes().size() > 1;
    }

    /** Whether callers choose types that the bound constrains. */
    public boolean boundsTypes() {
        return !scope.generics().types().isEmpty() || !impls.isEmpty();
    }

    /**
     * A lifetime that such a bound does not let the future capture before edition 2024 (E0700): one that must not be
     * shortened to the bound and that the result does not mention either.
     */
    public Optional<String> uncaptured() {
        if (!isOfSeveral()) {
            return Optional.empty();
        }
        List<String> ofSelf = Variance.isSelfInvariant(function().item()) ? scope.inSelf() : List.of();
        return Stream.concat(scope.elided().invariant().stream(), ofSelf.stream())
                .filter(scope.lifetimes()::contains)
                .filter(lifetime -> !isInResult(lifetime))
                .findFirst();
    }

    private boolean isInResult(String lifetime) {
        boolean namesSelf = function().item().returnType().stream()
                .flatMap(result -> result.node().allTokens().stream())
                .anyMatch(token -> token.kind() == SyntaxKind.SELF_TYPE);
        return scope.elided().inResult().contains(lifetime)
                || (namesSelf && scope.inSelf().contains(lifetime));
    }

    /** Names the lifetimes of the signature, bounds its future by them, and every type parameter as well. */
    public void write(Rewrite rewrite) {
        TextRange cause = function().asyncToken().range();
        List<String> declared = new ArrayList<>();
        List<String> predicates = new ArrayList<>();
        if (isOfSeveral()) {
            declared.add(bound);
            scope.lifetimes().forEach(lifetime -> predicates.add(lifetime + ": " + bound));
        }
        declared.addAll(scope.elided().fresh());
        scope.generics().types().forEach(type -> predicates.add(type + ": " + bound));
        if (predicates.isEmpty()) {
            traitArguments().forEach(type -> predicates.add(type + ": " + bound));
        }
        if (holdsSelf()) {
            predicates.add("Self: " + bound);
        }
        scope.elided().write(rewrite);
        impls.bound(bound, rewrite);
        GenericList.addLifetimes(function().item(), declared, rewrite, cause);
        FutureResult.addBound(function(), bound, rewrite, cause);
        WherePredicates.add(function(), predicates, rewrite, cause);
    }

    /** What an implementation gives for the types of its trait, of which the trait says that they outlive the bound. */
    private List<String> traitArguments() {
        return function()
                .owner()
                .filter(ImplItem.class::isInstance)
                .flatMap(owner -> ((ImplItem) owner).traitPath())
                .map(Path::lastArgs)
                .orElse(List.of())
                .stream()
                .filter(GenericArg.TypeArg.class::isInstance)
                .map(argument -> argument.node().line())
                .toList();
    }

    /** Whether an argument of a method of a trait holds what nothing says of {@code Self} that it outlives the bound. */
    private boolean holdsSelf() {
        return (function().isInTrait() || function().isInTraitImpl())
                && function().item().params().stream()
                        .flatMap(param -> param.node().allTokens().stream())
                        .filter(token -> token.kind() == SyntaxKind.SELF_TYPE || isWholeReceiver(token))
                        .anyMatch(token -> !isReferred(token.parent()));
    }

    /** Whether it is the word of a receiver by value. */
    private static boolean isWholeReceiver(Token token) {
        return token.kind() == SyntaxKind.SELF_VALUE
                && token.parent().kind() == SyntaxKind.SELF_PARAM
                && new Param.SelfParam(token.parent()).ampersand().isEmpty()
                && new Param.SelfParam(token.parent()).type().isEmpty();
    }

    private static boolean isReferred(Node place) {
        return place.ancestors()
                .takeWhile(node -> node.kind() != SyntaxKind.PARAM_LIST)
                .anyMatch(node -> node.kind() == SyntaxKind.REFERENCE_TYPE);
    }
}
