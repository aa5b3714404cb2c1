package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.job.Rulebook;
import dev.sugarmap.desugar.strategy.shared.EditionOption;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;

/**
 * Futures by hand as {@code async fn}, and opaque associated types as {@code impl Trait}: the way back from other
 * desugarings. The rules stand in the description of this package.
 */
public final class Resugar implements Strategy {
    private static final String REVIEW = "async-fundamentals/evaluation/challenges/bounding_futures";
    private static final String IMPL_TRAIT = "async-fundamentals/design-discussions/impl_trait_in_traits";
    private static final String RFC = "async-fundamentals/RFC/static_async_fn_in_traits";

    private static final Rulebook RULES = new Rulebook("resugar", RFC);

    private static final Rule PROVIDED = RULES.rule(
            "provided-bodies",
            "Put provided bodies back into the trait",
            "An associated type cannot have an impl Trait default, so provided bodies had to move to a helper trait. A"
                    + " trait with async fn can hold them.");

    private static final Rule ARGUMENTS = RULES.rule(
            "arguments",
            "Leave the arguments to the function",
            "The future of an async fn owns all arguments and drops them last to first; no statement has to say so.");

    private static final Rule RESULT = RULES.rule(
            "result-type",
            "Leave the result type to the signature",
            "The body of an async fn knows the type of its result, and the arguments outlive the temporaries of its"
                    + " tail.");

    private static final Rule ASYNC = RULES.rule(
            "async-fn",
            "Make the function async",
            "A function that does nothing but return an async block is an async fn, if it captures, drops and promises"
                    + " the same.");

    private static final Rule TYPES = RULES.rule(
            "associated-types",
            "Drop the associated type",
            "The future of an async method has no name. Where a bound spoke of the associated type, return type notation"
                    + " speaks of the method.",
            REVIEW);

    private static final Rule OPAQUE = RULES.rule(
            "opaque-types",
            "Return impl Trait",
            "Where every implementation hides what an associated type is and one method returns it, impl Trait says the"
                    + " same without a name.",
            IMPL_TRAIT);

    private static final Rule LIFETIMES = RULES.rule(
            "lifetimes",
            "Drop lifetimes that only the future needed",
            "A future by hand has to say what it borrows; the future of an async fn borrows from all arguments.");

    private static final Rule IMPL = RULES.rule(
            "impl-arguments",
            "Write impl for type parameters of one use",
            "A type parameter that occurs once can be written where it occurs.",
            IMPL_TRAIT);

    private static final Rule LEFTOVERS = RULES.rule(
            "leftovers",
            "Drop helpers that nothing uses",
            "Helper traits, feature gates, allowed lints and imports go with the code that needed them.");

    private static final Rule MACRO = RULES.rule(
            "async-trait",
            "Remove async_trait",
            "Traits can have async fn without a macro since Rust 1.75. Their futures are not boxed then, and nothing"
                    + " promises that they are Send.");

    private static final Description DESCRIPTION = new Description(
            RULES.strategy(),
            "futures by hand → async fn",
            "Functions that return futures by hand become async fn where that is exactly the same, and stay with a reason"
                    + " where it is not.",
            Compiles.STABLE,
            List.of(),
            List.of(
                    EditionOption.OPTION,
                    ResugarOptions.BOXED,
                    ResugarOptions.ALLOW_BORROW,
                    ResugarOptions.DROP_BOUNDS,
                    ResugarOptions.ELIDE,
                    ResugarOptions.ASYNC_TRAIT,
                    ResugarOptions.BOUNDS,
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
        return Job.run(RULES.strategy(), file, options, Resugar::run);
    }

    private static boolean run(Job job) {
        Resugaring resugaring = Decisions.of(job);
        ResugarPasses passes = new ResugarPasses(resugaring, job);
        passes.moveBodiesBack(PROVIDED);
        passes.giveBackArguments(ARGUMENTS);
        passes.leaveResults(RESULT);
        passes.becomeAsync(ASYNC);
        passes.dropTypes(TYPES);
        passes.returnImpl(OPAQUE);
        passes.dropLifetimes(LIFETIMES);
        passes.writeImpl(IMPL);
        passes.dropLeftovers(LEFTOVERS);
        AsyncTraitRemoval removal = new AsyncTraitRemoval(job.file());
        removal.first().ifPresent(place -> removeMacro(removal, place, job));
        return resugaring.found() || removal.first().isPresent();
    }

    private static void removeMacro(AsyncTraitRemoval removal, TextRange first, Job job) {
        if (job.has(ResugarOptions.ASYNC_TRAIT, "false")) {
            job.say(Diagnostic.note(MACRO.id(), "kept: async_trait rewrites these methods", first)
                    .withHelp("async-trait=true removes it"));
            return;
        }
        Rewrite rewrite = new Rewrite();
        removal.write(rewrite);
        job.add(MACRO, "The methods are async fn already; without the macro they stay so.", rewrite);
        removal.warn(MACRO.id(), job);
    }
}
