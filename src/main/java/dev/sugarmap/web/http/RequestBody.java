package dev.sugarmap.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** The bytes that a request sends. */
final class RequestBody {
    private RequestBody() {}

    /** The whole body, if it is within the limit; more of a longer one is never read. */
    static byte[] read(Context context, int mostBytes, Problem tooLong) {
        if (context.req().getContentLengthLong() > mostBytes) {
            throw tooLong.thrown();
        }
        try (InputStream in = context.bodyInputStream()) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw tooLong.thrown();
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.of(400, "Bad request", "The body ended before it was complete.")
                    .thrown();
        }
    }
}
