package dev.sugarmap.app;

import dev.sugarmap.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole history as lines of JSON. */
@Command(
        name = "export",
        description = "Writes the whole history, one line of JSON for each change, for restore and for other programs.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Mixin
    private DataDirectory data = new DataDirectory();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = STANDARD_OUTPUT,
            description = "the file to write, in place of what is there; - for standard output")
    private String file = STANDARD_OUTPUT;

    @Override
    public Integer call() throws IOException {
        try (Store store = Store.openExisting(data.path(), Clock.systemUTC())) {
            if (!file.equals(STANDARD_OUTPUT)) {
                WholeFile.write(Path.of(file), store::export);
                return 0;
            }
            store.export(new BufferedOutputStream(System.out, 1 << 16));
            return 0;
        }
    }
}
