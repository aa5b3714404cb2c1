package dev.sugarmap.desugar.strategy.opaque;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.generated.StandardNames;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.job.Rulebook;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.strategy.shared.AsyncFns;
import dev.sugarmap.desugar.strategy.shared.EditionOption;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import java.util.List;
import java.util.Optional;

/** Free and inherent {@code async fn}s as {@code -> impl Future}: rules 1 to 5. */
public final class Rpit implements Strategy {
    private static final String REVIEW = "async-fundamentals/RFC/static_async_fn_in_traits";
    private static final String EDITIONS = "async-vision/topics/edition-changes";

    private static final Rulebook RULES = new Rulebook("rpit", REVIEW);

    private static final Rule PIN_RESULT = RULES.pinResult(REVIEW);

    private static final Rule CAPTURE_ARGUMENTS = RULES.captureArguments(REVIEW);

    private static final Rule NAME_LIFETIMES = RULES.rule(
            "name-lifetimes",
            "Name the elided lifetimes",
            "What captures a lifetime has to name it. Each reference without a lifetime gets a fresh one, which callers"
                    + " cannot tell from the elided one.");

    private static final Rule NAME_ARGUMENTS = RULES.rule(
            "name-impl-arguments",
            "Name the impl Trait arguments",
            "An impl Trait in an argument is a type parameter without a name. A capture clause has to list every type"
                    + " parameter by name.");

    private static final Rule RETURN_FUTURE = RULES.rule(
            "return-future",
            "Return the future",
            "An async fn is a function that returns a future and does nothing else: its body runs when the future is"
                    + " polled.");

    private static final Rule CAPTURE_CLAUSE = RULES.rule(
            "capture-clause",
            "Capture what is in scope",
            "The future of an async fn captures every generic parameter in scope. Before edition 2024, impl Trait in a"
                    + " result captures types and constants but only those lifetimes that it names.",
            EDITIONS);

    private static final Rule OUTLIVES = RULES.rule(
            "outlives",
            "Bound the future by its lifetimes",
            "As the documents print it: the future lives as long as what it borrows, and a lifetime has to be named"
                    + " for that.");

    private static final Rule NEVER_ALIAS = RULES.neverAlias(REVIEW);

    private static final Option CAPTURE = new Option(
            "capture",
            "How the future captures lifetimes before edition 2024: exactly by use<..>, by an outlives bound as the"
                    + " documents print it, or not at all.",
            List.of("use", "outlives", "bare"));

    private static final Description DESCRIPTION = new Description(
            RULES.strategy(),
            "async fn → impl Future",
            "Every async fn outside of traits becomes a function that returns impl Future.",
            Compiles.STABLE,
            List.of(),
            List.of(
                    EditionOption.OPTION,
                    CAPTURE,
                    Arguments.OPTION,
                    AsyncBody.PIN,
                    StandardNames.FUTURE_PATH,
                    Keeping.NEVER,
                    Keeping.ATTRIBUTES),
            REVIEW);

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
        return Job.run(RULES.strategy(), file, options, Rpit::run);
    }

    private static boolean run(Job job) {
        List<AsyncFn> found = AsyncFn.in(job.file()).stream()
                .filter(AsyncFn::isFreeOrInherent)
                .toList();
        boolean capturesAll = job.edition().isAtLeast(Edition.E2024);
        boolean bounded = job.has(CAPTURE, "outlives");
        Uncapturable uncapturable = new Uncapturable(job);
        List<AsyncFn> rewritable = new Keeping(job)
                .and(function -> AsyncBody.refusal(function, job).or(() -> uncaptured(function, uncapturable, job)))
                .rewritable(found);
        AsyncFns functions = AsyncFns.of(rewritable, AsyncBody.Form.LANGUAGE, job);
        boolean named = !capturesAll && job.has(CAPTURE, "use");
        Captures captures = new Captures(named ? functions.all() : List.of(), job);
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
            new LifetimeBounds(functions, job).write(OUTLIVES);
        }
        if (!capturesAll && job.has(CAPTURE, "bare")) {
            functions.all().forEach(function -> warnOfLoss(function, job));
        }
        functions.aliasNever(NEVER_ALIAS);
        return !found.isEmpty();
    }

    /** Why no clause before edition 2024 makes the future capture all that it has to. */
    private static Optional<Refusal> uncaptured(AsyncFn function, Uncapturable uncapturable, Job job) {
        if (job.edition().isAtLeast(Edition.E2024)) {
            return Optional.empty();
        }
        return switch (job.value(CAPTURE)) {
            case "use" -> uncapturable.byClause(function);
            case "outlives" -> uncapturable.byBound(function);
            default -> Optional.empty();
        };
    }

    private static void warnOfLoss(AsyncFn function, Job job) {
        CaptureScope scope = CaptureScope.of(function, new HeaderLifetimes());
        if (!scope.isStatic()) {
            job.say(Diagnostic.warning(
                            RETURN_FUTURE.id(),
                            "capture=bare: before edition 2024 the future of \"" + function.name()
                                    + "\" captures no lifetime, and must not use what it borrows (E0700)",
                            function.asyncToken().range())
                    .withHelp("use capture=use, or edition=2024"));
        }
    }
}
