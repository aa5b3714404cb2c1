package dev.sugarmap.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExampleTest {
    private static final Path DOCUMENTS = Path.of("db/seed/docs");

    static Stream<Example> examples() {
        return Example.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void stands_in_its_document(Example example) throws Exception {
        Path page = DOCUMENTS.resolve(example.document() + ".md");
        Path document = Files.exists(page)
                ? page
                : DOCUMENTS.resolve(example.document()).resolve("README.md");

        assertThat(Files.readString(document)).contains("```rust\n" + example.source() + "```");
    }
}
