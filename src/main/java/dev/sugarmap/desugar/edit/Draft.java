package dev.sugarmap.desugar.edit;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Piece;
import dev.sugarmap.desugar.Stage;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An outcome in the making: passes as they are found, and what there is to say. */
public final class Draft {
    private final RustFile file;
    private final List<Pass> passes = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public Draft(RustFile file) {
        this.file = file;
        file.errors().stream().map(Diagnostic::of).forEach(diagnostics::add);
    }

    /** Whether the file nests too deeply for its tree to be of use. */
    public boolean isUnreadable() {
        return file.errors().stream().anyMatch(error -> error.kind() == SyntaxError.Kind.NESTING);
    }

    /** Adds a pass, unless it has nothing to edit. */
    public void add(Strategy.Rule rule, String why, Rewrite rewrite) {
        if (!rewrite.isEmpty()) {
            passes.add(new Pass(rule, why, rewrite));
        }
    }

    /** Adds something to say. */
    public void say(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** The outcome for a file in which the sugar was found, or not. */
    public Outcome outcome(boolean found) {
        List<Diagnostic> said = diagnostics.stream()
                .sorted(Comparator.comparingInt(diagnostic -> diagnostic.range().start()))
                .toList();
        String source = file.text().text();
        if (passes.isEmpty()) {
            return found ? new Outcome.Refused(source, said) : new Outcome.NotApplicable(source, said);
        }
        List<Pass> made = List.copyOf(passes);
        List<Stage> stages = new ArrayList<>(made.size());
        for (int last = 0; last < made.size(); last++) {
            List<Pass> until = made.subList(0, last + 1);
            stages.add(new Stage(made.get(last).rule(), made.get(last).why(), source, () -> pieces(until)));
        }
        return new Outcome.Desugared(stages, said);
    }

    private List<Piece> pieces(List<Pass> applied) {
        Layout layout = Layout.of(file.tree());
        List<Piece> edited = Renderer.pieces(file.tree(), layout, applied);
        return LongLines.broken(file.text().text(), edited, layout, file.edition());
    }
}
