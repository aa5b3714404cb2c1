package dev.sugarmap.app;

import dev.sugarmap.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the whole database as it is at one moment, through the server where one is running. */
@Command(
        name = "backup",
        description = "Writes the whole database to a zip file, also while the server runs. Unzip it in an empty folder"
                + " and serve that folder to go back to it.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private DataDirectory data = new DataDirectory();

    @Parameters(paramLabel = "FILE", description = "the file to write, in place of what is there")
    private Path file = Path.of("backup.zip");

    @Override
    public Integer call() throws IOException {
        Optional<SocketChannel> server = BackupSocket.connect(data.path());
        WholeFile.write(file, server.isPresent() ? out -> BackupSocket.receive(server.get(), out) : this::copy);
        return 0;
    }

    private void copy(OutputStream out) throws IOException {
        try (Store store = Store.openExisting(data.path(), Clock.systemUTC())) {
            Path copy = Files.createTempFile(data.path(), "backup", ".zip");
            try {
                store.backUp(copy);
                Files.copy(copy, out);
            } finally {
                Files.delete(copy);
            }
        }
    }
}
