package dev.sugarmap.desugar.strategy.variant;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.generated.StandardNames;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.job.Rulebook;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.strategy.shared.AsyncFns;
import dev.sugarmap.desugar.strategy.shared.EditionOption;
import dev.sugarmap.desugar.strategy.shared.MacroAttributes;
import dev.sugarmap.rust.RustFile;
import java.util.List;

/** What {@code #[trait_variant::make]} makes of a trait. */
public final class TraitVariant implements Strategy {
    private static final String DOC = "async-fundamentals/evaluation/challenges/bounding_futures";

    private static final Rulebook RULES = new Rulebook("trait-variant", DOC);

    static final Rule EXPAND = RULES.rule(
            "expand-attribute",
            "Expand the attribute",
            "What the attribute macro writes takes the place of the attribute, and nothing needs the macro any more.");

    static final Rule KEEP_ORIGINAL = RULES.rule(
            "keep-original",
            "Keep the trait beside its variant",
            "The variant is a copy of the trait under a name of its own. The original promises nothing of its futures.");

    static final Rule BOUND_TYPES = RULES.rule(
            "bound-types",
            "Bound the implementing types",
            "The bounds become supertraits of the variant, so that they hold for every type that implements it.");

    static final Rule PIN_RESULT = RULES.pinResult(DOC);

    static final Rule CAPTURE_ARGUMENTS = RULES.captureArguments(DOC);

    static final Rule NAME_ARGUMENTS = RULES.rule(
            "name-arguments",
            "Give every argument a name",
            "A method is forwarded by the names of its arguments, and a pattern is none.");

    static final Rule NAME_LIFETIMES = RULES.rule(
            "name-lifetimes",
            "Name the lifetimes that only async fn may leave out",
            "In the bounds of impl Trait a lifetime can be left out by an async fn alone.");

    static final Rule RETURN_FUTURE = RULES.rule(
            "return-future",
            "Return the future",
            "An async fn is a function that returns a future, and a result that is written can be bounded.");

    static final Rule BOUND_FUTURES = RULES.rule(
            "bound-futures",
            "Bound the futures",
            "The bounds hold for the futures of all implementations; the compiler checks the hidden type of each. They go"
                    + " to every result that is impl Trait as a whole.");

    static final Rule BOUND_SELF = RULES.rule(
            "bound-self",
            "Ask of Self what a body needs",
            "The future of a provided method holds its receiver. It is Send only where a shared receiver is Sync.");

    static final Rule IMPLEMENT_ORIGINAL = RULES.rule(
            "implement-original",
            "Implement the original by the variant",
            "Whatever implements the variant implements the original too: each item is forwarded.");

    static final Rule NEVER_ALIAS = RULES.neverAlias(DOC);

    private static final Option FORM = new Option(
            "form",
            "Whether a bare trait gets a variant beside it, make(SendName: Send), or becomes it, make(Send).",
            List.of("create", "in-place"));
    private static final Option STYLE = new Option(
            "style",
            "Whether what the macro gets wrong is repaired, or written as the macro does.",
            List.of("repaired", "faithful"));

    private static final Description DESCRIPTION = new Description(
            RULES.strategy(),
            "trait_variant::make → a trait with Send futures",
            "A variant of a trait promises that its futures are Send, beside the trait or in its place.",
            Compiles.STABLE,
            List.of(),
            List.of(EditionOption.OPTION, FORM, STYLE, StandardNames.FUTURE_PATH, Keeping.NEVER, Keeping.ATTRIBUTES),
            DOC);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public List<Rule> rules() {
        return RULES.rules();
    }

    @Override
    public Outcome desugar(RustFile file, Options options) {
        return Job.run(RULES.strategy(), file, options, TraitVariant::run);
    }

    private static boolean run(Job job) {
        MacroAttributes macro = MacroAttributes.of(job.file(), "trait_variant::make");
        Variants wanted = new Variants(macro, job);
        List<Variant> found = wanted.find(job.has(FORM, "create"));
        List<AsyncFn> asyncFns = AsyncFn.in(job.file()).stream()
                .filter(function -> found.stream().anyMatch(variant -> variant.has(function)))
                .toList();
        List<AsyncFn> rewritable = new Keeping(job).but(macro::is).rewritable(asyncFns);
        AsyncFns functions = AsyncFns.of(rewritable, AsyncBody.Form.LIBRARY, job);
        List<Variant> variants = found.stream()
                .filter(variant -> variant.attribute().isPresent()
                        || functions.all().stream().anyMatch(variant::has))
                .toList();
        boolean faithful = job.has(STYLE, "faithful");
        new VariantPasses(variants, functions, macro, faithful, job).write();
        variants.forEach(variant -> new VariantDefects(variant, faithful, job).say());
        new VariantNotes(variants, functions.all(), job).say();
        return wanted.isAsked();
    }
}
