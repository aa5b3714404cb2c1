package dev.sugarmap.desugar.edit;

import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Text to write, with holes that source text fills.
 *
 * <p>In the text, {@code \n} and the {@code \t}s after it begin a line: they become the file's line ending, the
 * indentation of the item that the template belongs to, and one unit of indentation for each tab.
 */
public final class Template {
    private final String indent;
    private final List<Part> parts = new ArrayList<>();

    private Template(String indent) {
        this.indent = indent;
    }

    /** A part of a template. */
    public sealed interface Part {
        /** Text within a line. */
        record Text(String text) implements Part {}

        /** A line break; the new line is indented by {@code level} units more than the item. */
        record Line(int level) implements Part {}

        /** Source text, with whatever edits lie in it. */
        record Hole(TextRange source) implements Part {}

        /** Source text as the user wrote it, whatever edits lie in it. */
        record Quote(TextRange source) implements Part {}
    }

    /** An empty template for an item whose line begins with {@code indent}. */
    public static Template at(String indent) {
        return new Template(indent);
    }

    /** A template that begins no line. */
    public static Template inline(String text) {
        return new Template("").text(text);
    }

    /** Adds text. */
    public Template text(String text) {
        int at = 0;
        while (at < text.length()) {
            int line = text.indexOf('\n', at);
            int end = line < 0 ? text.length() : line;
            if (end > at) {
                parts.add(new Part.Text(text.substring(at, end)));
            }
            at = end;
            if (line >= 0) {
                int level = 0;
                at++;
                while (at < text.length() && text.charAt(at) == '\t') {
                    level++;
                    at++;
                }
                parts.add(new Part.Line(level));
            }
        }
        return this;
    }

    /** Adds source text, with whatever edits lie in it. */
    public Template hole(TextRange source) {
        parts.add(new Part.Hole(source));
        return this;
    }

    /** Adds source text as the user wrote it: a copy of what other edits change in its own place. */
    public Template quote(TextRange source) {
        parts.add(new Part.Quote(source));
        return this;
    }

    /** Adds all of another template for the same item. */
    public Template then(Template other) {
        parts.addAll(other.parts);
        return this;
    }

    /** The same with every line that it begins indented by one unit more. */
    public Template deeper() {
        Template deeper = new Template(indent);
        for (Part part : parts) {
            deeper.parts.add(part instanceof Part.Line(int level) ? new Part.Line(level + 1) : part);
        }
        return deeper;
    }

    public String indent() {
        return indent;
    }

    public List<Part> parts() {
        return parts;
    }
}
