package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.job.Rulebook;
import dev.sugarmap.desugar.source.HiddenLifetimes;
import dev.sugarmap.desugar.strategy.shared.EditionOption;
import dev.sugarmap.rust.RustFile;
import java.util.List;

/** {@code async fn} in traits as functions that return a boxed future. */
public final class AsyncTrait implements Strategy {
    private static final String DYN = "async-fundamentals/evaluation/challenges/dyn_traits";
    private static final String BOUNDING = "async-fundamentals/evaluation/challenges/bounding_futures";
    private static final String RFC = "async-fundamentals/RFC/static_async_fn_in_traits";

    private static final Rulebook RULES = new Rulebook("async-trait", DYN);

    static final Rule NAME_LIFETIMES = RULES.rule(
            "name-lifetimes",
            "Name the lifetimes",
            "A boxed future does not capture lifetimes by itself. Each one that the arguments leave out gets a name, and"
                    + " the future gets one that they all outlive.");

    static final Rule BOX_RESULT = RULES.rule(
            "box-result",
            "Return the future in a box",
            "A boxed future has the same type in every implementation, which makes the trait dyn compatible. It costs an"
                    + " allocation for each call.");

    static final Rule OUTLIVE_FUTURE = RULES.rule(
            "outlive-future",
            "Let the arguments outlive the future",
            "The future holds the arguments, so every lifetime and every type among them has to outlive it. Bounds of"
                    + " type parameters move into the where clause.");

    static final Rule BOUND_SELF = RULES.rule(
            "bound-self",
            "Bound the receiver",
            "The future holds the receiver as well. A provided body is compiled for every type that implements the"
                    + " trait, so the trait has to say what makes the future Send: Sync for a shared receiver, Send for"
                    + " one by value or by mutable reference.",
            BOUNDING);

    static final Rule MUTABLE_RECEIVER = RULES.rule(
            "mutable-receiver",
            "Make the receiver a variable",
            "The macro binds &mut self as a variable, which the body may borrow mutably and a receiver may not. A receiver"
                    + " with a type can be mut as well.");

    static final Rule RENAME_SELF = RULES.rule(
            "rename-self",
            "Rename self in the body",
            "The macro takes the receiver into the block by the name __self, and renames it wherever it can see it.");

    static final Rule PIN_RESULT = RULES.pinResult(RFC);

    static final Rule CAPTURE_ARGUMENTS = RULES.captureArguments(RFC);

    static final Rule GUARD_RETURNS = RULES.rule(
            "guard-returns",
            "Fix the type of early returns",
            "A return that never runs tells the block its type before the compiler looks at anything else.",
            RFC);

    static final Rule BOX_BODY = RULES.rule(
            "box-body",
            "Make the body a future in a box",
            "An async block does the work of the body when it is polled; it owns what it needs, and a box owns it.");

    static final Rule NEVER_ALIAS = RULES.neverAlias(RFC);

    static final Rule DROP_BOUNDS = RULES.rule(
            "drop-send-bounds",
            "Drop the bounds on what the methods return",
            "Return type notation bounds the future of an async fn, and these are async fns no more. That a boxed future"
                    + " is Send its type says already.",
            "async-fundamentals/evaluation/challenges/bounding_futures");

    static final Rule IMPORT_NAMES = RULES.rule(
            "import-names",
            "Import what the signatures name",
            "The macro writes full paths, as it cannot know what is in scope. A reader is better served by imports.");

    static final Rule ALLOW_LINTS = RULES.rule(
            "allow-lints",
            "Allow what the generated code does",
            "The macro silences the lints that its own code would set off.");

    static final Rule REMOVE_ATTRIBUTE = RULES.rule(
            "remove-attribute",
            "Remove the attribute",
            "The attribute has done its work, and so has an import that nothing else needs.");

    private static final Option SEND = new Option(
            "send",
            "Whether the futures can move between threads, where no attribute says it: #[async_trait] or"
                    + " #[async_trait(?Send)].",
            List.of("true", "false"));
    private static final Option STYLE = new Option(
            "style",
            "Whether the output is the shortest that behaves the same, or what the macro writes, token for token.",
            List.of("readable", "faithful"));
    private static final Option NEVER = new Option(
            Keeping.NEVER.name(),
            "What becomes of functions with the result \"!\" in the readable style: an alias on stable Rust names the"
                    + " type, or they stay.",
            List.of("alias", "keep"));

    private static final Description DESCRIPTION = new Description(
            RULES.strategy(),
            "async fn in traits → boxed futures",
            "Every async fn of a trait and its implementations becomes a function that returns a boxed future, as the"
                    + " crate async-trait does it.",
            Compiles.STABLE,
            List.of(),
            List.of(EditionOption.OPTION, SEND, STYLE, NEVER, Keeping.ATTRIBUTES),
            DYN);

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
        return Job.run(RULES.strategy(), file, options, AsyncTrait::run);
    }

    private static boolean run(Job job) {
        BoxedMethods found = BoxedMethods.in(job.has(SEND, "true"), job);
        boolean readable = job.has(STYLE, "readable");
        HiddenLifetimes hidden = HiddenLifetimes.of(job.file().tree());
        List<BoxedMethod> methods = found.all().stream()
                .map(method -> new BoxedMethod(method, readable, hidden, job))
                .toList();
        BoxPasses passes = new BoxPasses(methods, job);
        passes.add(
                NAME_LIFETIMES,
                BoxedMethod::nameLifetimes,
                "Each future lives for a lifetime that all it holds outlives.");
        passes.addPlain(BOX_RESULT, BoxedMethod::boxResult, boxReason(methods));
        passes.add(OUTLIVE_FUTURE, BoxedMethod::boundByFuture, "The futures may hold all of the arguments.");
        passes.add(BOUND_SELF, BoxedMethod::boundSelf, "The futures hold the receivers, which have to outlive them.");
        if (readable) {
            passes.add(MUTABLE_RECEIVER, BoxedMethod::makeReceiverMutable, "The bodies borrow `&mut self`.");
        } else {
            passes.addPlain(RENAME_SELF, BoxedMethod::renameSelf, "The blocks call the receiver `__self`.");
        }
        passes.addToBodies(PIN_RESULT, AsyncBody::pinResult, AsyncBody::pinReason);
        passes.add(CAPTURE_ARGUMENTS, BoxedMethod::captureArguments, "Arguments that are patterns get plain names.");
        if (!readable) {
            passes.addToBodies(GUARD_RETURNS, AsyncBody::guardReturns, AsyncBody::guardReason);
        }
        passes.addPlain(BOX_BODY, BoxedMethod::boxBody, "The blocks are what the callers poll, in their boxes.");
        if (readable) {
            passes.aliasNever();
            passes.importNames();
        } else {
            passes.addPlain(
                    ALLOW_LINTS,
                    (method, rewrite) -> LintAllowances.write(method.function(), rewrite),
                    "The compiler and clippy would warn of the code above.");
        }
        passes.dropBounds();
        passes.removeAttributes(found);
        new BoxingEffects(methods, readable, hidden, job).say();
        return found.isAsked();
    }

    private static String boxReason(List<BoxedMethod> methods) {
        List<String> names = methods.stream()
                .map(method -> "`" + method.function().name() + "`")
                .distinct()
                .toList();
        return Reasons.list(names) + (names.size() == 1 ? " returns" : " return")
                + " at once, with a future in a box that does the work when it is polled.";
    }
}
