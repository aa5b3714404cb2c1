package dev.sugarmap.desugar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** The installed formatter; a test that needs it is shown as skipped where there is none. */
final class Rustfmt {
    private Rustfmt() {}

    static void assumeInstalled() {
        Assumptions.assumeTrue(
                Rustc.isInstalled("rustfmt"), "no rustfmt on this machine: the layout of outputs is not checked");
    }

    /** Lays out these files. */
    static void format(List<Path> files) {
        run(files, List.of());
    }

    /** The names of the files that are not laid out. */
    static Set<String> misformatted(List<Path> files) {
        return run(files, List.of("--check", "-l"))
                .lines()
                .map(line -> String.valueOf(Path.of(line).getFileName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String run(List<Path> files, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("rustfmt", "--edition", "2021"));
        command.addAll(arguments);
        files.forEach(file -> command.add(file.toString()));
        try {
            Process formatter =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(formatter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
