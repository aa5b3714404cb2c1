package dev.sugarmap.rust;

import dev.sugarmap.rust.grammar.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The parser of the installed Rust compiler; a test that needs it is shown as skipped where there is none. */
final class RustcParser {
    private RustcParser() {}

    static void assumeInstalled() {
        Assumptions.assumeTrue(isInstalled(), "no rustc on this machine: its verdict is not known");
    }

    /** The first error that the compiler's parser has for a text, without expanding or looking any further. */
    static Optional<String> firstError(String text, Edition edition) {
        ProcessBuilder rustc = new ProcessBuilder(
                "rustc", "-Zparse-crate-root-only", "--edition", edition.year(), "--crate-type", "lib", "-");
        rustc.environment().put("RUSTC_BOOTSTRAP", "1");
        try {
            Process process = rustc.redirectErrorStream(true).start();
            try (OutputStream input = process.getOutputStream()) {
                input.write(text.getBytes(StandardCharsets.UTF_8));
            }
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0
                    ? Optional.empty()
                    : printed.lines().filter(line -> line.startsWith("error")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("rustc", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
