package dev.sugarmap.desugar.body;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.source.Mentions;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be said so that an async block owns the arguments as the future of an {@code async fn} does: rules 1 and 2. */
public final class Arguments {
    public static final Strategy.Option OPTION = new Strategy.Option(
            "args",
            "Which arguments the future takes by name: those that need it, all, or none (as the documents print it).",
            List.of("needed", "all", "seed"));

    private final AsyncFn function;
    private final Mentions mentions;
    private final AsyncBody.Form form;
    private final boolean all;
    private final Names names;
    private final List<Capture> captures = new ArrayList<>();

    private Arguments(AsyncFn function, Block body, AsyncBody.Form form, boolean all, Names names) {
        this.function = function;
        this.mentions = Mentions.in(body.node());
        this.form = form;
        this.all = all;
        this.names = names;
    }

    /**
     * One argument that the block has to take, or whose pattern has to go from the signature.
     *
     * @param name what the user calls it
     * @param mentioned whether the body mentions it
     * @param statements what takes it, each on a line of its own
     * @param rename the pattern in the signature and the name that replaces it
     */
    record Capture(String name, boolean mentioned, Template statements, TextRange cause, Optional<Rename> rename) {
        /** Whether it has to be taken. */
        boolean isDue() {
            return !statements.parts().isEmpty();
        }

        /** What happens where it is not taken. */
        Diagnostic warning(String function, String rule) {
            String what = mentioned ? " drops \"" + name + "\" early" : " does not capture \"" + name + "\"";
            return Diagnostic.warning(rule, "args=seed: " + function + what, cause);
        }
    }

    /** A new name for a pattern in the signature. */
    record Rename(TextRange pattern, String name) {}

    /** The arguments that the block has to take, in order, in the way of the compiler. */
    static List<Capture> ofLanguage(AsyncFn function, Block body, boolean all, Names names) {
        return new Arguments(function, body, AsyncBody.Form.LANGUAGE, all, names).captures();
    }

    /** The arguments that the block has to take, in order, in the way of the macros: rule 7. */
    static List<Capture> ofLibrary(AsyncFn function, Block body, AsyncBody.Form form, Names names) {
        return new Arguments(function, body, form, false, names).captures();
    }

    private List<Capture> captures() {
        List<Param> params = function.item().params();
        for (int at = 0; at < params.size(); at++) {
            switch (params.get(at)) {
                case Param.SelfParam receiver -> addReceiver(receiver);
                case Param.TypedParam typed -> addArgument(typed, at);
                case Param.Variadic _ -> {}
            }
        }
        return captures;
    }

    /** Why arguments of a function are taken by name, if any are. */
    static Optional<String> reason(AsyncFn function, List<Capture> captures) {
        List<String> reasons = new ArrayList<>();
        List<String> early = names(captures, true);
        List<String> lost = names(captures, false);
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

    private static List<String> names(List<Capture> captures, boolean mentioned) {
        return captures.stream()
                .filter(capture -> capture.isDue() && capture.mentioned() == mentioned)
                .map(capture -> "`" + capture.name() + "`")
                .toList();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** What the signature calls its argument number {@code at}, which may be a pattern in the source. */
    public static String name(Param.TypedParam param, int at, Names names) {
        return param.pattern().orElse(null) instanceof Pattern.Identifier variable && isSimple(variable)
                ? variable.name().text()
                : names.fresh(GeneratedName.ARGUMENT.at(at));
    }

    private void addReceiver(Param.SelfParam receiver) {
        boolean mentioned = mentions.has("self");
        boolean due = form == AsyncBody.Form.LANGUAGE
                ? !Types.isTrivial(receiver) || !mentioned
                : !Types.isTrivial(receiver) && (!mentioned || receiver.type().isEmpty() || takesOthers());
        if (all || due) {
            add("self", mentioned, receiver, "let _ = &self;");
        }
    }

    /** Whether another argument is moved into the block by name, which an unpolled future would drop before the receiver. */
    private boolean takesOthers() {
        return function.item().params().stream()
                .anyMatch(param -> param instanceof Param.TypedParam typed
                        && typed.type().filter(Types::isTrivial).isEmpty());
    }

    private void addArgument(Param.TypedParam param, int at) {
        Optional<Pattern> pattern = param.pattern();
        if (pattern.isEmpty() || (form == AsyncBody.Form.BOXED && isTakenApartOutside(param))) {
            return;
        }
        if (pattern.get() instanceof Pattern.Identifier variable && isSimple(variable)) {
            addVariable(param, variable);
        } else {
            addPattern(param, pattern.get(), name(param, at, names));
        }
    }

    /**
     * Whether a pattern may stay in the signature of a function that boxes its future: one for a reference, whose parts are
     * references or copies. One that refers to the reference itself, {@code ref r: &u8}, may not.
     */
    public static boolean isTakenApartOutside(Param.TypedParam param) {
        return param.type().filter(Type.Reference.class::isInstance).isPresent()
                && param.pattern()
                        .filter(pattern -> !(pattern instanceof Pattern.Identifier))
                        .isPresent();
    }

    private static boolean isSimple(Pattern.Identifier variable) {
        return variable.refToken().isEmpty() && variable.subpattern().isEmpty();
    }

    private void addVariable(Param.TypedParam param, Pattern.Identifier variable) {
        Token name = variable.name();
        boolean mentioned = mentions.has(name);
        boolean trivial = param.type().filter(Types::isTrivial).isPresent();
        boolean mutable = variable.mutToken().isPresent();
        boolean due = !trivial
                || (mutable && function.isInTrait())
                || (form == AsyncBody.Form.LANGUAGE && (mutable || !mentioned));
        if (all || due) {
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
        boolean mentioned = !(pattern instanceof Pattern.Wildcard);
        boolean byMutableReference = Pattern.bindings(pattern.node()).stream()
                .anyMatch(binding ->
                        binding.refToken().isPresent() && binding.mutToken().isPresent());
        Template statements = lines(function, List.of());
        boolean isOwned = param.type().filter(Types::isTrivial).isEmpty();
        if (form == AsyncBody.Form.LANGUAGE || mentioned || isOwned) {
            statements
                    .then(lines(function, conditions(param)))
                    .text("\n\tlet " + (byMutableReference ? "mut " : "") + name + " = " + name + ";");
        }
        if (form == AsyncBody.Form.LANGUAGE || mentioned) {
            statements
                    .then(lines(function, param.attributes()))
                    .text("\n\tlet ")
                    .hole(range)
                    .text(" = " + name + ";");
        }
        captures.add(new Capture(
                pattern.node().text(),
                mentioned,
                statements,
                param.node().range(),
                Optional.of(new Rename(range, name))));
    }

    /** The attributes that say whether a parameter is there at all. */
    private static List<Attribute> conditions(Param param) {
        return param.attributes().stream().filter(Conditions::isCondition).toList();
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
