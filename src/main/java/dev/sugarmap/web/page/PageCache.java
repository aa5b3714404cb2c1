package dev.sugarmap.web.page;

import dev.sugarmap.web.http.Body;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rendered pages, the least recently asked for dropped first. A key names all that its page depends on. */
public final class PageCache {
    private static final long MOST_BYTES = 32L << 20;

    private final Map<String, Body> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** The page kept under that key. */
    public synchronized Optional<Body> find(String key) {
        return Optional.ofNullable(pages.get(key));
    }

    /** Keeps a page under a key. */
    public synchronized void keep(String key, Body page) {
        Body replaced = pages.put(key, page);
        bytes += page.size() - (replaced == null ? 0 : replaced.size());
        var eldest = pages.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().getValue().size();
            eldest.remove();
        }
    }
}
