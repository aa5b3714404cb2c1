package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.StandardNames;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.LintLevels;
import dev.sugarmap.desugar.strategy.shared.AsyncFns;
import dev.sugarmap.desugar.strategy.shared.FileHead;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The passes over traits with associated types for their futures that the strategies which write such types share. */
record AssociatedPasses(List<GatTrait> traits, Job job) {
    private static final String NAMES_LINT = "non_camel_case_types";

    /** The methods of all traits. */
    Stream<GatTrait.Method> methods() {
        return traits.stream().flatMap(trait -> trait.methods().stream());
    }

    private Stream<GatTrait.Defined> defined() {
        return methods().flatMap(method -> method.defined().stream());
    }

    /** The signatures of all methods that are written, on all sides. */
    List<NamedSignature> signatures() {
        return methods()
                .flatMap(method -> Stream.concat(
                        Stream.of(method.declared()), method.defined().stream().map(GatTrait.Defined::future)))
                .map(AssociatedResult::signature)
                .toList();
    }

    /** Says which functions callers can give type arguments no more. */
    void sayTurbofish(NamedSignature signature, Strategy.Rule rule) {
        signature
                .implArguments()
                .turbofish()
                .ifPresent(message -> job.say(Diagnostic.warning(
                        rule.id(), message, signature.function().asyncToken().range())));
    }

    /** Declares a type for each future; {@code more} follows its bound. */
    void declareTypes(Strategy.Rule rule, BiFunction<AssociatedResult, GatTrait, String> more) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (GatTrait trait : traits) {
            trait.methods().stream().map(GatTrait.Method::declared).forEach(future -> {
                AsyncFn function = future.function();
                rewrite.before(
                        function.item().node().range().start(),
                        future.declarations(more.apply(future, trait)),
                        function.asyncToken().range());
                future.writeResult(rewrite);
                reasons.add("`" + future.name() + "` is the " + (function.isAsync() ? "future" : "result") + " of `"
                        + function.name() + "`.");
            });
        }
        job.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** Defines the types in the implementations, and makes the bodies what they are. */
    void defineTypes(Strategy.Rule rule, AsyncFns functions) {
        Rewrite rewrite = new Rewrite();
        defined().forEach(defined -> {
            AsyncFn function = defined.future().function();
            rewrite.before(
                    function.item().node().range().start(),
                    defined.future().definitions(value(defined)),
                    function.asyncToken().range());
            defined.future().writeResult(rewrite);
            defined.future().signature().writeMissing(rewrite);
            functions.body(function).ifPresent(body -> {
                if (defined.box().isPresent()) {
                    body.wrapInBlock(box(function.item().node()) + "::pin(", ")", rewrite);
                } else {
                    body.wrapInBlock(rewrite);
                }
            });
        });
        List<String> words = traits.stream().map(GatTrait::words).toList();
        job.add(rule, "Each implementation says what its types are: " + Reasons.list(words) + ".", rewrite);
    }

    private Template value(GatTrait.Defined defined) {
        return value(
                defined.future(),
                defined.box(),
                box(defined.future().function().item().node()));
    }

    /** What the type for the whole is: boxed for a lifetime, or what the source says. */
    static Template value(AssociatedResult result, Optional<String> bound, String box) {
        return bound.isPresent()
                ? Template.inline("::core::pin::Pin<" + box + "<dyn ")
                        .then(result.bounds())
                        .text(" + " + bound.get() + ">>")
                : result.value();
    }

    /** Allows types in lower case, where they are called as methods. */
    void allowNames(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        if (job.has(AssociatedNames.OPTION, "method") && !traits.isEmpty()) {
            TextRange cause = methods()
                    .findFirst()
                    .orElseThrow()
                    .declared()
                    .function()
                    .asyncToken()
                    .range();
            new FileHead(job.file()).addAllow(NAMES_LINT, rewrite, cause);
            if (LintLevels.isForbidden(NAMES_LINT, job.file().root())) {
                job.warn(
                        "the file forbids non_camel_case_types, which types named like methods are",
                        "naming=simple names them in camel case",
                        cause);
            }
        }
        job.add(rule, "The associated types are called as their methods, in lower case.", rewrite);
    }

    /** How code at a place calls the type {@code Box}. */
    String box(Node place) {
        return job.standardNames().lacksBox(place)
                ? job.standardNames().inScope(place, StandardNames.Name.BOX)
                : job.standardNames().at(place, StandardNames.Name.BOX);
    }
}
