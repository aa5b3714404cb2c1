package dev.sugarmap.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as it is kept: hashed with Argon2id (RFC 9106), with its salt and the cost, in the usual encoding {@code
 * $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}. New ones cost 19 MiB and two passes, as OWASP advises at least.
 */
public record Password(String encoded) {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    public Password {
        if (!FORM.matcher(encoded).matches()) {
            throw new IllegalArgumentException("not an Argon2id hash with one lane");
        }
    }

    /** Why nobody of that name may choose this password, or nothing where they may. */
    public static Optional<String> objection(String name, String chosen) {
        int length = chosen.codePointCount(0, chosen.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        if (chosen.codePoints().distinct().count() < SHORTEST / 2) {
            return Optional.of("the password repeats too few characters");
        }
        return chosen.toLowerCase(Locale.ROOT).replace(name, "").length() < SHORTEST
                ? Optional.of("the password is little more than the name")
                : Optional.empty();
    }

    /** The hash of what somebody chose, with a fresh salt. */
    public static Password of(String chosen) {
        return of(chosen, MEMORY_KIB, PASSES);
    }

    static Password of(String chosen, int memoryKib, int passes) {
        byte[] salt = random(SALT_BYTES);
        return of(memoryKib, passes, salt, hash(chosen, salt, memoryKib, passes, HASH_BYTES));
    }

    /** One that nothing matches: its hash was drawn, not computed. */
    static Password nobodys() {
        return of(MEMORY_KIB, PASSES, random(SALT_BYTES), random(HASH_BYTES));
    }

    private static Password of(int memoryKib, int passes, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new Password("$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=1$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Whether this is the hash of that password; takes the same time whatever the answer. */
    public boolean matches(String given) {
        Matcher form = form();
        byte[] due = Base64.getDecoder().decode(form.group(4));
        byte[] salt = Base64.getDecoder().decode(form.group(3));
        byte[] hash = hash(given, salt, memory(form), passes(form), due.length);
        return MessageDigest.isEqual(due, hash);
    }

    /** Whether it costs what new ones do. */
    public boolean isCurrent() {
        Matcher form = form();
        return memory(form) == MEMORY_KIB && passes(form) == PASSES;
    }

    private Matcher form() {
        Matcher form = FORM.matcher(encoded);
        if (!form.matches()) {
            throw new IllegalStateException("the constructor has seen to the form");
        }
        return form;
    }

    private static int memory(Matcher form) {
        return Integer.parseInt(form.group(1));
    }

    private static int passes(Matcher form) {
        return Integer.parseInt(form.group(2));
    }

    /** The same characters typed on another keyboard may be composed in another way. */
    private static byte[] hash(String password, byte[] salt, int memoryKib, int passes, int length) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        argon2.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    /** Without the hash, which belongs in no log. */
    @Override
    public String toString() {
        return "Password";
    }
}
