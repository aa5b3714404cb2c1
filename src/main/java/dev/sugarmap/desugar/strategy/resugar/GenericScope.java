package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The generic parameters in the scope of a function, which the future of an {@code async fn} captures.
 *
 * @param lifetimes the lifetimes that have names
 * @param elided how many lifetimes have none
 * @param types the type parameters, {@code impl} for arguments that have one without a name
 */
record GenericScope(FnItem method, Optional<Item> owner, Set<String> lifetimes, int elided, Set<String> types) {
    /** The parameters of a function and of the trait or implementation around it. */
    static GenericScope of(ManualFn function) {
        return of(function.item(), function.owner());
    }

    /** The parameters of a function alone: an associated type captures the others anyway. */
    static GenericScope ofMethod(FnItem method) {
        return of(method, Optional.empty());
    }

    private static GenericScope of(FnItem method, Optional<Item> owner) {
        Set<String> lifetimes = new LinkedHashSet<>();
        Set<String> types = new LinkedHashSet<>();
        Stream.concat(owner.stream(), Stream.of(method))
                .flatMap(item -> item.generics().stream())
                .forEach(param -> param.name().ifPresent(name -> {
                    switch (param) {
                        case GenericParams.LifetimeParam _ -> lifetimes.add(name.text());
                        case GenericParams.TypeParam _ -> types.add(name.text());
                        case GenericParams.ConstParam _ -> {}
                    }
                }));
        int elided = 0;
        for (Param param : method.params()) {
            elided += elidedIn(param.node());
            if (param.node().descendants().stream().anyMatch(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE)) {
                types.add("impl");
            }
        }
        if (owner.orElse(null) instanceof ImplItem header) {
            elided += header.selfType().map(type -> elidedIn(type.node())).orElse(0);
            elided += header.trait().map(type -> elidedIn(type.node())).orElse(0);
        }
        return new GenericScope(method, owner, lifetimes, elided, types);
    }

    private static int elidedIn(Node node) {
        if (hasItsOwnLifetimes(node)) {
            return 0;
        }
        boolean isReference = node.has(SyntaxKind.AND)
                && (node.kind() == SyntaxKind.REFERENCE_TYPE || node.kind() == SyntaxKind.SELF_PARAM);
        int own = isReference && !node.has(SyntaxKind.LIFETIME) ? 1 : 0;
        own += (int) node.tokens().stream()
                .filter(token -> token.text().equals("'_"))
                .count();
        return own + node.nodes().stream().mapToInt(GenericScope::elidedIn).sum();
    }

    private static boolean hasItsOwnLifetimes(Node node) {
        return switch (node.kind()) {
            case FN_POINTER_TYPE, PARENTHESIZED_ARGS, CONST_ARG -> true;
            case TRAIT_BOUND -> node.node(SyntaxKind.FOR_LIFETIMES).isPresent();
            default -> node.kind().isExpression();
        };
    }

    boolean isEmpty() {
        return lifetimes.isEmpty() && elided == 0;
    }

    /** The lifetimes in scope that are not among these, for a message. */
    List<String> without(List<String> named) {
        List<String> left = new ArrayList<>(lifetimes);
        left.removeAll(named);
        boolean elidedIsNamed = elided == 1 && named.contains("'_") && (lifetimes.isEmpty() || isReceiverElided());
        if (elided > 0 && !elidedIsNamed) {
            left.add("'_");
        }
        return left;
    }

    /** What an associated type that is applied to these does not capture, for a message. */
    List<String> notAmong(List<String> arguments) {
        List<String> left = without(arguments);
        types.stream().filter(name -> !arguments.contains(name)).forEach(left::add);
        return left;
    }

    private boolean isReceiverElided() {
        return method.selfParam()
                .filter(self -> self.ampersand().isPresent() && self.lifetime().isEmpty())
                .isPresent();
    }

    /** What in scope need not outlive a lifetime, as far as the signature says; for a message. */
    List<String> notOutliving(String lifetime) {
        boolean isElided = lifetime.equals("'_");
        List<String> left = new ArrayList<>();
        Set<String> outliving = outliving(lifetime);
        Stream.concat(lifetimes.stream(), types.stream())
                .filter(name -> !name.equals(lifetime) && !outliving.contains(name))
                .forEach(left::add);
        if (elided > 1 || (elided == 1 && !isElided)) {
            left.add("'_");
        }
        return left;
    }

    private Set<String> outliving(String lifetime) {
        Set<String> outliving = new LinkedHashSet<>();
        Stream.concat(owner.stream(), Stream.of(method)).forEach(item -> {
            item.generics().stream()
                    .filter(param -> hasBound(param.bounds(), lifetime))
                    .forEach(param -> param.name().map(Token::text).ifPresent(outliving::add));
            item.predicates().stream()
                    .filter(predicate -> hasBound(predicate.bounds(), lifetime))
                    .forEach(predicate -> subject(predicate).ifPresent(outliving::add));
        });
        boolean allImpls = method.params().stream()
                .flatMap(param -> param.node().descendants().stream())
                .filter(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE)
                .allMatch(node -> hasBound(new Type.ImplTrait(node).bounds(), lifetime));
        if (allImpls) {
            outliving.add("impl");
        }
        boolean isSelfBound = outliving.contains("Self");
        boolean isSelfBorrowed = method.selfParam()
                .filter(self -> self.ampersand().isPresent())
                .filter(self -> self.lifetime().map(Token::text).orElse("'_").equals(lifetime))
                .isPresent();
        owner.stream()
                .flatMap(item -> item.generics().stream())
                .map(Named::nameText)
                .filter(name -> isSelfBound || (isSelfBorrowed && isInSelf(name)))
                .forEach(outliving::add);
        return outliving;
    }

    private boolean isInSelf(String name) {
        return owner.orElse(null) instanceof ImplItem header
                && header.selfType()
                        .filter(type -> type.node().allTokens().stream()
                                .anyMatch(token -> token.text().equals(name)))
                        .isPresent();
    }

    /** What a predicate bounds: a lifetime or a type. */
    static Optional<String> subject(WhereClause.Predicate predicate) {
        return predicate
                .type()
                .map(type -> type.node().text())
                .or(() -> predicate.lifetime().map(Token::text));
    }

    static boolean hasBound(List<Bound> bounds, String lifetime) {
        return bounds.stream()
                .anyMatch(bound -> bound instanceof Bound.LifetimeBound found
                        && found.lifetime().text().equals(lifetime));
    }
}
