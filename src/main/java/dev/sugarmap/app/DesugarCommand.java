package dev.sugarmap.app;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.desugar.matrix.SharedOptions;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.rust.syntax.SourceText;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Desugars one source: the output on standard output, what there is to say on standard error. */
@Command(
        name = "desugar",
        description = "Desugars a Rust source. Exits with 1 if the source has errors.",
        mixinStandardHelpOptions = true)
final class DesugarCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Ways ways = new Ways();

    /** One strategy or all of them. */
    private static final class Ways {
        @Option(
                names = "--strategy",
                paramLabel = "ID",
                description = "one of those that strategies lists, or several one after another: rpitit,gat")
        private String strategy = "";

        @Option(names = "--all", description = "every strategy: a table that compares their outputs, then each output")
        private boolean all;
    }

    @Option(
            names = "--option",
            paramLabel = "K=V",
            description = "an option of the strategy, of several such as rpitit.send=true; may be repeated")
    private Map<String, String> options = new LinkedHashMap<>();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "the source; - for standard input")
    private String file = "-";

    @Override
    public Integer call() {
        return ways.all ? desugarByAll() : desugarBy(chosen());
    }

    private int desugarBy(Strategy strategy) {
        Options values = checked(() -> Options.of(strategy, options));
        SourceFile source = SourceFile.read(file, spec.commandLine());
        Outcome outcome = strategy.desugar(source.text(), values);
        print(spec.commandLine().getOut(), outcome.output());
        return tell(source, outcome.diagnostics());
    }

    private int desugarByAll() {
        SharedOptions values = checked(() -> SharedOptions.of(options));
        SourceFile source = SourceFile.read(file, spec.commandLine());
        Matrix matrix = Matrix.of(source.text(), values);
        MatrixReport report = new MatrixReport(matrix);
        PrintWriter out = spec.commandLine().getOut();
        print(out, report.table());
        matrix.rows().forEach(row -> print(out, report.section(row)));
        return tell(
                source,
                matrix.rows().stream()
                        .flatMap(row -> row.outcome().diagnostics().stream())
                        .distinct()
                        .toList());
    }

    private Strategy chosen() {
        return Strategies.find(ways.strategy).orElseThrow(() -> wrong(Strategies.whyNot(ways.strategy)));
    }

    private <T> T checked(Supplier<T> values) {
        try {
            return values.get();
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
    }

    /** Says all that there is to say about the source; 1 if it is wrong. */
    private int tell(SourceFile source, List<Diagnostic> diagnostics) {
        Messages messages = new Messages(source.name(), new SourceText(source.text()));
        for (Diagnostic found : diagnostics) {
            String rule = found.rule().map(id -> "[" + id + "]").orElse("");
            messages.add(found.severity().code() + rule, found.message(), found.range(), found.help());
        }
        print(spec.commandLine().getErr(), messages.toString());
        return diagnostics.stream().anyMatch(found -> found.severity() == Diagnostic.Severity.ERROR) ? 1 : 0;
    }
}
