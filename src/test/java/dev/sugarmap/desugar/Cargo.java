package dev.sugarmap.desugar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The installed Cargo, which takes crates from Debian's packages and asks no network; a test that needs one or the other is shown as skipped without. */
final class Cargo {
    /** Where the packages {@code librust-*-dev} put the sources of their crates. */
    private static final Path REGISTRY = Path.of(System.getProperty("registry", "/usr/share/cargo/registry"));

    private static final String CONFIGURATION = """
            [source.crates-io]
            replace-with = "debian"

            [source.debian]
            directory = "%s"
            """.formatted(REGISTRY);

    private static final boolean INSTALLED = Rustc.isInstalled("cargo");

    /** Shared by all crates, so that what they depend on is built once. */
    private final Path target;

    Cargo(Path target) {
        this.target = target.toAbsolutePath();
    }

    /** The folder of an installed crate, of its newest version. */
    static Path source(String crate) throws IOException {
        Assumptions.assumeTrue(INSTALLED, "no cargo on this machine: crates are not built");
        Optional<Path> source = Files.isDirectory(REGISTRY) ? newest(crate) : Optional.empty();
        Assumptions.assumeTrue(source.isPresent(), "not in " + REGISTRY + ", so not built: " + crate);
        return source.orElseThrow();
    }

    private static Optional<Path> newest(String crate) throws IOException {
        try (Stream<Path> crates = Files.list(REGISTRY)) {
            return crates.filter(folder -> String.valueOf(folder.getFileName()).matches(crate + "-\\d.*"))
                    .max(Path::compareTo);
        }
    }

    /**
     * Checks the library of a crate for somebody who depends on it with these features: what the compiler says where it fails.
     *
     * <p>Nothing is asked of the crate's own tests, as much of what they depend on is in no package.
     */
    Optional<String> check(String crate, Path source, String features) throws IOException, InterruptedException {
        Path user = source.resolveSibling("user-of-" + source.getFileName());
        Files.createDirectories(user.resolve(".cargo"));
        Files.writeString(user.resolve(".cargo/config.toml"), CONFIGURATION);
        Files.writeString(user.resolve("Cargo.toml"), manifest(crate, source, features));
        Files.writeString(user.resolve("user.rs"), "");
        ProcessBuilder check = new ProcessBuilder("cargo", "check", "--offline", "--quiet", "--color", "never");
        check.environment().put("CARGO_TARGET_DIR", target.toString());
        Process process =
                check.directory(user.toFile()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.empty() : Optional.of(withoutWarnings(printed));
    }

    private static String manifest(String crate, Path source, String features) {
        String quoted = Stream.of(features.split(" ", -1))
                .filter(feature -> !feature.isEmpty())
                .map(feature -> '"' + feature + '"')
                .collect(Collectors.joining(", "));
        return """
                [package]
                name = "user"
                version = "0.0.0"
                edition = "2021"

                [lib]
                path = "user.rs"

                [dependencies.%s]
                path = "%s"
                features = [%s]
                """.formatted(crate, source.toAbsolutePath(), quoted);
    }

    /** Drops the paragraphs that are warnings. */
    private static String withoutWarnings(String printed) {
        return Stream.of(printed.split("\n\n", -1))
                .filter(paragraph -> !paragraph.startsWith("warning"))
                .collect(Collectors.joining("\n\n"));
    }
}
