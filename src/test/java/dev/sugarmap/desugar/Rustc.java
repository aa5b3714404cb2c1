package dev.sugarmap.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/**
 * The installed Rust compiler; a test that needs it is shown as skipped where there is none. It is asked once about each
 * text, since many tests ask about the same.
 */
public final class Rustc {
    private static final boolean INSTALLED = isInstalled("rustc");
    private static final Map<Asked, RustcReport> LIBRARIES = new ConcurrentHashMap<>();
    private static final Map<Asked, Program> PROGRAMS = new ConcurrentHashMap<>();

    private Rustc() {}

    /** Whether feature gates are taken: a stable compiler does as a nightly one where it is told to. */
    enum Channel {
        STABLE,
        NIGHTLY;

        /** The one that a text is written for. */
        static Channel of(String source) {
            return source.contains("#![feature(") ? NIGHTLY : STABLE;
        }
    }

    private record Asked(String source, String edition, Channel channel) {}

    /** A program that was compiled, and what it printed. */
    record Program(RustcReport report, String printed) {}

    /** Skips the test that asks where there is no compiler. */
    public static void assumeInstalled() {
        Assumptions.assumeTrue(INSTALLED, "no rustc on this machine: outputs are not compiled");
    }

    /** Compiles a program and runs it. Fails where either fails. */
    static Program run(String source, String edition) {
        return PROGRAMS.computeIfAbsent(new Asked(source, edition, Channel.of(source)), asked -> run(asked, List.of()));
    }

    /** Compiles the tests of a program and runs them. Fails where any fails. */
    static Program test(String source, String edition) {
        return run(new Asked(source, edition, Channel.of(source)), List.of("--test"));
    }

    /** Checks that a library compiles. */
    public static void check(String source, String edition) {
        succeeds(library(source, edition), source);
    }

    /** Whether a library compiles. */
    static boolean accepts(String source, String edition) {
        return library(source, edition).isAccepted();
    }

    /** Compiles a library for the channel that it is written for. */
    static RustcReport library(String source, String edition) {
        return library(source, edition, Channel.of(source));
    }

    /** Compiles a library. */
    static RustcReport library(String source, String edition, Channel channel) {
        return LIBRARIES.computeIfAbsent(
                new Asked(source, edition, channel),
                asked -> inFolder(folder -> compile(
                        asked, folder.resolve("library.rmeta"), List.of("--crate-type", "lib", "--emit", "metadata"))));
    }

    /** Linking the standard library as a shared one takes half the time. */
    private static Program run(Asked asked, List<String> arguments) {
        return inFolder(folder -> {
            List<String> all = new ArrayList<>(List.of("-C", "prefer-dynamic", "-C", "rpath"));
            all.addAll(arguments);
            Path binary = folder.resolve("program");
            RustcReport report = compile(asked, binary, all);
            succeeds(report, asked.source());
            Process program = new ProcessBuilder(binary.toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = printed(program);
            assertThat(program.waitFor())
                    .as("%s%n--- of ---%n%s", printed, asked.source())
                    .isZero();
            return new Program(report, printed);
        });
    }

    private static void succeeds(RustcReport report, String source) {
        assertThat(report.isAccepted())
                .as("%s%n--- of ---%n%s", report.rendered(), source)
                .isTrue();
    }

    private static RustcReport compile(Asked asked, Path output, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("rustc", "--error-format=json", "--crate-name", "snippet"));
        command.addAll(arguments);
        command.addAll(List.of("--edition", asked.edition(), "-o", output.toString(), "-"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("RUSTC_BOOTSTRAP");
        if (asked.channel() == Channel.NIGHTLY) {
            builder.environment().put("RUSTC_BOOTSTRAP", "1");
        }
        Process compiler = builder.start();
        try (Writer input = compiler.outputWriter(StandardCharsets.UTF_8)) {
            input.write(asked.source());
        }
        String printed = printed(compiler);
        return RustcReport.of(compiler.waitFor() == 0, printed);
    }

    private static String printed(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private interface Work<T> {
        T in(Path folder) throws IOException, InterruptedException;
    }

    private static <T> T inFolder(Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("rustc");
            try {
                return work.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
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
