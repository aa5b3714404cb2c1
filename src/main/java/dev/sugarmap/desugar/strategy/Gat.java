package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.edit.Reasons;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.signature.AssociatedFuture;
import dev.sugarmap.desugar.signature.AssociatedNames;
import dev.sugarmap.desugar.signature.FuturePath;
import dev.sugarmap.desugar.signature.NamedSignature;
import dev.sugarmap.desugar.signature.StandardNames;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.FileFacts;
import dev.sugarmap.desugar.source.FileHead;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The future of each async method as a generic associated type: section 3 of the language desugarings. */
final class Gat implements Strategy {
    private static final String RFC = "async-fundamentals/RFC/static_async_fn_in_traits";
    private static final String FEATURE = "impl_trait_in_assoc_type";

    private static final Rule PIN_RESULT = new Rule(
            "gat.pin-result",
            "Spell out the result type",
            "An async block infers its result from its body. Where the body relies on the declared type, the type is"
                    + " written down inside the block.",
            RFC);
    private static final Rule CAPTURE_ARGUMENTS = new Rule(
            "gat.capture-arguments",
            "Move every argument into the future",
            "The future of an async fn owns all arguments and drops them last to first, used or not. An async block "
                    + "captures only what it mentions, so it has to mention them.",
            RFC);
    private static final Rule NAME_LIFETIMES = new Rule(
            "gat.name-lifetimes",
            "Name the lifetimes",
            "The associated type is generic over every lifetime of the method, so each has to have a name.",
            RFC);
    private static final Rule NAME_ARGUMENTS = new Rule(
            "gat.name-arguments",
            "Name the impl Trait arguments",
            "The associated type is generic over every type of the method, so an impl Trait argument becomes a type"
                    + " parameter.",
            RFC);
    private static final Rule MOVE_BODIES = new Rule(
            "gat.move-bodies",
            "Move provided bodies to a helper trait",
            "An associated type cannot have an impl Trait as its default, so a body that the trait provides moves to a"
                    + " trait that every implementor has.",
            RFC);
    private static final Rule DECLARE_TYPE = new Rule(
            "gat.declare-type",
            "Declare an associated type for each future",
            "A trait names the future of a method by a type that is generic over what the method is generic over. Its"
                    + " where clause says what the method's references imply.",
            RFC);
    private static final Rule DEFINE_TYPE = new Rule(
            "gat.define-type",
            "Define the future in each implementation",
            "An implementation defines the associated type by the hidden type of its async block.",
            RFC);
    private static final Rule INHERIT = new Rule(
            "gat.inherit",
            "Define what an implementation inherits",
            "An implementation that relies on a provided body defines the associated type by the future of that body.",
            RFC);
    private static final Rule NEVER_ALIAS = new Rule(
            "gat.never-alias",
            "Name the never type by an alias",
            "The type \"!\" cannot be named as the output of a future on stable Rust; the result of a function pointer"
                    + " can.",
            RFC);
    private static final Rule ALLOW_NAMES = new Rule(
            "gat.allow-names",
            "Allow types with names of methods",
            "Types and functions have separate name spaces, but types usually are in camel case.",
            RFC);
    private static final Rule FEATURE_GATE = new Rule(
            "gat.feature-gate",
            "Ask for the feature",
            "impl Trait as the value of an associated type is not stable yet. Traits alone do not need it.",
            RFC);

    static final Option IMPL = new Option(
            "impl",
            "How implementations define their futures: by a hidden type, or boxed, which stable Rust accepts.",
            List.of("opaque", "boxed"));
    static final Option QUALIFIED = new Option(
            "qualified",
            "Whether the trait of the associated type is named, for supertraits with a type of the same name.",
            List.of("false", "true"));
    private static final Option BOUNDED = new Option(
            "outlives",
            "Whether the associated type is bounded by the receiver's lifetime, as the documents print it.",
            List.of("false", "true"));

    private static final Description DESCRIPTION = new Description(
            "gat",
            "async fn in traits → associated types",
            "The future of every async fn of a trait becomes a generic associated type, which implementations define.",
            Compiles.NIGHTLY,
            List.of(FEATURE),
            List.of(
                    EditionOption.OPTION,
                    AssociatedNames.OPTION,
                    IMPL,
                    BOUNDED,
                    QUALIFIED,
                    Arguments.OPTION,
                    AsyncBody.PIN,
                    FuturePath.OPTION,
                    Keeping.NEVER,
                    Keeping.ATTRIBUTES),
            RFC);

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
                MOVE_BODIES,
                NEVER_ALIAS,
                DECLARE_TYPE,
                DEFINE_TYPE,
                INHERIT,
                ALLOW_NAMES,
                FEATURE_GATE);
    }

    @Override
    public Outcome desugar(RustFile file, Options options) {
        Draft draft = new Draft(file);
        if (draft.isUnreadable()) {
            return draft.outcome(true);
        }
        List<AsyncFn> found = AsyncTrait.methodsIn(file);
        List<AsyncFn> rewritable = Keeping.rewritable(found, file, options, DESCRIPTION.id(), draft);
        FileFacts facts = FileFacts.of(file, options);
        FuturePath futures = new FuturePath(file.edition(), options);
        List<GatTrait> traits = AsyncTrait.in(file, rewritable, DESCRIPTION.id(), draft).stream()
                .map(sides -> new GatTrait(sides, GatTrait.Manner.of(facts), facts, futures))
                .filter(trait -> trait.obstacles().areNone(trait.sides().trait(), DESCRIPTION.id(), draft))
                .toList();
        new Rewriting(file, options, traits, draft).write();
        return draft.outcome(!found.isEmpty());
    }

    /** The passes over the traits of one file. */
    private static final class Rewriting {
        private final RustFile file;
        private final Options options;
        private final List<GatTrait> traits;
        private final Draft draft;
        private final StandardNames names;

        Rewriting(RustFile file, Options options, List<GatTrait> traits, Draft draft) {
            this.file = file;
            this.options = options;
            this.traits = traits;
            this.draft = draft;
            this.names = new StandardNames(file);
        }

        void write() {
            AsyncFns functions = new AsyncFns(
                    traits.stream().flatMap(GatTrait::functions).toList(),
                    file,
                    options,
                    AsyncBody.Form.LANGUAGE,
                    draft);
            functions.pinResults(PIN_RESULT);
            functions.captureArguments(CAPTURE_ARGUMENTS);
            nameLifetimes();
            nameArguments();
            moveBodies(functions);
            functions.aliasNever(NEVER_ALIAS);
            declareTypes();
            defineTypes(functions);
            defineInherited();
            allowNames();
            askForFeature();
        }

        private Stream<GatTrait.Method> methods() {
            return traits.stream().flatMap(trait -> trait.methods().stream());
        }

        private Stream<GatTrait.Defined> defined() {
            return methods().flatMap(method -> method.defined().stream());
        }

        private List<NamedSignature> signatures() {
            return methods()
                    .flatMap(method -> Stream.concat(
                            Stream.of(method.declared()),
                            method.defined().stream().map(GatTrait.Defined::future)))
                    .map(AssociatedFuture::signature)
                    .toList();
        }

        private void nameLifetimes() {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            for (NamedSignature signature : signatures()) {
                signature.writeLifetimes(rewrite);
                List<String> fresh = signature.freshLifetimes();
                if (!fresh.isEmpty()) {
                    reasons.add(
                            "`" + signature.function().name() + "` borrows for " + Reasons.list(quoted(fresh)) + ".");
                }
            }
            draft.add(NAME_LIFETIMES, Reasons.sentences(reasons), rewrite);
        }

        private void nameArguments() {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            for (NamedSignature signature : signatures()) {
                signature.writeTypes(rewrite);
                List<String> names = signature.implArguments().names();
                if (!names.isEmpty()) {
                    reasons.add("`" + signature.function().name() + "` is generic over " + Reasons.list(quoted(names))
                            + ", which callers can see now.");
                }
                signature
                        .implArguments()
                        .turbofish()
                        .ifPresent(message -> draft.say(Diagnostic.warning(
                                NAME_ARGUMENTS.id(),
                                message,
                                signature.function().asyncToken().range())));
            }
            draft.add(NAME_ARGUMENTS, Reasons.sentences(reasons), rewrite);
        }

        private static List<String> quoted(List<String> names) {
            return names.stream().map(name -> "`" + name + "`").toList();
        }

        private void moveBodies(AsyncFns functions) {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            for (GatTrait trait : traits) {
                if (trait.provided().isEmpty()) {
                    continue;
                }
                ProvidedBodies bodies = trait.bodies();
                trait.provided().stream()
                        .flatMap(function -> functions.body(function).stream())
                        .forEach(body -> body.wrapInBlock(rewrite));
                bodies.move(rewrite);
                reasons.add(
                        "`" + bodies.helper() + "` holds what `" + trait.sides().name() + "` provides.");
                draft.say(Diagnostic.note(
                        MOVE_BODIES.id(),
                        "an implementation elsewhere that relies on a body of \""
                                + trait.sides().name() + "\" has to forward to \"" + bodies.helper() + "\"",
                        trait.sides().trait().name().orElseThrow().range()));
            }
            draft.add(MOVE_BODIES, Reasons.sentences(reasons), rewrite);
        }

        private void declareTypes() {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            for (GatTrait trait : traits) {
                trait.methods().stream().map(GatTrait.Method::declared).forEach(future -> {
                    AsyncFn function = future.function();
                    rewrite.before(
                            function.item().node().range().start(),
                            future.declarations(outlives(future, trait)),
                            function.asyncToken().range());
                    future.writeResult(rewrite);
                    reasons.add("`" + future.name() + "` is the future of `" + function.name() + "`.");
                });
            }
            draft.add(DECLARE_TYPE, Reasons.sentences(reasons), rewrite);
        }

        private String outlives(AssociatedFuture future, GatTrait trait) {
            AsyncFn function = future.function();
            List<Param> params = function.item().params();
            boolean isBounded = options.has(BOUNDED.name(), "true")
                    && params.size() == 1
                    && params.getFirst() instanceof Param.SelfParam receiver
                    && receiver.ampersand().isPresent();
            if (!isBounded) {
                return "";
            }
            String lifetime = future.signature().lifetimes().getFirst();
            Optional<String> free = GatObstacles.freeParameter(trait.sides().impls());
            free.ifPresent(parameter -> draft.say(Diagnostic.note(
                    DECLARE_TYPE.id(),
                    "`" + future.name() + "` is not bounded by `" + lifetime + "`: an implementation is generic over `"
                            + parameter + "`, of which its type says nothing",
                    function.asyncToken().range())));
            return free.isPresent() ? "" : " + " + lifetime;
        }

        private void defineTypes(AsyncFns functions) {
            Rewrite rewrite = new Rewrite();
            defined().forEach(defined -> {
                AsyncFn function = defined.future().function();
                rewrite.before(
                        function.item().node().range().start(),
                        defined.future().definitions(value(defined)),
                        function.asyncToken().range());
                defined.future().writeResult(rewrite);
                functions.body(function).ifPresent(body -> {
                    if (defined.box().isPresent()) {
                        body.wrapInBlock(box(function.item().node()) + "::pin(", ")", rewrite);
                    } else {
                        body.wrapInBlock(rewrite);
                    }
                });
            });
            List<String> words = traits.stream().map(GatTrait::words).toList();
            draft.add(
                    DEFINE_TYPE,
                    "Each implementation says what its futures are: " + Reasons.list(words) + ".",
                    rewrite);
        }

        private Template value(GatTrait.Defined defined) {
            AsyncFn function = defined.future().function();
            return function.isAsync()
                    ? value(defined.future(), defined.box(), box(function.item().node()))
                    : Template.inline("")
                            .hole(function.result().orElseThrow().node().range());
        }

        private static Template value(AssociatedFuture future, Optional<String> bound, String box) {
            return bound.isPresent()
                    ? Template.inline("::core::pin::Pin<" + box + "<dyn ")
                            .then(future.future())
                            .text(" + " + bound.get() + ">>")
                    : Template.inline("impl ").then(future.future());
        }

        /** How code at a place calls the type {@code Box}. */
        private String box(Node place) {
            return names.at(place, StandardNames.Name.BOX);
        }

        private void defineInherited() {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            Map<ImplItem, List<Template>> items = new LinkedHashMap<>();
            methods().flatMap(method -> method.inherited().stream()).forEach(inherited -> {
                AssociatedFuture future = inherited.future();
                String box = box(inherited.implementation().node());
                String call = inherited.box().isPresent() ? box + "::pin(" + inherited.call() + ")" : inherited.call();
                items.computeIfAbsent(inherited.implementation(), _ -> new ArrayList<>())
                        .add(future.definitions(value(future, inherited.box(), box))
                                .text(future.head() + "{\n\t" + call + "\n}"));
                reasons.add("An implementation relies on the body that the trait provides for `"
                        + future.function().name() + "`.");
            });
            items.forEach((implementation, list) -> InheritedMethod.append(implementation, list, rewrite));
            draft.add(INHERIT, Reasons.sentences(reasons), rewrite);
        }

        private void allowNames() {
            Rewrite rewrite = new Rewrite();
            if (options.has(AssociatedNames.OPTION.name(), "method") && !traits.isEmpty()) {
                TextRange cause = methods()
                        .findFirst()
                        .orElseThrow()
                        .declared()
                        .function()
                        .asyncToken()
                        .range();
                new FileHead(file).addAllow("non_camel_case_types", rewrite, cause);
            }
            draft.add(ALLOW_NAMES, "The associated types are called as their methods, in lower case.", rewrite);
        }

        private void askForFeature() {
            Rewrite rewrite = new Rewrite();
            boolean isSketch = options.has(AssociatedNames.OPTION.name(), "anonymous");
            traits.stream()
                    .filter(_ -> !isSketch)
                    .flatMap(trait -> trait.hidden().stream())
                    .findFirst()
                    .ifPresent(cause -> new FileHead(file).addFeature(FEATURE, rewrite, cause));
            draft.add(
                    FEATURE_GATE,
                    "Only a nightly compiler accepts `impl Future` as an associated type; the trait alone is stable.",
                    rewrite);
        }
    }
}
