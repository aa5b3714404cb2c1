package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.signature.LifetimePlaces;
import dev.sugarmap.desugar.signature.SelfBounds;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the macro async_trait itself gets wrong and the readable form gets right: sections 1.2 and 2.6 of the library
 * desugarings.
 */
record AsyncTraitDefects(BoxedMethod method, Job job) {
    private static final String HELP = "style=readable gets it right";

    /** Says of a file what is said once. */
    static void sayOnce(List<BoxedMethod> methods, Job job) {
        methods.stream()
                .filter(BoxedMethod::hasOwnBox)
                .findFirst()
                .ifPresent(method -> new AsyncTraitDefects(method, job)
                        .warn(
                                AsyncTrait.BOX_RESULT,
                                "the macro writes \"Box\", which means something else here",
                                place(method.function())));
    }

    void say() {
        AsyncFn function = method.function();
        TextRange name = place(function);
        if (function.isNever()) {
            warn(AsyncTrait.BOX_RESULT, "\"Future<Output = !>\" needs the unstable never_type (E0658)", name);
        }
        method.takenLifetimes()
                .forEach(taken -> warn(
                        AsyncTrait.NAME_LIFETIMES,
                        "the macro declares `" + taken + "`, which is declared already (E0403 or E0496)",
                        name));
        if (method.isSend() && lacksSend(function)) {
            warn(
                    AsyncTrait.BOUND_SELF,
                    "the macro asks for Sync only, but a shared Arc is Send where its type is Send as well",
                    name);
        }
        function.item().params().forEach(this::sayOf);
        function.item().params().forEach(param -> places(param).forEach(place -> sayOf(place, param)));
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

    /** The places of lifetimes in a parameter that the macro and the compiler do not see alike. */
    private static Stream<LifetimePlaces.Place> places(Param param) {
        Set<TextRange> seen = ranges(LifetimePlaces.seenByMacro(param));
        Set<TextRange> right = ranges(LifetimePlaces.of(param));
        return Stream.concat(
                        LifetimePlaces.seenByMacro(param).stream().filter(place -> !right.contains(place.range())),
                        LifetimePlaces.of(param).stream().filter(place -> !seen.contains(place.range())))
                .filter(place -> place.given().isEmpty());
    }

    private static Set<TextRange> ranges(List<LifetimePlaces.Place> places) {
        Set<TextRange> ranges = new HashSet<>();
        places.forEach(place -> ranges.add(place.range()));
        return ranges;
    }

    private void sayOf(LifetimePlaces.Place place, Param param) {
        Optional<Node> binder = Stream.iterate(
                        Optional.of(place.cause().parent()), Optional::isPresent, node -> node.flatMap(Node::parent))
                .map(Optional::get)
                .takeWhile(node -> !node.equals(param.node()))
                .filter(node -> node.kind() == SyntaxKind.FN_POINTER_TYPE
                        || node.kind() == SyntaxKind.PARENTHESIZED_ARGS
                        || node.kind().isExpression())
                .findFirst();
        warn(
                AsyncTrait.NAME_LIFETIMES,
                words(binder.map(Node::kind)),
                place.cause().range());
    }

    private static String words(Optional<SyntaxKind> binder) {
        if (binder.isEmpty()) {
            return "the macro leaves this '_ without a name, though it bounds the future (E0621)";
        }
        return switch (binder.get()) {
            case FN_POINTER_TYPE ->
                "the macro names a lifetime of this function pointer, which then takes no other (E0521)";
            case PARENTHESIZED_ARGS -> "the macro names a lifetime of this Fn, which then takes no other (E0597)";
            default -> "the macro names a lifetime in an expression, which cannot see it (E0401)";
        };
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

    private static TextRange place(AsyncFn function) {
        return function.item()
                .name()
                .map(Token::range)
                .orElse(function.asyncToken().range());
    }
}
