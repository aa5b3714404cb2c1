package dev.sugarmap.desugar.edit;

import dev.sugarmap.desugar.Piece;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the edits of some passes to a text and tells, piece by piece, where the result comes from. */
public final class Renderer {
    private final SyntaxTree tree;
    private final Layout layout;
    private final List<Piece> pieces = new ArrayList<>();
    /** The events of the edits that copies have, which several copies may share. */
    private final Map<RuleEdits, List<Event>> copies = new HashMap<>();
    /** What indents the text being written, innermost first. */
    private final Deque<Cause> indents = new ArrayDeque<>();
    /** How the lines of the text being written are indented that stands elsewhere than in the source. */
    private Shift shift = Shift.NONE;

    Renderer(SyntaxTree tree, Layout layout) {
        this.tree = tree;
        this.layout = layout;
    }

    /** The pieces of the text after these passes. */
    public static List<Piece> pieces(SyntaxTree tree, Layout layout, List<RuleEdits> passes) {
        Renderer renderer = new Renderer(tree, layout);
        List<Event> events = events(passes);
        renderer.render(new TextRange(0, tree.source().length()), events, events);
        return renderer.pieces;
    }

    /** The text that a template writes by itself. */
    String text(Template template) {
        pieces.clear();
        write(template, new Cause("", new TextRange(0, 0)), List.of());
        return Piece.join(pieces, tree.source().text());
    }

    /** What an event belongs to: first what ends at its offset, then what begins there, then what stands there. */
    private enum Side {
        AFTER,
        BEFORE,
        INSTEAD,
        /** The end of something that is empty and begins at this offset too. */
        AFTER_EMPTY
    }

    private record Cause(String rule, TextRange range) {}

    /** The indentation that lines get in place of the one that they begin with. */
    private record Shift(String from, String to, Cause cause) {
        static final Shift NONE = new Shift("", "", new Cause("", new TextRange(0, 0)));

        boolean isNone() {
            return from.equals(to);
        }

        /** What both begin with, which can be kept. */
        String common() {
            return to.startsWith(from) ? from : from.startsWith(to) ? to : "";
        }

        /** What becomes of an indentation. */
        String of(String indent) {
            return indent.startsWith(from) ? to + indent.substring(from.length()) : indent;
        }
    }

    private sealed interface Action {
        record Write(Template text) implements Action {}

        record Skip(int end, Template text) implements Action {}

        record Open(Template text) implements Action {}

        record Close(Template text) implements Action {}
    }

    /** Something to do at an offset; on one side of one offset the lower rank comes first, then the earlier edit. */
    private record Event(int offset, Side side, int rank, Action action, Cause cause) {
        static final Comparator<Event> BY_PLACE = Comparator.comparingInt(Event::offset)
                .thenComparing(Event::side)
                .thenComparingInt(Event::rank);
    }

    private static List<Event> events(RuleEdits copy) {
        return events(List.of(copy));
    }

    private static List<Event> events(List<RuleEdits> passes) {
        List<Event> events = new ArrayList<>();
        for (int pass = 0; pass < passes.size(); pass++) {
            for (Rewrite.Edit edit : passes.get(pass).rewrite().edits()) {
                addEvents(events, edit, passes.get(pass).rule(), pass);
            }
        }
        events.sort(Event.BY_PLACE);
        return events;
    }

    private static void addEvents(List<Event> events, Rewrite.Edit edit, String rule, int pass) {
        Cause cause = new Cause(rule, edit.cause());
        switch (edit) {
            case Rewrite.Edit.Before(int offset, Template text, TextRange _) ->
                events.add(new Event(offset, Side.BEFORE, -pass, new Action.Write(text), cause));
            case Rewrite.Edit.After(int offset, Template text, TextRange _) ->
                events.add(new Event(offset, Side.AFTER, pass, new Action.Write(text), cause));
            case Rewrite.Edit.Replace(TextRange range, Template text, TextRange _) ->
                events.add(new Event(range.start(), Side.INSTEAD, -pass, new Action.Skip(range.end(), text), cause));
            case Rewrite.Edit.Wrap(TextRange range, Template open, Template close, TextRange _) -> {
                Side end = range.isEmpty() ? Side.AFTER_EMPTY : Side.AFTER;
                events.add(new Event(range.start(), Side.BEFORE, -pass, new Action.Open(open), cause));
                events.add(new Event(range.end(), end, pass, new Action.Close(close), cause));
            }
        }
    }

    /** Renders a range with the events {@code inside} it, of all {@code events} that holes in it may show. */
    private void render(TextRange range, List<Event> inside, List<Event> events) {
        int at = range.start();
        for (Event event : inside) {
            if (event.offset() < at) {
                continue; // It lies in text that was replaced, and shows where a hole keeps that text.
            }
            keep(at, event.offset());
            at = event.offset();
            switch (event.action()) {
                case Action.Write(Template text) -> write(text, event.cause(), events);
                case Action.Skip(int end, Template text) -> {
                    write(text, event.cause(), events);
                    at = end;
                }
                case Action.Open(Template text) -> {
                    write(text, event.cause(), events);
                    indents.push(event.cause());
                }
                case Action.Close(Template text) -> {
                    indents.pop();
                    write(text, event.cause(), events);
                }
            }
        }
        keep(at, range.end());
    }

    /** Keeps source text; lines that begin in it, outside of strings and comments, get the indentation due here. */
    private void keep(int start, int end) {
        if (start == end) {
            return;
        }
        if (indents.isEmpty() && shift.isNone()) {
            addKept(start, end);
            return;
        }
        int at = start;
        for (int token = tree.tokenAt(start).index();
                token < tree.tokenCount() && tree.tokenStart(token) < end;
                token++) {
            if (tree.tokenKind(token) != SyntaxKind.WHITESPACE) {
                continue;
            }
            int tokenEnd = Math.min(tree.tokenStart(token + 1), end);
            int line = lineStartWithin(Math.max(at, tree.tokenStart(token)), tokenEnd);
            if (line > 0) {
                addKept(at, line);
                at = indent(line, tokenEnd);
            }
        }
        addKept(at, end);
    }

    /** Indents a kept line anew whose white space ends at an offset; from where on it is to be kept. */
    private int indent(int line, int end) {
        int kept = line;
        String own = tree.source().text().substring(line, end);
        if (own.startsWith(shift.from())) {
            String common = shift.common();
            addWritten(shift.to().substring(common.length()), shift.cause());
            kept += shift.from().length() - common.length();
        }
        if (!indents.isEmpty()) {
            addWritten(layout.unit().repeat(indents.size()), indents.element());
        }
        return kept;
    }

    /** Where the last line starts that begins between two offsets, or 0 where none does. */
    private int lineStartWithin(int start, int end) {
        String text = tree.source().text();
        for (int at = end; at > start; at--) {
            if (text.charAt(at - 1) == '\n') {
                return at;
            }
        }
        return 0;
    }

    private void write(Template template, Cause cause, List<Event> events) {
        StringBuilder text = new StringBuilder();
        Optional<String> line = Optional.empty();
        List<Template.Part> parts = template.parts();
        for (int at = 0; at < parts.size(); at++) {
            switch (parts.get(at)) {
                case Template.Part.Text(String words) -> text.append(words);
                case Template.Part.Line(int level) -> {
                    boolean isBlank = at + 1 < parts.size() && parts.get(at + 1) instanceof Template.Part.Line;
                    String indent = shift.of(template.indent()) + layout.unit().repeat(level);
                    line = Optional.of(indent);
                    text.append(layout.lineEnding());
                    text.append(isBlank ? "" : indent + layout.unit().repeat(indents.size()));
                }
                case Template.Part.Hole(TextRange source) -> {
                    flush(text, cause);
                    renderAt(line, source, within(source, events, false), events, cause);
                }
                case Template.Part.Copy(TextRange source, Rewrite edits) -> {
                    flush(text, cause);
                    List<Event> own = copies.computeIfAbsent(new RuleEdits(cause.rule(), edits), Renderer::events);
                    renderAt(line, source, within(source, own, true), own, cause);
                }
            }
        }
        flush(text, cause);
    }

    private void flush(StringBuilder text, Cause cause) {
        addWritten(text.toString(), cause);
        text.setLength(0);
    }

    /** Renders source text in a line of a template, where it begins one, with the indentation of that. */
    private void renderAt(
            Optional<String> line, TextRange source, List<Event> inside, List<Event> events, Cause cause) {
        Shift outer = shift;
        line.ifPresent(indent -> shift = new Shift(Layout.indent(tree.source(), source.start()), indent, cause));
        render(source, inside, events);
        shift = outer;
    }

    /**
     * The events in the midst of a range, without those that touch its ends.
     *
     * @param whole whether what replaces the range as a whole is one of them
     */
    private static List<Event> within(TextRange range, List<Event> events, boolean whole) {
        List<Event> within = new ArrayList<>();
        for (int at = firstFrom(range.start(), events);
                at < events.size() && events.get(at).offset() <= range.end();
                at++) {
            if (isWithin(events.get(at), range, whole)) {
                within.add(events.get(at));
            }
        }
        return within;
    }

    private static boolean isWithin(Event event, TextRange range, boolean whole) {
        return switch (event.action()) {
            case Action.Skip(int end, Template _) ->
                end <= range.end() && (whole || end - event.offset() < range.length());
            case Action.Write _, Action.Open _, Action.Close _ ->
                event.offset() > range.start() && event.offset() < range.end();
        };
    }

    /** The first event at an offset or after it. */
    private static int firstFrom(int offset, List<Event> events) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void addKept(int start, int end) {
        if (start == end) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Kept(TextRange last) && last.end() == start) {
            pieces.set(pieces.size() - 1, new Piece.Kept(new TextRange(last.start(), end)));
        } else {
            separate(start);
            pieces.add(new Piece.Kept(new TextRange(start, end)));
        }
    }

    /** Keeps a word that was written and one of the source that follows it apart: {@code fn f()where} had no space. */
    private void separate(int start) {
        if (!pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Written(String text, String rule, TextRange cause)
                && isWord(text.charAt(text.length() - 1))
                && isWord(tree.source().text().charAt(start))) {
            pieces.add(new Piece.Written(" ", rule, cause));
        }
    }

    private static boolean isWord(char character) {
        return Character.isUnicodeIdentifierPart(character);
    }

    private void addWritten(String text, Cause cause) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Written(text, cause.rule(), cause.range()));
        }
    }
}
