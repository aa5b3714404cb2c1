package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.edit.Reasons;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.signature.BlanketImplementation;
import dev.sugarmap.desugar.signature.FuturePath;
import dev.sugarmap.desugar.signature.FutureResult;
import dev.sugarmap.desugar.signature.PlainNames;
import dev.sugarmap.desugar.signature.SelfBounds;
import dev.sugarmap.desugar.signature.StandardNames;
import dev.sugarmap.desugar.signature.StandardNames.Name;
import dev.sugarmap.desugar.signature.WherePredicates;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.desugar.source.MacroAttributes;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.RustFile;
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

/** What {@code #[trait_variant::make]} makes of a trait: section 3 of the library desugarings. */
final class TraitVariant implements Strategy {
    private static final String DOC = "async-fundamentals/evaluation/challenges/bounding_futures";

    private static final Rule EXPAND = new Rule(
            "trait-variant.expand-attribute",
            "Expand the attribute",
            "What the attribute macro writes takes the place of the attribute, and nothing needs the macro any more.",
            DOC);
    private static final Rule KEEP_ORIGINAL = new Rule(
            "trait-variant.keep-original",
            "Keep the trait beside its variant",
            "The variant is a copy of the trait under a name of its own. The original promises nothing of its futures.",
            DOC);
    private static final Rule BOUND_TYPES = new Rule(
            "trait-variant.bound-types",
            "Bound the implementing types",
            "The bounds become supertraits of the variant, so that they hold for every type that implements it.",
            DOC);
    private static final Rule PIN_RESULT = new Rule(
            "trait-variant.pin-result",
            "Spell out the result type",
            "An async block infers its result from its body. Unless that can only be the declared type, the type is"
                    + " written down inside the block.",
            DOC);
    private static final Rule CAPTURE_ARGUMENTS = new Rule(
            "trait-variant.capture-arguments",
            "Move every argument into the future",
            "The future of an async fn owns all arguments and drops them last to first, used or not. An async block"
                    + " captures only what it mentions, so it has to mention them.",
            DOC);
    private static final Rule NAME_ARGUMENTS = new Rule(
            "trait-variant.name-arguments",
            "Give every argument a name",
            "A method is forwarded by the names of its arguments, and a pattern is none.",
            DOC);
    private static final Rule NAME_LIFETIMES = new Rule(
            "trait-variant.name-lifetimes",
            "Name the lifetimes that only async fn may leave out",
            "In the bounds of impl Trait a lifetime can be left out by an async fn alone.",
            DOC);
    private static final Rule RETURN_FUTURE = new Rule(
            "trait-variant.return-future",
            "Return the future",
            "An async fn is a function that returns a future, and a result that is written can be bounded.",
            DOC);
    private static final Rule BOUND_FUTURES = new Rule(
            "trait-variant.bound-futures",
            "Bound the futures",
            "The bounds hold for the futures of all implementations; the compiler checks the hidden type of each. They go"
                    + " to every result that is impl Trait as a whole.",
            DOC);
    private static final Rule BOUND_SELF = new Rule(
            "trait-variant.bound-self",
            "Ask of Self what a body needs",
            "The future of a provided method holds its receiver. It is Send only where a shared receiver is Sync.",
            DOC);
    private static final Rule IMPLEMENT_ORIGINAL = new Rule(
            "trait-variant.implement-original",
            "Implement the original by the variant",
            "Whatever implements the variant implements the original too: each item is forwarded.",
            DOC);

    private static final Rule NEVER_ALIAS = new Rule(
            "trait-variant.never-alias",
            "Name the never type by an alias",
            "The type \"!\" cannot be named as the output of a future on stable Rust; the result of a function pointer"
                    + " can.",
            DOC);

    private static final Option FORM = new Option(
            "form",
            "Whether a bare trait gets a variant beside it, make(SendName: Send), or becomes it, make(Send).",
            List.of("create", "in-place"));
    private static final Option STYLE = new Option(
            "style",
            "Whether what the macro gets wrong is repaired, or written as the macro does.",
            List.of("repaired", "faithful"));

    private static final Description DESCRIPTION = new Description(
            "trait-variant",
            "trait_variant::make → a trait with Send futures",
            "A variant of a trait promises that its futures are Send, beside the trait or in its place.",
            Compiles.STABLE,
            List.of(),
            List.of(EditionOption.OPTION, FORM, STYLE, FuturePath.OPTION, Keeping.NEVER, Keeping.ATTRIBUTES),
            DOC);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                EXPAND,
                KEEP_ORIGINAL,
                BOUND_TYPES,
                PIN_RESULT,
                CAPTURE_ARGUMENTS,
                NAME_ARGUMENTS,
                NAME_LIFETIMES,
                RETURN_FUTURE,
                BOUND_FUTURES,
                BOUND_SELF,
                IMPLEMENT_ORIGINAL,
                NEVER_ALIAS);
    }

    @Override
    public Outcome desugar(RustFile file, Options options) {
        Draft draft = new Draft(file);
        if (draft.isUnreadable()) {
            return draft.outcome(true);
        }
        MacroAttributes macro = MacroAttributes.of(file, "trait_variant::make");
        Variants wanted = new Variants(file, macro, DESCRIPTION.id(), draft);
        List<Variant> found = wanted.find(options.has(FORM.name(), "create"));
        List<AsyncFn> asyncFns = AsyncFn.in(file).stream()
                .filter(function -> found.stream().anyMatch(variant -> variant.has(function)))
                .toList();
        List<AsyncFn> rewritable =
                Keeping.rewritable(asyncFns, file, options, DESCRIPTION.id(), macro::is, _ -> Optional.empty(), draft);
        AsyncFns functions = new AsyncFns(rewritable, file, options, AsyncBody.Form.LIBRARY, draft);
        List<Variant> variants = found.stream()
                .filter(variant -> variant.attribute().isPresent()
                        || functions.all().stream().anyMatch(variant::has))
                .toList();
        boolean faithful = options.has(STYLE.name(), "faithful");
        new Passes(variants, functions, macro, faithful, file, draft).write();
        variants.forEach(variant ->
                new VariantDefects(variant, faithful, functions.facts().names(), draft).say());
        new VariantNotes(variants, functions.all(), file, draft).say();
        return draft.outcome(wanted.isAsked());
    }

    /** The passes over the variants of a file. */
    private record Passes(
            List<Variant> variants,
            AsyncFns functions,
            MacroAttributes macro,
            boolean faithful,
            RustFile file,
            Draft draft) {
        void write() {
            expandAttributes();
            keepOriginals();
            boundTypes();
            if (!faithful) {
                functions.pinResults(PIN_RESULT);
                functions.captureArguments(CAPTURE_ARGUMENTS);
                nameArguments();
                functions.nameLifetimesInBounds(NAME_LIFETIMES);
            }
            (faithful ? functions.keepingBodies() : functions).returnFutures(RETURN_FUTURE, returnReason());
            boundFutures();
            implementOriginals(boundSelf());
            functions.aliasNever(NEVER_ALIAS);
        }

        private Names identifiers() {
            return Names.ofIdentifiers(file.tree());
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
            draft.add(EXPAND, "The following passes are what the macro `trait_variant::make` does here.", rewrite);
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
                                .forEach(mention -> rewrite.replace(
                                        mention.range(), Template.inline(variant.name()), mention.range()));
                    }
                    reasons.add("`" + variant.original() + "` stays as it is; its copy `" + variant.name()
                            + "` will promise " + Reasons.list(variant.bounds()) + ".");
                }
            }
            draft.add(KEEP_ORIGINAL, Reasons.sentences(reasons), rewrite);
        }

        private Template original(Variant variant) {
            String allow = variant.isSend() ? "#[allow(async_fn_in_trait)]\n" : "";
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
                boolean first = variant.trait().supertraits().isEmpty();
                List<String> bounds = faithful
                        ? variant.bounds()
                        : variant.missingIn(variant.trait().supertraits());
                if (!bounds.isEmpty()) {
                    TextRange cause = variant.trait().name().orElseThrow().range();
                    Template text = Template.inline((first ? ": " : " + ") + String.join(" + ", bounds));
                    rewrite.after(variant.supertraitsEnd(), text, cause);
                    reasons.add("Every type that implements `" + variant.name() + "` is " + Reasons.list(bounds) + ".");
                }
            }
            draft.add(BOUND_TYPES, Reasons.sentences(reasons), rewrite);
        }

        /** Patterns in the signatures of required methods, which bind nothing. */
        private void nameArguments() {
            Rewrite rewrite = new Rewrite();
            variants.stream()
                    .flatMap(variant -> variant.methods().stream())
                    .filter(method -> method.body().isEmpty())
                    .forEach(method -> PlainNames.write(method, identifiers(), rewrite));
            draft.add(NAME_ARGUMENTS, "The arguments without a name are called by their positions.", rewrite);
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
                        rewrite.after(range.end(), Template.inline(" + " + String.join(" + ", missing)), range);
                    }
                }
                names.add("`" + variant.name() + "`");
            }
            draft.add(
                    BOUND_FUTURES,
                    "Code that is generic over " + Reasons.list(names) + " may now rely on the bounds.",
                    rewrite);
        }

        /** What provided bodies ask of {@code Self}; the methods that do. */
        private Set<FnItem> boundSelf() {
            Rewrite rewrite = new Rewrite();
            Set<FnItem> bounded = new HashSet<>();
            List<String> reasons = new ArrayList<>();
            StandardNames standard = new StandardNames(file);
            for (AsyncFn function : faithful ? List.<AsyncFn>of() : functions.all()) {
                Variant variant = variantOf(function).orElseThrow();
                List<String> needed = needed(function, variant);
                if (!needed.isEmpty()) {
                    String predicate = needed.stream()
                            .map(bound ->
                                    standard.at(function.item().node(), bound.equals("Sync") ? Name.SYNC : Name.SEND))
                            .collect(Collectors.joining(" + ", "Self: ", ""));
                    WherePredicates.add(
                            function,
                            List.of(predicate),
                            rewrite,
                            function.asyncToken().range());
                    bounded.add(function.item());
                    reasons.add(
                            "The body of `" + function.name() + "` holds `self`, which asks for `" + predicate + "`.");
                }
            }
            draft.add(BOUND_SELF, Reasons.sentences(reasons), rewrite);
            return bounded;
        }

        private Optional<Variant> variantOf(AsyncFn function) {
            return variants.stream().filter(variant -> variant.has(function)).findFirst();
        }

        private static List<String> needed(AsyncFn function, Variant variant) {
            if (!variant.isSend()
                    || function.item().body().isEmpty()
                    || function.item().selfParam().isEmpty()) {
                return List.of();
            }
            return SelfBounds.ofPointee(function).stream()
                    .filter(bound -> !variant.promises(bound) && !SelfBounds.isPromised(variant.trait(), bound))
                    .toList();
        }

        private void implementOriginals(Set<FnItem> leftOut) {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            String parameter = identifiers().fresh("TraitVariantBlanketType");
            for (Variant variant : variants) {
                if (variant.created().isPresent()) {
                    Template text = new BlanketImplementation(
                                    variant.trait(), variant.name(), parameter, leftOut, faithful, identifiers())
                            .write(variant.indent());
                    TextRange range = variant.trait().node().range();
                    Template blank = Template.at(variant.indent()).text("\n\n");
                    rewrite.after(
                            range.end(),
                            blank.then(text),
                            variant.trait().name().orElseThrow().range());
                    reasons.add("A type that implements `" + variant.name() + "` can be used as `" + variant.original()
                            + "`.");
                }
            }
            for (FnItem method : leftOut) {
                draft.say(Diagnostic.note(
                                IMPLEMENT_ORIGINAL.id(),
                                "callers of \"" + method.name().orElseThrow().text() + "\" need `Self: Sync`",
                                method.name().orElseThrow().range())
                        .withHelp("add Sync to the bounds"));
            }
            draft.add(IMPLEMENT_ORIGINAL, Reasons.sentences(reasons), rewrite);
        }
    }
}
