package dev.sugarmap.desugar.strategy.shared;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.source.HiddenImpls;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    public record Method(
            AsyncFn declared, List<AsyncFn> defined, List<ImplItem> inherited, Predicate<AsyncFn> isWanted) {
        public boolean isProvided() {
            return declared.item().body().isPresent();
        }

        public String name() {
            return declared.name();
        }

        /** The functions that it consists of and that are to be rewritten. */
        public Stream<AsyncFn> functions() {
            return Stream.concat(Stream.of(declared), defined.stream().filter(isWanted));
        }
    }

    /** The methods of the traits and of implementations of traits in a file that a strategy is about. */
    public static List<AsyncFn> methodsIn(RustFile file, Predicate<AsyncFn> isWanted) {
        return file.tree().nodes(SyntaxKind.FN_ITEM).stream()
                .map(node -> AsyncFn.of(new FnItem(node)))
                .filter(function -> function.isInTrait() || function.isInTraitImpl())
                .filter(function -> function.item().paramList().isPresent() && isWanted.test(function))
                .toList();
    }

    /**
     * The traits of a file that have methods to rewrite; the job says in the strategy's name why others are kept.
     *
     * @param rewritable the methods that can be rewritten by themselves
     * @param isWanted which methods a strategy is about
     */
    public static List<TraitSides> in(List<AsyncFn> rewritable, Predicate<AsyncFn> isWanted, Job job) {
        TraitPairs pairs = TraitPairs.in(job.file());
        Set<TraitItem> unclear = keepUnmatched(pairs, rewritable, job);
        HiddenImpls hidden = new HiddenImpls(job.file().tree());
        Set<AsyncFn> free = new HashSet<>(rewritable);
        List<TraitSides> traits = new ArrayList<>();
        for (TraitPairs.Pair pair : pairs.all()) {
            if (!unclear.contains(pair.trait())) {
                List<Method> methods = methods(pair, isWanted).stream()
                        .filter(method -> isFree(method, free, job) && isClear(method, pair, job))
                        .toList();
                if (!methods.isEmpty() && !isHidden(pair.trait(), hidden, job)) {
                    traits.add(new TraitSides(pair.trait(), pair.impls(), methods));
                }
            }
        }
        return traits;
    }

    /** Whether a macro may write an implementation, which would not change with its trait. */
    private static boolean isHidden(TraitItem trait, HiddenImpls hidden, Job job) {
        Optional<Token> place = hidden.of(trait);
        place.ifPresent(token -> job.keep(
                trait.nameText(),
                Refusal.because(
                                "a macro may write an implementation of it here, which would not change with it (E0046)")
                        .withHelp("write the implementation outside of the macro"),
                token.range()));
        return place.isPresent();
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

    private static List<Method> methods(TraitPairs.Pair pair, Predicate<AsyncFn> isWanted) {
        return functions(pair.trait().items())
                .filter(function ->
                        isWanted.test(function) && function.item().name().isPresent())
                .map(declared -> method(declared, pair, isWanted))
                .toList();
    }

    private static Method method(AsyncFn declared, TraitPairs.Pair pair, Predicate<AsyncFn> isWanted) {
        boolean isOnly = called(declared, pair.trait().items()).count() == 1;
        List<AsyncFn> defined = new ArrayList<>();
        List<ImplItem> inherited = new ArrayList<>();
        for (ImplItem implementation : pair.impls()) {
            List<AsyncFn> own = called(declared, implementation.items())
                    .filter(function -> isOnly || conditions(function).equals(conditions(declared)))
                    .toList();
            defined.addAll(own);
            if (own.isEmpty()) {
                inherited.add(implementation);
            }
        }
        return new Method(declared, defined, inherited, isWanted);
    }

    private static Stream<AsyncFn> functions(List<Item> items) {
        return items.stream().filter(FnItem.class::isInstance).map(item -> AsyncFn.of((FnItem) item));
    }

    private static Stream<AsyncFn> called(AsyncFn namesake, List<Item> items) {
        return functions(items).filter(function -> plainName(function).equals(plainName(namesake)));
    }

    /** Its name as the compiler compares it: {@code r#f} is {@code f}. */
    private static Optional<String> plainName(AsyncFn function) {
        return function.item().name().map(Names::plain);
    }

    private static Conditions conditions(AsyncFn function) {
        return Conditions.of(function.item());
    }

    /** Whether each implementation has the method under the conditions of the trait or inherits it under all of these. */
    private static boolean isClear(Method method, TraitPairs.Pair pair, Job job) {
        List<AsyncFn> namesakes =
                called(method.declared(), pair.trait().items()).toList();
        List<Conditions> declared =
                namesakes.stream().map(TraitSides::conditions).toList();
        boolean isOnly = namesakes.size() == 1;
        List<AsyncFn> unclear = pair.impls().stream()
                .map(implementation ->
                        called(method.declared(), implementation.items()).toList())
                .filter(defined -> !isOnly || (method.isProvided() && defined.size() == 1))
                .flatMap(List::stream)
                .filter(function -> !declared.contains(conditions(function))
                        && !(isOnly && conditions(function).predicates().isEmpty()))
                .toList();
        if (method.declared().equals(namesakes.getFirst())) {
            unclear.forEach(function -> job.keep(
                    function.name(),
                    Refusal.because("its trait does not have it under the same conditions")
                            .withHelp("write the same cfg on both sides"),
                    function.asyncToken().range()));
        }
        return unclear.isEmpty();
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
