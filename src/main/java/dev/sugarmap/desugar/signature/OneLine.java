package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Copies of source text on one line and without comments, for what is written a second time under other names. */
public final class OneLine {
    private static final Pattern SUPERFLUOUS_SPACE = Pattern.compile("(?<=[ (<\\[]) +| +(?=[)>\\]])");

    private final Map<Integer, Template> before = new HashMap<>();
    private final Map<Integer, Template> after = new HashMap<>();
    private final Map<Integer, Rewrite.Edit.Replace> instead = new HashMap<>();

    private OneLine() {}

    /** What the source says. */
    public static String text(Node node) {
        return text(node.tree(), node.range());
    }

    /** What the source says in a range that begins and ends with tokens. */
    public static String text(SyntaxTree tree, TextRange range) {
        return new OneLine().copy(tree, range);
    }

    /** Copies in which names have been written by edits that begin no line. */
    public static OneLine edited(Rewrite names) {
        OneLine copies = new OneLine();
        for (Rewrite.Edit edit : names.edits()) {
            switch (edit) {
                case Rewrite.Edit.Before(int offset, Template name, TextRange _) -> copies.before.put(offset, name);
                case Rewrite.Edit.Replace replace ->
                    copies.instead.put(replace.range().start(), replace);
                case Rewrite.Edit.After(int offset, Template name, TextRange _) -> copies.after.put(offset, name);
                case Rewrite.Edit.Wrap _ -> {}
            }
        }
        return copies;
    }

    /** The text of a range that begins and ends with tokens. */
    public String copy(SyntaxTree tree, TextRange range) {
        StringBuilder text = new StringBuilder();
        int at = range.start();
        while (at < range.end()) {
            Token token = tree.tokenAt(at);
            Rewrite.Edit.Replace replace = instead.get(at);
            if (before.containsKey(at) && at > range.start()) {
                text.append(words(before.get(at)));
            }
            if (replace != null && replace.range().end() <= range.end()) {
                text.append(words(replace.text()));
                at = replace.range().end();
                continue;
            }
            text.append(words(token));
            at = token.range().end();
            if (after.containsKey(at) && at < range.end()) {
                text.append(words(after.get(at)));
            }
        }
        return tidy(text.toString());
    }

    /** Text without the space that line breaks were. */
    public static String tidy(String text) {
        return SUPERFLUOUS_SPACE.matcher(text).replaceAll("");
    }

    /** What a token is on one line. */
    public static String words(Token token) {
        return switch (token.kind()) {
            case WHITESPACE -> " ";
            case LINE_COMMENT, BLOCK_COMMENT -> "";
            default -> token.text();
        };
    }

    private static String words(Template name) {
        StringBuilder words = new StringBuilder();
        for (Template.Part part : name.parts()) {
            if (part instanceof Template.Part.Text(String text)) {
                words.append(text);
            }
        }
        return words.toString();
    }
}
