package dev.sugarmap.web.account;

import dev.sugarmap.web.http.Problem;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where this site is seen from outside, and where its requests come from.
 *
 * @param publicUrl the address by which browsers know it, where that is a proxy's
 */
public record Origin(Optional<URI> publicUrl) {
    private static final String HTTPS = "https";

    /** Whether browsers reach it by HTTPS alone. */
    boolean isSecure(Context context) {
        return publicUrl.map(url -> HTTPS.equals(url.getScheme())).orElse(HTTPS.equals(context.scheme()));
    }

    /**
     * Whether the request was sent by a page of this site. Every browser says so in one of two headers; a request with
     * neither comes from no page at all, and so carries no cookie that somebody did not give it.
     */
    private boolean isOwn(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = context.header("Origin");
        return origin == null || isOwn(origin, context);
    }

    /** Refuses what a page of another site sent. */
    public void requireOwn(Context context) {
        if (!isOwn(context)) {
            throw Problem.of(403, "Refused", "Another site sent this request; nothing was done.")
                    .thrown();
        }
    }

    /** The scheme is not compared: where a proxy speaks HTTPS for this server, only the proxy knows it. */
    private boolean isOwn(String origin, Context context) {
        String host = origin.replaceFirst("^https?://", "");
        return host.equals(context.host())
                || publicUrl.filter(url -> host.equals(url.getRawAuthority())).isPresent();
    }

    /**
     * The network address of whoever asks. A proxy is believed where it runs on this machine and the site has a public
     * address: what it appended last to {@code X-Forwarded-For} is whom it saw.
     */
    public String client(Context context) {
        String peer = context.ip();
        if (publicUrl.isEmpty()
                || !address(peer).map(InetAddress::isLoopbackAddress).orElse(false)) {
            return peer;
        }
        return Optional.ofNullable(context.header("X-Forwarded-For"))
                .map(list -> Arrays.asList(list.split(",")).getLast().strip())
                .filter(last -> address(last).isPresent())
                .orElse(peer);
    }

    private static Optional<InetAddress> address(String literal) {
        try {
            return Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
