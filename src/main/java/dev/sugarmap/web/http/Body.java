package dev.sugarmap.web.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The content of an answer, made once: its bytes, the same compressed, and the validator that stands for both. */
public final class Body {
    /** Ask again each time, and take 304 for an answer. */
    public static final String REVALIDATE = "no-cache";

    /** Keep for a year without asking: the address changes with the content. */
    public static final String IMMUTABLE = "public, max-age=31536000, immutable";

    /** The coding by name, unless its weight is zero. */
    private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private final String contentType;
    private final byte[] plain;
    private final byte[] gzip;
    private final String etag;
    private final Optional<String> next;

    private Body(String contentType, byte[] plain, byte[] gzip, Optional<String> next) {
        this.contentType = contentType;
        this.plain = plain;
        this.gzip = gzip;
        this.etag = "W/\"" + digest(plain) + "\"";
        this.next = next;
    }

    /** A text, sent as UTF-8. */
    public static Body of(String contentType, String text) {
        return of(contentType + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes, sent as they are. */
    public static Body of(String contentType, byte[] bytes) {
        return new Body(contentType, bytes.clone(), gzip(bytes), Optional.empty());
    }

    /** The same content, which goes on at that address. */
    public Body continuedAt(String address) {
        return new Body(contentType, plain, gzip, Optional.of(address));
    }

    /** How many bytes it takes in memory. */
    public int size() {
        return plain.length + gzip.length;
    }

    /** Sends it, or 304 where the client has it already. */
    public void send(Context context, String cacheControl) {
        context.header("ETag", etag).header("Cache-Control", cacheControl).header("Vary", "Accept-Encoding");
        next.ifPresent(address -> context.header("Link", "<" + address + ">; rel=\"next\""));
        if (isKnown(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(contentType);
        String accepted = context.header("Accept-Encoding");
        if (accepted != null && GZIP.matcher(accepted).find() && gzip.length < plain.length) {
            send(gzip, context.header("Content-Encoding", "gzip"));
        } else {
            send(plain, context);
        }
    }

    /** Says how long it is beforehand, so that it goes out whole and not in chunks. */
    private static void send(byte[] content, Context context) {
        context.header("Content-Length", String.valueOf(content.length)).result(content);
    }

    private boolean isKnown(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag));
    }

    /** The first 128 bits of the content's SHA-256 in hexadecimal. */
    static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
