package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code shapes/NAME.rs}, of edition 2024, has its tree beside it; {@code -Dgolden=write} writes it anew. */
class ShapeTest {
    static List<Path> shapes() {
        return Fixtures.below(Fixtures.ROOT.resolve("shapes"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void gives_each_production_its_shape(Path file) throws IOException {
        RustFile parsed = Corpus.read(file).orElseThrow().parse();
        String shape = Outline.of(parsed.root());
        Path golden = file.resolveSibling(file.getFileName().toString().replace(".rs", ".tree"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, shape);
        }
        assertThat(parsed.errors()).isEmpty();
        assertThat(shape).isEqualTo(Files.readString(golden));
    }
}
