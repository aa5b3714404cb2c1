package dev.sugarmap.web.playground;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Code to try, as it stands in a design document.
 *
 * @param id its name in addresses and of its file in {@code web/examples}
 * @param title what there is to see
 * @param document the slug of the document
 */
public record Example(String id, String title, String document) {
    /** In the order in which they are offered. */
    static final List<Example> ALL = List.of(
            new Example(
                    "ledger",
                    "A trait, its impl and a caller",
                    "async-fundamentals/design-discussions/static_async_trait"),
            new Example("register", "Results and an associated type", "async-fundamentals/CHARTER"),
            new Example(
                    "archive",
                    "A generic method with a where clause",
                    "async-fundamentals/RFC/static_async_fn_in_traits"),
            new Example(
                    "source",
                    "Two borrowed arguments",
                    "async-fundamentals/evaluation/scenarios/implementing-async-read"),
            new Example("mailbox", "A loop that awaits", "async-fundamentals"));

    static Optional<Example> find(String id) {
        return ALL.stream().filter(example -> example.id().equals(id)).findFirst();
    }

    /** The code. */
    String source() {
        try (InputStream in = Example.class.getResourceAsStream("/web/examples/" + id + ".rs")) {
            if (in == null) {
                throw new IllegalStateException("no file for example " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
