package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.SendDoubts;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is to be said of variants: what follows from the blanket implementation of rule 4, and what may not be {@code Send}. */
record VariantNotes(List<Variant> variants, List<AsyncFn> functions, Job job) {
    private static final String RULE = TraitVariant.BOUND_FUTURES.id();

    void say() {
        for (Variant variant : variants) {
            TextRange name = variant.trait().name().orElseThrow().range();
            if (variant.created().isPresent()) {
                say(
                        name,
                        "a type implements one of the two: `" + variant.name() + "`, and with it `" + variant.original()
                                + "`, or `" + variant.original() + "` alone (E0119)",
                        "where both are in scope, write `" + variant.name() + "::method(&value)` (E0034)");
            } else if (!variant.bounds().isEmpty()) {
                say(
                        name,
                        "an implementation of `" + variant.original()
                                + "` stops compiling if it or a future of it is not "
                                + String.join(" + ", variant.bounds()).replaceAll("\\S+::", ""),
                        "make(Name: Bound) keeps the trait beside its variant");
            }
            if (variant.isSend()) {
                doubts(variant).forEach(job::say);
            }
        }
    }

    private void say(TextRange place, String message, String help) {
        job.say(Diagnostic.note(RULE, message, place).withHelp(help));
    }

    private Stream<Diagnostic> doubts(Variant variant) {
        List<String> promising =
                variants.stream().filter(Variant::isSend).map(Variant::name).toList();
        SendDoubts ofBlocks = doubts(promising, SendDoubts.Holding.NEEDED);
        Map<String, String> unbounded = unbounded(variant);
        Stream<Diagnostic> own = provided(variant.trait().functions()).stream()
                .flatMap(method -> Stream.concat(ofBlocks.ofMethod(method), ofBlocks.ofCalls(method, unbounded)));
        return variant.created().isPresent()
                ? own
                : Stream.concat(
                        own, impls(variant).flatMap(doubts(promising, SendDoubts.Holding.ALL)::ofSendImplementation));
    }

    private SendDoubts doubts(List<String> promising, SendDoubts.Holding holding) {
        return new SendDoubts(job.file(), promising, TraitVariant.BOUND_FUTURES, holding);
    }

    private static List<FnItem> provided(List<FnItem> methods) {
        return methods.stream()
                .filter(method -> method.isAsync() && method.body().isPresent())
                .toList();
    }

    private Stream<ImplItem> impls(Variant variant) {
        return TraitPairs.in(job.file()).all().stream()
                .filter(pair -> pair.trait().equals(variant.trait()))
                .flatMap(pair -> pair.impls().stream());
    }

    /** The async methods of other traits that promise nothing. */
    private Map<String, String> unbounded(Variant own) {
        Map<String, String> methods = new HashMap<>();
        for (AsyncFn function : AsyncFn.in(job.file())) {
            if (function.owner().orElse(null) instanceof TraitItem trait) {
                methods.put(function.name(), trait.nameText());
            }
        }
        for (Variant variant : variants) {
            if (variant.created().isEmpty() || variant.equals(own)) {
                functions.stream().filter(variant::has).forEach(function -> methods.remove(function.name()));
            }
        }
        return methods;
    }
}
