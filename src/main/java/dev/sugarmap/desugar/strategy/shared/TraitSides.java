package dev.sugarmap.desugar.strategy.shared;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A trait with async methods and its implementations in the file, which a strategy can only change together.
 *
 * @param methods the async methods that can be rewritten on all sides
 */
public record TraitSides(TraitItem trait, List<ImplItem> impls, List<Method> methods) {
    /**
     * An async method of a trait.
     *
     * @param declared the method of the trait
     * @param defined the methods of that name in the implementations, async or not
     * @param inherited the implementations without one
     */
    public record Method(AsyncFn declared, List<AsyncFn> defined, List<ImplItem> inherited) {
        public boolean isProvided() {
            return declared.item().body().isPresent();
        }

        public String name() {
            return declared.name();
        }

        /** The async functions that it consists of. */
        public Stream<AsyncFn> functions() {
            return Stream.concat(Stream.of(declared), defined.stream().filter(AsyncFn::isAsync));
        }
    }

    /** The async methods of the traits and of implementations of traits in a file. */
    public static List<AsyncFn> methodsIn(RustFile file) {
        return AsyncFn.in(file).stream()
                .filter(function -> function.isInTrait() || function.isInTraitImpl())
                .toList();
    }

    /**
     * The traits of a file that have methods to rewrite; the job says in the strategy's name why others are kept.
     *
     * @param rewritable the async methods that can be rewritten by themselves
     */
    public static List<TraitSides> in(List<AsyncFn> rewritable, Job job) {
        TraitPairs pairs = TraitPairs.in(job.file());
        Set<TraitItem> unclear = keepUnmatched(pairs, rewritable, job);
        Set<AsyncFn> free = new HashSet<>(rewritable);
        List<TraitSides> traits = new ArrayList<>();
        for (TraitPairs.Pair pair : pairs.all()) {
            if (!unclear.contains(pair.trait())) {
                List<Method> methods = methods(pair).stream()
                        .filter(method -> isFree(method, free, job))
                        .toList();
                if (!methods.isEmpty()) {
                    traits.add(new TraitSides(pair.trait(), pair.impls(), methods));
                }
            }
        }
        return traits;
    }

    /** Says which implementations are kept since their trait is not known; the traits that may be meant by these. */
    private static Set<TraitItem> keepUnmatched(TraitPairs pairs, List<AsyncFn> rewritable, Job job) {
        Set<TraitItem> unclear = new HashSet<>();
        Map<Item, AsyncFn> firsts = new HashMap<>();
        rewritable.forEach(function -> function.owner().ifPresent(owner -> firsts.putIfAbsent(owner, function)));
        pairs.implementations().forEach((implementation, found) -> {
            String path = implementation.traitPath().orElseThrow().text();
            Optional<AsyncFn> first = Optional.ofNullable(firsts.get(implementation));
            switch (found) {
                case TraitPairs.Found.Declared _ -> {}
                case TraitPairs.Found.Elsewhere _ ->
                    first.ifPresent(function -> job.warn(
                            "kept: \"" + path + "\" is not declared here",
                            "paste the trait together with its implementations",
                            function.asyncToken().range()));
                case TraitPairs.Found.OneOfSeveral(List<TraitItem> traits) -> {
                    unclear.addAll(traits);
                    job.keep(
                            path,
                            Refusal.because("several traits have that name, and this may be any of them")
                                    .withHelp("write the path of the trait's module before its name"),
                            implementation.traitPath().orElseThrow().node().range());
                }
            }
        });
        return unclear;
    }

    private static List<Method> methods(TraitPairs.Pair pair) {
        return pair.trait().functions().stream()
                .map(AsyncFn::of)
                .filter(function -> function.isAsync() && function.item().name().isPresent())
                .map(declared -> new Method(
                        declared,
                        pair.impls().stream()
                                .flatMap(implementation -> called(implementation, declared))
                                .toList(),
                        pair.impls().stream()
                                .filter(implementation -> called(implementation, declared)
                                        .findAny()
                                        .isEmpty())
                                .toList()))
                .toList();
    }

    private static Stream<AsyncFn> called(ImplItem implementation, AsyncFn declared) {
        return implementation.functions().stream()
                .filter(function -> function.isNamed(declared.name()))
                .map(AsyncFn::of);
    }

    /** Whether nothing keeps any of the functions; what is kept on one side is kept on all. */
    private static boolean isFree(Method method, Set<AsyncFn> free, Job job) {
        if (method.functions().allMatch(free::contains)) {
            return true;
        }
        method.functions()
                .filter(free::contains)
                .forEach(function -> job.keep(
                        function.name(),
                        Refusal.because("the trait and its implementations change together"),
                        function.asyncToken().range()));
        return false;
    }

    /** Its name. */
    public String name() {
        return trait.nameText();
    }
}
