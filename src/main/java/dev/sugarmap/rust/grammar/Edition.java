package dev.sugarmap.rust.grammar;

import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.Optional;

/** An edition of Rust, which decides what words are keywords. */
public enum Edition {
    E2015,
    E2018,
    E2021,
    E2024;

    /** The edition of that year, such as {@code 2021}. */
    public static Optional<Edition> ofYear(String year) {
        for (Edition edition : values()) {
            if (edition.year().equals(year)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /** The year, as the compiler's {@code --edition} takes it. */
    public String year() {
        return name().substring(1);
    }

    /** Whether this is that edition or a later one. */
    public boolean isAtLeast(Edition other) {
        return compareTo(other) >= 0;
    }

    /** What a word of the language is in this edition: itself, or an identifier where it came later. */
    SyntaxKind wordKind(SyntaxKind keyword) {
        Edition since = switch (keyword) {
            case ASYNC, AWAIT, DYN, TRY -> E2018;
            case GEN -> E2024;
            default -> E2015;
        };
        return isAtLeast(since) ? keyword : SyntaxKind.IDENTIFIER;
    }
}
