package dev.sugarmap.web.page;

import java.util.Optional;

/**
 * A text that may be a link.
 *
 * @param href where it leads, if anywhere
 */
public record Ref(String text, Optional<String> href) {
    /** A text that leads there. */
    public static Ref to(String text, String href) {
        return new Ref(text, Optional.of(href));
    }

    static Ref plain(String text) {
        return new Ref(text, Optional.empty());
    }

    /** What a link that leaves the site says of itself to browsers. */
    public Optional<String> rel() {
        return href.filter(address -> !address.startsWith("/")).map(address -> "noopener external");
    }
}
