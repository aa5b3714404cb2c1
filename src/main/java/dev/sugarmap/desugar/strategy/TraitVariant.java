package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.signature.FuturePath;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.desugar.source.MacroAttributes;
import dev.sugarmap.rust.RustFile;
import java.util.List;
import java.util.Optional;

/** What {@code #[trait_variant::make]} makes of a trait: section 3 of the library desugarings. */
final class TraitVariant implements Strategy {
    private static final String DOC = "async-fundamentals/evaluation/challenges/bounding_futures";

    static final Rule EXPAND = new Rule(
            "trait-variant.expand-attribute",
            "Expand the attribute",
            "What the attribute macro writes takes the place of the attribute, and nothing needs the macro any more.",
            DOC);
    static final Rule KEEP_ORIGINAL = new Rule(
            "trait-variant.keep-original",
            "Keep the trait beside its variant",
            "The variant is a copy of the trait under a name of its own. The original promises nothing of its futures.",
            DOC);
    static final Rule BOUND_TYPES = new Rule(
            "trait-variant.bound-types",
            "Bound the implementing types",
            "The bounds become supertraits of the variant, so that they hold for every type that implements it.",
            DOC);
    static final Rule PIN_RESULT = new Rule(
            "trait-variant.pin-result",
            "Spell out the result type",
            "An async block infers its result from its body. Unless that can only be the declared type, the type is"
                    + " written down inside the block.",
            DOC);
    static final Rule CAPTURE_ARGUMENTS = new Rule(
            "trait-variant.capture-arguments",
            "Move every argument into the future",
            "The future of an async fn owns all arguments and drops them last to first, used or not. An async block"
                    + " captures only what it mentions, so it has to mention them.",
            DOC);
    static final Rule NAME_ARGUMENTS = new Rule(
            "trait-variant.name-arguments",
            "Give every argument a name",
            "A method is forwarded by the names of its arguments, and a pattern is none.",
            DOC);
    static final Rule NAME_LIFETIMES = new Rule(
            "trait-variant.name-lifetimes",
            "Name the lifetimes that only async fn may leave out",
            "In the bounds of impl Trait a lifetime can be left out by an async fn alone.",
            DOC);
    static final Rule RETURN_FUTURE = new Rule(
            "trait-variant.return-future",
            "Return the future",
            "An async fn is a function that returns a future, and a result that is written can be bounded.",
            DOC);
    static final Rule BOUND_FUTURES = new Rule(
            "trait-variant.bound-futures",
            "Bound the futures",
            "The bounds hold for the futures of all implementations; the compiler checks the hidden type of each. They go"
                    + " to every result that is impl Trait as a whole.",
            DOC);
    static final Rule BOUND_SELF = new Rule(
            "trait-variant.bound-self",
            "Ask of Self what a body needs",
            "The future of a provided method holds its receiver. It is Send only where a shared receiver is Sync.",
            DOC);
    static final Rule IMPLEMENT_ORIGINAL = new Rule(
            "trait-variant.implement-original",
            "Implement the original by the variant",
            "Whatever implements the variant implements the original too: each item is forwarded.",
            DOC);

    static final Rule NEVER_ALIAS = new Rule(
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
        new VariantPasses(variants, functions, macro, faithful, file, draft).write();
        variants.forEach(variant ->
                new VariantDefects(variant, faithful, functions.facts().names(), draft).say());
        new VariantNotes(variants, functions.all(), file, draft).say();
        return draft.outcome(wanted.isAsked());
    }
}
