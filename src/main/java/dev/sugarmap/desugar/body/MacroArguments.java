package dev.sugarmap.desugar.body;

import dev.sugarmap.desugar.body.Arguments.Capture;
import dev.sugarmap.desugar.body.Arguments.Rename;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the macro async_trait makes of the parameters, with and without a body. An argument by value is moved into the
 * block, {@code let x = x;}; a pattern gives way to a name, {@code let (a, b) = { let __arg1 = __arg1; __arg1 };}; an
 * argument whose type is a reference stays as it is, whatever its pattern.
 */
public final class MacroArguments {
    private final AsyncFn function;
    private final List<Capture> captures = new ArrayList<>();

    private MacroArguments(AsyncFn function) {
        this.function = function;
    }

    /** The statement for each argument, and what changes in the signature. */
    static List<Capture> captures(AsyncFn function) {
        MacroArguments arguments = new MacroArguments(function);
        List<Param> params = function.item().params();
        for (int at = 0; at < params.size(); at++) {
            switch (params.get(at)) {
                case Param.SelfParam receiver -> arguments.addReceiver(receiver);
                case Param.TypedParam typed -> arguments.addArgument(typed, at);
                case Param.Variadic _ -> {}
            }
        }
        return arguments.captures;
    }

    /** Writes the signature's parameters as the macro does, for a function without a body. */
    public static void nameArguments(AsyncFn function, Rewrite rewrite) {
        captures(function)
                .forEach(capture -> capture.rename()
                        .ifPresent(rename ->
                                rewrite.replace(rename.pattern(), Template.inline(rename.name()), capture.cause())));
    }

    /** Writes the receiver without {@code mut}, for a function without a body. */
    public static void plainReceiver(AsyncFn function, Rewrite rewrite) {
        function.item()
                .selfParam()
                .flatMap(MacroArguments::mutOf)
                .ifPresent(rename -> rewrite.delete(rename.pattern()));
    }

    private void addReceiver(Param.SelfParam receiver) {
        String mutable = receiver.mutToken().isPresent() ? "mut " : "";
        add("self", receiver, "\n\tlet " + mutable + GeneratedName.SELF.text() + " = self;", mutOf(receiver));
    }

    /** The {@code mut} of a receiver by value, which goes. */
    private static Optional<Rename> mutOf(Param.SelfParam receiver) {
        return receiver.mutToken()
                .filter(_ -> receiver.ampersand().isEmpty())
                .map(word -> new Rename(
                        new TextRange(
                                word.range().start(),
                                receiver.selfToken().range().start()),
                        ""));
    }

    private void addArgument(Param.TypedParam param, int at) {
        Optional<Pattern> pattern = param.pattern();
        if (pattern.isEmpty()
                || param.type().filter(Type.Reference.class::isInstance).isPresent()) {
            return;
        }
        if (pattern.get() instanceof Pattern.Identifier variable) {
            String name = variable.name().text();
            String mutable = variable.mutToken().isPresent() ? "mut " : "";
            TextRange words = new TextRange(
                    variable.node().range().start(), variable.name().range().start());
            Optional<Rename> rename = words.isEmpty() ? Optional.empty() : Optional.of(new Rename(words, ""));
            add(name, param, "\n\tlet " + mutable + name + " = " + name + ";", rename);
        } else {
            addPattern(param, pattern.get(), GeneratedName.ARGUMENT.at(at));
        }
    }

    private void addPattern(Param.TypedParam param, Pattern pattern, String name) {
        TextRange range = pattern.node().range();
        boolean mutable = Pattern.bindings(pattern.node()).stream()
                .anyMatch(binding -> binding.mutToken().isPresent());
        Rename rename = new Rename(range, (mutable ? "mut " : "") + name);
        String move = "let " + name + " = " + name + ";";
        if (pattern instanceof Pattern.Wildcard) {
            add("_", param, "\n\t" + move, Optional.of(rename));
            return;
        }
        Template statement = Arguments.lines(function, param.conditions())
                .text("\n\tlet ")
                .hole(range)
                .text(" = {\n\t\t" + move + "\n\t\t" + name + "\n\t};");
        captures.add(
                new Capture(pattern.node().text(), true, statement, param.node().range(), Optional.of(rename)));
    }

    private void add(String name, Param param, String statement, Optional<Rename> rename) {
        Template statements = Arguments.lines(function, param.conditions()).text(statement);
        captures.add(new Capture(name, true, statements, param.node().range(), rename));
    }
}
