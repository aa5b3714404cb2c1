package dev.sugarmap.web.api;

import dev.sugarmap.web.http.Problem;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** How long a source may be. */
public final class SourceLimit {
    /** The most bytes of a source in UTF-8. */
    public static final int BYTES = 256 * 1024;

    /** The problem of a longer one. */
    public static final Problem PASSED =
            Problem.tooLarge("source", "\"source\" may have at most " + BYTES + " bytes in UTF-8 (256 KiB)", BYTES);

    private SourceLimit() {}

    /** The source, if it is Unicode text within the limit. */
    public static String check(String source) {
        if (source.length() > BYTES || utf8Length(source) > BYTES) {
            throw PASSED.thrown();
        }
        return source;
    }

    private static int utf8Length(String source) {
        try {
            return StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(source))
                    .remaining();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("source", "\"source\" holds half of a surrogate pair, which is no Unicode text")
                    .thrown();
        }
    }
}
