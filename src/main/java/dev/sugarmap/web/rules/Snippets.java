package dev.sugarmap.web.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short sources from which each rule takes the one that shows it best: the files of {@code web/examples/rules}. */
final class Snippets {
    private static final List<String> NAMES = List.of(
            "constant",
            "longer",
            "unused",
            "unused-method",
            "result-type",
            "result-type-method",
            "impl-argument",
            "impl-argument-method",
            "never",
            "never-method",
            "ledger",
            "provided",
            "generic",
            "supertrait",
            "async-trait",
            "trait-variant",
            "opaque",
            "opaque-method",
            "boxed",
            "bounds-method",
            "pattern-method",
            "real-async-trait",
            "manual",
            "manual-result",
            "manual-impl",
            "manual-types",
            "manual-provided",
            "manual-opaque",
            "mutable-receiver",
            "notation");

    /** The texts. */
    static final List<String> ALL = NAMES.stream().map(Snippets::read).toList();

    private Snippets() {}

    private static String read(String name) {
        try (InputStream in = Snippets.class.getResourceAsStream("/web/examples/rules/" + name + ".rs")) {
            if (in == null) {
                throw new IllegalStateException("no file for snippet " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
