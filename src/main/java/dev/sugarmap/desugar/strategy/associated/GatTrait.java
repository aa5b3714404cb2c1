package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.NeverAlias;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.ModulePath;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.desugar.strategy.shared.TraitSides;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A trait and its implementations with an associated type for the future of each async method. */
final class GatTrait {
    private final TraitSides sides;
    private final Job job;
    private final NamedSignature.Naming naming;
    private final String alias;
    private final boolean qualified;
    private final boolean boxed;
    private final List<Method> methods = new ArrayList<>();
    private final AssociatedNames names;
    private final GatObstacles obstacles = new GatObstacles();

    /** A method with its associated type on all sides. */
    record Method(AssociatedResult declared, List<Defined> defined, List<Inherited> inherited) {}

    /**
     * What an implementation defines.
     *
     * @param box the lifetime of the boxed future, where it is boxed
     */
    record Defined(AssociatedResult future, Optional<String> box) {
        /** Whether its type is hidden behind {@code impl}. */
        boolean isHidden() {
            AsyncFn function = future.function();
            return function.isAsync()
                    ? box.isEmpty()
                    : function.result().filter(Types::isOpen).isPresent();
        }
    }

    /**
     * What an implementation has to define that relies on a provided body.
     *
     * @param moved the function that has the body
     */
    record Inherited(
            ImplItem implementation,
            AssociatedResult future,
            Optional<String> box,
            InheritedMethod method,
            Template moved) {
        /** The types that the implementation defines, and the head of the method. */
        Template head(Template value) {
            return future.definitions(value).then(future.head(method.plain()));
        }

        /** The call of the body. */
        Template call() {
            return method.call(moved);
        }
    }

    /**
     * How it is all written.
     *
     * @param associated how the associated types are called, a value of {@link AssociatedNames#OPTION}
     * @param naming how the lifetimes and types of the methods are called
     * @param never what the never type is called
     */
    record Manner(NamedSignature.Naming naming, String associated, boolean qualified, boolean boxed, String never) {
        /** As the options of the strategy {@code gat} say. */
        static Manner of(Job job) {
            return new Manner(
                    NamedSignature.Naming.LETTERS,
                    job.value(AssociatedNames.OPTION),
                    job.has(Gat.QUALIFIED, "true"),
                    job.has(Gat.IMPL, "boxed"),
                    NeverAlias.type(job.names()));
        }
    }

    /** Those traits whose methods can be rewritten on all sides; of the others the job says why not. */
    static List<GatTrait> in(List<AsyncFn> rewritable, Manner manner, Job job) {
        return TraitSides.in(rewritable, method -> Returns.areNamed(method, job), job).stream()
                .map(sides -> new GatTrait(sides, manner, job))
                .filter(trait -> trait.obstacles.areNone(trait.sides.trait(), job))
                .toList();
    }

    private GatTrait(TraitSides sides, Manner manner, Job job) {
        this.sides = sides;
        this.job = job;
        this.naming = manner.naming();
        this.alias = manner.never();
        this.qualified = manner.qualified();
        this.boxed = manner.boxed();
        this.names = new AssociatedNames(sides, manner.associated());
        sides.methods().forEach(method -> methods.add(method(method, names.take(method.declared()))));
    }

    TraitSides sides() {
        return sides;
    }

    List<Method> methods() {
        return methods;
    }

    /** The async functions on all sides. */
    Stream<AsyncFn> functions() {
        return sides.methods().stream().flatMap(TraitSides.Method::functions);
    }

    /** The methods with a provided body. */
    List<AsyncFn> provided() {
        return sides.methods().stream()
                .filter(TraitSides.Method::isProvided)
                .map(TraitSides.Method::declared)
                .toList();
    }

    /** The provided bodies, to be moved. */
    MovedBodies bodies() {
        return new MovedBodies(sides.trait(), provided(), naming, job.names(), job.standardNames(), alias);
    }

    private Method method(TraitSides.Method method, String name) {
        AssociatedResult declared =
                future(NamedSignature.of(method.declared(), naming, job.names()), name, traitPath(), sides.trait());
        obstacles.checkConditions(method.declared().item());
        obstacles.checkCaptures(method.declared());
        if (method.isProvided() && method.declared().isAsync() && declared.nestedCount() > 0) {
            obstacles.keep(
                    "the provided method \"" + method.name() + "\" returns a nested impl Trait",
                    "name that type by an associated type of the trait");
        }
        if (naming == NamedSignature.Naming.NUMBERS) {
            obstacles.checkForLibrary(method, declared, sides.trait());
        }
        List<Defined> defined = new ArrayList<>();
        for (AsyncFn function : method.defined()) {
            ImplItem owner = (ImplItem) function.owner().orElseThrow();
            Substitution substitution = new Substitution(sides.trait(), owner);
            NamedSignature signature =
                    NamedSignature.ofDefined(function, declared.signature(), substitution, job.names());
            obstacles.checkConditions(function.item());
            obstacles.checkCaptures(function);
            AssociatedResult future =
                    future(signature, name, implementedPath(owner), owner).like(declared);
            obstacles.compare(declared, future);
            defined.add(new Defined(future, box(future)));
        }
        List<Inherited> inherited = new ArrayList<>();
        if (method.isProvided()) {
            method.inherited()
                    .forEach(implementation ->
                            inherit(implementation, method, name).ifPresent(inherited::add));
        }
        return new Method(declared, defined, inherited);
    }

    /** The associated type of a method in the trait or an implementation of it, which it calls by that path. */
    private AssociatedResult future(NamedSignature signature, String name, Template path, Item place) {
        boolean isWritten = (qualified || names.areAmbiguous(name)) && !leavesOutLifetime(place);
        Template owner = isWritten ? Template.inline("<Self as ").then(path).text(">") : Template.inline("Self");
        return new AssociatedResult(signature, name, owner, futurePath(signature, place), alias);
    }

    /** Whether the trait of an implementation has a lifetime that in its methods would be another one. */
    private static boolean leavesOutLifetime(Item place) {
        return place instanceof ImplItem implementation
                && implementation.traitPath().stream()
                        .flatMap(path -> path.node().descendants().stream())
                        .anyMatch(node -> node.text().equals("'_")
                                || (node.kind() == SyntaxKind.REFERENCE_TYPE
                                        && new Type.Reference(node).lifetime().isEmpty()));
    }

    /** The trait {@code Future} as it is called there, unless the method calls a type of its own that. */
    private String futurePath(NamedSignature signature, Item place) {
        FnItem method = signature.function().item();
        String own = job.standardNames().future(method.paramList().orElse(method.node()));
        return own.startsWith("::") ? own : job.standardNames().future(inside(place));
    }

    /** A place among the items of a trait or an implementation. */
    private static Node inside(Item owner) {
        return owner.node().node(SyntaxKind.ITEM_LIST).orElse(owner.node());
    }

    private Template traitPath() {
        List<Template> names = sides.trait().generics().stream()
                .flatMap(param -> param.name().stream())
                .map(name -> Template.inline(name.text()))
                .toList();
        return Template.inline(sides.name()).then(MethodHead.angles(names));
    }

    private static Template implementedPath(ImplItem implementation) {
        return Template.inline("")
                .quote(implementation.trait().orElseThrow().node().range());
    }

    private Optional<String> box(AssociatedResult future) {
        if (!boxed || !future.function().isAsync()) {
            return Optional.empty();
        }
        Optional<String> bound = BoxBound.of(future.signature());
        if (bound.isEmpty() || future.nestedCount() > 0) {
            obstacles.keep(
                    "the future of \"" + future.function().name() + "\" for \""
                            + GatObstacles.selfType(future.function())
                            + "\" may borrow for more than the one lifetime that bounds a trait object",
                    "use impl=opaque, or one lifetime for all that is borrowed");
        }
        return bound;
    }

    private Optional<Inherited> inherit(ImplItem implementation, TraitSides.Method method, String name) {
        if (!implementation.isComplete()) {
            obstacles.keep(Refusal.because("an implementation has a syntax error"));
            return Optional.empty();
        }
        if (naming == NamedSignature.Naming.NUMBERS
                && method.declared()
                        .item()
                        .node()
                        .range()
                        .contains(implementation.node().range())) {
            obstacles.keep(
                    "the body that it provides for \"" + method.name()
                            + "\" holds an implementation that would get a copy",
                    "write the method in that implementation");
            return Optional.empty();
        }
        InheritedMethod inherited = InheritedMethod.of(method.declared(), sides.trait(), implementation, job.names());
        Substitution substitution = inherited.substitution();
        if (substitution.isElided()) {
            String type =
                    implementation.selfType().map(found -> found.node().line()).orElse("_");
            obstacles.keep("the impl for \"" + type + "\" leaves out a lifetime of the trait", "name it in the header");
            return Optional.empty();
        }
        obstacles.checkReach(inherited, implementation);
        if (naming == NamedSignature.Naming.NUMBERS) {
            obstacles.checkBody(inherited, sides.trait(), implementation);
        }
        AssociatedResult future =
                future(inherited.signature(naming), name, implementedPath(implementation), implementation);
        MovedBodies bodies = bodies();
        String helper = ModulePath.between(implementation.node(), sides.trait().node()) + bodies.helper();
        Template function = Template.inline("<Self as " + helper)
                .then(substitution.angles())
                .text(">::" + bodies.helper(method.declared()));
        return Optional.of(new Inherited(implementation, future, box(future), inherited, function));
    }

    /** Where an implementation defines an associated type by a hidden type. */
    Optional<TextRange> hidden() {
        Stream<TextRange> own = methods.stream()
                .flatMap(method -> method.defined().stream())
                .filter(Defined::isHidden)
                .map(defined -> defined.future().function().asyncToken().range());
        Stream<TextRange> inherited = methods.stream()
                .flatMap(method -> method.inherited().stream())
                .filter(found -> found.box().isEmpty())
                .map(found -> found.implementation()
                        .node()
                        .token(SyntaxKind.IMPL)
                        .orElseThrow()
                        .range());
        return Stream.concat(own, inherited).findFirst();
    }

    /** The name of the trait and, if there are any, the types it is implemented for. */
    String words() {
        String types = sides.impls().stream()
                .map(ImplItem::selfType)
                .flatMap(Optional::stream)
                .map(type -> "`" + type.node().line() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
        return "`" + sides.name() + "`" + (types.isEmpty() ? "" : " for " + types);
    }
}
