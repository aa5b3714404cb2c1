package dev.sugarmap.rust.syntax;

import java.util.Optional;

/** Something in a text that is not Rust, said in the compiler's manner. */
public record SyntaxError(
        TextRange range, String message, Optional<String> help, Optional<Related> related, Kind kind) {
    /** What an error came from; {@code NESTING} means that the text is nested too deeply and was not read to its end. */
    public enum Kind {
        LEXICAL,
        SYNTAX,
        NESTING
    }

    /** A second place that explains the error, such as the delimiter that was never closed. */
    public record Related(TextRange range, String label) {}

    /** An error without help. */
    public static SyntaxError of(Kind kind, TextRange range, String message) {
        return new SyntaxError(range, message, Optional.empty(), Optional.empty(), kind);
    }

    /** The same error with a line that says what to write instead. */
    public SyntaxError withHelp(String line) {
        return new SyntaxError(range, message, Optional.of(line), related, kind);
    }

    /** The same error with a second place. */
    public SyntaxError withRelated(TextRange place, String label) {
        return new SyntaxError(range, message, help, Optional.of(new Related(place, label)), kind);
    }
}
