package dev.sugarmap.desugar.body;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Reasons;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.FileFacts;
import dev.sugarmap.desugar.source.Returns;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The body of an {@code async fn} as an async block that behaves just as it did: section S1 of the language
 * desugarings. The edits come in three parts, each of which a strategy explains as a pass of its own: {@link #pinResult},
 * {@link #captureArguments} and {@link #wrapInBlock}.
 */
public final class AsyncBody {
    public static final Strategy.Option PIN = new Strategy.Option(
            "pin",
            "Whether the block's result type is spelled out: where inference needs it, always, or never.",
            List.of("auto", "always", "never"));

    private final AsyncFn function;
    private final Block body;
    private final Edition edition;
    private final BodyEdits edits;
    private final BodyText text;
    private final Optional<Type> result;
    private final Pin pin;
    private final String ret;
    private final List<Arguments.Capture> captures;
    private final List<Arguments.Capture> left;

    /** How the result type is spelled out. */
    public enum Pin {
        /** Not at all. */
        NONE,
        /** As the type of the tail. */
        TAIL,
        /** By a {@code return} that never runs, for bodies that return early. */
        RETURN
    }

    private AsyncBody(AsyncFn function, Block body, FileFacts facts) {
        Options options = facts.options();
        boolean asPrinted = options.has(Arguments.OPTION.name(), "seed");
        this.function = function;
        this.body = body;
        this.edition = facts.edition();
        this.edits = new BodyEdits(function, body);
        this.text = edits.text();
        this.result = function.item().returnType().flatMap(FnItem.ReturnType::type);
        this.pin = asPrinted ? Pin.NONE : pin(facts);
        this.ret = facts.names().fresh("__ret");
        List<Arguments.Capture> due =
                Arguments.captures(function, body, options.has(Arguments.OPTION.name(), "all"), facts.names());
        this.captures = asPrinted ? List.of() : due;
        this.left = asPrinted ? due : List.of();
    }

    /** The body of that function, if it has one that can be moved into a block. */
    public static Optional<AsyncBody> of(AsyncFn function, FileFacts facts) {
        return function.item()
                .body()
                .filter(body -> body.close().isPresent())
                .filter(body -> !isPlaceholder(body))
                .map(body -> new AsyncBody(function, body, facts));
    }

    /** Whether the body is only hinted at, as the design documents do: {@code { ... }}. */
    private static boolean isPlaceholder(Block body) {
        return body.node().node(SyntaxKind.PLACEHOLDER).isPresent();
    }

    /** The function that it is the body of. */
    public AsyncFn function() {
        return function;
    }

    private Pin pin(FileFacts facts) {
        Options options = facts.options();
        if (result.isEmpty()
                || result.get() instanceof Type.Never
                || isUnit(result.get())
                || Types.isOpen(result.get())
                || options.has(PIN.name(), "never")) {
            return Pin.NONE;
        }
        if (options.has(PIN.name(), "always")) {
            return Pin.RETURN;
        }
        boolean plain = facts.types().isPlain(result.get(), function);
        Returns returns = Returns.in(body, facts.returningMacros());
        if (returns.any()) {
            return !plain || returns.needType() ? Pin.RETURN : Pin.NONE;
        }
        return plain ? Pin.NONE : Pin.TAIL;
    }

    private static boolean isUnit(Type type) {
        return type instanceof Type.Tuple tuple && tuple.fields().isEmpty();
    }

    /** Why the result type of this function is spelled out, if it is. */
    public Optional<String> pinReason() {
        String type = result.map(found -> "`" + found.node().text() + "`").orElse("`()`");
        return switch (pin) {
            case NONE -> Optional.empty();
            case TAIL ->
                Optional.of("The body of `" + function.name() + "` may reach " + type
                        + " by a coercion, which a block without a declared type does not do.");
            case RETURN ->
                Optional.of("A `return` that never runs tells the block of `" + function.name()
                        + "` that every way out of it has the type " + type + ".");
        };
    }

    /** Why arguments of this function are moved into the future by name, if any are. */
    public Optional<String> captureReason() {
        List<String> reasons = new ArrayList<>();
        List<String> early = captured(true);
        List<String> lost = captured(false);
        if (!early.isEmpty()) {
            reasons.add("the future of `" + function.name() + "` has to own the whole of " + Reasons.list(early)
                    + " and drop " + (early.size() == 1 ? "it" : "them") + " last");
        }
        if (!lost.isEmpty()) {
            reasons.add("the body of `" + function.name() + "` does not mention " + Reasons.list(lost)
                    + ", and the future would not capture " + (lost.size() == 1 ? "it" : "them"));
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(sentence(String.join("; ", reasons)));
    }

    /** What the future does otherwise than before because an option leaves these arguments out. */
    public List<Diagnostic> warnings(String rule) {
        return left.stream()
                .map(capture -> Diagnostic.warning(
                        rule,
                        "args=seed: " + function.name() + (capture.mentioned() ? " drops \"" : " does not capture \"")
                                + capture.name() + (capture.mentioned() ? "\" early" : "\""),
                        capture.cause()))
                .toList();
    }

    private List<String> captured(boolean mentioned) {
        return captures.stream()
                .filter(capture -> capture.mentioned() == mentioned)
                .map(capture -> "`" + capture.name() + "`")
                .toList();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** Spells out the result type. */
    public void pinResult(Rewrite rewrite) {
        if (result.isEmpty()) {
            return;
        }
        TextRange type = result.get().node().range();
        switch (pin) {
            case NONE -> {}
            case TAIL -> pinTail(rewrite, type);
            case RETURN -> {
                Template statement = edits.line("\n\tif let ::core::option::Option::Some(" + ret
                                + ") = ::core::option::Option::None::<")
                        .hole(type)
                        .text("> {\n\t\treturn " + ret + ";\n\t}");
                rewrite.before(text.inner().start(), statement, type);
                splice(rewrite);
            }
        }
    }

    private void pinTail(Rewrite rewrite, TextRange type) {
        Template open = edits.line("let " + ret + ": ").hole(type).text(" = ");
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
        if (!captures.isEmpty() && pin == Pin.NONE) {
            splice(rewrite);
        }
    }

    /** Wraps what the body is by now in {@code async move}. */
    public void wrapInBlock(Rewrite rewrite) {
        wrap("async move {", "}", rewrite);
    }

    /** Wraps what the body is by now in {@code async move}, and that in a box that stays where it is. */
    public void wrapInPinnedBox(Rewrite rewrite) {
        wrap("Box::pin(async move {", "})", rewrite);
    }

    private void wrap(String open, String close, Rewrite rewrite) {
        boolean isEdited = !captures.isEmpty() || pin != Pin.NONE;
        edits.wrapIn(open, close, isEdited, rewrite, function.asyncToken().range());
    }

    /** Puts the user's statements after the first ones that were written: rule 4 of section S1. */
    private void splice(Rewrite rewrite) {
        if (text.isBlank()) {
            rewrite.replace(text.inner(), edits.line("\n"), body.open().range());
        } else if (!edition.isAtLeast(Edition.E2024) && endsInTemporaries()) {
            nest(rewrite, "return ", ";");
        } else if (declaresItems()) {
            nest(rewrite, "", "");
        } else {
            edits.breakLines(rewrite);
        }
    }

    private void nest(Rewrite rewrite, String before, String after) {
        edits.nest(
                Template.inline(before),
                Template.inline(after),
                rewrite,
                body.open().range());
    }

    /** Whether the tail may hold temporaries that die after the arguments in editions before 2024. */
    private boolean endsInTemporaries() {
        return body.tail()
                .map(Node::kind)
                .filter(kind -> kind != SyntaxKind.PATH_EXPRESSION && kind != SyntaxKind.LITERAL_EXPRESSION)
                .isPresent();
    }

    private boolean declaresItems() {
        return body.statements().stream().anyMatch(Block.ItemStatement.class::isInstance);
    }
}
