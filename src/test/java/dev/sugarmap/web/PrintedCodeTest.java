package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.SyntaxError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The Rust of the two documents that the roadmap comes from, as their pages print it. They are no part of this
 * repository; they are looked for beside it.
 */
@NullMarked
final class PrintedCodeTest {
    private static final Path DOCUMENTS = Path.of("..", "shared", "seeds");

    /** The lines that a book's page prints around what the book shows. */
    private static final String OPENING = "#![allow(unused)]";

    @Test
    void reads_without_error_but_for_the_slips_of_the_book() throws IOException {
        List<String> lines = Files.readAllLines(found("async-fundamentals-initiative.txt"));

        List<Block> blocks = blocks(lines);

        assertThat(blocks).hasSize(94);
        assertThat(blocks.stream().flatMap(Block::slips))
                .containsExactly("""
                945: expected `;`, found `f` (end the statement before it with `;`)
                1000: expected `;`, found `f` (end the statement before it with `;`)
                2308: expected one of `>`, `const`, an identifier, or a lifetime, found `(` \
                (remove the `<`: the function has no generic parameters)
                2352: expected one of `>`, `const`, an identifier, or a lifetime, found `(` \
                (remove the `<`: the function has no generic parameters)
                2376: expected one of `>`, `const`, an identifier, or a lifetime, found `(` \
                (remove the `<`: the function has no generic parameters)
                2486: expected one of `;` or `{`, found `}` (end the declaration with `;` or give it a body)
                """.lines().toArray(String[]::new));
    }

    @Test
    void reads_the_trait_of_the_vision_without_error() throws IOException {
        String text = Files.readString(found("vision-doc-2024.txt"));

        List<MatchResult> blocks =
                Pattern.compile("```rust (.*?)```").matcher(text).results().toList();

        assertThat(blocks)
                .hasSize(1)
                .allSatisfy(block ->
                        assertThat(RustFile.parse(block.group(1)).errors()).isEmpty());
    }

    /**
     * A block of a document.
     *
     * @param line how many lines stand before it
     */
    private record Block(int line, String code) {
        /** What is wrong in it, by the line of the document. */
        Stream<String> slips() {
            RustFile file = RustFile.parse(code);
            return file.errors().stream().map(error -> slip(file, error));
        }

        private String slip(RustFile file, SyntaxError error) {
            int place = line + file.text().line(error.range().start());
            return place + ": " + error.message()
                    + error.help().map(help -> " (" + help + ")").orElse("");
        }
    }

    /** From each opening line to where its braces are closed. */
    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(OPENING)) {
                int end = end(lines, i + 1);
                blocks.add(new Block(i, String.join("\n", lines.subList(i, end))));
                i = end - 1;
            }
        }
        return blocks;
    }

    private static int end(List<String> lines, int start) {
        int depth = 0;
        for (int i = start; i < lines.size(); i++) {
            String code = lines.get(i).replaceFirst("//.*", "");
            depth += code.replaceAll("[^{]", "").length()
                    - code.replaceAll("[^}]", "").length();
            if (depth == 0) {
                return i + 1;
            }
        }
        return lines.size();
    }

    private static Path found(String name) {
        Path document = DOCUMENTS.resolve(name);
        assumeTrue(Files.exists(document), () -> "no " + document + ": the code that it prints was not read");
        return document;
    }
}
