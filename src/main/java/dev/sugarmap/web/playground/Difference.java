package dev.sugarmap.web.playground;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How two texts differ, line by line and within changed lines word by word.
 *
 * @param removed how many lines only the left text has
 * @param added how many lines only the right text has
 */
public record Difference(List<Line> lines, int removed, int added) {
    /** Lines without a change that are shown around each change. */
    private static final int CONTEXT = 3;
    /** Fewer lines than that are shown after all. */
    private static final int SHORTEST_GAP = 3;
    /** Changes with more words than this are not looked into. */
    private static final int MOST_WORDS = 4_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_']+|\\s+|.");

    public Difference {
        lines = List.copyOf(lines);
    }

    /** What is so of a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** Lines without a change, not shown. */
        GAP
    }

    /** A part of a line, changed or not. */
    public record Part(String text, boolean isChanged) {}

    /** A line with its numbers in both texts; in a gap the left number counts the lines that are not shown. */
    public record Line(Kind kind, OptionalInt left, OptionalInt right, List<Part> parts) {}

    static Difference of(String left, String right) {
        List<String> from = left.lines().toList();
        List<String> to = right.lines().toList();
        List<Line> lines = new ArrayList<>();
        int removed = 0;
        int added = 0;
        int at = 0;
        int offset = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            Chunk<String> source = delta.getSource();
            Chunk<String> target = delta.getTarget();
            addSame(from, at, source.getPosition(), offset, lines);
            addChange(delta, lines);
            removed += source.size();
            added += target.size();
            at = source.getPosition() + source.size();
            offset = target.getPosition() + target.size() - at;
        }
        addSame(from, at, from.size(), offset, lines);
        return new Difference(lines, removed, added);
    }

    private static void addSame(List<String> text, int start, int end, int offset, List<Line> lines) {
        int head = start == 0 ? 0 : Math.min(end, start + CONTEXT);
        int tail = end == text.size() ? end : Math.max(head, end - CONTEXT);
        boolean isWhole = start == 0 && end == text.size();
        int shown = isWhole || tail - head < SHORTEST_GAP ? tail : head;
        for (int line = start; line < shown; line++) {
            lines.add(same(text, line, offset));
        }
        if (shown < tail) {
            lines.add(new Line(Kind.GAP, OptionalInt.of(tail - shown), OptionalInt.empty(), List.of()));
        }
        for (int line = tail; line < end; line++) {
            lines.add(same(text, line, offset));
        }
    }

    private static Line same(List<String> text, int line, int offset) {
        return new Line(
                Kind.SAME,
                OptionalInt.of(line + 1),
                OptionalInt.of(line + offset + 1),
                List.of(new Part(text.get(line), false)));
    }

    private static void addChange(AbstractDelta<String> delta, List<Line> lines) {
        List<String> removed = words(delta.getSource());
        List<String> added = words(delta.getTarget());
        Set<Integer> gone = new HashSet<>();
        Set<Integer> come = new HashSet<>();
        if (delta.getType() == DeltaType.CHANGE && removed.size() + added.size() <= MOST_WORDS) {
            for (AbstractDelta<String> change : DiffUtils.diff(removed, added).getDeltas()) {
                mark(change.getSource(), gone);
                mark(change.getTarget(), come);
            }
        }
        addLines(Kind.REMOVED, delta.getSource().getPosition(), removed, gone, lines);
        addLines(Kind.ADDED, delta.getTarget().getPosition(), added, come, lines);
    }

    private static List<String> words(Chunk<String> chunk) {
        List<String> words = new ArrayList<>();
        for (String line : chunk.getLines()) {
            WORD.matcher(line).results().map(MatchResult::group).forEach(words::add);
            words.add("\n");
        }
        return words;
    }

    private static void mark(Chunk<String> chunk, Set<Integer> marked) {
        for (int word = 0; word < chunk.size(); word++) {
            marked.add(chunk.getPosition() + word);
        }
    }

    private static void addLines(Kind kind, int first, List<String> words, Set<Integer> marked, List<Line> lines) {
        int number = first + 1;
        List<Part> parts = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (words.get(word).equals("\n")) {
                OptionalInt here = OptionalInt.of(number++);
                boolean isLeft = kind == Kind.REMOVED;
                lines.add(new Line(
                        kind,
                        isLeft ? here : OptionalInt.empty(),
                        isLeft ? OptionalInt.empty() : here,
                        List.copyOf(parts)));
                parts.clear();
            } else {
                boolean isIndentation = parts.isEmpty() && words.get(word).isBlank();
                addPart(words.get(word), marked.contains(word) && !isIndentation, parts);
            }
        }
    }

    private static void addPart(String text, boolean isChanged, List<Part> parts) {
        if (!parts.isEmpty() && parts.getLast().isChanged() == isChanged) {
            parts.set(parts.size() - 1, new Part(parts.getLast().text() + text, isChanged));
        } else {
            parts.add(new Part(text, isChanged));
        }
    }
}
