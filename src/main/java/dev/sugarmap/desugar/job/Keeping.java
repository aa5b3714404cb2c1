package dev.sugarmap.desugar.job;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which {@code async fn}s have to stay as they are, and why. */
public final class Keeping {
    public static final Strategy.Option ATTRIBUTES = new Strategy.Option(
            "attributes",
            "Whether functions that an attribute macro rewrites are left to it, or the macro is ignored.",
            List.of("keep", "ignore"));
    public static final Strategy.Option NEVER = new Strategy.Option(
            "never",
            "What becomes of functions with the result \"!\": they stay, or an alias on stable Rust names the type.",
            List.of("keep", "alias"));

    /** The attributes that the compiler and its tools know; any other attribute is a macro. */
    private static final Set<String> BUILT_IN = Set.of(
            "allow",
            "automatically_derived",
            "bench",
            "cfg",
            "cfg_attr",
            "cold",
            "coverage",
            "debugger_visualizer",
            "deny",
            "deprecated",
            "derive",
            "doc",
            "expect",
            "export_name",
            "forbid",
            "ignore",
            "inline",
            "instruction_set",
            "link_name",
            "link_section",
            "macro_use",
            "must_use",
            "naked",
            "no_mangle",
            "non_exhaustive",
            "optimize",
            "path",
            "repr",
            "should_panic",
            "target_feature",
            "test",
            "track_caller",
            "unsafe",
            "used",
            "warn");

    private static final Refusal IS_BROKEN = Refusal.because("it has a syntax error");
    private static final Refusal IS_CONST = Refusal.because("a function cannot be both const and async");
    private static final Refusal IS_VARIADIC =
            Refusal.because("C-variadic").withHelp("take a slice in place of the `...`, which no async fn can take");
    private static final Refusal IS_NEVER = Refusal.because(
                    "its result is \"!\", and \"impl Future<Output = !>\" needs the unstable never type")
            .withHelp("never=alias names the type on stable Rust");

    private static final Set<String> TOOLS =
            Set.of("clippy", "diagnostic", "miri", "rust_analyzer", "rustfmt", "rustdoc");

    private final Job job;
    private final Predicate<Attribute> own;
    private final Function<AsyncFn, Optional<Refusal>> more;

    private Keeping(Job job, Predicate<Attribute> own, Function<AsyncFn, Optional<Refusal>> more) {
        this.job = job;
        this.own = own;
        this.more = more;
    }

    /** What keeps functions from any strategy. */
    public Keeping(Job job) {
        this(job, _ -> false, _ -> Optional.empty());
    }

    /** The same for a strategy that does the work of an attribute macro. */
    public Keeping but(Predicate<Attribute> macro) {
        return new Keeping(job, macro, more);
    }

    /** The same and what else the strategy has against a function. */
    public Keeping and(Function<AsyncFn, Optional<Refusal>> refusal) {
        return new Keeping(job, own, refusal);
    }

    /** Those of the functions that can be rewritten; of the others the job says why not. */
    public List<AsyncFn> rewritable(List<AsyncFn> found) {
        List<AsyncFn> rewritable = new ArrayList<>();
        for (AsyncFn function : found) {
            Optional<Refusal> refusal = refusal(function).or(() -> more.apply(function));
            if (refusal.isEmpty()) {
                rewritable.add(function);
                warnOfTracking(function);
                warnOfMain(function);
            } else {
                job.keep(function.name(), refusal.get(), function.asyncToken().range());
            }
        }
        insideMacros()
                .forEach(range -> job.note(
                        "kept: inside a macro", "expand the macro, or write the function outside of it", range));
        if (!job.edition().isAtLeast(Edition.E2018)) {
            job.warn("async fn needs edition 2018 or later", new TextRange(0, 0));
        }
        return rewritable;
    }

    private void warnOfTracking(AsyncFn function) {
        function.item().attributes().stream()
                .filter(attribute -> attribute.isCalled("track_caller"))
                .forEach(attribute -> job.warn(
                        "track_caller applies to the outer call only",
                        "on stable Rust nothing changes; with feature(async_fn_track_caller) a panic in the body"
                                + " reported where the future was polled, and now reports its own place",
                        attribute.node().range()));
    }

    private void warnOfMain(AsyncFn function) {
        boolean isOfFile = function.item()
                .node()
                .parent()
                .filter(around -> around.kind() == SyntaxKind.SOURCE_FILE)
                .isPresent();
        if (isOfFile && function.name().equals("main")) {
            job.warn(
                    "\"main\" is not allowed to be async; a runtime attribute may expect it",
                    function.asyncToken().range());
        }
    }

    private Optional<Refusal> refusal(AsyncFn function) {
        Optional<Refusal> never = Optional.of(IS_NEVER).filter(_ -> job.has(NEVER, "keep") && function.isNever());
        return unwritable(function.item()).or(() -> never).or(() -> macroRefusal(function.item()));
    }

    /** Why a function that returns its future by hand has to stay whatever it does, if it has to. */
    public Optional<Refusal> ofManual(FnItem item) {
        return unwritable(item).or(() -> macroRefusal(item));
    }

    /** What is wrong with a function in itself. */
    private Optional<Refusal> unwritable(FnItem item) {
        if (isBroken(item, AsyncFn.ownerOf(item))) {
            return Optional.of(IS_BROKEN);
        }
        if (item.constToken().isPresent()) {
            return Optional.of(IS_CONST);
        }
        return item.params().stream().anyMatch(Param.Variadic.class::isInstance)
                ? Optional.of(IS_VARIADIC)
                : Optional.empty();
    }

    private Optional<Refusal> macroRefusal(FnItem item) {
        return job.has(ATTRIBUTES, "keep") ? attributeMacro(item.node()).map(Keeping::isMacros) : Optional.empty();
    }

    private static Refusal isMacros(String name) {
        return Refusal.because("the attribute macro " + name + " rewrites it first")
                .withHelp("attributes=ignore rewrites it all the same");
    }

    /** The {@code async fn}s among the arguments of macros, which nobody looks into. */
    private List<TextRange> insideMacros() {
        return job.file().tree().nodes(SyntaxKind.TOKEN_TREE).stream()
                .flatMap(node -> node.tokens().stream())
                .filter(token -> token.kind() == SyntaxKind.ASYNC
                        && token.nextSignificant()
                                .filter(next -> next.kind() == SyntaxKind.FN)
                                .isPresent())
                .map(Token::range)
                .toList();
    }

    /** Whether an error lies in the function, or in what is around it but not in another item there. */
    private boolean isBroken(FnItem item, Optional<Item> around) {
        return job.file().errors().stream()
                .map(SyntaxError::range)
                .anyMatch(error -> isIn(error, item)
                        || around.filter(owner -> isIn(error, owner))
                                .filter(owner -> innerItems(owner).noneMatch(inner -> isIn(error, inner)))
                                .isPresent());
    }

    private static Stream<Item> innerItems(Item owner) {
        return owner.node().node(SyntaxKind.ITEM_LIST).stream().flatMap(list -> Item.in(list).stream());
    }

    /** Whether an error lies in an item; what is missing at its end is reported at the token after it. */
    private static boolean isIn(TextRange error, Item item) {
        TextRange range = item.node().range();
        return error.start() >= range.start()
                && error.start() <= (item.isComplete() ? range.end() - 1 : nextStart(item.node()));
    }

    private static int nextStart(Node node) {
        return node.lastToken()
                .flatMap(Token::nextSignificant)
                .map(token -> token.range().start())
                .orElse(Integer.MAX_VALUE);
    }

    /** The attribute macro nearest to the item, on it or on what is around it. */
    private Optional<String> attributeMacro(Node place) {
        for (Optional<Node> at = Optional.of(place);
                at.isPresent();
                at = at.get().parent()) {
            Optional<String> found = Item.of(at.get()).stream()
                    .flatMap(item -> item.attributes().stream())
                    .filter(own.negate())
                    .map(Attribute::path)
                    .flatMap(Optional::stream)
                    .filter(Keeping::isMacro)
                    .map(Path::text)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isMacro(Path path) {
        String text = path.text();
        int tool = text.indexOf("::");
        return tool < 0
                ? !BUILT_IN.contains(text) && !text.startsWith("rustc_")
                : !TOOLS.contains(text.substring(0, tool));
    }
}
