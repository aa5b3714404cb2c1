package dev.sugarmap.desugar.edit;

import dev.sugarmap.desugar.Piece;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Applies the edits of some passes to a text and tells, piece by piece, where the result comes from. */
public final class Renderer {
    private final SyntaxTree tree;
    private final Layout layout;
    private final List<Event> events;
    private final List<Piece> pieces = new ArrayList<>();
    /** What indents the text being written, innermost first. */
    private final Deque<Cause> indents = new ArrayDeque<>();

    private Renderer(SyntaxTree tree, Layout layout, List<Event> events) {
        this.tree = tree;
        this.layout = layout;
        this.events = events;
    }

    /** The pieces of the text after these passes. */
    public static List<Piece> pieces(SyntaxTree tree, Layout layout, List<RuleEdits> passes) {
        Renderer renderer = new Renderer(tree, layout, events(passes));
        renderer.render(new TextRange(0, tree.source().length()), renderer.events);
        return renderer.pieces;
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

    private static List<Event> events(List<RuleEdits> passes) {
        List<Event> events = new ArrayList<>();
        for (int pass = 0; pass < passes.size(); pass++) {
            String rule = passes.get(pass).rule();
            for (Rewrite.Edit edit : passes.get(pass).rewrite().edits()) {
                addEvents(events, edit, rule, pass);
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

    private void render(TextRange range, List<Event> inside) {
        int at = range.start();
        for (Event event : inside) {
            if (event.offset() < at) {
                continue; // It lies in text that was replaced, and shows where a hole keeps that text.
            }
            keep(at, event.offset());
            at = event.offset();
            switch (event.action()) {
                case Action.Write(Template text) -> write(text, event.cause());
                case Action.Skip(int end, Template text) -> {
                    write(text, event.cause());
                    at = end;
                }
                case Action.Open(Template text) -> {
                    write(text, event.cause());
                    indents.push(event.cause());
                }
                case Action.Close(Template text) -> {
                    indents.pop();
                    write(text, event.cause());
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
        if (indents.isEmpty()) {
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
                addWritten(layout.unit().repeat(indents.size()), indents.element());
                at = line;
            }
        }
        addKept(at, end);
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

    private void write(Template template, Cause cause) {
        StringBuilder text = new StringBuilder();
        List<Template.Part> parts = template.parts();
        for (int at = 0; at < parts.size(); at++) {
            switch (parts.get(at)) {
                case Template.Part.Text(String words) -> text.append(words);
                case Template.Part.Line(int level) -> {
                    boolean isBlank = at + 1 < parts.size() && parts.get(at + 1) instanceof Template.Part.Line;
                    String indent = template.indent() + layout.unit().repeat(level + indents.size());
                    text.append(layout.lineEnding()).append(isBlank ? "" : indent);
                }
                case Template.Part.Hole(TextRange source) -> {
                    addWritten(text.toString(), cause);
                    text.setLength(0);
                    render(source, within(source));
                }
                case Template.Part.Quote(TextRange source) -> {
                    addWritten(text.toString(), cause);
                    text.setLength(0);
                    keep(source.start(), source.end());
                }
            }
        }
        addWritten(text.toString(), cause);
    }

    /** The events in the midst of a range, without those that touch its ends or replace it as a whole. */
    private List<Event> within(TextRange range) {
        List<Event> within = new ArrayList<>();
        for (int at = firstFrom(range.start());
                at < events.size() && events.get(at).offset() <= range.end();
                at++) {
            if (isWithin(events.get(at), range)) {
                within.add(events.get(at));
            }
        }
        return within;
    }

    private static boolean isWithin(Event event, TextRange range) {
        return switch (event.action()) {
            case Action.Skip(int end, Template _) -> end <= range.end() && end - event.offset() < range.length();
            case Action.Write _, Action.Open _, Action.Close _ ->
                event.offset() > range.start() && event.offset() < range.end();
        };
    }

    /** The first event at an offset or after it. */
    private int firstFrom(int offset) {
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
            pieces.add(new Piece.Kept(new TextRange(start, end)));
        }
    }

    private void addWritten(String text, Cause cause) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Written(text, cause.rule(), cause.range()));
        }
    }
}
