package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.edit.Reasons;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.signature.CaptureScope;
import dev.sugarmap.desugar.signature.ElidedLifetimes;
import dev.sugarmap.desugar.signature.FuturePath;
import dev.sugarmap.desugar.signature.FutureResult;
import dev.sugarmap.desugar.signature.GenericList;
import dev.sugarmap.desugar.signature.HeaderLifetimes;
import dev.sugarmap.desugar.signature.NeverAlias;
import dev.sugarmap.desugar.signature.Outlives;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.FileFacts;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.rust.RustFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The {@code async fn}s that a strategy rewrites, and the passes over them that strategies share. */
final class AsyncFns {
    private final RustFile file;
    private final Options options;
    private final FileFacts facts;
    private final Draft draft;
    private final List<AsyncFn> functions;
    private final Map<AsyncFn, AsyncBody> bodies;

    /** Those of the functions found that can be rewritten; the draft says why others cannot, in the strategy's name. */
    AsyncFns(List<AsyncFn> found, RustFile file, Options options, String strategy, Draft draft) {
        this(found, file, options, strategy, _ -> Optional.empty(), draft);
    }

    /** Those of the functions found that can be rewritten and that the strategy does not refuse. */
    AsyncFns(
            List<AsyncFn> found,
            RustFile file,
            Options options,
            String strategy,
            Function<AsyncFn, Optional<String>> refusal,
            Draft draft) {
        this(
                Keeping.rewritable(found, file, options, strategy, _ -> false, refusal, draft),
                file,
                options,
                AsyncBody.Form.LANGUAGE,
                draft);
    }

    /** These functions, all of which can be rewritten. */
    AsyncFns(List<AsyncFn> functions, RustFile file, Options options, AsyncBody.Form form, Draft draft) {
        this.facts = FileFacts.of(file, options);
        this.file = file;
        this.options = options;
        this.draft = draft;
        this.functions = functions;
        this.bodies = new LinkedHashMap<>();
        functions.forEach(
                function -> AsyncBody.of(function, form, facts).ifPresent(body -> bodies.put(function, body)));
    }

    private AsyncFns(AsyncFns others, Map<AsyncFn, AsyncBody> bodies) {
        this.facts = others.facts;
        this.file = others.file;
        this.options = others.options;
        this.draft = others.draft;
        this.functions = others.functions;
        this.bodies = bodies;
    }

    /** The same functions, whose bodies stay as they are. */
    AsyncFns keepingBodies() {
        return new AsyncFns(this, Map.of());
    }

    List<AsyncFn> all() {
        return functions;
    }

    /** The facts of the file, found once. */
    FileFacts facts() {
        return facts;
    }

    /** The names of the functions in backquotes, each once. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        functions.forEach(function -> names.add("`" + function.name() + "`"));
        return names;
    }

    /** What a function does that returns its future. */
    String returning() {
        Set<String> names = names();
        return Reasons.list(names) + (names.size() == 1 ? " returns" : " return")
                + " at once with a future that does the work when it is polled.";
    }

    /** Spells out the result types of the bodies that need it. */
    void pinResults(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (AsyncBody body : bodies.values()) {
            body.pinResult(rewrite);
            body.pinReason().ifPresent(reasons::add);
        }
        draft.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** Moves the arguments into the futures. */
    void captureArguments(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (AsyncBody body : bodies.values()) {
            body.captureArguments(rewrite);
            body.captureReason().ifPresent(reasons::add);
            body.warnings(rule.id()).forEach(draft::say);
        }
        draft.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** The body of one of the functions, if it has one that can be moved into a block. */
    Optional<AsyncBody> body(AsyncFn function) {
        return Optional.ofNullable(bodies.get(function));
    }

    /** Names the lifetimes that only an async fn may leave out. */
    void nameLifetimesInBounds(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (AsyncFn function : functions) {
            ElidedLifetimes lifetimes = ElidedLifetimes.inBounds(function);
            lifetimes.write(rewrite);
            GenericList.addLifetimes(
                    function.item(),
                    lifetimes.fresh(),
                    rewrite,
                    function.asyncToken().range());
            if (!lifetimes.fresh().isEmpty()) {
                reasons.add("Only an `async fn` may leave out a lifetime in the bounds of `impl Trait`; in `"
                        + function.name() + "` it is " + Reasons.quoted(lifetimes.fresh()) + ".");
            }
        }
        draft.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** Makes the results futures and the bodies async blocks. */
    void returnFutures(Strategy.Rule rule, String why) {
        Rewrite rewrite = new Rewrite();
        FuturePath path = new FuturePath(file.edition(), options);
        functions.forEach(
                function -> FutureResult.write(function, path.at(function.item().node()), rewrite));
        bodies.values().forEach(body -> body.wrapInBlock(rewrite));
        draft.add(rule, why, rewrite);
    }

    /** Bounds the futures by the lifetimes of what they borrow, as the documents print it. */
    void boundByLifetimes(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        HeaderLifetimes headers = new HeaderLifetimes();
        List<Outlives> bounds = functions.stream()
                .flatMap(function -> Outlives.of(CaptureScope.of(function, headers)).stream())
                .toList();
        headers.write(rewrite);
        bounds.forEach(bound -> bound.write(rewrite));
        Set<String> names = new LinkedHashSet<>();
        bounds.forEach(bound -> names.add("`+ " + bound.bound() + "`"));
        String why = "The futures borrow from the arguments; " + Reasons.list(names)
                + (names.size() == 1 ? " says" : " say") + " so, and type arguments have to outlive that as well.";
        draft.add(rule, why, rewrite);
        warnFirst(
                bounds.stream().filter(Outlives::boundsTypes),
                rule,
                bound -> "+ " + bound.bound()
                        + ": callers must pass type arguments that outlive every borrowed argument");
        warnFirst(
                bounds.stream().filter(Outlives::isOfSeveral),
                rule,
                _ -> "the lifetimes are early bound now; the function no longer fits AsyncFn(&A, &B)");
    }

    private void warnFirst(Stream<Outlives> bounds, Strategy.Rule rule, Function<Outlives, String> message) {
        bounds.findFirst()
                .ifPresent(bound -> draft.say(Diagnostic.warning(
                        rule.id(),
                        message.apply(bound),
                        bound.function().asyncToken().range())));
    }

    /** Names the type {@code !} by an alias, where the option asks for it. */
    void aliasNever(Strategy.Rule rule) {
        if (options.has(Keeping.NEVER.name(), "alias")) {
            NeverAlias.write(functions, facts.names())
                    .ifPresent(rewrite -> draft.add(
                            rule,
                            "The result \"!\" is written as the result of `fn() -> !`, which stable Rust can name.",
                            rewrite));
        }
    }
}
