package dev.sugarmap.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who may change the roadmap; there are no lesser rights.
 *
 * @param name the handle that their changes carry
 * @param since when it was made
 */
public record Account(String name, Password password, Instant since) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,38}");

    /** What a name has to look like, in words. */
    public static final String NAME_RULE = "a name has 1 to 39 letters a to z, digits and single hyphens between them";

    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(NAME_RULE);
        }
    }

    /** The account's name that somebody means by what they typed, if it can be one. */
    public static Optional<String> name(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT))
                .filter(name -> NAME.matcher(name).matches());
    }
}
