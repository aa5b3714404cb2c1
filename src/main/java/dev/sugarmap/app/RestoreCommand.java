package dev.sugarmap.app;

import dev.sugarmap.archive.ArchiveException;
import dev.sugarmap.archive.ArchiveReader;
import dev.sugarmap.store.Store;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills an empty database with an export. */
@Command(
        name = "restore",
        description = "Fills an empty database with what export wrote: all of it, or nothing where a line is wrong.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataDirectory data = new DataDirectory();

    @Parameters(paramLabel = "FILE", description = "the export")
    private Path file = Path.of("export.jsonl");

    @Override
    public Integer call() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ArchiveReader archive = new ArchiveReader(in);
            try (Store store = Store.open(data.path(), Clock.systemUTC())) {
                store.restore(archive);
            }
            return 0;
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "there is no file " + file);
        } catch (ArchiveException wrong) {
            spec.commandLine().getErr().println("sugarmap: " + file + ": " + wrong.getMessage());
            return 1;
        }
    }
}
