package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.generated.StandardNames.Name;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Dispatch;
import dev.sugarmap.desugar.source.Mentions;
import dev.sugarmap.desugar.source.SendDoubts;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a boxed future does otherwise than that of an {@code async fn}: section 2.6 of the library desugarings. */
final class BoxedNotes {
    private final List<BoxedMethod> methods;
    private final boolean readable;
    private final Job job;

    BoxedNotes(List<BoxedMethod> methods, boolean readable, Job job) {
        this.methods = methods;
        this.readable = readable;
        this.job = job;
    }

    void say() {
        if (methods.isEmpty()) {
            return;
        }
        BoxedMethod first = methods.getFirst();
        note(AsyncTrait.BOX_RESULT, "each call allocates a box for its future", first.function());
        methods.stream()
                .filter(BoxedMethod::isSend)
                .findFirst()
                .ifPresent(method -> job.say(Diagnostic.note(
                                AsyncTrait.BOX_RESULT.id(),
                                "every future has to be Send; one that is not stops compiling",
                                place(method.function()))
                        .withHelp("send=false, as #[async_trait(?Send)] does, asks for no Send")));
        methods.stream()
                .filter(BoxedMethod::namesLifetimes)
                .findFirst()
                .ifPresent(method -> note(
                        AsyncTrait.NAME_LIFETIMES,
                        "the lifetimes are early bound now: \""
                                + method.function().name()
                                + "\" cannot be passed where a function for any lifetime is wanted",
                        method.function()));
        methods.forEach(this::sayOf);
        if (!readable) {
            AsyncTraitDefects.sayOnce(methods, job);
        }
        if (methods.stream().anyMatch(BoxedMethod::isSend)) {
            sayWhatIsNotSend();
        }
    }

    private void sayWhatIsNotSend() {
        SendDoubts doubts = new SendDoubts(job.file(), List.of(), AsyncTrait.BOX_RESULT, SendDoubts.Holding.NEEDED);
        Set<Item> owners = new LinkedHashSet<>();
        methods.stream()
                .filter(BoxedMethod::isSend)
                .map(BoxedMethod::function)
                .forEach(function -> owners.add(function.owner().orElseThrow()));
        owners.stream().flatMap(doubts::of).forEach(job::say);
    }

    private void sayOf(BoxedMethod method) {
        AsyncFn function = method.function();
        String name = function.name();
        if (!method.autoTraits().isEmpty() && hasReceiver(function)) {
            sayOfBound(function, method.autoTraits().contains(Name.SYNC) ? "Sync" : "Send");
        }
        if (method.hasOpaqueResult() && function.isInTrait()) {
            note(
                    AsyncTrait.BOX_RESULT,
                    "the result of \"" + name + "\" is impl Trait, so its trait is not dyn compatible (E0038)",
                    function);
        }
        if (callsItself(function)) {
            note(
                    AsyncTrait.BOX_RESULT,
                    "\"" + name + "\" calls itself, which an async fn cannot without a box (E0733)",
                    function);
        }
        tooShort(function)
                .forEach(param -> job.say(Diagnostic.warning(
                                AsyncTrait.BOX_RESULT.id(),
                                "nothing says that `" + param + "` outlives the future of \"" + name
                                        + "\", which owns one (E0309)",
                                place(function))
                        .withHelp("write `" + param + ": 'static` in the header")));
        if (!readable) {
            new AsyncTraitDefects(method, job).say();
        }
    }

    /** Where a provided method cannot be called, now that it asks something of the receiver. */
    private void sayOfBound(AsyncFn function, String bound) {
        if (!(function.owner().orElse(null) instanceof TraitItem declared)) {
            return;
        }
        String trait = declared.nameText();
        boolean isOnObjects = Dispatch.isOnObjects(function.item(), declared);
        String unknown = isOnObjects ? "\"dyn " + trait + "\", which is not " : "a type that is not known to be ";
        String known = isOnObjects ? "use dyn " + trait + " + " + bound : "bound the type by " + bound;
        job.say(Diagnostic.note(
                        AsyncTrait.BOUND_SELF.id(),
                        "\"" + function.name() + "\" cannot be called on " + unknown + bound,
                        place(function))
                .withHelp(known + ", or make " + bound + " a supertrait"));
    }

    /** The type parameters of the header that arguments own and that neither {@code Self} nor a bound speaks for. */
    private static List<String> tooShort(AsyncFn function) {
        Item owner = function.owner().orElseThrow();
        if (function.item().body().isEmpty()) {
            return List.of();
        }
        List<Type> arguments = function.item().params().stream()
                .filter(Param.TypedParam.class::isInstance)
                .flatMap(param -> ((Param.TypedParam) param).type().stream())
                .toList();
        Optional<Type> self = owner instanceof ImplItem implementation ? implementation.selfType() : Optional.empty();
        return owner.generics().stream()
                .filter(GenericParams.TypeParam.class::isInstance)
                .map(Named::nameText)
                .filter(param -> arguments.stream().anyMatch(type -> owns(type, param)))
                .filter(param -> arguments.stream().noneMatch(type -> borrows(type, param)))
                .filter(param -> self.filter(type -> mentions(type, param)).isEmpty())
                .filter(param -> !isBoundByLifetime(owner, param) && !isBoundByLifetime(function.item(), param))
                .toList();
    }

    private static boolean owns(Type argument, String param) {
        return !(argument instanceof Type.Reference) && mentions(argument, param);
    }

    private static boolean borrows(Type argument, String param) {
        return argument instanceof Type.Reference && mentions(argument, param);
    }

    private static boolean mentions(Type type, String param) {
        return Mentions.in(type.node()).has(param);
    }

    private static boolean isBoundByLifetime(Item item, String param) {
        return item.boundsOf(param).stream().anyMatch(Bound.LifetimeBound.class::isInstance);
    }

    private static boolean hasReceiver(AsyncFn function) {
        return function.item().selfParam().isPresent();
    }

    private static boolean callsItself(AsyncFn function) {
        List<Token> tokens =
                function.item().body().map(body -> body.node().allTokens()).orElse(List.of());
        return function.isInTraitImpl()
                && tokens.stream()
                        .filter(token -> token.kind() == SyntaxKind.IDENTIFIER
                                && token.text().equals(function.name()))
                        .anyMatch(BoxedNotes::isOnSelf);
    }

    private static boolean isOnSelf(Token name) {
        return name.previousSignificant()
                .filter(before -> before.kind() == SyntaxKind.DOT || before.kind() == SyntaxKind.PATH_SEPARATOR)
                .flatMap(Token::previousSignificant)
                .filter(before -> before.kind() == SyntaxKind.SELF_VALUE || before.kind() == SyntaxKind.SELF_TYPE)
                .isPresent();
    }

    private void note(Strategy.Rule rule, String message, AsyncFn function) {
        job.say(Diagnostic.note(rule.id(), message, place(function)));
    }

    private static TextRange place(AsyncFn function) {
        return function.item()
                .name()
                .map(Token::range)
                .orElse(function.asyncToken().range());
    }
}
