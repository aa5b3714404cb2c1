package dev.sugarmap.desugar.body;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.LintLevels;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * The body of an {@code async fn} as an async block that behaves just as it did: the rules of this package. The edits come in three parts, each of which a strategy explains as a pass of its own: {@link #pinResult},
 * {@link #captureArguments} and {@link #wrapInBlock}.
 */
public final class AsyncBody {
    public static final Strategy.Option PIN = new Strategy.Option(
            "pin",
            "Whether the block's result type is spelled out: where inference needs it, always, or never.",
            List.of("auto", "always", "never"));
    private static final String UNREACHABLE = "unreachable_code";

    private final AsyncFn function;
    private final Block body;
    private final Edition edition;
    private final Form form;
    private final BodyEdits edits;
    private final BodyText text;
    private final Optional<Type> result;
    private final ResultPin pin;
    private final String ret;
    private final String pinFunction;
    private final List<Arguments.Capture> captures;
    private final List<Arguments.Capture> left;
    private final Optional<String> unpinned;

    /** How what has to be added to a body is written. */
    public enum Form {
        /** In the way of the compiler and as little as can be. */
        LANGUAGE,
        /** In the way of the macros, for a reader: rule 7. */
        LIBRARY,
        /** The same in a box: an argument whose type is a reference keeps its pattern, which is taken apart outside. */
        BOXED,
        /** Token for token what the macro async_trait writes: rule 8. */
        MACRO;

        private boolean isOfLibrary() {
            return this == LIBRARY || this == BOXED;
        }
    }

    private AsyncBody(AsyncFn function, Block body, Form form, Job job) {
        this.function = function;
        this.body = body;
        this.edition = job.edition();
        this.form = form;
        this.edits = new BodyEdits(function, body);
        this.text = edits.text();
        this.result = function.item().returnType().flatMap(FnItem.ReturnType::type);
        this.ret = form == Form.MACRO ? GeneratedName.RESULT.text() : GeneratedName.RESULT.fresh(job.names());
        this.pinFunction = GeneratedName.PIN_FUNCTION.fresh(job.names());
        if (form == Form.MACRO) {
            this.captures = MacroArguments.captures(function);
            this.left = List.of();
            this.unpinned = Optional.empty();
            this.pin = ResultPin.ofMacro(function, result, takesArguments());
        } else if (form.isOfLibrary()) {
            this.captures = Arguments.ofLibrary(function, body, form, job.names());
            this.left = List.of();
            this.unpinned = Optional.empty();
            boolean endsEarly = takesArguments() && Temporaries.mayBorrow(body) && isBefore2024();
            this.pin = ResultPin.ofLibrary(function, body, result, endsEarly, job);
        } else {
            boolean all = job.has(Arguments.OPTION, "all");
            boolean asPrinted = job.has(Arguments.OPTION, "seed");
            List<Arguments.Capture> due = Arguments.ofLanguage(function, body, all, job.names());
            this.captures = asPrinted ? List.of() : due;
            this.left = asPrinted ? due : List.of();
            this.pin = asPrinted ? ResultPin.NONE : ResultPin.ofLanguage(function, body, result, job);
            ResultPin needed = ResultPin.needed(function, body, result, job);
            this.unpinned = pin == ResultPin.NONE && needed != ResultPin.NONE
                    ? Optional.of(asPrinted ? "args=seed" : "pin=never")
                    : Optional.empty();
        }
    }

    /** The body of that function, if it has one that can be moved into a block. */
    public static Optional<AsyncBody> of(AsyncFn function, Form form, Job job) {
        return function.item()
                .body()
                .filter(body -> body.close().isPresent())
                .filter(body -> !isPlaceholder(body))
                .map(body -> new AsyncBody(function, body, form, job));
    }

    /** Why the body of a function cannot be moved into a block. */
    public static Optional<Refusal> refusal(AsyncFn function, Job job) {
        Optional<Type> result = function.item().returnType().flatMap(FnItem.ReturnType::type);
        return function.item()
                .body()
                .filter(_ -> job.has(PIN, "auto"))
                .flatMap(body -> result.flatMap(type -> new ClosureResult(function, body, type, job).refusal()));
    }

    /** Whether the body is only hinted at, as the design documents do: {@code { ... }}. */
    private static boolean isPlaceholder(Block body) {
        return body.node().node(SyntaxKind.PLACEHOLDER).isPresent();
    }

    /** The function that it is the body of. */
    public AsyncFn function() {
        return function;
    }

    private boolean takesArguments() {
        return captures.stream().anyMatch(Arguments.Capture::isDue);
    }

    private boolean isBefore2024() {
        return !edition.isAtLeast(Edition.E2024);
    }

    /** Why the result type of this function is spelled out, if it is. */
    public Optional<String> pinReason() {
        String type = result.map(found -> "`" + found.node().text() + "`").orElse("`()`");
        return switch (pin) {
            case NONE, NESTED -> Optional.empty();
            case UNIT -> Optional.of("The body of `" + function.name() + "` has the value `()`.");
            case TAIL, BLOCK -> coercion(type);
            case FUNCTION ->
                Optional.of("A closure of `" + function.name() + "` takes its signature from " + type
                        + ", which a block does not tell it; the function `" + pinFunction + "` does.");
            case RETURN, RETURN_AND_BLOCK -> form == Form.MACRO ? coercion(type) : guard(type);
        };
    }

    /** Why a {@code return} that never runs stands first, if it does. */
    public Optional<String> guardReason() {
        return pin.hasReturn() ? guard("`" + result.orElseThrow().node().text() + "`") : Optional.empty();
    }

    private Optional<String> coercion(String type) {
        return Optional.of("The body of `" + function.name() + "` may reach " + type
                + " by a coercion, which a block without a declared type does not do.");
    }

    private Optional<String> guard(String type) {
        return Optional.of("A `return` that never runs tells the block of `" + function.name()
                + "` that every way out of it has the type " + type + ".");
    }

    /** Why arguments of this function are moved into the future by name, if any are. */
    public Optional<String> captureReason() {
        return Arguments.reason(function, captures);
    }

    /** What may not compile because an option leaves the result type out. */
    public Optional<Diagnostic> pinWarning(String rule) {
        return unpinned.map(option -> Diagnostic.warning(
                rule,
                option + ": the body of \"" + function.name() + "\" may need its declared result type (E0271, E0308)",
                result.orElseThrow().node().range()));
    }

    /** What the future does otherwise than before because an option leaves arguments out. */
    public List<Diagnostic> captureWarnings(String rule) {
        return left.stream()
                .map(capture -> capture.warning(function.name(), rule))
                .toList();
    }

    /** Spells out the result type. */
    public void pinResult(Rewrite rewrite) {
        if (form != Form.MACRO) {
            guardReturns(rewrite);
        }
        TextRange type = result.map(Type::node).orElse(body.node()).range();
        if (pin.hasBlock()) {
            pinBlock(rewrite, type);
        } else if (pin == ResultPin.RETURN) {
            splice(rewrite);
        } else if (pin == ResultPin.TAIL) {
            pinTail(rewrite, type);
        } else if (pin == ResultPin.FUNCTION) {
            passThroughFunction(rewrite, type);
        } else if (pin == ResultPin.UNIT) {
            nest(rewrite, "let _: () = ", ";");
        } else if (pin == ResultPin.NESTED) {
            nest(rewrite, "", "");
        }
    }

    /** Tells the block its type before the first {@code return}; in the macro's way this is a pass of its own. */
    public void guardReturns(Rewrite rewrite) {
        if (pin.hasReturn()) {
            rewrite.before(
                    text.inner().start(), guard(), result.orElseThrow().node().range());
        }
    }

    /** A {@code return} that never runs. */
    private Template guard() {
        String option = form.isOfLibrary() && !hasOwnOption() ? "" : "::core::option::Option::";
        String some = "if let " + option + "Some(" + ret + ") =";
        String none = option + "None::<";
        int type = result.orElseThrow().node().range().length();
        int length = some.length() + none.length() + type + " >".length();
        boolean braceFits = edits.fits(length + " {".length());
        String allow = form == Form.MACRO ? allowUnreachable("\n\t\t") : "";
        return edits.line("\n\t" + some + (edits.fits(length) ? " " : "\n\t\t") + none)
                .then(resultType())
                .text(">" + (braceFits ? " " : "\n\t") + "{" + allow + "\n\t\treturn " + ret + ";\n\t}");
    }

    /** Whether the file has variants of its own that may stand for those of the prelude. */
    private boolean hasOwnOption() {
        return body.node().tree().nodes(SyntaxKind.VARIANT).stream()
                .flatMap(variant -> variant.token(SyntaxKind.IDENTIFIER).stream())
                .anyMatch(name -> name.text().equals("Some") || name.text().equals("None"));
    }

    /** The result type as it can be written in a body, with {@code _} for each {@code impl Trait} in it. */
    private Template resultType() {
        Node type = result.orElseThrow().node();
        Template written = edits.line("");
        if (type.kind() == SyntaxKind.IMPL_TRAIT_TYPE) {
            return written.text("_");
        }
        int at = type.range().start();
        for (Node inner : type.descendants()) {
            if (inner.kind() == SyntaxKind.IMPL_TRAIT_TYPE && inner.range().start() >= at) {
                written.hole(new TextRange(at, inner.range().start())).text("_");
                at = inner.range().end();
            }
        }
        return written.hole(new TextRange(at, type.range().end()));
    }

    private void pinBlock(Rewrite rewrite, TextRange type) {
        Template open = edits.line("let " + ret + ": ").then(resultType()).text(" = ");
        Template close = edits.line(";" + allowUnreachable("\n\t") + "\n\t" + ret);
        edits.nest(open, close, rewrite, type);
    }

    /** Allows what the compiler says of a body that never ends, unless the file forbids to allow it. */
    private String allowUnreachable(String line) {
        return LintLevels.mayAllow(UNREACHABLE, function.item().node()) ? line + "#[allow(" + UNREACHABLE + ")]" : "";
    }

    /** Declares a function with the result type for its argument, and passes the value of the body to it. */
    private void passThroughFunction(Rewrite rewrite, TextRange type) {
        Template declaration = edits.line("\n\tfn " + pinFunction + "(value: ")
                .hole(type)
                .text(") -> ")
                .hole(type)
                .text(" {\n\t\tvalue\n\t}");
        rewrite.before(text.inner().start(), declaration, type);
        if (text.isTailOnly()) {
            edits.breakBefore(rewrite);
            rewrite.before(text.core().start(), Template.inline(pinFunction + "("), type);
            rewrite.after(text.core().end(), Template.inline(")"), type);
            edits.breakAfter(rewrite);
        } else {
            rewrite.wrap(text.inner(), edits.line("\n\t" + pinFunction + "({"), edits.line("})\n"), type);
        }
    }

    private void pinTail(Rewrite rewrite, TextRange type) {
        Template open = edits.line("let " + ret + ": ").then(resultType()).text(" = ");
        if (text.isTailOnly()) {
            edits.breakBefore(rewrite);
            rewrite.before(text.core().start(), open, type);
            rewrite.after(text.core().end(), edits.line(";\n\t" + ret), type);
            edits.breakAfter(rewrite);
        } else {
            rewrite.wrap(
                    text.inner(), edits.line("\n\t").then(open).text("{"), edits.line("};\n\t" + ret + "\n"), type);
        }
    }

    /** Moves the arguments into the future by name, and gives the signature names for its patterns. */
    public void captureArguments(Rewrite rewrite) {
        for (Arguments.Capture capture : captures) {
            capture.rename()
                    .ifPresent(rename ->
                            rewrite.replace(rename.pattern(), Template.inline(rename.name()), capture.cause()));
            rewrite.before(text.inner().start(), capture.statements(), capture.cause());
        }
        if (takesArguments() && pin == ResultPin.NONE) {
            splice(rewrite);
        }
    }

    /** Wraps what the body is by now in {@code async move}. */
    public void wrapInBlock(Rewrite rewrite) {
        wrapInBlock("", "", rewrite);
    }

    /** Wraps what the body is by now in {@code async move}, with this before and after it. */
    public void wrapInBlock(String before, String after, Rewrite rewrite) {
        boolean isEdited = takesArguments() || pin != ResultPin.NONE;
        TextRange cause = function.asyncToken().range();
        edits.wrapIn(before + "async move {", "}" + after, isEdited, rewrite, cause);
    }

    /** Puts the user's statements after the first ones that were written: rule 5. */
    private void splice(Rewrite rewrite) {
        boolean endsTemporaries =
                form == Form.LANGUAGE && isBefore2024() && Temporaries.mayRemain(body) && !Divergence.of(body);
        if (text.isBlank()) {
            rewrite.replace(text.inner(), edits.line("\n"), body.open().range());
        } else if (endsTemporaries && edits.fitsOnOneLine("return ;".length())) {
            edits.breakLines(rewrite);
            rewrite.before(
                    text.core().start(), Template.inline("return "), body.open().range());
            rewrite.after(text.core().end(), Template.inline(";"), body.open().range());
        } else if (endsTemporaries) {
            nest(rewrite, "return ", ";");
        } else if (declaresItems()) {
            nest(rewrite, "", "");
        } else {
            edits.breakLines(rewrite);
            endTemporaries(rewrite);
        }
    }

    /** Makes a statement of a tail whose temporaries would die too late and whose value is {@code ()}. */
    private void endTemporaries(Rewrite rewrite) {
        if (form.isOfLibrary() && result.isEmpty() && isBefore2024() && Temporaries.mayBorrow(body)) {
            TextRange tail = body.tail().orElseThrow().range();
            rewrite.after(tail.end(), edits.line(";"), tail);
        }
    }

    private void nest(Rewrite rewrite, String before, String after) {
        edits.nest(
                Template.inline(before),
                Template.inline(after),
                rewrite,
                body.open().range());
    }

    private boolean declaresItems() {
        return body.statements().stream().anyMatch(Block.ItemStatement.class::isInstance);
    }
}
