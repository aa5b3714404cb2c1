package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.ast.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The methods that the macro async_trait takes, by its attributes or because it is asked for: rule 1.
 *
 * @param all the methods to rewrite, in order
 * @param kept the items whose attributes stay
 * @param isAsked whether there is anything that the macro is about
 */
record BoxedMethods(List<Method> all, Set<Item> kept, MacroMarks marks, boolean isAsked) {
    /**
     * An async method.
     *
     * @param declared the same method of its trait, if it is one of an implementation and the trait is in the file
     * @param send whether its future is to be {@code Send}
     */
    record Method(AsyncFn function, Optional<AsyncFn> declared, boolean send) {}

    /** The methods of a file; the job says which stay, and what the two sides of a trait do not agree on. */
    static BoxedMethods in(boolean send, Job job) {
        MacroMarks marks = MacroMarks.in(job);
        TraitAgreement sides = new TraitAgreement(marks, TraitPairs.in(job.file()), send, job);
        List<AsyncFn> found = AsyncFn.in(job.file()).stream()
                .filter(function -> function.isInTrait() || function.isInTraitImpl())
                .toList();
        marks.noteOfSend(send, job);
        Set<Item> kept = new HashSet<>(marks.refused(job));
        List<AsyncFn> candidates = sides.taken(found).stream()
                .filter(function -> !kept.contains(owner(function)))
                .filter(sides::isAsyncInItsTrait)
                .toList();
        List<AsyncFn> rewritable = new Keeping(job).but(marks::runBefore).rewritable(candidates);
        candidates.stream()
                .filter(function -> !rewritable.contains(function))
                .forEach(function -> kept.add(owner(function)));
        List<Method> methods = rewritable.stream()
                .map(function -> new Method(function, sides.declared(function), sides.isSend(owner(function))))
                .toList();
        Set<Item> owners = new HashSet<>();
        rewritable.forEach(function -> owners.add(owner(function)));
        sides.compare(owners);
        return new BoxedMethods(methods, kept, marks, !found.isEmpty() || !marks.isEmpty());
    }

    private static Item owner(AsyncFn method) {
        return method.owner().orElseThrow();
    }

    /** Removes the attributes that have done their work. */
    void removeAttributes(Rewrite rewrite) {
        marks.removeExcept(kept, rewrite);
    }
}
