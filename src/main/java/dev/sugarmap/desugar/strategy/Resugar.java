package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.resugar.AsyncTraitMacro;
import dev.sugarmap.desugar.resugar.ResugarOptions;
import dev.sugarmap.desugar.resugar.ResugarPasses;
import dev.sugarmap.desugar.resugar.Resugaring;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.rust.RustFile;
import java.util.List;

/** Futures by hand as {@code async fn}, the way back from other desugarings: section 12 of the language desugarings. */
final class Resugar implements Strategy {
    private static final String REVIEW = "async-fundamentals/evaluation/challenges/bounding_futures";
    private static final String RFC = "async-fundamentals/RFC/static_async_fn_in_traits";

    private static final Rule PROVIDED = new Rule(
            "resugar.provided-bodies",
            "Put provided bodies back into the trait",
            "An associated type cannot have an impl Trait default, so provided bodies had to move to a helper trait. A"
                    + " trait with async fn can hold them.",
            RFC);
    private static final Rule ARGUMENTS = new Rule(
            "resugar.arguments",
            "Leave the arguments to the function",
            "The future of an async fn owns all arguments and drops them last to first; no statement has to say so.",
            RFC);
    private static final Rule RESULT = new Rule(
            "resugar.result-type",
            "Leave the result type to the signature",
            "The body of an async fn knows the type of its result, and the arguments outlive the temporaries of its"
                    + " tail.",
            RFC);
    private static final Rule ASYNC = new Rule(
            "resugar.async-fn",
            "Make the function async",
            "A function that does nothing but return an async block is an async fn, if it captures, drops and promises"
                    + " the same.",
            RFC);
    private static final Rule TYPES = new Rule(
            "resugar.associated-types",
            "Drop the associated type",
            "The future of an async method has no name. Where a bound spoke of the associated type, return type notation"
                    + " speaks of the method.",
            REVIEW);
    private static final Rule LIFETIMES = new Rule(
            "resugar.lifetimes",
            "Drop lifetimes that only the future needed",
            "A future by hand has to say what it borrows; the future of an async fn borrows from all arguments.",
            RFC);
    private static final Rule IMPL = new Rule(
            "resugar.impl-arguments",
            "Write impl for type parameters of one use",
            "A type parameter that occurs once can be written where it occurs.",
            "async-fundamentals/design-discussions/impl_trait_in_traits");
    private static final Rule LEFTOVERS = new Rule(
            "resugar.leftovers",
            "Drop helpers that nothing uses",
            "Helper traits, feature gates and allowed lints go with the code that needed them.",
            RFC);
    private static final Rule MACRO = new Rule(
            "resugar.async-trait",
            "Remove async_trait",
            "Traits can have async fn without a macro since Rust 1.75. Their futures are not boxed then, and nothing"
                    + " promises that they are Send.",
            RFC);

    private static final Description DESCRIPTION = new Description(
            "resugar",
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
        return List.of(PROVIDED, ARGUMENTS, RESULT, ASYNC, TYPES, LIFETIMES, IMPL, LEFTOVERS, MACRO);
    }

    @Override
    public Outcome desugar(RustFile file, Options options) {
        Draft draft = new Draft(file);
        if (draft.isUnreadable()) {
            return draft.outcome(true);
        }
        Resugaring resugaring = new Resugaring(file, options, draft);
        ResugarPasses passes = new ResugarPasses(file, resugaring, draft);
        passes.moveBodiesBack(PROVIDED);
        passes.giveBackArguments(ARGUMENTS);
        passes.leaveResults(RESULT);
        passes.becomeAsync(ASYNC);
        passes.dropTypes(TYPES);
        passes.dropLifetimes(LIFETIMES);
        passes.writeImpl(IMPL);
        passes.dropLeftovers(LEFTOVERS);
        AsyncTraitMacro macro = new AsyncTraitMacro(file);
        removeMacro(macro, options, draft);
        return draft.outcome(resugaring.found() || macro.isFound());
    }

    private static void removeMacro(AsyncTraitMacro macro, Options options, Draft draft) {
        if (!macro.isFound()) {
            return;
        }
        if (options.has(ResugarOptions.ASYNC_TRAIT.name(), "false")) {
            draft.say(Diagnostic.note(
                            MACRO.id(),
                            "kept: async_trait rewrites these methods",
                            macro.first().range())
                    .withHelp("async-trait=true removes it"));
            return;
        }
        Rewrite rewrite = new Rewrite();
        macro.remove(rewrite);
        draft.add(MACRO, "The methods are async fn already; without the macro they stay so.", rewrite);
        macro.warn(MACRO.id(), draft);
    }
}
