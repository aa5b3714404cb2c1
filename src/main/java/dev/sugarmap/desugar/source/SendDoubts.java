package dev.sugarmap.desugar.source;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps futures and implementing types from being {@code Send}, as far as a file shows: rules 6 and 7. */
public final class SendDoubts {
    private static final Set<String> ASYNC_FUNCTIONS = Set.of("AsyncFn", "AsyncFnMut", "AsyncFnOnce");

    private final Holding holding;
    private final String rule;
    private final AutoTraits types;

    /**
     * The doubts of a file.
     *
     * @param promising the traits whose implementing types are {@code Send} without saying so
     * @param rule the rule that asks for it
     */
    public SendDoubts(RustFile file, Collection<String> promising, Strategy.Rule rule, Holding holding) {
        this.holding = holding;
        this.rule = rule.id();
        this.types = new AutoTraits(new TypeNames(file.tree(), promising));
    }

    /** Which arguments a future holds. */
    public enum Holding {
        /** All, as that of an {@code async fn} does. */
        ALL,
        /** Those that an async block needs: what is used, and what may have something to drop. */
        NEEDED
    }

    private Diagnostic doubt(TextRange place, String message, String help) {
        return Diagnostic.warning(rule, message, place).withHelp(help);
    }

    /** What the futures of a trait's provided methods, or of an implementation's methods, hold. */
    public Stream<Diagnostic> of(Item owner) {
        return switch (owner) {
            case TraitItem trait -> trait.functions().stream().flatMap(this::ofMethod);
            case ImplItem implementation -> ofImplementation(implementation);
            default -> Stream.empty();
        };
    }

    /** What the future of an async method with a body holds: its arguments, and what lives over an await. */
    public Stream<Diagnostic> ofMethod(FnItem method) {
        Optional<Block> body = method.body();
        if (!method.isAsync() || body.isEmpty()) {
            return Stream.empty();
        }
        TypeScope scope = TypeScope.of(Stream.concat(Stream.of(method), AsyncFn.ownerOf(method).stream()));
        return Stream.of(
                        method.params().stream().flatMap(param -> ofParam(param, method, scope)),
                        method.params().stream().flatMap(param -> ofCallback(param, method)),
                        HeldLocals.in(body.get()).stream().flatMap(local -> ofLocal(local, method, scope)))
                .flatMap(doubts -> doubts);
    }

    private Stream<Diagnostic> ofParam(Param param, FnItem method, TypeScope scope) {
        return type(param)
                .filter(type -> isHeld(param, type, method))
                .flatMap(found -> types.obstacle(found, Marker.SEND, scope))
                .stream()
                .map(obstacle -> holds(method, "\"" + name(param) + "\"", param.node(), obstacle));
    }

    private boolean isHeld(Param param, Type type, FnItem method) {
        if (holding == Holding.ALL || !Types.isTrivial(type) || !(param instanceof Param.TypedParam typed)) {
            return true;
        }
        return switch (typed.pattern().orElse(null)) {
            case Pattern.Identifier name -> uses(method, name.name());
            case Pattern.Wildcard _ -> false;
            case null, default -> true;
        };
    }

    private static boolean uses(FnItem method, Token variable) {
        return method.body()
                .filter(body -> Mentions.in(body.node()).has(variable))
                .isPresent();
    }

    private static Optional<Type> type(Param param) {
        return switch (param) {
            case Param.SelfParam receiver -> receiver.type();
            case Param.TypedParam typed -> typed.type();
            case Param.Variadic _ -> Optional.empty();
        };
    }

    private static String name(Param param) {
        return switch (param) {
            case Param.SelfParam _ -> "self";
            case Param.TypedParam typed ->
                typed.pattern().map(pattern -> pattern.node().text()).orElse("_");
            case Param.Variadic _ -> "...";
        };
    }

    private Diagnostic holds(FnItem method, String what, Node place, Obstacle obstacle) {
        return doubt(
                place.range(),
                "the future of \"" + method.nameText() + "\" is not Send: it holds " + what + ", and " + obstacle.why(),
                obstacle.help());
    }

    private Stream<Diagnostic> ofLocal(HeldLocals.Local local, FnItem method, TypeScope scope) {
        String held = "\"" + local.name() + "\" over an await";
        return local.type().flatMap(type -> types.obstacle(type, Marker.SEND, scope)).or(local::obstacle).stream()
                .map(obstacle -> holds(method, held, local.place(), obstacle));
    }

    /** An argument that is an async function: what its calls return is its own affair. */
    private Stream<Diagnostic> ofCallback(Param param, FnItem method) {
        if (!(param instanceof Param.TypedParam typed)
                || !(typed.pattern().orElse(null) instanceof Pattern.Identifier variable)) {
            return Stream.empty();
        }
        List<Bound> bounds = typed.type().stream()
                .flatMap(type -> type instanceof Type.ImplTrait opaque
                        ? opaque.bounds().stream()
                        : method.boundsOf(type.node().text()).stream())
                .toList();
        String name = variable.name().text();
        boolean isCalled = method.body().stream()
                .flatMap(body -> body.node().descendants().stream())
                .filter(node -> node.kind() == SyntaxKind.CALL_EXPRESSION)
                .anyMatch(call -> call.firstToken().map(Token::text).equals(Optional.of(name)));
        return bounds.stream()
                .flatMap(bound -> bound.traitName().stream())
                .filter(trait -> isCalled && ASYNC_FUNCTIONS.contains(trait))
                .map(trait -> doubt(
                        param.node().range(),
                        "the future of \"" + method.nameText() + "\" is not Send: it awaits what \"" + name
                                + "\" returns, and no bound can say that the futures of an " + trait + " are Send",
                        "take a closure that returns `Pin<Box<dyn Future<Output = ..> + Send>>`"));
    }

    /**
     * A provided method that awaits a method of a trait that promises nothing.
     *
     * @param unbounded the async methods that do not promise to be {@code Send}, with the names of their traits
     */
    public Stream<Diagnostic> ofCalls(FnItem method, Map<String, String> unbounded) {
        return method.node().descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.METHOD_CALL_EXPRESSION)
                .flatMap(call -> call.tokens().stream())
                .filter(token -> token.kind() == SyntaxKind.IDENTIFIER && unbounded.containsKey(token.text()))
                .map(token -> doubt(
                        token.range(),
                        "the future of \"" + method.nameText() + "\" is not Send while that of \"" + token.text()
                                + "\" is not known to be",
                        "let \"" + unbounded.get(token.text()) + "\" promise Send as well, or make both in place"));
    }

    private Stream<Diagnostic> ofImplementation(ImplItem implementation) {
        return Stream.concat(
                ofReceivers(implementation), implementation.functions().stream().flatMap(this::ofMethod));
    }

    /** The same of an implementation whose trait asks for implementing types that are {@code Send}. */
    public Stream<Diagnostic> ofSendImplementation(ImplItem implementation) {
        List<Diagnostic> ofType = ofSelf(implementation, EnumSet.of(Marker.SEND), " has to be Send: ")
                .toList();
        return ofType.isEmpty()
                ? ofImplementation(implementation)
                : Stream.concat(
                        ofType.stream(), implementation.functions().stream().flatMap(this::ofMethod));
    }

    /** Those of receivers, once for all methods. */
    private Stream<Diagnostic> ofReceivers(ImplItem implementation) {
        Set<Marker> needed = EnumSet.noneOf(Marker.class);
        implementation.functions().stream()
                .filter(method -> method.isAsync() && method.body().isPresent())
                .flatMap(method -> method.selfParam().stream()
                        .filter(receiver -> receiver.type().isEmpty())
                        .filter(receiver -> holding == Holding.ALL
                                || receiver.ampersand().isEmpty()
                                || uses(method, receiver.selfToken())))
                .forEach(receiver -> needed.add(receiver.isShared() ? Marker.SYNC : Marker.SEND));
        return ofSelf(implementation, needed, " is held by futures that have to be Send: ");
    }

    private Stream<Diagnostic> ofSelf(ImplItem implementation, Set<Marker> needed, String why) {
        TypeScope scope = TypeScope.of(Stream.of(implementation));
        return implementation.selfType().stream()
                .flatMap(type -> needed.stream()
                        .flatMap(marker -> types.obstacle(type, marker, scope).stream())
                        .limit(1)
                        .map(obstacle -> doubt(
                                type.node().range(),
                                "`" + type.node().text() + "`" + why + obstacle.why(),
                                obstacle.help())));
    }
}
