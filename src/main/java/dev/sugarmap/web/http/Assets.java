package dev.sugarmap.web.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The site's own style sheet, scripts and images. Each is served under an address that holds a digest of its content,
 * {@code /assets/NAME.DIGEST.EXT}, and so may be kept for ever.
 */
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "png", "image/png",
            "woff2", "font/woff2");

    private static final String FOLDER = "/web/assets/";
    private static final int DIGEST_LENGTH = 12;

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();

    /** Adds the file of that name in the class path folder {@code web/assets}. */
    public Assets add(String name) {
        return add(name, read(FOLDER + name));
    }

    /** Adds one asset that joins these files, in order. */
    public Assets join(String name, String... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (String part : parts) {
            joined.writeBytes(read(FOLDER + part));
        }
        return add(name, joined.toByteArray());
    }

    /** Adds an asset with this content. */
    Assets add(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        String digest = Body.digest(bytes).substring(0, DIGEST_LENGTH);
        String address = "/assets/" + name.substring(0, dot) + "." + digest + "." + extension;
        String type = Optional.ofNullable(TYPES.get(extension))
                .orElseThrow(() -> new IllegalArgumentException("no media type for asset " + name));
        addresses.put("/assets/" + name, address);
        bodies.put(address, Body.of(type, bytes));
        return this;
    }

    /** The lasting address of {@code /assets/NAME}; every other address as it is. */
    public String address(String address) {
        return addresses.getOrDefault(address, address);
    }

    /** Answers a request for an asset. */
    public void send(Context context) {
        Body body = bodies.get(context.path());
        if (body == null) {
            throw Problem.notFound("There is no such file.").thrown();
        }
        body.send(context, Body.IMMUTABLE);
    }

    /** The content of a file on the class path. */
    static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
