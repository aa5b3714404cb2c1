package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sugarmap.markdown.CodeBlock;
import dev.sugarmap.markdown.Markdown;
import dev.sugarmap.rust.RustFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Rust of the documents that a first start brings. */
@NullMarked
final class SeededCodeTest {
    private static final Path DOCUMENTS = Path.of("db/seed/docs");

    @Test
    void reads_without_error() {
        assertThat(blocks(_ -> true))
                .hasSizeGreaterThan(150)
                .allSatisfy(block -> assertThat(RustFile.parse(block.code()).errors())
                        .as(block.name())
                        .isEmpty());
    }

    /** Blocks that are only shown say so by {@code ignore}; all others are whole programs. */
    @Test
    void compiles(@TempDir Path folder) {
        Optional<Path> compiler = compiler();
        assumeTrue(compiler.isPresent(), "no rustc on the PATH: the documents' code was not compiled");

        List<Block> programs = blocks(block -> !block.is("ignore"));
        assertThat(programs).hasSizeGreaterThan(90);
        List<String> complaints = programs.parallelStream()
                .map(program -> program.compiledBy(compiler.get(), folder))
                .filter(output -> !output.isEmpty())
                .toList();

        assertThat(complaints).isEmpty();
    }

    private record Block(String name, String code) {
        /** What the compiler says where it does not take the program. */
        String compiledBy(Path compiler, Path folder) {
            Path metadata = folder.resolve(name.replaceAll("\\W", "_") + ".rmeta");
            List<String> command =
                    List.of(compiler.toString(), "--edition=2021", "--crate-type=lib", "--emit=metadata", "-Awarnings");
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
            builder.command().addAll(List.of("-o", metadata.toString(), "-"));
            try {
                Process process = builder.start();
                try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
                    input.write(code);
                }
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? "" : name + "\n" + output;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<Block> blocks(Predicate<CodeBlock> wanted) {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> blocks(file, wanted))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Block> blocks(Path file, Predicate<CodeBlock> wanted) {
        try {
            List<CodeBlock> blocks = Markdown.parse(Files.readString(file)).codeBlocks();
            return IntStream.range(0, blocks.size())
                    .filter(i -> blocks.get(i).language().equals("rust"))
                    .filter(i -> wanted.test(blocks.get(i)))
                    .mapToObj(i -> new Block(
                            DOCUMENTS.relativize(file) + ", block " + (i + 1),
                            blocks.get(i).code()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> compiler() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "rustc"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
