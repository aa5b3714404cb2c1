package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.SourceMap;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.web.page.RustSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rust text as a page shows it: coloured, with its lines numbered.
 *
 * @param lines the gutter
 * @param runs stretches of one origin; joined they are the text
 */
public record Listing(List<Line> lines, List<Run> runs) {
    private static final String INDENTATION = "\\n[ \\t]*";

    /**
     * A line's place in the gutter.
     *
     * @param severity the code of the worst that is said about the line, or empty
     */
    public record Line(int number, String severity) {}

    /**
     * A stretch of the text.
     *
     * @param source the part of the source that it comes from or was written for
     * @param rule the rule that wrote it; absent where it is source text as it was
     */
    public record Run(List<RustSpans.Span> spans, TextRange source, Optional<String> rule) {}

    /** A text that nothing wrote. */
    public static Listing of(String text) {
        return of(new SourceText(text), List.of());
    }

    /** An output in which only what one rule wrote is told from the rest. */
    public static Listing of(String text, SourceMap map, String rule) {
        List<SourceMap.Run> runs = map.runs().stream()
                .map(run ->
                        new SourceMap.Run(run.output(), run.source(), run.rule().filter(rule::equals)))
                .toList();
        return of(text, new SourceMap(runs));
    }

    /** An output, in the runs of its map. */
    static Listing of(String text, SourceMap map) {
        return new Listing(lines(new SourceText(text), Map.of()), runs(RustSpans.of(text), map.runs()));
    }

    /** A source with marks at the lines that diagnostics begin at. */
    static Listing of(SourceText source, List<Diagnostic> diagnostics) {
        Map<Integer, Diagnostic.Severity> worst = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            worst.merge(source.line(diagnostic.range().start()), diagnostic.severity(), Listing::worse);
        }
        TextRange all = new TextRange(0, source.length());
        Run run = new Run(RustSpans.of(source.text()), all, Optional.empty());
        return new Listing(lines(source, worst), List.of(run));
    }

    private static Diagnostic.Severity worse(Diagnostic.Severity one, Diagnostic.Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<Line> lines(SourceText text, Map<Integer, Diagnostic.Severity> severities) {
        return IntStream.rangeClosed(1, text.lines())
                .mapToObj(number -> new Line(
                        number,
                        Optional.ofNullable(severities.get(number))
                                .map(Diagnostic.Severity::code)
                                .orElse("")))
                .toList();
    }

    private static List<Run> runs(List<RustSpans.Span> spans, List<SourceMap.Run> runs) {
        List<Run> cut = new ArrayList<>(runs.size());
        int span = 0;
        int taken = 0;
        for (SourceMap.Run run : runs) {
            List<RustSpans.Span> inside = new ArrayList<>();
            int missing = run.output().length();
            while (missing > 0) {
                RustSpans.Span whole = spans.get(span);
                int end = Math.min(whole.text().length(), taken + missing);
                inside.add(new RustSpans.Span(whole.text().substring(taken, end), whole.style()));
                missing -= end - taken;
                taken = end;
                if (taken == whole.text().length()) {
                    span++;
                    taken = 0;
                }
            }
            cut.add(new Run(run.rule().isPresent() ? withSpaceApart(inside) : inside, run.source(), run.rule()));
        }
        return cut;
    }

    /** The same spans with line breaks and indentation in spans of their own, so that only what shows is marked. */
    private static List<RustSpans.Span> withSpaceApart(List<RustSpans.Span> spans) {
        if (spans.stream().allMatch(span -> span.text().isBlank())) {
            return spans.stream()
                    .map(span -> new RustSpans.Span(span.text(), "space"))
                    .toList();
        }
        return spans.stream()
                .flatMap(span -> Stream.of(span.text().splitWithDelimiters(INDENTATION, 0))
                        .filter(part -> !part.isEmpty())
                        .map(part -> new RustSpans.Span(part, part.startsWith("\n") ? "space" : span.style())))
                .toList();
    }
}
