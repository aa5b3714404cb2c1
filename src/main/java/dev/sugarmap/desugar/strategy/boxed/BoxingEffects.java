package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.body.Arguments;
import dev.sugarmap.desugar.generated.StandardNames.Name;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Dispatch;
import dev.sugarmap.desugar.source.HiddenLifetimes;
import dev.sugarmap.desugar.source.SendDoubts;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a boxed future does otherwise than that of an {@code async fn}. */
final class BoxingEffects {
    private final List<BoxedMethod> methods;
    private final boolean readable;
    private final HiddenLifetimes hidden;
    private final Job job;

    BoxingEffects(List<BoxedMethod> methods, boolean readable, HiddenLifetimes hidden, Job job) {
        this.methods = methods;
        this.readable = readable;
        this.hidden = hidden;
        this.job = job;
    }

    void say() {
        if (methods.isEmpty()) {
            return;
        }
        BoxedMethod first = methods.getFirst();
        note(AsyncTrait.BOX_RESULT, "each call allocates a box for its future", first);
        methods.stream()
                .filter(BoxedMethod::isSend)
                .findFirst()
                .ifPresent(method -> job.say(Diagnostic.note(
                                AsyncTrait.BOX_RESULT.id(),
                                "every future has to be Send; one that is not stops compiling",
                                method.place())
                        .withHelp("send=false, as #[async_trait(?Send)] does, asks for no Send")));
        methods.stream()
                .filter(BoxedMethod::namesLifetimes)
                .findFirst()
                .ifPresent(method -> note(
                        AsyncTrait.NAME_LIFETIMES,
                        "the lifetimes are early bound now: \""
                                + method.function().name()
                                + "\" cannot be passed where a function for any lifetime is wanted",
                        method));
        methods.forEach(this::sayOf);
        if (!readable) {
            MacroDefects.sayOnce(methods, job);
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
        Set<TextRange> outside = methods.stream()
                .flatMap(method -> method.function().item().params().stream())
                .filter(param -> param instanceof Param.TypedParam typed && Arguments.isTakenApartOutside(typed))
                .map(param -> param.node().range())
                .collect(Collectors.toSet());
        owners.stream()
                .flatMap(doubts::of)
                .filter(doubt -> !outside.contains(doubt.range()))
                .forEach(job::say);
    }

    private void sayOf(BoxedMethod method) {
        AsyncFn function = method.function();
        String name = function.name();
        if (!method.autoTraits().isEmpty() && hasReceiver(function)) {
            sayOfBound(method, method.autoTraits().contains(Name.SYNC) ? "Sync" : "Send");
        }
        if (method.hasOpaqueResult() && function.isInTrait()) {
            note(
                    AsyncTrait.BOX_RESULT,
                    "the result of \"" + name + "\" is impl Trait, so its trait is not dyn compatible (E0038)",
                    method);
        }
        if (callsItself(function)) {
            note(
                    AsyncTrait.BOX_RESULT,
                    "\"" + name + "\" calls itself, which an async fn cannot without a box (E0733)",
                    method);
        }
        OwnedParameters.tooShort(function)
                .forEach(param -> job.say(Diagnostic.warning(
                                AsyncTrait.BOX_RESULT.id(),
                                "nothing says that `" + param + "` outlives the future of \"" + name
                                        + "\", which owns one (E0309)",
                                method.place())
                        .withHelp("write `" + param + ": 'static` in the header")));
        method.unpromisedLifetimes()
                .forEach(lifetime -> job.say(Diagnostic.warning(
                                AsyncTrait.OUTLIVE_FUTURE.id(),
                                "the trait does not say that `" + lifetime + "` outlives the future of \"" + name
                                        + "\", as it has to here (E0276)",
                                method.place())
                        .withHelp("bound the trait's parameter by `'async_trait` in a where clause of its method")));
        function.item().params().stream()
                .flatMap(param -> hidden.inMacros(param.node()).stream())
                .forEach(type -> job.say(Diagnostic.warning(
                                AsyncTrait.NAME_LIFETIMES.id(),
                                "a lifetime that this macro writes would have no name",
                                type.range())
                        .withHelp("write the type, with its lifetimes")));
        if (!readable) {
            new MacroDefects(method, hidden, job).say();
        }
    }

    /** Where a provided method cannot be called, now that it asks something of the receiver. */
    private void sayOfBound(BoxedMethod method, String bound) {
        AsyncFn function = method.function();
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
                        method.place())
                .withHelp(known + ", or make " + bound + " a supertrait"));
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
                        .anyMatch(BoxingEffects::isOnSelf);
    }

    private static boolean isOnSelf(Token name) {
        return name.previousSignificant()
                .filter(before -> before.kind() == SyntaxKind.DOT || before.kind() == SyntaxKind.PATH_SEPARATOR)
                .flatMap(Token::previousSignificant)
                .filter(before -> before.kind() == SyntaxKind.SELF_VALUE || before.kind() == SyntaxKind.SELF_TYPE)
                .isPresent();
    }

    private void note(Strategy.Rule rule, String message, BoxedMethod method) {
        job.say(Diagnostic.note(rule.id(), message, method.place()));
    }
}
