package dev.sugarmap.web;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names every request, gives its answer the headers that all share, and writes one line when it is done. */
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.sugarmap.requests");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ID = "request-id";
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private RequestLog() {}

    static void begin(Context context) {
        context.header("X-Request-Id", id(context))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** The request's id: 12 hexadecimal digits, made when first asked for. */
    static String id(Context context) {
        String given = context.attribute(ID);
        if (given != null) {
            return given;
        }
        String made = newId();
        context.attribute(ID, made);
        return made;
    }

    /** A fresh id. */
    static String newId() {
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static void end(Context context, Float millis) {
        LOG.info(
                "{} {} {} {}ms {}",
                context.method(),
                context.path(),
                context.statusCode(),
                Math.round(millis),
                id(context));
    }
}
