package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The installed Rust compiler, which takes feature gates even where it is a stable one; a test that needs it is shown as skipped where there is none. */
public final class Rustc {
    private static final boolean INSTALLED = isInstalled("rustc");
    private static final boolean FORMATTER_INSTALLED = isInstalled("rustfmt");
    private static final List<String> FORMAT = List.of("rustfmt", "--edition", "2021");

    private Rustc() {}

    /** Skips the test that asks where there is no compiler. */
    public static void assumeInstalled() {
        Assumptions.assumeTrue(INSTALLED, "no rustc on this machine: outputs are not compiled");
    }

    /** Compiles a program and runs it; what it prints. Fails where either fails. */
    static String run(String source, String edition, Path folder) {
        Path binary = folder.resolve("program");
        compile(source, folder, List.of("--edition", edition, "-o", binary.toString()));
        Process program = start(List.of(binary.toString()), folder);
        return finish(program, source);
    }

    /** Compiles the tests of a program and runs them; what they print. Fails where any fails. */
    static String test(String source, String edition, Path folder) {
        Path binary = folder.resolve("tests");
        compile(source, folder, List.of("--edition", edition, "--test", "-o", binary.toString()));
        return finish(start(List.of(binary.toString()), folder), source);
    }

    /** Checks that a library compiles. */
    public static void check(String source, String edition, Path folder) {
        compile(source, folder, library(edition, folder));
    }

    /** Whether a library compiles. */
    static boolean accepts(String source, String edition, Path folder) {
        try {
            Process process = compiler(source, folder, library(edition, folder)).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<String> library(String edition, Path folder) {
        String metadata = folder.resolve("library.rmeta").toString();
        return List.of("--edition", edition, "--crate-type", "lib", "--emit", "metadata", "-o", metadata);
    }

    static void assumeFormatterInstalled() {
        Assumptions.assumeTrue(FORMATTER_INSTALLED, "no rustfmt on this machine: the layout of outputs is not checked");
    }

    /** Lays out these files. */
    static void format(List<Path> files, Path folder) {
        finish(start(with(FORMAT, files), folder), files.toString());
    }

    /** The names of the files that are not laid out. */
    static Set<String> misformatted(List<Path> files, Path folder) throws IOException {
        Process checker = start(with(with(FORMAT, List.of("--check", "-l")), files), folder);
        String printed = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return printed.lines()
                .map(line -> String.valueOf(Path.of(line).getFileName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> with(List<String> command, List<?> arguments) {
        return Stream.concat(command.stream(), arguments.stream().map(Object::toString))
                .toList();
    }

    private static void compile(String source, Path folder, List<String> arguments) {
        try {
            finish(compiler(source, folder, arguments).start(), source);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A text that opens feature gates is compiled as by a nightly compiler. */
    private static ProcessBuilder compiler(String source, Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("rustc", "-A", "warnings", "--crate-name", "snippet"));
        command.addAll(arguments);
        command.add(folder.resolve("snippet.rs").toString());
        Files.writeString(folder.resolve("snippet.rs"), source);
        ProcessBuilder compiler = builder(command, folder);
        if (source.contains("#![feature(")) {
            compiler.environment().put("RUSTC_BOOTSTRAP", "1");
        }
        return compiler;
    }

    private static ProcessBuilder builder(List<String> command, Path folder) {
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    }

    private static Process start(List<String> command, Path folder) {
        try {
            return builder(command, folder).start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String finish(Process process, String source) {
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as("%s%n--- of ---%n%s", printed, source)
                    .isZero();
            return printed;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static boolean isInstalled(String tool) {
        try {
            return new ProcessBuilder(tool, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
