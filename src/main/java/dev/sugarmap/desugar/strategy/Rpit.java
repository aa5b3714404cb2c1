package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.signature.CaptureScope;
import dev.sugarmap.desugar.signature.FuturePath;
import dev.sugarmap.desugar.signature.HeaderLifetimes;
import dev.sugarmap.desugar.signature.Outlives;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import java.util.List;
import java.util.Optional;

/** Free and inherent {@code async fn}s as {@code -> impl Future}: section 1 of the language desugarings. */
final class Rpit implements Strategy {
    private static final String REVIEW = "async-fundamentals/RFC/static_async_fn_in_traits";
    private static final String EDITIONS = "async-vision/topics/edition-changes";

    private static final Rule PIN_RESULT = new Rule(
            "rpit.pin-result",
            "Spell out the result type",
            "An async block infers its result from its body. Where the body relies on the declared type, as a coercion"
                    + " to a reference or a trait object does, the type is written down inside the block.",
            REVIEW);
    private static final Rule CAPTURE_ARGUMENTS = new Rule(
            "rpit.capture-arguments",
            "Move every argument into the future",
            "The future of an async fn owns all arguments and drops them last to first, used or not. An async block "
                    + "captures only what it mentions, so it has to mention them.",
            REVIEW);
    private static final Rule NAME_LIFETIMES = new Rule(
            "rpit.name-lifetimes",
            "Name the elided lifetimes",
            "What captures a lifetime has to name it. Each reference without a lifetime gets a fresh one, which callers"
                    + " cannot tell from the elided one.",
            REVIEW);
    private static final Rule NAME_ARGUMENTS = new Rule(
            "rpit.name-impl-arguments",
            "Name the impl Trait arguments",
            "An impl Trait in an argument is a type parameter without a name. A capture clause has to list every type"
                    + " parameter by name.",
            REVIEW);
    private static final Rule RETURN_FUTURE = new Rule(
            "rpit.return-future",
            "Return the future",
            "An async fn is a function that returns a future and does nothing else: its body runs when the future is"
                    + " polled.",
            REVIEW);
    private static final Rule CAPTURE_CLAUSE = new Rule(
            "rpit.capture-clause",
            "Capture what is in scope",
            "The future of an async fn captures every generic parameter in scope. Before edition 2024, impl Trait in a"
                    + " result captures types and constants but only those lifetimes that it names.",
            EDITIONS);
    private static final Rule OUTLIVES = new Rule(
            "rpit.outlives",
            "Bound the future by its lifetimes",
            "As the documents print it: the future lives as long as what it borrows, and a lifetime has to be named"
                    + " for that.",
            REVIEW);
    private static final Rule NEVER_ALIAS = new Rule(
            "rpit.never-alias",
            "Name the never type by an alias",
            "The type \"!\" cannot be named as the output of a future on stable Rust; the result of a function pointer"
                    + " can.",
            REVIEW);

    private static final Option CAPTURE = new Option(
            "capture",
            "How the future captures lifetimes before edition 2024: exactly by use<..>, by an outlives bound as the"
                    + " documents print it, or not at all.",
            List.of("use", "outlives", "bare"));

    private static final Description DESCRIPTION = new Description(
            "rpit",
            "async fn → impl Future",
            "Every async fn outside of traits becomes a function that returns impl Future.",
            Compiles.STABLE,
            List.of(),
            List.of(
                    EditionOption.OPTION,
                    CAPTURE,
                    Arguments.OPTION,
                    AsyncBody.PIN,
                    FuturePath.OPTION,
                    Keeping.NEVER,
                    Keeping.ATTRIBUTES),
            REVIEW);

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
                RETURN_FUTURE,
                CAPTURE_CLAUSE,
                OUTLIVES,
                NEVER_ALIAS);
    }

    @Override
    public Outcome desugar(RustFile file, Options options) {
        Draft draft = new Draft(file);
        if (draft.isUnreadable()) {
            return draft.outcome(true);
        }
        List<AsyncFn> found =
                AsyncFn.in(file).stream().filter(AsyncFn::isFreeOrInherent).toList();
        boolean capturesAll = file.edition().isAtLeast(Edition.E2024);
        boolean bounded = options.has(CAPTURE.name(), "outlives");
        AsyncFns functions = new AsyncFns(
                found,
                file,
                options,
                DESCRIPTION.id(),
                function -> bounded && !capturesAll ? uncaptured(function) : Optional.empty(),
                draft);
        boolean named = !capturesAll && options.has(CAPTURE.name(), "use");
        Captures captures = new Captures(named ? functions.all() : List.of(), functions.facts(), draft);
        functions.pinResults(PIN_RESULT);
        functions.captureArguments(CAPTURE_ARGUMENTS);
        captures.nameLifetimes(NAME_LIFETIMES);
        captures.nameArguments(NAME_ARGUMENTS);
        if (!named && !bounded) {
            functions.nameLifetimesInBounds(NAME_LIFETIMES);
        }
        functions.returnFutures(
                RETURN_FUTURE,
                functions.returning()
                        + (capturesAll ? " In edition 2024, `impl Future` captures all that is in scope." : ""));
        captures.writeClauses(CAPTURE_CLAUSE);
        if (bounded) {
            functions.boundByLifetimes(OUTLIVES);
        }
        if (!capturesAll && options.has(CAPTURE.name(), "bare")) {
            functions.all().forEach(function -> warnOfLoss(function, draft));
        }
        functions.aliasNever(NEVER_ALIAS);
        return draft.outcome(!found.isEmpty());
    }

    /** Why an outlives bound does not do before edition 2024. */
    private static Optional<String> uncaptured(AsyncFn function) {
        return Outlives.of(CaptureScope.of(function, new HeaderLifetimes()))
                .flatMap(bound -> bound.uncaptured()
                        .map(lifetime -> "+ " + bound.bound() + " cannot capture the invariant lifetime " + lifetime
                                + " (E0700); use capture=use"));
    }

    private static void warnOfLoss(AsyncFn function, Draft draft) {
        CaptureScope scope = CaptureScope.of(function, new HeaderLifetimes());
        if (!scope.isStatic()) {
            draft.say(Diagnostic.warning(
                            RETURN_FUTURE.id(),
                            "capture=bare: before edition 2024 the future of \"" + function.name()
                                    + "\" captures no lifetime, and must not use what it borrows (E0700)",
                            function.asyncToken().range())
                    .withHelp("use capture=use, or edition=2024"));
        }
    }
}
