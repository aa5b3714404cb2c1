package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.HiddenImpls;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.desugar.source.TraitPairs.Found;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a trait and its implementations have to agree on: the attribute, {@code ?Send}, and which methods are async. */
record TraitAgreement(MacroMarks marks, TraitPairs pairs, boolean send, Job job) {
    /** Whether the futures of an item's methods are to be {@code Send}: as its attribute or its trait's says. */
    boolean isSend(Item owner) {
        Optional<Item> marked =
                Optional.of(owner).filter(marks::isOn).or(() -> traitOf(owner).filter(marks::isOn));
        return marked.map(marks::asksForSend).orElse(send);
    }

    private Optional<TraitItem> traitOf(Item owner) {
        return owner instanceof ImplItem implementation
                        && pairs.implementations().get(implementation) instanceof Found.Declared(TraitItem trait)
                ? Optional.of(trait)
                : Optional.empty();
    }

    /** Those of the methods whose item or its other side has the attribute, if any item has it: rule 1. */
    List<AsyncFn> taken(List<AsyncFn> methods) {
        Set<Item> taken = new HashSet<>();
        pairs.all().stream()
                .filter(pair ->
                        marks.isOn(pair.trait()) || pair.impls().stream().anyMatch(marks::isOn))
                .forEach(pair -> {
                    taken.add(pair.trait());
                    taken.addAll(pair.impls());
                });
        Predicate<AsyncFn> isTaken = method -> {
            Item owner = method.owner().orElseThrow();
            return marks.isEmpty() || marks.isOn(owner) || taken.contains(owner);
        };
        Set<Item> kept = new HashSet<>();
        methods.stream()
                .filter(isTaken.negate())
                .filter(method -> kept.add(method.owner().orElseThrow()))
                .forEach(method -> job.note(
                        "kept: no #[async_trait] is on this item, unlike on others here",
                        "add the attribute to box its futures as well",
                        method.asyncToken().range()));
        return methods.stream().filter(isTaken).toList();
    }

    /** The method of the trait that an implementation's method stands for, where the trait is in the file. */
    Optional<AsyncFn> declared(AsyncFn function) {
        return function.owner()
                .flatMap(this::traitOf)
                .flatMap(trait -> method(trait.items(), function.name()))
                .map(AsyncFn::of);
    }

    /** Whether a method's trait, where it is in the file, declares it as {@code async}. */
    boolean isAsyncInItsTrait(AsyncFn function) {
        Optional<AsyncFn> plain = declared(function).filter(method -> !method.isAsync());
        plain.ifPresent(declared -> sayOfPlainTrait(function, declared));
        return plain.isEmpty();
    }

    private void sayOfPlainTrait(AsyncFn function, AsyncFn declared) {
        String name = "\"" + function.name() + "\"";
        TextRange place = function.asyncToken().range();
        if (declared.result().filter(Type.ImplTrait.class::isInstance).isEmpty()) {
            job.warn(
                    "kept " + name + ": it is async here but not in its trait, which no boxed future fits (E0195)",
                    "write async fn on both sides",
                    place);
        } else if (marks.isOn(function.owner().orElseThrow())) {
            job.warn(
                    "kept " + name + ": its trait spells out the future, which the macro's box does not fit (E0195)",
                    "write async fn on both sides",
                    place);
        } else {
            job.note("kept " + name + ": its trait spells out the future, which an async fn may implement", place);
        }
    }

    private static Optional<FnItem> method(List<Item> items, String name) {
        return items.stream()
                .filter(FnItem.class::isInstance)
                .map(FnItem.class::cast)
                .filter(method -> method.name().map(Token::text).equals(Optional.of(name)))
                .findFirst();
    }

    /** Says where a trait and an implementation of it differ; {@code owners} have methods that are rewritten. */
    void compare(Set<Item> owners) {
        pairs.implementations().forEach((implementation, trait) -> {
            if (trait instanceof Found.Declared(TraitItem declared)) {
                compare(declared, implementation, owners);
            } else if (owners.contains(implementation)) {
                job.note(
                        "the trait of this implementation is not here; it has to get the same macro",
                        implementation.trait().orElseThrow().node().range());
            }
        });
        warnOfHiddenImpls(owners);
    }

    /** Implementations that macros write; those of a trait with the attribute have it as well. */
    private void warnOfHiddenImpls(Set<Item> owners) {
        HiddenImpls hidden = new HiddenImpls(job.file().tree());
        pairs.all().stream()
                .map(TraitPairs.Pair::trait)
                .filter(trait -> owners.contains(trait) && !marks.isOn(trait))
                .flatMap(trait -> hidden.of(trait).stream())
                .forEach(mention -> job.warn(
                        "a macro may write an implementation of \"" + mention.text()
                                + "\" here, which does not fit the boxed future (E0195)",
                        "write the implementation outside of the macro",
                        mention.range()));
    }

    private void compare(TraitItem trait, ImplItem implementation, Set<Item> owners) {
        if (owners.contains(trait) || owners.contains(implementation)) {
            compareAttributes(trait, implementation);
        }
        if (owners.contains(trait)) {
            compareMethods(trait, implementation);
        }
    }

    private void compareAttributes(TraitItem trait, ImplItem implementation) {
        Node place = implementation.trait().orElseThrow().node();
        String name = trait.nameText();
        if (marks.isOn(trait) != marks.isOn(implementation)) {
            String side = marks.isOn(trait) ? "this implementation of \"" : "the trait \"";
            job.warn(
                    side + name + "\" lacks #[async_trait], which the other side has (E0195)",
                    "the output takes both sides",
                    place.range());
        } else if (isSend(trait) != isSend(implementation)) {
            job.warn("the trait \"" + name + "\" and this implementation differ in ?Send (E0053)", place.range());
        }
    }

    private void compareMethods(TraitItem trait, ImplItem implementation) {
        for (Item item : trait.items()) {
            if (item instanceof FnItem declared && declared.isAsync()) {
                declared.name()
                        .flatMap(method -> method(implementation.items(), method.text()))
                        .filter(defined -> !defined.isAsync())
                        .ifPresent(this::warnOfPlain);
            }
        }
    }

    private void warnOfPlain(FnItem defined) {
        job.warn(
                "\"" + defined.nameText()
                        + "\" is async in its trait but not here, and does not fit the boxed future (E0195)",
                "write async fn on both sides",
                defined.fnToken().range());
    }
}
