package dev.sugarmap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rust of any length that is the same on every machine: the fixtures, each a module, over and over. */
final class RustSample {
    private static final List<Path> FOLDERS = List.of(Path.of("src/test/resources/desugar"));

    private RustSample() {}

    /** Whole modules up to the first that ends at this length or after it. */
    static String ofLength(int length) throws IOException {
        List<String> fixtures = fixtures();
        StringBuilder sample = new StringBuilder();
        for (int module = 0; sample.length() < length; module++) {
            String fixture = fixtures.get(module % fixtures.size());
            sample.append("mod m%d {\n%s}\n".formatted(module, fixture));
        }
        return sample.toString();
    }

    private static List<String> fixtures() throws IOException {
        Stream.Builder<String> fixtures = Stream.builder();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".rs"))
                        .sorted()
                        .toList()) {
                    fixtures.add(Files.readString(file));
                }
            }
        }
        return fixtures.build().toList();
    }
}
