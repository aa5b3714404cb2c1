package dev.sugarmap.desugar;

import dev.sugarmap.rust.syntax.TextRange;
import java.util.Optional;

/**
 * Why something stays as it is.
 *
 * @param reason what keeps it, such as "it has a syntax error"
 * @param help what to do instead
 */
public record Refusal(String reason, Optional<String> help) {
    /** A reason that nothing can be done about. */
    public static Refusal because(String reason) {
        return new Refusal(reason, Optional.empty());
    }

    /** The same with a line that says what to do. */
    public Refusal withHelp(String line) {
        return new Refusal(reason, Optional.of(line));
    }

    /** The reason as something to say after {@code prefix}. */
    public Diagnostic warning(String rule, String prefix, TextRange place) {
        return new Diagnostic(Diagnostic.Severity.WARNING, Optional.of(rule), prefix + reason, help, place);
    }
}
