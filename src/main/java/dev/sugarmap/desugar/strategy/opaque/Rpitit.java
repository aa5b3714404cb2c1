package dev.sugarmap.desugar.strategy.opaque;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.generated.StandardNames;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.job.Rulebook;
import dev.sugarmap.desugar.signature.FutureResult;
import dev.sugarmap.desugar.signature.SelfBounds;
import dev.sugarmap.desugar.signature.WherePredicates;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.SendDoubts;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.desugar.strategy.shared.AsyncFns;
import dev.sugarmap.desugar.strategy.shared.EditionOption;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code async fn} in traits as {@code -> impl Future}: rules 6 to 9. */
public final class Rpitit implements Strategy {
    private static final String RFC = "async-fundamentals/RFC/static_async_fn_in_traits";
    private static final String BOUNDING = "async-fundamentals/evaluation/challenges/bounding_futures";

    private static final Rulebook RULES = new Rulebook("rpitit", RFC);

    private static final Rule PIN_RESULT = RULES.pinResult(RFC);

    private static final Rule CAPTURE_ARGUMENTS = RULES.captureArguments(RFC);

    private static final Rule NAME_LIFETIMES = RULES.rule(
            "name-lifetimes",
            "Name the lifetimes in the bounds of arguments",
            "An async fn may leave out a lifetime in the bounds of an impl Trait argument; any other function has to"
                    + " name it.");

    private static final Rule RETURN_FUTURE = RULES.rule(
            "return-future",
            "Return the future",
            "An async fn is a function that returns a future. In traits and their implementations, impl Trait in the"
                    + " result captures every type and lifetime in scope, in every edition.",
            "async-fundamentals/design-discussions/impl_trait_in_traits");

    private static final Rule NEVER_ALIAS = RULES.neverAlias(RFC);

    private static final Rule SEND_BOUND = RULES.rule(
            "send-bound",
            "Promise that the future is Send",
            "A bound in the trait holds for every implementation; the compiler checks the hidden type of each.",
            BOUNDING);

    private static final Rule OUTLIVES = RULES.rule(
            "outlives",
            "Bound the future by its lifetimes",
            "As the documents print it: the future lives as long as what it borrows, and a lifetime has to be named"
                    + " for that.",
            "async-fundamentals/design-discussions/static_async_trait");

    private static final Option SEND = new Option(
            "send", "Whether the trait promises that its futures can move between threads.", List.of("false", "true"));
    private static final Option BOUNDED = new Option(
            "outlives",
            "Whether the future is bounded by its lifetimes, as the documents print it.",
            List.of("false", "true"));

    private static final Description DESCRIPTION = new Description(
            RULES.strategy(),
            "async fn in traits → impl Future",
            "Every async fn of a trait and its implementations becomes a function that returns impl Future.",
            Compiles.STABLE,
            List.of(),
            List.of(
                    EditionOption.OPTION,
                    Arguments.OPTION,
                    AsyncBody.PIN,
                    SEND,
                    BOUNDED,
                    StandardNames.FUTURE_PATH,
                    Keeping.NEVER,
                    Keeping.ATTRIBUTES),
            "async-fundamentals/design-discussions/static_async_trait");

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
        return Job.run(RULES.strategy(), file, options, Rpitit::run);
    }

    private static boolean run(Job job) {
        List<AsyncFn> found = AsyncFn.in(job.file()).stream()
                .filter(function -> function.isInTrait() || function.isInTraitImpl())
                .toList();
        AsyncFns rewritten = AsyncFns.of(
                new Keeping(job)
                        .and(function -> AsyncBody.refusal(function, job))
                        .rewritable(found),
                AsyncBody.Form.LANGUAGE,
                job);
        List<AsyncFn> functions = rewritten.all();
        rewritten.pinResults(PIN_RESULT);
        rewritten.captureArguments(CAPTURE_ARGUMENTS);
        boolean bounded = job.has(BOUNDED, "true");
        if (!bounded) {
            rewritten.nameLifetimesInBounds(NAME_LIFETIMES);
        }
        rewritten.returnFutures(
                RETURN_FUTURE, rewritten.returning() + " `impl Future` in a trait captures all that is in scope.");
        rewritten.aliasNever(NEVER_ALIAS);
        promiseSend(functions, job);
        if (bounded) {
            new LifetimeBounds(rewritten, job).write(OUTLIVES);
        }
        reportObjects(functions, job);
        return !found.isEmpty();
    }

    private static void promiseSend(List<AsyncFn> functions, Job job) {
        if (!job.has(SEND, "true")) {
            return;
        }
        Rewrite rewrite = new Rewrite();
        for (AsyncFn function : functions) {
            TextRange cause = function.asyncToken().range();
            if (function.isInTrait()) {
                FutureResult.addBound(function, "::core::marker::Send", rewrite, cause);
                selfBound(function, job)
                        .ifPresent(bound -> WherePredicates.add(function, List.of(bound), rewrite, cause));
            }
        }
        if (!rewrite.isEmpty()) {
            job.add(
                    SEND_BOUND,
                    "Callers that are generic over the trait may now send its futures to another thread."
                            + " Implementations stay as they are, for the compiler checks their hidden types.",
                    rewrite);
            functions.stream()
                    .filter(AsyncFn::isInTrait)
                    .findFirst()
                    .ifPresent(first -> job.say(Diagnostic.note(
                            SEND_BOUND.id(),
                            "an implementation whose future is not Send stops compiling",
                            first.asyncToken().range())));
            sayWhatIsNotSend(functions, job);
        }
    }

    private static void sayWhatIsNotSend(List<AsyncFn> functions, Job job) {
        SendDoubts doubts = new SendDoubts(job.file(), List.of(), SEND_BOUND, SendDoubts.Holding.ALL);
        Set<Item> rewritten = new HashSet<>();
        functions.forEach(function -> rewritten.add(function.owner().orElseThrow()));
        TraitPairs.in(job.file()).all().stream()
                .filter(pair -> rewritten.contains(pair.trait()))
                .flatMap(pair -> Stream.concat(Stream.of(pair.trait()), pair.impls().stream()))
                .flatMap(doubts::of)
                .forEach(job::say);
    }

    /** What a provided body needs of {@code Self} for its future to be {@code Send}: rule 9. */
    private static Optional<String> selfBound(AsyncFn function, Job job) {
        if (function.item().body().isEmpty() || function.item().selfParam().isEmpty()) {
            return Optional.empty();
        }
        Node place = function.item().node();
        TraitItem trait = (TraitItem) function.owner().orElseThrow();
        List<String> needed = SelfBounds.ofPointee(function).stream()
                .filter(bound -> !SelfBounds.isPromised(trait, bound, job.standardNames()))
                .map(bound -> job.standardNames().inScope(place, SelfBounds.marker(bound)))
                .toList();
        return needed.isEmpty() ? Optional.empty() : Optional.of("Self: " + String.join(" + ", needed));
    }

    /** A trait with async methods is not dyn compatible, before and after. */
    private static void reportObjects(List<AsyncFn> functions, Job job) {
        Set<String> traits = new LinkedHashSet<>();
        functions.stream()
                .filter(AsyncFn::isInTrait)
                .flatMap(function -> function.owner().stream())
                .flatMap(owner -> owner.name().stream())
                .map(Token::text)
                .forEach(traits::add);
        if (traits.isEmpty()) {
            return;
        }
        for (Node node : job.file().tree().nodes(SyntaxKind.DYN_TRAIT_TYPE)) {
            new Type.DynTrait(node)
                    .bounds().stream()
                            .flatMap(bound -> bound.traitName().stream())
                            .filter(traits::contains)
                            .forEach(
                                    trait -> job.say(
                                            Diagnostic.warning(
                                                            RETURN_FUTURE.id(),
                                                            "\"" + trait
                                                                    + "\" has async methods and cannot be made into an object",
                                                            node.range())
                                                    .withHelp(
                                                            "the desugaring async-trait makes that possible, with a box for each call")));
        }
    }
}
