package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.edit.Reasons;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.signature.LintAllowances;
import dev.sugarmap.desugar.signature.NeverAlias;
import dev.sugarmap.desugar.signature.StandardNames;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.FileFacts;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.rust.RustFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** {@code async fn} in traits as functions that return a boxed future: section 2 of the library desugarings. */
final class AsyncTraitMacro implements Strategy {
    private static final String DYN = "async-fundamentals/evaluation/challenges/dyn_traits";
    private static final String BOUNDING = "async-fundamentals/evaluation/challenges/bounding_futures";
    private static final String RFC = "async-fundamentals/RFC/static_async_fn_in_traits";

    static final Rule NAME_LIFETIMES = new Rule(
            "async-trait.name-lifetimes",
            "Name the lifetimes",
            "A boxed future does not capture lifetimes by itself. Each one that the arguments leave out gets a name, and"
                    + " the future gets one that they all outlive.",
            DYN);
    static final Rule BOX_RESULT = new Rule(
            "async-trait.box-result",
            "Return the future in a box",
            "A boxed future has the same type in every implementation, which makes the trait dyn compatible. It costs an"
                    + " allocation for each call.",
            DYN);
    static final Rule OUTLIVE_FUTURE = new Rule(
            "async-trait.outlive-future",
            "Let the arguments outlive the future",
            "The future holds the arguments, so every lifetime and every type among them has to outlive it. Bounds of"
                    + " type parameters move into the where clause.",
            DYN);
    static final Rule BOUND_SELF = new Rule(
            "async-trait.bound-self",
            "Bound the receiver",
            "The future holds the receiver as well. A provided body is compiled for every type that implements the"
                    + " trait, so the trait has to say what makes the future Send: Sync for a shared receiver, Send for"
                    + " one by value or by mutable reference.",
            BOUNDING);
    static final Rule RENAME_SELF = new Rule(
            "async-trait.rename-self",
            "Rename self in the body",
            "The macro takes the receiver into the block by the name __self, and renames it wherever it can see it.",
            DYN);
    static final Rule PIN_RESULT = new Rule(
            "async-trait.pin-result",
            "Spell out the result type",
            "An async block infers its result from its body. Where the body relies on the declared type, as a coercion"
                    + " to a reference or a trait object does, the type is written down inside the block.",
            RFC);
    static final Rule CAPTURE_ARGUMENTS = new Rule(
            "async-trait.capture-arguments",
            "Move every argument into the future",
            "The future of an async fn owns all arguments and drops them last to first, used or not. An async block"
                    + " captures only what it mentions, so it has to mention them.",
            RFC);
    static final Rule GUARD_RETURNS = new Rule(
            "async-trait.guard-returns",
            "Fix the type of early returns",
            "A return that never runs tells the block its type before the compiler looks at anything else.",
            RFC);
    static final Rule BOX_BODY = new Rule(
            "async-trait.box-body",
            "Make the body a future in a box",
            "An async block does the work of the body when it is polled; it owns what it needs, and a box owns it.",
            DYN);
    static final Rule NEVER_ALIAS = new Rule(
            "async-trait.never-alias",
            "Name the never type by an alias",
            "The type \"!\" cannot be named as the output of a future on stable Rust; the result of a function pointer"
                    + " can.",
            RFC);
    static final Rule IMPORT_NAMES = new Rule(
            "async-trait.import-names",
            "Import what the signatures name",
            "The macro writes full paths, as it cannot know what is in scope. A reader is better served by imports.",
            DYN);
    static final Rule ALLOW_LINTS = new Rule(
            "async-trait.allow-lints",
            "Allow what the generated code does",
            "The macro silences the lints that its own code would set off.",
            DYN);
    static final Rule REMOVE_ATTRIBUTE = new Rule(
            "async-trait.remove-attribute",
            "Remove the attribute",
            "The attribute has done its work, and so has an import that nothing else needs.",
            DYN);

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
            "async-trait",
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
        return List.of(
                NAME_LIFETIMES,
                BOX_RESULT,
                OUTLIVE_FUTURE,
                BOUND_SELF,
                RENAME_SELF,
                PIN_RESULT,
                CAPTURE_ARGUMENTS,
                GUARD_RETURNS,
                BOX_BODY,
                NEVER_ALIAS,
                IMPORT_NAMES,
                ALLOW_LINTS,
                REMOVE_ATTRIBUTE);
    }

    @Override
    public Outcome desugar(RustFile file, Options options) {
        Draft draft = new Draft(file);
        if (draft.isUnreadable()) {
            return draft.outcome(true);
        }
        BoxedMethods found = BoxedMethods.in(file, options, options.has(SEND.name(), "true"), DESCRIPTION.id(), draft);
        boolean readable = options.has(STYLE.name(), "readable");
        FileFacts facts = FileFacts.of(file, options);
        StandardNames names = new StandardNames(file);
        List<BoxedMethod> methods = found.all().stream()
                .map(method -> new BoxedMethod(method, readable, facts, names))
                .toList();
        Passes passes = new Passes(methods, draft);
        passes.add(
                NAME_LIFETIMES,
                BoxedMethod::nameLifetimes,
                "Each future lives for a lifetime that all it holds outlives.");
        passes.addPlain(BOX_RESULT, BoxedMethod::boxResult, boxReason(methods));
        passes.add(OUTLIVE_FUTURE, BoxedMethod::boundByFuture, "The futures may hold all of the arguments.");
        passes.add(BOUND_SELF, BoxedMethod::boundSelf, "The futures hold the receivers, which have to outlive them.");
        if (!readable) {
            passes.addPlain(RENAME_SELF, BoxedMethod::renameSelf, "The blocks call the receiver `__self`.");
        }
        passes.addToBodies(PIN_RESULT, AsyncBody::pinResult, AsyncBody::pinReason);
        passes.add(CAPTURE_ARGUMENTS, BoxedMethod::captureArguments, "Arguments that are patterns get plain names.");
        if (!readable) {
            passes.addToBodies(GUARD_RETURNS, AsyncBody::guardReturns, AsyncBody::guardReason);
        }
        passes.addPlain(BOX_BODY, BoxedMethod::boxBody, "The blocks are what the callers poll, in their boxes.");
        if (readable) {
            passes.aliasNever(facts);
            passes.importNames(names);
        } else {
            passes.addPlain(
                    ALLOW_LINTS,
                    (method, rewrite) -> LintAllowances.write(method.function(), rewrite),
                    "The compiler and clippy would warn of the code above.");
        }
        passes.removeAttributes(found);
        new BoxedNotes(methods, readable, file, draft).say();
        return draft.outcome(found.isAsked());
    }

    private static String boxReason(List<BoxedMethod> methods) {
        List<String> names = methods.stream()
                .map(method -> "`" + method.function().name() + "`")
                .distinct()
                .toList();
        return Reasons.list(names) + (names.size() == 1 ? " returns" : " return")
                + " at once, with a future in a box that does the work when it is polled.";
    }

    /** The passes over all methods. */
    private record Passes(List<BoxedMethod> methods, Draft draft) {
        void addPlain(Rule rule, BiConsumer<BoxedMethod, Rewrite> edit, String why) {
            add(
                    rule,
                    (method, rewrite) -> {
                        edit.accept(method, rewrite);
                        return Optional.empty();
                    },
                    why);
        }

        void add(Rule rule, BiFunction<BoxedMethod, Rewrite, Optional<String>> edit, String otherwise) {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            methods.forEach(method -> edit.apply(method, rewrite).ifPresent(reasons::add));
            draft.add(rule, reasons.isEmpty() ? otherwise : Reasons.sentences(reasons), rewrite);
        }

        void addToBodies(Rule rule, BiConsumer<AsyncBody, Rewrite> edit, Function<AsyncBody, Optional<String>> reason) {
            add(
                    rule,
                    (method, rewrite) -> {
                        method.body().ifPresent(body -> edit.accept(body, rewrite));
                        return method.body().flatMap(reason);
                    },
                    "The bodies stay blocks of their own.");
        }

        void aliasNever(FileFacts facts) {
            List<AsyncFn> functions =
                    methods.stream().map(BoxedMethod::function).toList();
            NeverAlias.writeNamed(functions, facts.names())
                    .ifPresent(rewrite -> draft.add(
                            NEVER_ALIAS,
                            "The result \"!\" is written as the result of `fn() -> !`, which stable Rust can name.",
                            rewrite));
        }

        void importNames(StandardNames names) {
            Rewrite rewrite = new Rewrite();
            names.writeImports(rewrite);
            draft.add(IMPORT_NAMES, "The signatures name " + Reasons.list(names.imported()) + ".", rewrite);
        }

        void removeAttributes(BoxedMethods found) {
            Rewrite rewrite = new Rewrite();
            found.macro().remove(found.attributes(), rewrite);
            draft.add(REMOVE_ATTRIBUTE, "What `#[async_trait]` asked for is done.", rewrite);
        }
    }
}
