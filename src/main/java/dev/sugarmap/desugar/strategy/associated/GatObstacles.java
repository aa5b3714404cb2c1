package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.signature.LifetimePlaces;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.BodyAcross;
import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.strategy.shared.TraitSides;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps a trait from getting associated types for its futures, the first thing found: rules 12 and 13. */
final class GatObstacles {
    private Optional<Refusal> first = Optional.empty();

    /** Notices an obstacle. */
    void keep(Refusal refusal) {
        first = first.or(() -> Optional.of(refusal));
    }

    /** Notices an obstacle that something can be done about. */
    void keep(String reason, String help) {
        keep(Refusal.because(reason).withHelp(help));
    }

    /** Whether there is none; if there is one, the job says so. */
    boolean areNone(TraitItem trait, Job job) {
        first.ifPresent(refusal -> {
            Token name = trait.name().orElseThrow();
            job.keep(name.text(), refusal, name.range());
        });
        return first.isEmpty();
    }

    /** Notices what cannot be copied into an implementation: rule 13. */
    void checkForLibrary(TraitSides.Method method, AssociatedResult declared, TraitItem trait) {
        String name = "\"" + method.name() + "\"";
        boolean isWhole = method.declared()
                .result()
                .filter(Type.ImplTrait.class::isInstance)
                .isPresent();
        if (method.declared().isAsync() && declared.nestedCount() > (isWhole ? 1 : 0)) {
            keep(
                    "the impl Trait inside the result of " + name + " has no name of its own",
                    "name it by an associated type of the trait");
        }
        if (!method.isProvided()) {
            return;
        }
        if (trait.genericParams().isPresent()) {
            keep(
                    "the body that it provides for " + name + " cannot be copied, for the trait has parameters",
                    "the desugaring gat moves it into a helper");
        } else if (method.declared().item().selfParam().stream()
                .anyMatch(receiver ->
                        receiver.ampersand().isEmpty() && receiver.mutToken().isPresent())) {
            keep(
                    "the body that it provides for " + name + " changes `self`, which a declaration cannot say",
                    "write `self`, and begin the body with `let mut this = self;`");
        }
    }

    /** Notices what only the compiler knows to be there, of which an associated type would have to know. */
    void checkConditions(FnItem method) {
        String name = "\"" + method.nameText() + "\"";
        if (method.genericParams().stream()
                .flatMap(params -> params.params().stream())
                .anyMatch(param -> Conditions.areAmong(param.attributes()))) {
            keep(
                    name + " has a generic parameter under a condition, which an associated type cannot name",
                    "write one method for each condition");
        }
        if (method.params().stream()
                .filter(param -> Conditions.areAmong(param.attributes()))
                .anyMatch(param -> !LifetimePlaces.of(param).isEmpty()
                        || param.node().descendants().stream()
                                .anyMatch(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE))) {
            keep(
                    name
                            + " borrows or has an impl Trait in an argument under a condition, which its associated type cannot know",
                    "write one method for each condition");
        }
    }

    /** Notices what a provided method names that an implementation in another module cannot. */
    void checkReach(InheritedMethod inherited, ImplItem implementation) {
        FnItem method = inherited.method().item();
        inherited
                .substitution()
                .outOfReach(method)
                .ifPresent(name -> keep(
                        "\"" + method.nameText() + "\" names `" + name + "`, which is out of reach for the impl for \""
                                + selfType(implementation) + "\" that relies on it",
                        "make it public, or implement the method there"));
    }

    /** Notices what a provided body means that it would not in the module of an implementation. */
    void checkBody(InheritedMethod inherited, TraitItem trait, ImplItem implementation) {
        FnItem method = inherited.method().item();
        inherited
                .substitution()
                .renamed(inherited.method())
                .ifPresent(name -> keep(
                        "\"" + method.nameText() + "\" is generic over `" + name + "`, and so is the impl for \""
                                + selfType(implementation) + "\" that relies on its body",
                        "call one of them otherwise"));
        method.body()
                .flatMap(body -> new BodyAcross(trait.node(), implementation.node()).obstacle(body.node()))
                .ifPresent(name -> keep(
                        "the body that it provides for \"" + method.nameText() + "\" relies on `" + name
                                + "` of its module, which is not the same where \"" + selfType(implementation)
                                + "\" is implemented",
                        "the desugaring gat moves it into a helper"));
    }

    /** Notices a capture clause, which only the type of a function's own result can have. */
    void checkCaptures(AsyncFn function) {
        boolean isClear = function.result().stream()
                .flatMap(type -> type.node().descendants().stream())
                .noneMatch(node -> node.kind() == SyntaxKind.USE_BOUND);
        if (!isClear) {
            keep(
                    "\"" + function.name()
                            + "\" says by `use<..>` what its result captures, which an associated type cannot",
                    "leave the clause out, or write the associated type by hand");
        }
    }

    /** Notices what an implementation does that one associated type cannot stand for on both sides. */
    void compare(AssociatedResult declared, AssociatedResult defined) {
        NamedSignature ours = declared.signature();
        NamedSignature theirs = defined.signature();
        String implementation = "the impl for \"" + selfType(defined.function()) + "\"";
        String method = "\"" + declared.function().name() + "\"";
        if (ours.lifetimes().size() != theirs.lifetimes().size()
                || ours.typesAndConsts().size() != theirs.typesAndConsts().size()) {
            keep(implementation + " is more general in " + method, "declare the same parameters on both sides");
        } else if (declared.nestedCount() != defined.nestedCount()) {
            keep(
                    implementation + " names the nested impl Trait of " + method,
                    "write the same impl Trait on both sides");
        } else if (declared.function().isAsync() && !defined.function().isAsync() && !canBeNamed(defined.function())) {
            keep(
                    implementation + " returns a future in " + method + " that an associated type cannot be",
                    "write an async fn there, or name the type of its future");
        }
    }

    private static boolean canBeNamed(AsyncFn function) {
        return function.result()
                .filter(type -> type instanceof Type.PathType
                        || type instanceof Type.ImplTrait
                        || type instanceof Type.Reference)
                .isPresent();
    }

    /** What an implementation is for, for messages. */
    static String selfType(AsyncFn function) {
        return function.owner()
                .filter(ImplItem.class::isInstance)
                .map(owner -> selfType((ImplItem) owner))
                .orElse("Self");
    }

    private static String selfType(ImplItem implementation) {
        return implementation.selfType().map(type -> type.node().line()).orElse("_");
    }

    /** What an implementation is generic over though its type does not mention it. */
    static Optional<String> freeParameter(List<ImplItem> impls) {
        return impls.stream().flatMap(GatObstacles::freeParameters).findFirst();
    }

    private static Stream<String> freeParameters(ImplItem implementation) {
        Set<String> mentioned = implementation.selfType().stream()
                .flatMap(type -> type.node().allTokens().stream())
                .map(Token::text)
                .collect(Collectors.toSet());
        Stream<String> declared = implementation.generics().stream()
                .filter(param -> !(param instanceof GenericParams.ConstParam))
                .map(Named::nameText)
                .filter(name -> !mentioned.contains(name));
        Stream<String> elided = implementation.traitPath().stream()
                .flatMap(path -> path.node().allTokens().stream())
                .map(Token::text)
                .filter("'_"::equals);
        return Stream.concat(declared, elided);
    }
}
