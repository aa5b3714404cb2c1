package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.PlainNames;
import dev.sugarmap.desugar.generated.StandardNames.Name;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.signature.FutureResult;
import dev.sugarmap.desugar.signature.SelfBounds;
import dev.sugarmap.desugar.signature.WherePredicates;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.LintLevels;
import dev.sugarmap.desugar.strategy.shared.AsyncFns;
import dev.sugarmap.desugar.strategy.shared.MacroAttributes;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The passes over the variants of a file. */
record VariantPasses(List<Variant> variants, AsyncFns functions, MacroAttributes macro, boolean faithful, Job job) {
    static final String LINT = "async_fn_in_trait";

    void write() {
        expandAttributes();
        keepOriginals();
        boundTypes();
        if (!faithful) {
            functions.pinResults(TraitVariant.PIN_RESULT);
            functions.captureArguments(TraitVariant.CAPTURE_ARGUMENTS);
            nameArguments();
            functions.nameLifetimesInBounds(TraitVariant.NAME_LIFETIMES);
        }
        (faithful ? functions.keepingBodies() : functions).returnFutures(TraitVariant.RETURN_FUTURE, returnReason());
        boundFutures();
        implementOriginals(boundSelf());
        functions.aliasNever(TraitVariant.NEVER_ALIAS);
    }

    private String returnReason() {
        return Reasons.list(functions.names())
                + (functions.names().size() == 1 ? " returns" : " return")
                + " the future itself, so that the trait can say something of its type.";
    }

    private void expandAttributes() {
        List<Attribute> attributes = variants.stream()
                .flatMap(variant -> variant.attribute().stream())
                .toList();
        Rewrite rewrite = new Rewrite();
        macro.remove(attributes, rewrite);
        job.add(
                TraitVariant.EXPAND,
                "The following passes are what the macro `trait_variant::make` does here.",
                rewrite);
    }

    private void keepOriginals() {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (Variant variant : variants) {
            if (variant.created().isPresent()) {
                TextRange name = variant.trait().name().orElseThrow().range();
                rewrite.before(variant.start(), original(variant), name);
                rewrite.replace(name, Template.inline(variant.name()), name);
                if (!faithful) {
                    variant.ownMentions()
                            .forEach(mention ->
                                    rewrite.replace(mention.range(), Template.inline(variant.name()), mention.range()));
                    variant.attributesExpecting(LINT).forEach(attribute -> MacroAttributes.delete(attribute, rewrite));
                }
                reasons.add("`" + variant.original() + "` stays as it is; its copy `" + variant.name()
                        + "` will promise " + Reasons.list(variant.bounds()) + ".");
            }
        }
        job.add(TraitVariant.KEEP_ORIGINAL, Reasons.sentences(reasons), rewrite);
    }

    private Template original(Variant variant) {
        boolean isAllowed = variant.isSend()
                && (faithful || LintLevels.mayAllow(LINT, variant.trait().node()));
        String allow = isAllowed ? "#[allow(" + LINT + ")]\n" : "";
        Template text = Template.at(variant.indent()).text(allow);
        int end = variant.trait().node().range().end();
        int start = variant.start();
        if (variant.attribute().isPresent()) {
            text.quote(new TextRange(
                    start, variant.attribute().get().node().range().start()));
            start = variant.attribute()
                    .flatMap(attribute -> attribute.node().lastToken())
                    .flatMap(Token::nextSignificant)
                    .orElseThrow()
                    .range()
                    .start();
        }
        return text.quote(new TextRange(start, end)).text("\n\n");
    }

    private void boundTypes() {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (Variant variant : variants) {
            List<String> bounds = faithful
                    ? variant.bounds()
                    : variant.missingIn(variant.trait().supertraits());
            if (!bounds.isEmpty()) {
                TextRange cause = variant.trait().name().orElseThrow().range();
                Template text = Template.inline(variant.beforeSupertraits() + String.join(" + ", bounds));
                rewrite.after(variant.supertraitsEnd(), text, cause);
                reasons.add("Every type that implements `" + variant.name() + "` is " + Reasons.list(bounds) + ".");
            }
        }
        job.add(TraitVariant.BOUND_TYPES, Reasons.sentences(reasons), rewrite);
    }

    /** Patterns in the signatures of required methods, which bind nothing. */
    private void nameArguments() {
        Rewrite rewrite = new Rewrite();
        variants.stream()
                .flatMap(variant -> variant.trait().functions().stream())
                .filter(method -> method.body().isEmpty())
                .forEach(method -> PlainNames.write(method, job.names(), rewrite));
        job.add(TraitVariant.NAME_ARGUMENTS, "The arguments without a name are called by their positions.", rewrite);
    }

    private void boundFutures() {
        Rewrite rewrite = new Rewrite();
        Set<String> names = new HashSet<>();
        for (Variant variant : variants) {
            String bounds = String.join(" + ", variant.bounds());
            functions.all().stream()
                    .filter(function -> variant.has(function) && !bounds.isEmpty())
                    .forEach(function -> FutureResult.addBound(
                            function, bounds, rewrite, function.asyncToken().range()));
            for (Type.ImplTrait result : variant.impls()) {
                List<String> missing = faithful ? variant.bounds() : variant.missingIn(result.bounds());
                if (!missing.isEmpty()) {
                    TextRange range = result.node().range();
                    String plus = Variant.isOpen(result.node()) ? " " : " + ";
                    rewrite.after(range.end(), Template.inline(plus + String.join(" + ", missing)), range);
                }
            }
            names.add("`" + variant.name() + "`");
        }
        job.add(
                TraitVariant.BOUND_FUTURES,
                "Code that is generic over " + Reasons.list(names) + " may now rely on the bounds.",
                rewrite);
    }

    /** What provided bodies ask of {@code Self}; the methods that do. */
    private Set<FnItem> boundSelf() {
        Rewrite rewrite = new Rewrite();
        Set<FnItem> bounded = new HashSet<>();
        List<String> reasons = new ArrayList<>();
        for (AsyncFn function : faithful ? List.<AsyncFn>of() : functions.all()) {
            Variant variant = variantOf(function).orElseThrow();
            List<String> needed = needed(function, variant);
            if (!needed.isEmpty()) {
                String predicate = needed.stream()
                        .map(bound -> job.standardNames()
                                .at(function.item().node(), bound.equals("Sync") ? Name.SYNC : Name.SEND))
                        .collect(Collectors.joining(" + ", "Self: ", ""));
                WherePredicates.add(
                        function,
                        List.of(predicate),
                        rewrite,
                        function.asyncToken().range());
                bounded.add(function.item());
                sayOfBound(function, variant, predicate);
                reasons.add("The body of `" + function.name() + "` holds `self`, which asks for `" + predicate + "`.");
            }
        }
        job.add(TraitVariant.BOUND_SELF, Reasons.sentences(reasons), rewrite);
        return bounded;
    }

    /** Where a method can be called, and whose body it has elsewhere since it is not forwarded. */
    private void sayOfBound(AsyncFn function, Variant variant, String predicate) {
        String own = variant.created().isPresent()
                ? "; as a method of `" + variant.original()
                        + "` it keeps the provided body, even where an implementation has its own"
                : "";
        job.say(Diagnostic.note(
                        TraitVariant.BOUND_SELF.id(),
                        "\"" + function.name() + "\" can be called only where `" + predicate + "`" + own,
                        function.item().name().orElseThrow().range())
                .withHelp("make("
                        + variant.created().map(name -> name + ": ").orElse("")
                        + String.join(" + ", variant.bounds()) + " + Sync) asks for Sync once and for all"));
    }

    private Optional<Variant> variantOf(AsyncFn function) {
        return variants.stream().filter(variant -> variant.has(function)).findFirst();
    }

    private List<String> needed(AsyncFn function, Variant variant) {
        if (!variant.isSend()
                || function.item().body().isEmpty()
                || function.item().selfParam().isEmpty()) {
            return List.of();
        }
        return SelfBounds.ofPointee(function).stream()
                .filter(bound ->
                        !variant.promises(bound) && !SelfBounds.isPromised(variant.trait(), bound, job.standardNames()))
                .toList();
    }

    private void implementOriginals(Set<FnItem> leftOut) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        String parameter = job.names().fresh("TraitVariantBlanketType");
        for (Variant variant : variants) {
            if (variant.created().isPresent()) {
                Template text = new BlanketImplementation(
                                variant.trait(), variant.name(), parameter, leftOut, faithful, job.names())
                        .write(variant.indent());
                TextRange range = variant.trait().node().range();
                Template blank = Template.at(variant.indent()).text("\n\n");
                rewrite.after(
                        range.end(),
                        blank.then(text),
                        variant.trait().name().orElseThrow().range());
                reasons.add(
                        "A type that implements `" + variant.name() + "` can be used as `" + variant.original() + "`.");
            }
        }
        job.add(TraitVariant.IMPLEMENT_ORIGINAL, Reasons.sentences(reasons), rewrite);
    }
}
