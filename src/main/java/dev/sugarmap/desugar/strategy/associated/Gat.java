package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.generated.StandardNames;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.job.Rulebook;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.strategy.shared.EditionOption;
import dev.sugarmap.desugar.strategy.shared.TraitSides;
import dev.sugarmap.rust.RustFile;
import java.util.List;

/** The future of each async method as a generic associated type, by all rules. */
public final class Gat implements Strategy {
    private static final String RFC = "async-fundamentals/RFC/static_async_fn_in_traits";
    static final String FEATURE = "impl_trait_in_assoc_type";

    private static final Rulebook RULES = new Rulebook("gat", RFC);

    static final Rule PIN_RESULT = RULES.pinResult(RFC);

    static final Rule CAPTURE_ARGUMENTS = RULES.captureArguments(RFC);

    static final Rule NAME_LIFETIMES = RULES.rule(
            "name-lifetimes",
            "Name the lifetimes",
            "The associated type is generic over every lifetime of the method, so each has to have a name.");

    static final Rule NAME_ARGUMENTS = RULES.rule(
            "name-arguments",
            "Name the impl Trait arguments",
            "The associated type is generic over every type of the method, so an impl Trait argument becomes a type"
                    + " parameter.");

    static final Rule MOVE_BODIES = RULES.rule(
            "move-bodies",
            "Move provided bodies to a helper trait",
            "An associated type cannot have an impl Trait as its default, so a body that the trait provides moves to a"
                    + " trait that every implementor has.");

    static final Rule NEVER_ALIAS = RULES.neverAlias(RFC);

    static final Rule DECLARE_TYPE = RULES.rule(
            "declare-type",
            "Declare an associated type for each result",
            "A trait names the future of a method by a type that is generic over what the method is generic over. Its"
                    + " where clause says what the method's references imply.");

    static final Rule DEFINE_TYPE = RULES.rule(
            "define-type",
            "Define the type in each implementation",
            "An implementation defines the associated type by the hidden type of its async block.");

    static final Rule INHERIT = RULES.rule(
            "inherit",
            "Define what an implementation inherits",
            "An implementation that relies on a provided body defines the associated type by the future of that body.");

    static final Rule BOUND_TYPES = RULES.rule(
            "bound-types",
            "Bound the types where notation bounded the methods",
            "A bound such as T::next(..): Send speaks of the future of an async method. That future is an associated type"
                    + " now, which the bound names for all lifetimes.");

    static final Rule ALLOW_NAMES = RULES.rule(
            "allow-names",
            "Allow types with names of methods",
            "Types and functions have separate name spaces, but types usually are in camel case.");

    static final Rule FEATURE_GATE = RULES.rule(
            "feature-gate",
            "Ask for the feature",
            "impl Trait as the value of an associated type is not stable yet. Traits alone do not need it.");

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
            RULES.strategy(),
            "async fn in traits → associated types",
            "The future of every async fn of a trait becomes a generic associated type, which implementations define.",
            Compiles.NIGHTLY,
            List.of(FEATURE),
            List.of(
                    EditionOption.OPTION,
                    AssociatedNames.OPTION,
                    Returns.OPTION,
                    IMPL,
                    BOUNDED,
                    QUALIFIED,
                    Arguments.OPTION,
                    AsyncBody.PIN,
                    StandardNames.FUTURE_PATH,
                    Keeping.NEVER,
                    Keeping.ATTRIBUTES),
            RFC);

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
        return Job.run(RULES.strategy(), file, options, Gat::run);
    }

    private static boolean run(Job job) {
        List<AsyncFn> found = TraitSides.methodsIn(job.file(), method -> Returns.areNamed(method, job));
        GatTrait.Manner manner = GatTrait.Manner.of(job);
        new GatPasses(GatTrait.in(new Keeping(job).rewritable(found), manner, job), job).write();
        return !found.isEmpty();
    }
}
