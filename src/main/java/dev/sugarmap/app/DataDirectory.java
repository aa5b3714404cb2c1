package dev.sugarmap.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the database is. */
final class DataDirectory {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:SUGARMAP_DATA:-data}",
            description = "the folder of the database (default: ${DEFAULT-VALUE})")
    private Path path = Path.of("data");

    Path path() {
        return path;
    }
}
