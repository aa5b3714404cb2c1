package dev.sugarmap.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code sugarmap} command. */
@Command(
        name = "sugarmap",
        description = "The async Rust vision roadmap in the browser, and what async Rust's sugar means.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            ServeCommand.class,
            DesugarCommand.class,
            StrategiesCommand.class,
            ParseCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            RestoreCommand.class,
            BackupCommand.class,
            AccountCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process: 0 when all is well, 1 for errors in the input, 2 for wrong usage. */
    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(new Main())
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setExecutionExceptionHandler(new Failures());
        System.exit(command.execute(arguments));
    }

    /** Rust is UTF-8 whatever the terminal's locale says. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
