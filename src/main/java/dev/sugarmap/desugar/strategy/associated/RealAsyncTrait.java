package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.NeverAlias;
import dev.sugarmap.desugar.generated.PlainNames;
import dev.sugarmap.desugar.generated.StandardNames;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Keeping;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.job.Rulebook;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.strategy.shared.AsyncFns;
import dev.sugarmap.desugar.strategy.shared.EditionOption;
import dev.sugarmap.desugar.strategy.shared.FileHead;
import dev.sugarmap.desugar.strategy.shared.MacroAttributes;
import dev.sugarmap.desugar.strategy.shared.TraitSides;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The future of each async method by a name of its own: all rules but 14 and 15. */
public final class RealAsyncTrait implements Strategy {
    private static final String DOC = "async-fundamentals/RFC/static_async_fn_in_traits";
    private static final String FEATURE = "impl_trait_in_assoc_type";

    private static final Rulebook RULES = new Rulebook("real-async-trait", DOC);

    private static final Rule EXPAND = RULES.rule(
            "expand-attribute",
            "Expand the attribute",
            "What the attribute macro stands for takes its place, and nothing needs the macro any more.");

    private static final Rule PIN_RESULT = RULES.pinResult(DOC);

    private static final Rule CAPTURE_ARGUMENTS = RULES.captureArguments(DOC);

    private static final Rule NAME_PARAMETERS = RULES.rule(
            "name-parameters",
            "Name what the future is generic over",
            "The associated type is generic over every lifetime and type of the method, so each has to have a name.");

    private static final Rule COPY_BODIES = RULES.rule(
            "copy-bodies",
            "Copy provided bodies into the implementations",
            "The default of an associated type cannot be hidden, so each implementation defines the future and has the"
                    + " body itself.");

    private static final Rule NEVER_ALIAS = RULES.neverAlias(DOC);

    private static final Rule DECLARE_TYPE = RULES.rule(
            "declare-type",
            "Declare an associated type for each result",
            "The trait names the future of a method by a type, which users can bound. Its where clause says what the"
                    + " method's references imply.");

    private static final Rule DEFINE_TYPE = RULES.rule(
            "define-type",
            "Define the type in each implementation",
            "An implementation defines the associated type by the hidden type of its async block.");

    private static final Rule BOUND_TYPES = RULES.rule(
            "bound-types",
            "Bound the types where notation bounded the methods",
            "A bound such as T::next(..): Send speaks of the future of an async method. That future is an associated type"
                    + " now, which the bound names for all lifetimes.");

    private static final Rule ALLOW_NAMES = RULES.rule(
            "allow-names",
            "Allow types with names of methods",
            "Types and functions have separate name spaces, but types usually are in camel case.");

    private static final Rule FEATURE_GATES = RULES.rule(
            "feature-gates",
            "Ask for the features",
            "impl Trait as the value of an associated type is not stable yet. Traits alone do not need it.");

    private static final Option NEVER = new Option(
            Keeping.NEVER.name(),
            "How the result \"!\" is named: by a feature of nightly Rust, by an alias, or not at all.",
            List.of("feature", "alias", "keep"));

    private static final Description DESCRIPTION = new Description(
            RULES.strategy(),
            "real-async-trait → named futures",
            "The future of every async fn of a trait gets a name that users can bound, and no box.",
            Compiles.NIGHTLY,
            List.of(FEATURE),
            List.of(
                    EditionOption.OPTION,
                    AssociatedNames.OPTION,
                    Returns.OPTION,
                    StandardNames.FUTURE_PATH,
                    NEVER,
                    Keeping.ATTRIBUTES),
            DOC);

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
        return Job.run(RULES.strategy(), file, options, RealAsyncTrait::run);
    }

    private static boolean run(Job job) {
        MacroAttributes macro = MacroAttributes.of(job.file(), "real_async_trait::real_async_trait");
        List<AsyncFn> found = TraitSides.methodsIn(job.file(), method -> Returns.areNamed(method, job));
        List<AsyncFn> rewritable = new Keeping(job).but(macro::is).rewritable(found);
        GatTrait.Manner manner = new GatTrait.Manner(
                NamedSignature.Naming.NUMBERS,
                job.value(AssociatedNames.OPTION),
                false,
                false,
                job.has(NEVER, "alias") ? NeverAlias.type(job.names()) : "!");
        List<GatTrait> traits = GatTrait.in(rewritable, manner, job);
        new Passes(traits, new AssociatedPasses(traits, job), job).write(macro);
        return !found.isEmpty();
    }

    /** The passes over the traits of one file. */
    private record Passes(List<GatTrait> traits, AssociatedPasses shared, Job job) {
        void write(MacroAttributes macro) {
            List<AsyncFn> all = traits.stream()
                    .flatMap(GatTrait::functions)
                    .filter(AsyncFn::isAsync)
                    .toList();
            AsyncFns functions = AsyncFns.of(all, AsyncBody.Form.LIBRARY, job);
            expandAttributes(macro);
            functions.pinResults(PIN_RESULT);
            functions.captureArguments(CAPTURE_ARGUMENTS);
            nameParameters();
            copyBodies(functions);
            functions.aliasNever(NEVER_ALIAS);
            shared.declareTypes(DECLARE_TYPE, (_, _) -> "");
            shared.defineTypes(DEFINE_TYPE, functions);
            new NotationBounds(traits, job).write(BOUND_TYPES);
            shared.allowNames(ALLOW_NAMES);
            askForFeatures(all);
            traits.forEach(this::note);
        }

        private void note(GatTrait trait) {
            TextRange name = trait.sides().trait().name().orElseThrow().range();
            String first = trait.methods().getFirst().declared().name();
            job.say(Diagnostic.note(
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
            job.add(EXPAND, "The following passes do what the macro `real_async_trait` meant.", rewrite);
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
            job.add(NAME_PARAMETERS, Reasons.sentences(reasons), rewrite);
        }

        private void copyBodies(AsyncFns functions) {
            Rewrite rewrite = new Rewrite();
            List<String> reasons = new ArrayList<>();
            Map<ImplItem, List<Template>> items = new LinkedHashMap<>();
            shared.methods().forEach(method -> {
                AsyncFn declared = method.declared().function();
                PlainNames.write(declared.item(), job.names(), rewrite);
                declared.item().body().ifPresent(body -> {
                    functions.body(declared).ifPresent(found -> found.wrapInBlock(rewrite));
                    MovedBodies.leaveDeclaration(declared, rewrite);
                    for (GatTrait.Inherited inherited : method.inherited()) {
                        AssociatedResult future = inherited.future();
                        Template value = future.value();
                        items.computeIfAbsent(inherited.implementation(), _ -> new ArrayList<>())
                                .add(inherited.head(value).hole(body.node().range()));
                    }
                    reasons.add("The body of `" + declared.name() + "` goes to each implementation that relies on it.");
                    Diagnostic note = Diagnostic.note(
                            COPY_BODIES.id(),
                            "implementations elsewhere have to provide \"" + declared.name() + "\" themselves now",
                            declared.asyncToken().range());
                    job.say(
                            method.inherited().isEmpty()
                                    ? note.withHelp("the body is gone from here, and with it the use of what it named:"
                                            + " see the compiler's unused_imports and dead_code")
                                    : note);
                });
            });
            items.forEach((implementation, list) -> InheritedMethod.append(implementation, list, rewrite));
            job.add(
                    COPY_BODIES,
                    reasons.isEmpty() ? "Declarations have no patterns." : Reasons.sentences(reasons),
                    rewrite);
        }

        private void askForFeatures(List<AsyncFn> all) {
            Rewrite rewrite = new Rewrite();
            FileHead head = new FileHead(job.file());
            List<TextRange> dropped = droppedBodies();
            traits.stream()
                    .flatMap(trait -> trait.hidden().stream())
                    .filter(cause -> dropped.stream().noneMatch(body -> body.contains(cause)))
                    .findFirst()
                    .ifPresent(cause -> head.addFeature(FEATURE, rewrite, cause));
            all.stream()
                    .filter(function -> function.isNever() && job.has(NEVER, "feature"))
                    .findFirst()
                    .ifPresent(function -> head.addFeature(
                            "never_type", rewrite, function.asyncToken().range()));
            job.add(FEATURE_GATES, "Only a nightly compiler accepts what the implementations say.", rewrite);
        }

        /** The provided bodies that no implementation relies on, and whatever they declare. */
        private List<TextRange> droppedBodies() {
            return shared.methods()
                    .filter(method -> method.inherited().isEmpty())
                    .flatMap(method -> method.declared().function().item().body().stream())
                    .map(body -> body.node().range())
                    .toList();
        }
    }
}
