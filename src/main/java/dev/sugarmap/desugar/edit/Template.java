package dev.sugarmap.desugar.edit;

import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Text to write, with source text in it.
 *
 * <p>In the text, {@code \n} and the {@code \t}s after it begin a line: they become the file's line ending, the
 * indentation of the item that the template belongs to, and one unit of indentation for each tab. Source text after such
 * a line is indented as that line is: of {@code fn f() {}} in a module of its own, a copy at the left margin has its
 * lines at the left margin too.
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

        /** Source text with edits of its own, whatever other edits lie in it. */
        record Copy(TextRange source, Rewrite edits) implements Part {}
    }

    /** An empty template for an item whose line begins with {@code indent}. */
    public static Template at(String indent) {
        return new Template(indent);
    }

    /** A template that begins no line. */
    public static Template inline(String text) {
        return new Template("").text(text);
    }

    /** A template of a list, with a text between its members. */
    public static Template joined(List<Template> members, String between) {
        Template list = inline("");
        for (int at = 0; at < members.size(); at++) {
            list.text(at == 0 ? "" : between).then(members.get(at));
        }
        return list;
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

    /** Adds source text with these edits and no others: a copy of what is edited otherwise in its own place. */
    public Template copy(TextRange source, Rewrite edits) {
        parts.add(new Part.Copy(source, edits));
        return this;
    }

    /** Adds source text as the user wrote it. */
    public Template quote(TextRange source) {
        return copy(source, new Rewrite());
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

    /** Whether it writes nothing. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public String indent() {
        return indent;
    }

    public List<Part> parts() {
        return parts;
    }
}
