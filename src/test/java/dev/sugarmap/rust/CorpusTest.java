package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.SyntaxError;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever file the compiler's parser accepts has no error, and every tree prints its text byte for byte. */
class CorpusTest {
    private final List<String> lossy = new ArrayList<>();
    private final List<Corpus.Source> rejected = new ArrayList<>();

    @Test
    void reads_every_file_that_the_compiler_reads() {
        int files = 0;
        long bytes = 0;
        long nanoseconds = 0;
        for (Path file : Corpus.files()) {
            Corpus.Source source = Corpus.read(file).orElse(null);
            if (source == null) {
                continue;
            }
            long start = System.nanoTime();
            RustFile parsed = source.parse();
            nanoseconds += System.nanoTime() - start;
            bytes += source.text().getBytes(StandardCharsets.UTF_8).length;
            files++;
            judge(source, parsed);
        }
        System.out.printf("%,d files, %,d bytes, %.1f MB/s%n", files, bytes, bytes * 1e3 / nanoseconds);

        assertThat(files).as("files").isPositive();
        assertThat(lossy).as("files that are not printed as they are").isEmpty();
        assertThat(disagreements()).as("files that only we reject").isEmpty();
    }

    private void judge(Corpus.Source source, RustFile parsed) {
        String printed = parsed.root().children().stream().map(Element::text).collect(Collectors.joining());
        if (!printed.equals(source.text())) {
            lossy.add(source.file().toString());
        }
        if (!parsed.errors().isEmpty()) {
            rejected.add(source);
        }
    }

    private List<String> disagreements() {
        if (rejected.isEmpty()) {
            return List.of();
        }
        RustcParser.assumeInstalled();
        List<String> disagreements = rejected.stream()
                .filter(source ->
                        RustcParser.firstError(source.text(), source.edition()).isEmpty())
                .map(CorpusTest::complaint)
                .toList();
        System.out.printf("rejected by us: %d, by us alone: %d%n", rejected.size(), disagreements.size());
        disagreements.forEach(System.out::println);
        return disagreements;
    }

    private static String complaint(Corpus.Source source) {
        RustFile parsed = source.parse();
        SyntaxError error = parsed.errors().getFirst();
        int line = parsed.text().line(error.range().start());
        return "%s:%d: %s (edition %s)"
                .formatted(
                        source.file(), line, error.message(), source.edition().year());
    }
}
