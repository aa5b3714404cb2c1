package dev.sugarmap.rust;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sugarmap.rust.grammar.Edition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The invariants for texts that a fuzzer finds; the profile {@code fuzz} looks for more. Without it, every text that was
 * kept below {@code FuzzedParserTestInputs} is read again.
 */
class FuzzedParserTest {
    private static final List<Edition> EDITIONS = List.of(Edition.values());

    static Stream<byte[]> fixtures() {
        return InvariantsTest.allFixtures().stream()
                .map(file -> Fixtures.read(file).getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("fixtures")
    @DictionaryFile(resourcePath = "tokens.dict")
    @FuzzTest(maxDuration = "10m")
    void reads_any_text(byte[] text) {
        Edition edition = EDITIONS.get(text.length % EDITIONS.size());
        InvariantsTest.check(new String(text, StandardCharsets.UTF_8), edition);
    }
}
