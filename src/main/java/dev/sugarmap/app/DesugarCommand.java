package dev.sugarmap.app;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.rust.syntax.SourceText;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
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

    @Option(
            names = "--strategy",
            required = true,
            paramLabel = "ID",
            description = "one of those that strategies lists")
    private String strategy = "";

    @Option(names = "--option", paramLabel = "K=V", description = "an option of the strategy; may be repeated")
    private Map<String, String> options = new LinkedHashMap<>();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "the source; - for standard input")
    private String file = "-";

    @Override
    public Integer call() {
        Strategy chosen = Strategies.find(strategy)
                .orElseThrow(() -> wrong("there is no strategy \"" + strategy
                        + "\"; use one of "
                        + Strategies.ALL.stream()
                                .map(one -> one.description().id())
                                .collect(Collectors.joining(", "))));
        Options values = values(chosen);
        SourceFile source = SourceFile.read(file, spec.commandLine());
        Outcome outcome = chosen.desugar(source.text(), values);
        PrintWriter out = spec.commandLine().getOut();
        out.print(outcome.output());
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        err.print(messages(source, outcome));
        err.flush();
        boolean wrong = outcome.diagnostics().stream().anyMatch(found -> found.severity() == Diagnostic.Severity.ERROR);
        return wrong ? 1 : 0;
    }

    private Options values(Strategy chosen) {
        try {
            return Options.of(chosen, options);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private static Messages messages(SourceFile source, Outcome outcome) {
        Messages messages = new Messages(source.name(), new SourceText(source.text()));
        for (Diagnostic found : outcome.diagnostics()) {
            String rule = found.rule().map(id -> "[" + id + "]").orElse("");
            messages.add(found.severity().code() + rule, found.message(), found.range(), found.help());
        }
        return messages;
    }
}
