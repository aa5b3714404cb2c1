package dev.sugarmap.app;

import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.Optional;

/** Messages about places in a source, in the compiler's manner: the line, and carets under what is meant. */
final class Messages {
    private final String file;
    private final SourceText source;
    private final StringBuilder out = new StringBuilder();

    Messages(String file, SourceText source) {
        this.file = file;
        this.source = source;
    }

    /** Adds a message. */
    Messages add(String severity, String message, TextRange range, Optional<String> help) {
        int line = source.line(range.start());
        out.append(severity).append(": ").append(message).append('\n');
        String margin = " ".repeat(String.valueOf(line).length());
        out.append(margin).append("--> ").append(file).append(':').append(line).append(':');
        out.append(source.column(range.start())).append('\n');
        addLine(range, "", margin);
        help.ifPresent(
                words -> out.append(margin).append(" = help: ").append(words).append('\n'));
        return this;
    }

    /** Adds a second place that explains the last message. */
    Messages addRelated(String label, TextRange range) {
        String margin = " ".repeat(String.valueOf(source.line(range.start())).length());
        out.append(margin)
                .append("::: ")
                .append(file)
                .append(':')
                .append(source.line(range.start()))
                .append('\n');
        addLine(range, " " + label, margin);
        return this;
    }

    private void addLine(TextRange range, String label, String margin) {
        int line = source.line(range.start());
        TextRange whole = source.lineRange(line);
        String text = source.slice(whole);
        int column = Math.min(range.start() - whole.start(), text.length());
        int width = Math.max(1, Math.min(range.end(), whole.end()) - range.start());
        out.append(margin).append(" |\n");
        out.append(line).append(" | ").append(text).append('\n');
        out.append(margin).append(" | ").append(blank(text.substring(0, column)));
        out.append("^".repeat(width)).append(label).append('\n');
    }

    /** As wide as the text: tabs stay tabs. */
    private static String blank(String text) {
        return text.replaceAll("[^\t]", " ");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
