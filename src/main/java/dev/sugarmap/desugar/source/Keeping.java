package dev.sugarmap.desugar.source;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Draft;
import dev.sugarmap.rust.RustFile;
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

/** Which {@code async fn}s have to stay as they are, and why: section S4 of the language desugarings. */
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

    private static final String IS_VARIADIC = "C-variadic";
    private static final String IS_NEVER =
            "its result is \"!\", and \"impl Future<Output = !>\" needs the unstable never type";
    private static final String IS_MACROS = " rewrites it first";

    private static final Set<String> TOOLS =
            Set.of("clippy", "diagnostic", "miri", "rust_analyzer", "rustfmt", "rustdoc");

    private final RustFile file;
    private final Options options;
    private final Predicate<Attribute> own;

    private Keeping(RustFile file, Options options, Predicate<Attribute> own) {
        this.file = file;
        this.options = options;
        this.own = own;
    }

    /** Those of the functions that can be rewritten by a strategy that is no attribute macro and refuses none itself. */
    public static List<AsyncFn> rewritable(
            List<AsyncFn> found, RustFile file, Options options, String strategy, Draft draft) {
        return rewritable(found, file, options, strategy, _ -> false, _ -> Optional.empty(), draft);
    }

    /**
     * Those of the functions that can be rewritten; for the others the draft says why not, in the name of a strategy.
     *
     * @param own the attribute macro that the strategy does the work of
     * @param refusal why the strategy itself keeps a function, if it does
     */
    public static List<AsyncFn> rewritable(
            List<AsyncFn> found,
            RustFile file,
            Options options,
            String strategy,
            Predicate<Attribute> own,
            Function<AsyncFn, Optional<String>> refusal,
            Draft draft) {
        Keeping keeping = new Keeping(file, options, own);
        List<AsyncFn> rewritable = new ArrayList<>();
        for (AsyncFn function : found) {
            Optional<String> reason = keeping.reason(function).or(() -> refusal.apply(function));
            if (reason.isEmpty()) {
                rewritable.add(function);
                warnOfTracking(function, strategy, draft);
                warnOfMain(function, strategy, draft);
            } else {
                Diagnostic kept = Diagnostic.warning(
                        strategy,
                        "kept \"" + function.name() + "\": " + reason.get(),
                        function.asyncToken().range());
                draft.say(keeping.help(reason.get()).map(kept::withHelp).orElse(kept));
            }
        }
        insideMacros(file)
                .forEach(range -> draft.say(Diagnostic.note(strategy, "kept: inside a macro", range)
                        .withHelp("expand the macro, or write the function outside of it")));
        if (!file.edition().isAtLeast(Edition.E2018)) {
            draft.say(Diagnostic.warning(strategy, "async fn needs edition 2018 or later", new TextRange(0, 0)));
        }
        return rewritable;
    }

    private static void warnOfTracking(AsyncFn function, String strategy, Draft draft) {
        function.item().attributes().stream()
                .filter(attribute -> attribute.isCalled("track_caller"))
                .forEach(attribute -> draft.say(Diagnostic.warning(
                        strategy,
                        "track_caller applies to the outer call only",
                        attribute.node().range())));
    }

    private static void warnOfMain(AsyncFn function, String strategy, Draft draft) {
        boolean isOfFile = function.item()
                .node()
                .parent()
                .filter(around -> around.kind() == SyntaxKind.SOURCE_FILE)
                .isPresent();
        if (isOfFile && function.name().equals("main")) {
            draft.say(Diagnostic.warning(
                    strategy,
                    "\"main\" is not allowed to be async; a runtime attribute may expect it",
                    function.asyncToken().range()));
        }
    }

    /** Why the function has to stay, if it has to. */
    private Optional<String> reason(AsyncFn function) {
        FnItem item = function.item();
        if (isBroken(item, function.owner())) {
            return Optional.of("it has a syntax error");
        }
        if (item.constToken().isPresent()) {
            return Optional.of("a function cannot be both const and async");
        }
        if (item.params().stream().anyMatch(Param.Variadic.class::isInstance)) {
            return Optional.of(IS_VARIADIC);
        }
        if (options.has(NEVER.name(), "keep") && function.isNever()) {
            return Optional.of(IS_NEVER);
        }
        return macroReason(item);
    }

    /** What to do about a reason to stay. */
    private Optional<String> help(String reason) {
        if (reason.endsWith(IS_MACROS)) {
            return Optional.of("attributes=ignore rewrites it all the same");
        }
        return switch (reason) {
            case IS_NEVER -> Optional.of("never=alias names the type on stable Rust");
            case IS_VARIADIC -> Optional.of("take a slice in place of the `...`, which no async fn can take");
            default -> Optional.empty();
        };
    }

    /** Why a function that returns its future by hand has to stay whatever it does, if it has to. */
    public static Optional<String> manualReason(FnItem item, RustFile file, Options options) {
        Keeping keeping = new Keeping(file, options, _ -> false);
        if (keeping.isBroken(item, AsyncFn.ownerOf(item))) {
            return Optional.of("it has a syntax error");
        }
        if (item.constToken().isPresent()) {
            return Optional.of("a function cannot be both const and async");
        }
        if (item.params().stream().anyMatch(Param.Variadic.class::isInstance)) {
            return Optional.of(IS_VARIADIC);
        }
        return keeping.macroReason(item);
    }

    private Optional<String> macroReason(FnItem item) {
        return options.has(ATTRIBUTES.name(), "keep")
                ? attributeMacro(item.node()).map(name -> "the attribute macro " + name + IS_MACROS)
                : Optional.empty();
    }

    /** The {@code async fn}s among the arguments of macros, which nobody looks into. */
    private static List<TextRange> insideMacros(RustFile file) {
        return file.tree().nodes(SyntaxKind.TOKEN_TREE).stream()
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
        return file.errors().stream()
                .map(SyntaxError::range)
                .anyMatch(error -> isIn(error, item.node())
                        || around.filter(owner -> isIn(error, owner.node()))
                                .filter(owner -> innerItems(owner).noneMatch(inner -> isIn(error, inner)))
                                .isPresent());
    }

    private static Stream<Node> innerItems(Item owner) {
        return owner.node().node(SyntaxKind.ITEM_LIST).stream()
                .flatMap(list -> Item.in(list).stream())
                .map(Item::node);
    }

    /** Whether an error lies in a node; what is missing at the end of a node is reported at the token after it. */
    private static boolean isIn(TextRange error, Node node) {
        TextRange range = node.range();
        return error.start() >= range.start()
                && error.start() <= (isComplete(node) ? range.end() - 1 : nextStart(node));
    }

    private static boolean isComplete(Node node) {
        return node.lastToken()
                .map(Token::kind)
                .filter(kind -> kind == SyntaxKind.SEMICOLON || kind == SyntaxKind.RIGHT_BRACE)
                .isPresent();
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
