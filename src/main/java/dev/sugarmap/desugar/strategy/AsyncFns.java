package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.edit.Reasons;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.signature.FuturePath;
import dev.sugarmap.desugar.signature.FutureResult;
import dev.sugarmap.desugar.signature.NeverAlias;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.FileFacts;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.rust.RustFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The {@code async fn}s that a strategy rewrites, and the passes over them that strategies share. */
final class AsyncFns {
    private final RustFile file;
    private final Options options;
    private final FileFacts facts;
    private final Draft draft;
    private final List<AsyncFn> functions;
    private final List<AsyncBody> bodies;

    /** Those of the functions found that can be rewritten; the draft says why others cannot, in the strategy's name. */
    AsyncFns(List<AsyncFn> found, RustFile file, Options options, String strategy, Draft draft) {
        this.facts = FileFacts.of(file, options);
        this.file = file;
        this.options = options;
        this.draft = draft;
        this.functions = Keeping.rewritable(found, file, options, strategy, draft);
        this.bodies = functions.stream()
                .flatMap(function -> AsyncBody.of(function, facts).stream())
                .toList();
    }

    List<AsyncFn> all() {
        return functions;
    }

    /** The names of the functions in backquotes, each once. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        functions.forEach(function -> names.add("`" + function.name() + "`"));
        return names;
    }

    /** Spells out the result types of the bodies that need it. */
    void pinResults(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (AsyncBody body : bodies) {
            body.pinResult(rewrite);
            body.pinReason().ifPresent(reasons::add);
        }
        draft.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** Moves the arguments into the futures. */
    void captureArguments(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (AsyncBody body : bodies) {
            body.captureArguments(rewrite);
            body.captureReason().ifPresent(reasons::add);
            body.warnings(rule.id()).forEach(draft::say);
        }
        draft.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** Makes the results futures and the bodies async blocks. */
    void returnFutures(Strategy.Rule rule, String why) {
        Rewrite rewrite = new Rewrite();
        FuturePath path = new FuturePath(file.edition(), options);
        functions.forEach(
                function -> FutureResult.write(function, path.at(function.item().node()), rewrite));
        bodies.forEach(body -> body.wrapInBlock(rewrite));
        draft.add(rule, why, rewrite);
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
