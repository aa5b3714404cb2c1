package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.signature.SelfBounds;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.HiddenLifetimes;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the macro async_trait itself gets wrong and the readable form gets right.
 */
record MacroDefects(BoxedMethod method, HiddenLifetimes hidden, Job job) {
    private static final String HELP = "style=readable gets it right";

    /** Says of a file what is said once. */
    static void sayOnce(List<BoxedMethod> methods, Job job) {
        sayFirst(methods, BoxedMethod::hasOwnBox, "which means something else here", job);
        sayFirst(methods, BoxedMethod::lacksBox, "which is not in scope without the standard library", job);
    }

    private static void sayFirst(List<BoxedMethod> methods, Predicate<BoxedMethod> concerned, String why, Job job) {
        methods.stream()
                .filter(concerned)
                .findFirst()
                .ifPresent(method -> job.say(Diagnostic.warning(
                                AsyncTrait.BOX_RESULT.id(), "the macro writes \"Box\", " + why, method.place())
                        .withHelp(HELP)));
    }

    void say() {
        AsyncFn function = method.function();
        TextRange name = method.place();
        if (function.isNever()) {
            warn(AsyncTrait.BOX_RESULT, "\"Future<Output = !>\" needs the unstable never_type (E0658)", name);
        }
        method.takenLifetimes()
                .forEach(taken -> warn(
                        AsyncTrait.NAME_LIFETIMES,
                        "the macro declares `" + taken + "`, which is declared already (E0403 or E0496)",
                        name));
        if (method.asksMoreOfSelf()) {
            warn(
                    AsyncTrait.BOUND_SELF,
                    "the macro bounds `Self` here, as the signature names it, but not in the trait (E0276)",
                    name);
        }
        if (method.isSend() && lacksSend(function)) {
            warn(
                    AsyncTrait.BOUND_SELF,
                    "the macro asks for Sync only, but a shared Arc is Send where its type is Send as well",
                    name);
        }
        function.item().params().forEach(this::sayOf);
        MisreadLifetime.in(function.item(), hidden)
                .forEach(found -> warn(AsyncTrait.NAME_LIFETIMES, found.message(), found.place()));
        if (movesReceiver(function)) {
            sayOfSelf(function);
        }
    }

    private void sayOf(Param param) {
        if (!(param instanceof Param.TypedParam typed)
                || typed.pattern().isEmpty()
                || typed.type()
                        .filter(type -> !(type instanceof Type.Reference))
                        .isEmpty()) {
            return;
        }
        Pattern pattern = typed.pattern().get();
        if (pattern instanceof Pattern.Identifier variable) {
            if (variable.refToken().isPresent()) {
                warn(
                        AsyncTrait.CAPTURE_ARGUMENTS,
                        "the ref of \"" + variable.name().text() + "\" is lost",
                        variable.node().range());
            }
        } else if (ignoresPart(pattern.node()) && !Types.isTrivial(typed.type().get())) {
            warn(
                    AsyncTrait.CAPTURE_ARGUMENTS,
                    "what \"" + pattern.node().text() + "\" ignores is dropped before the body runs",
                    pattern.node().range());
        }
    }

    private static boolean ignoresPart(Node pattern) {
        return pattern.descendants().stream().anyMatch(node -> node.kind() == SyntaxKind.WILDCARD_PATTERN)
                || pattern.allTokens().stream().anyMatch(token -> token.kind() == SyntaxKind.DOT_DOT);
    }

    /** Whether the macro asks too little of a receiver such as {@code &Arc<Self>}. */
    private static boolean lacksSend(AsyncFn function) {
        return function.isInTrait()
                && function.item().body().isPresent()
                && !SelfBounds.of(function).containsAll(SelfBounds.ofPointee(function));
    }

    private static boolean movesReceiver(AsyncFn function) {
        return function.item()
                .selfParam()
                .filter(self -> self.ampersand().isEmpty() || self.mutToken().isPresent())
                .isPresent();
    }

    private void sayOfSelf(AsyncFn function) {
        method.selfWords().stream()
                .flatMap(words -> words.hidden().stream())
                .forEach(self -> warn(
                        AsyncTrait.RENAME_SELF,
                        "the arguments of this macro contain fn and keep self, which has moved (E0382)",
                        self.range()));
        function.item().body().map(body -> body.node().allTokens()).orElse(List.of()).stream()
                .filter(token ->
                        token.kind() == SyntaxKind.STRING && token.text().contains("{self"))
                .forEach(string -> warn(
                        AsyncTrait.RENAME_SELF, "a format string keeps self, which has moved (E0382)", string.range()));
    }

    private void warn(Strategy.Rule rule, String message, TextRange range) {
        job.say(Diagnostic.warning(rule.id(), message, range).withHelp(HELP));
    }
}
