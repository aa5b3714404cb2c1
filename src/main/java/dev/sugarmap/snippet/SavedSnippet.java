package dev.sugarmap.snippet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A source with what a strategy made of it, as it was when it was saved.
 *
 * @param strategy the id of the strategy
 * @param options the values of all its options by name
 * @param engine the version of the program that desugared it
 */
public record SavedSnippet(
        String source,
        String strategy,
        SortedMap<String, String> options,
        String output,
        String engine,
        Instant saved) {
    private static final int ID_BYTES = 12;

    /** Options come in the order of their names. */
    public SavedSnippet {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** The name in addresses, 16 characters: a hash of the content, so that the same is saved once. */
    public String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {strategy, options.toString(), source, output}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest.digest(), ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
