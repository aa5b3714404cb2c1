package dev.sugarmap.desugar.edit;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to go from a text, with the space and the commas around it; what overlaps goes once. */
public final class Deletions {
    private static final Set<SyntaxKind> ENDS = Set.of(SyntaxKind.RIGHT_BRACE, SyntaxKind.END);

    private final List<TextRange> ranges = new ArrayList<>();

    /** Drops a range. */
    public Deletions add(TextRange range) {
        ranges.add(range);
        return this;
    }

    /**
     * Drops items or statements, each with the space up to what follows it, or the space before it where nothing does; of
     * braces that nothing is left between, {@code {}} stays.
     */
    public Deletions addLines(Collection<Node> nodes) {
        Set<Integer> trailing = new HashSet<>();
        int end = 0;
        List<Node> backwards = nodes.stream()
                .sorted(Comparator.comparingInt(Node::index).reversed())
                .toList();
        for (Node node : backwards) {
            SyntaxTree tree = node.tree();
            int first = node.firstToken().orElseThrow().index();
            int next = tree.nodeEnd(node.index());
            while (next < tree.tokenCount() && tree.tokenKind(next) == SyntaxKind.WHITESPACE) {
                next++;
            }
            if (next < tree.tokenCount() && !ENDS.contains(tree.tokenKind(next)) && !trailing.contains(next)) {
                add(new TextRange(tree.tokenStart(first), tree.tokenStart(next)));
            } else {
                if (!trailing.contains(next)) {
                    end = tree.tokenStart(Math.min(next, tree.tokenCount()));
                }
                trailing.add(first);
                boolean spaced = first > 0 && tree.tokenKind(first - 1) == SyntaxKind.WHITESPACE;
                int before = spaced ? first - 1 : first;
                boolean isEmptied = before > 0 && tree.tokenKind(before - 1) == SyntaxKind.LEFT_BRACE;
                add(new TextRange(
                        tree.tokenStart(before), isEmptied ? end : node.range().end()));
            }
        }
        return this;
    }

    /**
     * Drops some of the elements of a list with commas, some of which earlier deletions drop already; not all.
     *
     * @param gone the elements that are dropped, then and now
     */
    public Deletions addElements(List<Node> elements, Set<Node> dropped, Set<Node> gone) {
        for (int at = 0; at < elements.size(); at++) {
            if (!dropped.contains(elements.get(at))) {
                continue;
            }
            TextRange range = elements.get(at).range();
            Optional<Node> before = elements.subList(0, at).reversed().stream()
                    .filter(element -> !gone.contains(element))
                    .findFirst();
            boolean isFollowed = elements.stream().skip(at + 1L).anyMatch(element -> !gone.contains(element));
            if (isFollowed || before.isEmpty()) {
                int end =
                        at + 1 < elements.size() ? elements.get(at + 1).range().start() : range.end();
                add(new TextRange(range.start(), end));
            } else {
                add(new TextRange(before.get().range().end(), range.end()));
            }
        }
        return this;
    }

    /**
     * Drops what is around {@code inner} in {@code outer}, comments excepted, and the indentation that the lines of
     * {@code inner} have on top of the line where {@code outer} starts.
     */
    public Deletions addAround(SyntaxTree tree, TextRange outer, TextRange inner) {
        addTokens(tree, new TextRange(outer.start(), inner.start()));
        addTokens(tree, new TextRange(inner.end(), outer.end()));
        String within = Layout.indent(tree.source(), inner.start());
        int deep = within.length();
        int shallow = Layout.indent(tree.source(), outer.start()).length();
        boolean startsLine =
                tree.source().lineRange(tree.source().line(inner.start())).start() + deep == inner.start();
        if (startsLine && !inner.isEmpty()) {
            outdent(tree, inner, shallow, deep);
        }
        return this;
    }

    private void addTokens(SyntaxTree tree, TextRange range) {
        int start = range.start();
        for (int at = start; at < range.end(); ) {
            Token token = tree.tokenAt(at);
            at = token.range().end();
            if (token.kind() == SyntaxKind.LINE_COMMENT || token.kind() == SyntaxKind.BLOCK_COMMENT) {
                addUnlessEmpty(start, token.range().start());
                int space = token.index() + 1;
                boolean spaced = tree.tokenKind(space) == SyntaxKind.WHITESPACE;
                start = spaced ? tree.tokenStart(space + 1) : at;
                at = Math.max(at, start);
            }
        }
        addUnlessEmpty(start, range.end());
    }

    private void addUnlessEmpty(int start, int end) {
        if (start < end) {
            add(new TextRange(start, end));
        }
    }

    private void outdent(SyntaxTree tree, TextRange range, int shallow, int deep) {
        String text = tree.source().text();
        int end = tree.tokenAt(range.end() - 1).index();
        for (int token = tree.tokenAt(range.start()).index(); token < end; token++) {
            if (tree.tokenKind(token) == SyntaxKind.WHITESPACE) {
                int stop = tree.tokenStart(token + 1);
                int line = text.lastIndexOf('\n', stop - 1) + 1;
                if (line > tree.tokenStart(token)) {
                    addUnlessEmpty(Math.min(line + shallow, stop), Math.min(line + deep, stop));
                }
            }
        }
    }

    /** Writes the deletions. */
    public void write(Rewrite rewrite) {
        ranges.sort(Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end));
        Optional<TextRange> open = Optional.empty();
        for (TextRange range : ranges) {
            if (open.isPresent() && range.start() <= open.get().end()) {
                open = Optional.of(
                        new TextRange(open.get().start(), Math.max(open.get().end(), range.end())));
            } else {
                open.ifPresent(rewrite::delete);
                open = Optional.of(range);
            }
        }
        open.ifPresent(rewrite::delete);
        ranges.clear();
    }
}
