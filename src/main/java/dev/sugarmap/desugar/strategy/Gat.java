package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.signature.AssociatedNames;
import dev.sugarmap.desugar.signature.FuturePath;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.FileFacts;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.rust.RustFile;
import java.util.List;

/** The future of each async method as a generic associated type: section 3 of the language desugarings. */
final class Gat implements Strategy {
    private static final String RFC = "async-fundamentals/RFC/static_async_fn_in_traits";
    static final String FEATURE = "impl_trait_in_assoc_type";

    static final Rule PIN_RESULT = new Rule(
            "gat.pin-result",
            "Spell out the result type",
            "An async block infers its result from its body. Where the body relies on the declared type, the type is"
                    + " written down inside the block.",
            RFC);
    static final Rule CAPTURE_ARGUMENTS = new Rule(
            "gat.capture-arguments",
            "Move every argument into the future",
            "The future of an async fn owns all arguments and drops them last to first, used or not. An async block "
                    + "captures only what it mentions, so it has to mention them.",
            RFC);
    static final Rule NAME_LIFETIMES = new Rule(
            "gat.name-lifetimes",
            "Name the lifetimes",
            "The associated type is generic over every lifetime of the method, so each has to have a name.",
            RFC);
    static final Rule NAME_ARGUMENTS = new Rule(
            "gat.name-arguments",
            "Name the impl Trait arguments",
            "The associated type is generic over every type of the method, so an impl Trait argument becomes a type"
                    + " parameter.",
            RFC);
    static final Rule MOVE_BODIES = new Rule(
            "gat.move-bodies",
            "Move provided bodies to a helper trait",
            "An associated type cannot have an impl Trait as its default, so a body that the trait provides moves to a"
                    + " trait that every implementor has.",
            RFC);
    static final Rule DECLARE_TYPE = new Rule(
            "gat.declare-type",
            "Declare an associated type for each future",
            "A trait names the future of a method by a type that is generic over what the method is generic over. Its"
                    + " where clause says what the method's references imply.",
            RFC);
    static final Rule DEFINE_TYPE = new Rule(
            "gat.define-type",
            "Define the future in each implementation",
            "An implementation defines the associated type by the hidden type of its async block.",
            RFC);
    static final Rule INHERIT = new Rule(
            "gat.inherit",
            "Define what an implementation inherits",
            "An implementation that relies on a provided body defines the associated type by the future of that body.",
            RFC);
    static final Rule NEVER_ALIAS = new Rule(
            "gat.never-alias",
            "Name the never type by an alias",
            "The type \"!\" cannot be named as the output of a future on stable Rust; the result of a function pointer"
                    + " can.",
            RFC);
    static final Rule ALLOW_NAMES = new Rule(
            "gat.allow-names",
            "Allow types with names of methods",
            "Types and functions have separate name spaces, but types usually are in camel case.",
            RFC);
    static final Rule FEATURE_GATE = new Rule(
            "gat.feature-gate",
            "Ask for the feature",
            "impl Trait as the value of an associated type is not stable yet. Traits alone do not need it.",
            RFC);

    static final Option IMPL = new Option(
            "impl",
            "How implementations define their futures: by a hidden type, or boxed, which stable Rust accepts.",
            List.of("opaque", "boxed"));
    static final Option QUALIFIED = new Option(
            "qualified",
            "Whether the trait of the associated type is named, for supertraits with a type of the same name.",
            List.of("false", "true"));
    static final Option BOUNDED = new Option(
            "outlives",
            "Whether the associated type is bounded by the receiver's lifetime, as the documents print it.",
            List.of("false", "true"));

    private static final Description DESCRIPTION = new Description(
            "gat",
            "async fn in traits → associated types",
            "The future of every async fn of a trait becomes a generic associated type, which implementations define.",
            Compiles.NIGHTLY,
            List.of(FEATURE),
            List.of(
                    EditionOption.OPTION,
                    AssociatedNames.OPTION,
                    IMPL,
                    BOUNDED,
                    QUALIFIED,
                    Arguments.OPTION,
                    AsyncBody.PIN,
                    FuturePath.OPTION,
                    Keeping.NEVER,
                    Keeping.ATTRIBUTES),
            RFC);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                PIN_RESULT,
                CAPTURE_ARGUMENTS,
                NAME_LIFETIMES,
                NAME_ARGUMENTS,
                MOVE_BODIES,
                NEVER_ALIAS,
                DECLARE_TYPE,
                DEFINE_TYPE,
                INHERIT,
                ALLOW_NAMES,
                FEATURE_GATE);
    }

    @Override
    public Outcome desugar(RustFile file, Options options) {
        Draft draft = new Draft(file);
        if (draft.isUnreadable()) {
            return draft.outcome(true);
        }
        List<AsyncFn> found = AsyncTrait.methodsIn(file);
        List<AsyncFn> rewritable = Keeping.rewritable(found, file, options, DESCRIPTION.id(), draft);
        FileFacts facts = FileFacts.of(file, options);
        FuturePath futures = new FuturePath(file.edition(), options);
        List<GatTrait> traits = AsyncTrait.in(file, rewritable, DESCRIPTION.id(), draft).stream()
                .map(sides -> new GatTrait(sides, GatTrait.Manner.of(facts), facts, futures))
                .filter(trait -> trait.obstacles().areNone(trait.sides().trait(), DESCRIPTION.id(), draft))
                .toList();
        new GatPasses(file, options, traits, draft).write();
        return draft.outcome(!found.isEmpty());
    }
}
