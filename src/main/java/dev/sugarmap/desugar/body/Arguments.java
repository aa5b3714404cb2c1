package dev.sugarmap.desugar.body;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Mentions;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to be said so that an async block owns the arguments as the future of an {@code async fn} does: rules 1 and
 * 2 of section S1 of the language desugarings.
 */
public final class Arguments {
    public static final Strategy.Option OPTION = new Strategy.Option(
            "args",
            "Which arguments the future takes by name: those that need it, all, or none (as the documents print it).",
            List.of("needed", "all", "seed"));

    private final AsyncFn function;
    private final Mentions mentions;
    private final boolean all;
    private final Names names;
    private final List<Capture> captures = new ArrayList<>();

    private Arguments(AsyncFn function, Block body, boolean all, Names names) {
        this.function = function;
        this.mentions = Mentions.in(body.node());
        this.all = all;
        this.names = names;
    }

    /**
     * One argument that the block has to take.
     *
     * @param name what the user calls it
     * @param mentioned whether the body mentions it
     * @param statements what takes it, each on a line of its own
     * @param rename the pattern in the signature and the name that replaces it
     */
    public record Capture(
            String name, boolean mentioned, Template statements, TextRange cause, Optional<Rename> rename) {}

    /** A new name for a pattern in the signature. */
    public record Rename(TextRange pattern, String name) {}

    /** The arguments that the block of {@code body} has to take, in order. */
    public static List<Capture> captures(AsyncFn function, Block body, boolean all, Names names) {
        Arguments arguments = new Arguments(function, body, all, names);
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

    /** What the signature calls its argument number {@code at}, which may be a pattern in the source. */
    public static String name(Param.TypedParam param, int at, Names names) {
        return param.pattern().orElse(null) instanceof Pattern.Identifier variable && isSimple(variable)
                ? variable.name().text()
                : names.fresh("__arg" + at);
    }

    private void addReceiver(Param.SelfParam receiver) {
        boolean mentioned = mentions.has("self");
        if (all || !Types.isTrivial(receiver) || !mentioned) {
            add("self", mentioned, receiver, "let _ = &self;");
        }
    }

    private void addArgument(Param.TypedParam param, int at) {
        Optional<Pattern> pattern = param.pattern();
        if (pattern.isEmpty()) {
            return;
        }
        if (pattern.get() instanceof Pattern.Identifier variable && isSimple(variable)) {
            addVariable(param, variable);
        } else {
            addPattern(param, pattern.get(), name(param, at, names));
        }
    }

    private static boolean isSimple(Pattern.Identifier variable) {
        return variable.refToken().isEmpty() && variable.subpattern().isEmpty();
    }

    private void addVariable(Param.TypedParam param, Pattern.Identifier variable) {
        Token name = variable.name();
        boolean mentioned = mentions.has(name);
        boolean trivial = param.type().filter(Types::isTrivial).isPresent();
        boolean mutable = variable.mutToken().isPresent();
        if (all || mutable || !trivial || !mentioned) {
            Template statements = lines(function, param.attributes())
                    .text("\n\tlet " + (mutable ? "mut " : "") + name.text() + " = " + name.text() + ";");
            Optional<Rename> rename =
                    mutable ? Optional.of(new Rename(variable.node().range(), name.text())) : Optional.empty();
            captures.add(
                    new Capture(name.text(), mentioned, statements, param.node().range(), rename));
        }
    }

    private void addPattern(Param.TypedParam param, Pattern pattern, String name) {
        TextRange range = pattern.node().range();
        boolean byMutableReference = Pattern.bindings(pattern.node()).stream()
                .anyMatch(binding ->
                        binding.refToken().isPresent() && binding.mutToken().isPresent());
        Template statements = lines(function, conditions(param))
                .text("\n\tlet " + (byMutableReference ? "mut " : "") + name + " = " + name + ";")
                .then(lines(function, param.attributes()))
                .text("\n\tlet ")
                .hole(range)
                .text(" = " + name + ";");
        boolean mentioned = pattern.node().kind() != SyntaxKind.WILDCARD_PATTERN;
        captures.add(new Capture(
                pattern.node().text(),
                mentioned,
                statements,
                param.node().range(),
                Optional.of(new Rename(range, name))));
    }

    /** The attributes that say whether a parameter is there at all. */
    static List<Attribute> conditions(Param param) {
        return param.attributes().stream()
                .filter(attribute -> attribute.isCalled("cfg"))
                .toList();
    }

    /** Attributes on lines of their own in the block of a function. */
    static Template lines(AsyncFn function, List<Attribute> attributes) {
        Template lines = Template.at(function.indent());
        attributes.forEach(attribute -> lines.text("\n\t").hole(attribute.node().range()));
        return lines;
    }

    private void add(String name, boolean mentioned, Param param, String statement) {
        Template statements = Template.at(function.indent()).text("\n\t" + statement);
        captures.add(new Capture(name, mentioned, statements, param.node().range(), Optional.empty()));
    }
}
