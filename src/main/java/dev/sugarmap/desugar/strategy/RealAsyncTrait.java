package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.desugar.edit.Reasons;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.signature.AssociatedFuture;
import dev.sugarmap.desugar.signature.AssociatedNames;
import dev.sugarmap.desugar.signature.FuturePath;
import dev.sugarmap.desugar.signature.NamedSignature;
import dev.sugarmap.desugar.signature.NeverAlias;
import dev.sugarmap.desugar.signature.PlainNames;
import dev.sugarmap.desugar.signature.StandardNames;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.FileFacts;
import dev.sugarmap.desugar.source.FileHead;
import dev.sugarmap.desugar.source.Keeping;
import dev.sugarmap.desugar.source.MacroAttributes;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The future of each async method by a name of its own: section 6 of the library desugarings. */
final class RealAsyncTrait implements Strategy {
    private static final String DOC = "async-fundamentals/RFC/static_async_fn_in_traits";
    private static final String FEATURE = "impl_trait_in_assoc_type";

    private static final Rule EXPAND = new Rule(
            "real-async-trait.expand-attribute",
            "Expand the attribute",
            "What the attribute macro stands for takes its place, and nothing needs the macro any more.",
            DOC);
    private static final Rule PIN_RESULT = new Rule(
            "real-async-trait.pin-result",
            "Spell out the result type",
            "An async block infers its result from its body. Unless that can only be the declared type, the type is"
                    + " written down inside the block.",
            DOC);
    private static final Rule CAPTURE_ARGUMENTS = new Rule(
            "real-async-trait.capture-arguments",
            "Move every argument into the future",
            "The future of an async fn owns all arguments and drops them last to first, used or not. An async block"
                    + " captures only what it mentions, so it has to mention them.",
            DOC);
    private static final Rule NAME_PARAMETERS = new Rule(
            "real-async-trait.name-parameters",
            "Name what the future is generic over",
            "The associated type is generic over every lifetime and type of the method, so each has to have a name.",
            DOC);
    private static final Rule COPY_BODIES = new Rule(
            "real-async-trait.copy-bodies",
            "Copy provided bodies into the implementations",
            "The default of an associated type cannot be hidden, so each implementation defines the future and has the"
                    + " body itself.",
            DOC);
    private static final Rule DECLARE_TYPE = new Rule(
            "real-async-trait.declare-type",
            "Declare an associated type for each future",
            "The trait names the future of a method by a type, which users can bound. Its where clause says what the"
                    + " method's references imply.",
            DOC);
    private static final Rule DEFINE_TYPE = new Rule(
            "real-async-trait.define-type",
            "Define the future in each implementation",
            "An implementation defines the associated type by the hidden type of its async block.",
            DOC);
    private static final Rule NEVER_ALIAS = new Rule(
            "real-async-trait.never-alias",
            "Name the never type by an alias",
            "The type \"!\" cannot be named as the output of a future on stable Rust; the result of a function pointer"
                    + " can.",
            DOC);
    private static final Rule FEATURE_GATES = new Rule(
            "real-async-trait.feature-gates",
            "Ask for the features",
            "impl Trait as the value of an associated type is not stable yet. Traits alone do not need it.",
            DOC);

    private static final Option NEVER = new Option(
            Keeping.NEVER.name(),
            "How the result \"!\" is named: by a feature of nightly Rust, by an alias, or not at all.",
            List.of("feature", "alias", "keep"));

    private static final Description DESCRIPTION = new Description(
            "real-async-trait",
            "real-async-trait → named futures",
            "The future of every async fn of a trait gets a name that users can bound, and no box.",
            Compiles.NIGHTLY,
            List.of(FEATURE),
            List.of(EditionOption.OPTION, AssociatedNames.OPTION, FuturePath.OPTION, NEVER, Keeping.ATTRIBUTES),
            DOC);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                EXPAND,
                PIN_RESULT,
                CAPTURE_ARGUMENTS,
                NAME_PARAMETERS,
                COPY_BODIES,
                NEVER_ALIAS,
                DECLARE_TYPE,
                DEFINE_TYPE,
                FEATURE_GATES);
    }

    @Override
    public Outcome desugar(RustFile file, Options options) {
        Draft draft = new Draft(file);
        if (draft.isUnreadable()) {
            return draft.outcome(true);
        }
        MacroAttributes macro = MacroAttributes.of(file, "real_async_trait::real_async_trait");
        List<AsyncFn> found = AsyncTrait.methodsIn(file);
        List<AsyncFn> rewritable =
                Keeping.rewritable(found, file, options, DESCRIPTION.id(), macro::is, _ -> Optional.empty(), draft);
        FileFacts facts = FileFacts.of(file, options);
        GatTrait.Manner manner = new GatTrait.Manner(
                NamedSignature.Naming.LIBRARY,
                options.value(AssociatedNames.OPTION.name()),
                false,
                false,
                options.has(NEVER.name(), "alias") ? NeverAlias.type(facts.names()) : "!");
        FuturePath futures = new FuturePath(file.edition(), options);
        List<GatTrait> traits = AsyncTrait.in(file, rewritable, DESCRIPTION.id(), draft).stream()
                .map(sides -> new GatTrait(sides, manner, facts, futures))
                .filter(trait -> trait.obstacles().areNone(trait.sides().trait(), DESCRIPTION.id(), draft))
                .toList();
        AssociatedPasses shared = new AssociatedPasses(traits, new StandardNames(file), draft);
        new Passes(file, options, facts, traits, shared, draft).write(macro);
        return draft.outcome(!found.isEmpty());
    }

    /** The passes over the traits of one file. */
    private record Passes(
            RustFile file,
            Options options,
            FileFacts facts,
            List<GatTrait> traits,
            AssociatedPasses shared,
            Draft draft) {
        void write(MacroAttributes macro) {
            List<AsyncFn> all = traits.stream().flatMap(GatTrait::functions).toList();
            AsyncFns functions = new AsyncFns(all, file, options, AsyncBody.Form.LIBRARY, draft);
            expandAttributes(macro);
            functions.pinResults(PIN_RESULT);
            functions.captureArguments(CAPTURE_ARGUMENTS);
            nameParameters();
            copyBodies(functions);
            functions.aliasNever(NEVER_ALIAS);
            shared.declareTypes(DECLARE_TYPE, (_, _) -> "");
            shared.defineTypes(DEFINE_TYPE, functions);
            askForFeatures(all);
            traits.forEach(this::note);
        }

        private void note(GatTrait trait) {
            TextRange name = trait.sides().trait().name().orElseThrow().range();
            String first = trait.methods().getFirst().declared().name();
            draft.say(Diagnostic.note(
                            DECLARE_TYPE.id(),
                            "\"" + trait.sides().name() + "\" cannot be made into an object; its futures promise"
                                    + " nothing but have names to bound, such as `" + first + "`",
                            name)
                    .withHelp("on stable Rust, the desugaring gat with impl=boxed names boxed futures"));
        }

        private void expandAttributes(MacroAttributes macro) {
            List<Attribute> attributes = traits.stream()
                    .flatMap(trait ->
                            Stream.<Item>concat(Stream.of(trait.sides().trait()), trait.sides().impls().stream()))
                    .flatMap(item -> macro.on(item).stream())
                    .toList();
            Rewrite rewrite = new Rewrite();
            macro.remove(attributes, rewrite);
            draft.add(EXPAND, "The following passes do what the macro `real_async_trait` meant.", rewrite);
        }

        private void nameParameters() {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            for (NamedSignature signature : shared.signatures()) {
                signature.writeLifetimes(rewrite);
                signature.writeTypes(rewrite);
                List<String> names = new ArrayList<>(signature.freshLifetimes());
                names.addAll(signature.implArguments().names());
                if (!names.isEmpty()) {
                    reasons.add("`" + signature.function().name() + "` is generic over " + Reasons.list(names) + ".");
                }
                shared.sayTurbofish(signature, NAME_PARAMETERS);
            }
            draft.add(NAME_PARAMETERS, Reasons.sentences(reasons), rewrite);
        }

        private void copyBodies(AsyncFns functions) {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            Map<ImplItem, List<Template>> items = new LinkedHashMap<>();
            shared.methods().forEach(method -> {
                AsyncFn declared = method.declared().function();
                PlainNames.write(declared.item(), facts.names(), rewrite);
                declared.item().body().ifPresent(body -> {
                    functions.body(declared).ifPresent(found -> found.wrapInBlock(rewrite));
                    ProvidedBodies.leaveDeclaration(declared, rewrite);
                    for (GatTrait.Inherited inherited : method.inherited()) {
                        AssociatedFuture future = inherited.future();
                        Template value = Template.inline("impl ").then(future.future());
                        items.computeIfAbsent(inherited.implementation(), _ -> new ArrayList<>())
                                .add(future.definitions(value)
                                        .text(future.head())
                                        .hole(body.node().range()));
                    }
                    reasons.add("The body of `" + declared.name() + "` goes to each implementation that relies on it.");
                    draft.say(Diagnostic.note(
                            COPY_BODIES.id(),
                            "implementations elsewhere have to provide \"" + declared.name() + "\" themselves now",
                            declared.asyncToken().range()));
                });
            });
            items.forEach((implementation, list) -> InheritedMethod.append(implementation, list, rewrite));
            draft.add(
                    COPY_BODIES,
                    reasons.isEmpty() ? "Declarations have no patterns." : Reasons.sentences(reasons),
                    rewrite);
        }

        private void askForFeatures(List<AsyncFn> all) {
            Rewrite rewrite = new Rewrite();
            FileHead head = new FileHead(file);
            traits.stream()
                    .flatMap(trait -> trait.hidden().stream())
                    .findFirst()
                    .ifPresent(cause -> head.addFeature(FEATURE, rewrite, cause));
            all.stream()
                    .filter(function -> function.isNever() && options.has(NEVER.name(), "feature"))
                    .findFirst()
                    .ifPresent(function -> head.addFeature(
                            "never_type", rewrite, function.asyncToken().range()));
            draft.add(FEATURE_GATES, "Only a nightly compiler accepts what the implementations say.", rewrite);
        }
    }
}
