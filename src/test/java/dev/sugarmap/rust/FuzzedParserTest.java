package dev.sugarmap.rust;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * The invariants for texts that a fuzzer finds; the profile {@code fuzz} looks for more. Without it, every text that was
 * kept below {@code FuzzedParserTestInputs} is read again.
 */
class FuzzedParserTest {
    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "tokens.dict")
    void reads_any_text(byte[] text) {
        InvariantsTest.check(new String(text, StandardCharsets.UTF_8));
    }
}
