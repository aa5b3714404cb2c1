package dev.sugarmap.app;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.SyntaxError;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Parses Rust files and says what is wrong with them. */
@Command(
        name = "parse",
        description = "Parses Rust files. Exits with 1 if one of them has syntax errors.",
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--tree", description = "print the syntax tree of each file")
    private boolean tree;

    @Option(
            names = "--edition",
            paramLabel = "YEAR",
            defaultValue = "2021",
            description = "the edition of Rust (default: ${DEFAULT-VALUE})")
    private String edition = "2021";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files; - for standard input")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        Edition read = Edition.ofYear(edition)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "there is no edition " + edition + "; use 2015, 2018, 2021 or 2024"));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean wrong = false;
        for (String name : files) {
            SourceFile source = SourceFile.read(name, spec.commandLine());
            RustFile parsed = RustFile.parse(source.text(), read);
            if (tree) {
                out.print(parsed.tree().print());
            }
            err.print(messages(source, parsed));
            wrong |= !parsed.errors().isEmpty();
        }
        out.flush();
        err.flush();
        return wrong ? 1 : 0;
    }

    private static Messages messages(SourceFile source, RustFile parsed) {
        Messages messages = new Messages(source.name(), parsed.text());
        for (SyntaxError error : parsed.errors()) {
            messages.add("error", error.message(), error.range(), error.help());
            error.related().ifPresent(related -> messages.addRelated(related.label(), related.range()));
        }
        return messages;
    }
}
