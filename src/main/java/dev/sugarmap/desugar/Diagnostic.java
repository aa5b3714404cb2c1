package dev.sugarmap.desugar;

import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to say about a place in the source.
 *
 * @param rule the rule that says it; absent for errors in the source itself
 * @param help what to write instead
 */
public record Diagnostic(
        Severity severity, Optional<String> rule, String message, Optional<String> help, TextRange range) {
    /** How much it matters: whether the source is wrong, the output may surprise, or something is good to know. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE;

        /** The name in the API and in messages, such as {@code warning}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A syntax error, as something to say. */
    public static Diagnostic of(SyntaxError error) {
        return new Diagnostic(Severity.ERROR, Optional.empty(), error.message(), error.help(), error.range());
    }

    /** What a rule does that the author may not expect. */
    public static Diagnostic warning(String rule, String message, TextRange range) {
        return new Diagnostic(Severity.WARNING, Optional.of(rule), message, Optional.empty(), range);
    }

    /** What is good to know. */
    public static Diagnostic note(String rule, String message, TextRange range) {
        return new Diagnostic(Severity.NOTE, Optional.of(rule), message, Optional.empty(), range);
    }

    /** The same of another place. */
    Diagnostic at(TextRange place) {
        return new Diagnostic(severity, rule, message, help, place);
    }

    /** The same with a line that says what to write instead. */
    public Diagnostic withHelp(String line) {
        return new Diagnostic(severity, rule, message, Optional.of(line), range);
    }
}
