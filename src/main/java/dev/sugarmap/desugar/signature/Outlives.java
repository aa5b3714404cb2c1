package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        ElidedLifetimes elided = ElidedLifetimes.of(function);
        Generics generics = Generics.seenByTrait(function);
        List<String> lifetimes = new ArrayList<>(Generics.lifetimes(generics.around()));
        lifetimes.addAll(elided.fresh());
        lifetimes.addAll(Generics.lifetimes(generics.own()));
        if (lifetimes.isEmpty()) {
            return Optional.empty();
        }
        boolean several = lifetimes.size() > 1;
        String bound = several ? elided.names().take("'fut") : lifetimes.getFirst();
        List<String> declared = new ArrayList<>();
        List<String> predicates = new ArrayList<>();
        if (several) {
            declared.add(bound);
            lifetimes.forEach(lifetime -> predicates.add(lifetime + ": " + bound));
        }
        declared.addAll(elided.fresh());
        generics.types().forEach(type -> predicates.add(type + ": " + bound));
        elided.write(rewrite);
        GenericList.addLifetimes(function.item(), declared, rewrite, cause);
        FutureResult.addBound(function, bound, rewrite, cause);
        WherePredicates.add(function, predicates, rewrite, cause);
        return Optional.of(bound);
    }
}
