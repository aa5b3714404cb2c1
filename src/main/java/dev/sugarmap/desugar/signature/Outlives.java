package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bound that the documents give a future that borrows: {@code + 'a}, or {@code + 'fut} for a lifetime that all
 * borrowed arguments outlive. Rule 2 of section 1 of the language desugarings, {@code capture=outlives}.
 */
public final class Outlives {
    private Outlives() {}

    /**
     * Names the lifetimes of a signature, bounds its future by them, and every type parameter as well.
     *
     * @return the bound, if any lifetime is in scope
     */
    public static Optional<String> write(AsyncFn function, Rewrite rewrite) {
        TextRange cause = function.asyncToken().range();
        Names names = ElidedLifetimes.namesAround(function);
        List<String> fresh = ElidedLifetimes.name(function, names, rewrite);
        List<String> lifetimes = new ArrayList<>(names(ofOwner(function), GenericParams.LifetimeParam.class));
        lifetimes.addAll(fresh);
        lifetimes.addAll(names(parameters(function.item()), GenericParams.LifetimeParam.class));
        if (lifetimes.isEmpty()) {
            return Optional.empty();
        }
        boolean several = lifetimes.size() > 1;
        String bound = several ? names.take("'fut") : lifetimes.getFirst();
        List<String> declared = new ArrayList<>();
        List<String> predicates = new ArrayList<>();
        if (several) {
            declared.add(bound);
            lifetimes.forEach(lifetime -> predicates.add(lifetime + ": " + bound));
        }
        declared.addAll(fresh);
        Stream<GenericParams.GenericParam> inScope = Stream.concat(ofOwner(function), parameters(function.item()));
        names(inScope, GenericParams.TypeParam.class).forEach(name -> predicates.add(name + ": " + bound));
        declare(function.item(), declared, rewrite, cause);
        FutureResult.addBound(function, bound, rewrite, cause);
        WherePredicates.add(function, predicates, rewrite, cause);
        return Optional.of(bound);
    }

    /** The parameters of the trait or implementation around, as far as a trait and its implementations both see them. */
    private static Stream<GenericParams.GenericParam> ofOwner(AsyncFn function) {
        return function.owner().stream()
                .flatMap(owner -> parameters(owner).filter(param -> isSeenByTrait(param, owner)));
    }

    private static List<String> names(
            Stream<GenericParams.GenericParam> params, Class<? extends GenericParams.GenericParam> kind) {
        return params.filter(kind::isInstance)
                .flatMap(param -> param.name().stream())
                .map(Token::text)
                .toList();
    }

    private static Stream<GenericParams.GenericParam> parameters(Item item) {
        return item.genericParams().stream().flatMap(params -> params.params().stream());
    }

    /** An implementation must not ask for more than its trait, which knows only what the trait's path names. */
    private static boolean isSeenByTrait(GenericParams.GenericParam param, Item owner) {
        if (!(owner instanceof ImplItem implementation)) {
            return true;
        }
        Optional<Node> trait = implementation.traitPath().map(Path::node);
        return trait.isPresent()
                && trait.get().allTokens().stream()
                        .anyMatch(token -> param.name().map(Token::text).equals(Optional.of(token.text())));
    }

    private static void declare(FnItem item, List<String> lifetimes, Rewrite rewrite, TextRange cause) {
        if (lifetimes.isEmpty()) {
            return;
        }
        String list = String.join(", ", lifetimes);
        Optional<GenericParams> params = item.genericParams();
        if (params.isPresent()) {
            String separator = params.get().params().isEmpty() ? "" : ", ";
            rewrite.after(params.get().open().range().end(), Template.inline(list + separator), cause);
        } else {
            item.name().ifPresent(name -> rewrite.after(name.range().end(), Template.inline("<" + list + ">"), cause));
        }
    }
}
