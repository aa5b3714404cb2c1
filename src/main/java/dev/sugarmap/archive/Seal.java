package dev.sugarmap.archive;

import dev.sugarmap.roadmap.Revision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What closes a batch: the SHA-256 of the seal before it and of the batch's lines. Whoever has noted a seal can prove
 * that nothing up to it has changed since.
 *
 * @param hash 64 hexadecimal digits, lower case
 */
public record Seal(String hash) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** What the first batch is chained to. */
    public static final Seal NONE = new Seal("0".repeat(64));

    public Seal {
        if (!FORM.matcher(hash).matches()) {
            throw new IllegalArgumentException("a seal is 64 hexadecimal digits in lower case");
        }
    }

    /**
     * The seal of the batch that follows this one.
     *
     * @throws IllegalArgumentException if one of its texts is no Unicode
     */
    public Seal next(Batch batch) {
        MessageDigest digest = sha256();
        digest.update(hash.getBytes(StandardCharsets.US_ASCII));
        digest.update(Line.of(batch));
        for (Revision revision : batch.revisions()) {
            digest.update(Line.of(revision));
        }
        return new Seal(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return hash;
    }
}
