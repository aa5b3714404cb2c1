package dev.sugarmap.desugar.job;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Pass;
import dev.sugarmap.desugar.Piece;
import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.KeptText;
import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.desugar.edit.Renderer;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.RuleEdits;
import dev.sugarmap.desugar.generated.StandardNames;
import dev.sugarmap.desugar.rustfmt.LongLines;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.source.Returns;
import dev.sugarmap.desugar.source.Types;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One run of a strategy over one file: what it is about, what is known of the file, found once for all of its functions,
 * and the outcome in the making: passes as they are found, and what there is to say.
 */
public final class Job {
    private final String strategy;
    private final RustFile file;
    private final Options options;
    private final Types types;
    private final Names names;
    private final Set<String> returningMacros;
    private final StandardNames standardNames;
    private final List<Planned> planned = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private record Planned(Strategy.Rule rule, String why, Rewrite rewrite) {
        RuleEdits edits() {
            return new RuleEdits(rule.id(), rewrite);
        }
    }

    /**
     * Runs a strategy over a file.
     *
     * @param strategy the id of the strategy, in whose name functions are kept
     * @param work finds the passes; whether the sugar that the strategy is about is there
     */
    public static Outcome run(String strategy, RustFile file, Options options, Predicate<Job> work) {
        Job job = new Job(strategy, file, options);
        return job.outcome(job.isUnreadable() || work.test(job));
    }

    private Job(String strategy, RustFile file, Options options) {
        this.strategy = strategy;
        this.file = file;
        this.options = options;
        this.types = Types.of(file.tree());
        this.names = Names.ofIdentifiers(file.tree());
        this.returningMacros = Returns.macros(file.tree());
        this.standardNames = new StandardNames(file, options);
        file.errors().stream().map(Diagnostic::of).forEach(diagnostics::add);
    }

    public RustFile file() {
        return file;
    }

    public Edition edition() {
        return file.edition();
    }

    /** Whether an option of the strategy has that value. */
    public boolean has(Strategy.Option option, String value) {
        return options.has(option.name(), value);
    }

    /** The value of an option of the strategy. */
    public String value(Strategy.Option option) {
        return options.value(option.name());
    }

    /** What can be told of the types of the file. */
    public Types types() {
        return types;
    }

    /** The identifiers of the file, from which generated names must differ. */
    public Names names() {
        return names;
    }

    /** The names of the file's macros whose expansion may hold a {@code return}. */
    public Set<String> returningMacros() {
        return returningMacros;
    }

    /** How generated code calls what it needs of the standard library. */
    public StandardNames standardNames() {
        return standardNames;
    }

    /** Whether the file nests too deeply for its tree to be of use. */
    private boolean isUnreadable() {
        return file.errors().stream().anyMatch(error -> error.kind() == SyntaxError.Kind.NESTING);
    }

    /** Adds a pass, unless it has nothing to edit. */
    public void add(Strategy.Rule rule, String why, Rewrite rewrite) {
        if (!rewrite.isEmpty()) {
            planned.add(new Planned(rule, why, rewrite));
        }
    }

    /** What the passes so far and one more leave of the file. */
    public KeptText keptAfter(Rewrite next) {
        return KeptText.after(Stream.concat(planned.stream().map(Planned::rewrite), Stream.of(next))
                .toList());
    }

    /** Adds something to say. */
    public void say(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Says in the strategy's name why something of that name stays as it is. */
    public void keep(String name, Refusal refusal, TextRange place) {
        say(refusal.warning(strategy, "kept \"" + name + "\": ", place));
    }

    /** Says something in the strategy's own name, which no rule of it is about. */
    public void warn(String message, TextRange place) {
        say(Diagnostic.warning(strategy, message, place));
    }

    /** The same with a line that says what to do. */
    public void warn(String message, String help, TextRange place) {
        say(Diagnostic.warning(strategy, message, place).withHelp(help));
    }

    /** Says in the strategy's own name what is good to know. */
    public void note(String message, TextRange place) {
        say(Diagnostic.note(strategy, message, place));
    }

    /** The same with a line that says what to do. */
    public void note(String message, String help, TextRange place) {
        say(Diagnostic.note(strategy, message, place).withHelp(help));
    }

    /** The outcome for a file in which the sugar was found, or not. */
    private Outcome outcome(boolean found) {
        standardNames
                .withoutFuture()
                .forEach(place -> warn("future-path=bare: Future is not known to be in scope (E0404, E0405)", place));
        List<Diagnostic> said = diagnostics.stream()
                .sorted(Comparator.comparingInt(diagnostic -> diagnostic.range().start()))
                .toList();
        String source = file.text().text();
        if (planned.isEmpty()) {
            return found ? new Outcome.Refused(source, said) : new Outcome.NotApplicable(source, said);
        }
        List<RuleEdits> edits = planned.stream().map(Planned::edits).toList();
        List<Pass> passes = new ArrayList<>(planned.size());
        for (int at = 0; at < planned.size(); at++) {
            List<RuleEdits> until = edits.subList(0, at + 1);
            passes.add(new Pass(planned.get(at).rule(), planned.get(at).why(), source, () -> pieces(until)));
        }
        return new Outcome.Desugared(passes, said);
    }

    private List<Piece> pieces(List<RuleEdits> applied) {
        Layout layout = Layout.of(file.tree());
        List<Piece> edited = Renderer.pieces(file.tree(), layout, applied);
        return LongLines.broken(file.text().text(), edited, layout, file.edition());
    }
}
