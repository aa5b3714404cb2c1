package dev.sugarmap.desugar;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a strategy made of a source; the source itself where it made nothing. */
public sealed interface Outcome {
    /** The whole text to show. */
    String output();

    /** What made the text of the source, in order; nothing where it is the source. */
    List<Pass> passes();

    /** What is to be said about the source, in its order. */
    List<Diagnostic> diagnostics();

    /** Which part of the output comes from which part of the source. */
    default SourceMap map() {
        return passes().isEmpty()
                ? SourceMap.unchanged(output())
                : passes().getLast().map();
    }

    /**
     * What came of the source in all, where another strategy went on from the output. The maps of the later passes and
     * the places of what is said lead to the source. Errors in the output are those of the source where that has any,
     * and are not told again.
     */
    default Outcome then(Outcome next) {
        Stream<Pass> later = next.passes().stream();
        Stream<Diagnostic> more = next.diagnostics().stream().filter(this::isNew);
        if (!passes().isEmpty()) {
            Pass last = passes().getLast();
            Origins origins = last.origins();
            later = later.map(pass -> pass.after(last));
            more = more.map(found -> found.at(origins.trace(found.range())));
        }
        List<Pass> passes = Stream.concat(passes().stream(), later).toList();
        List<Diagnostic> said = Stream.concat(diagnostics().stream(), more)
                .sorted(Comparator.comparingInt(found -> found.range().start()))
                .toList();
        if (!passes.isEmpty()) {
            return new Desugared(passes, said);
        }
        boolean isRefused = this instanceof Refused || next instanceof Refused;
        return isRefused ? new Refused(output(), said) : new NotApplicable(output(), said);
    }

    private boolean isNew(Diagnostic found) {
        return found.rule().isPresent()
                || diagnostics().stream().allMatch(told -> told.rule().isPresent());
    }

    /** The sugar was found and made plain. There is at least one pass; the last one's text is the output. */
    record Desugared(List<Pass> passes, List<Diagnostic> diagnostics) implements Outcome {
        public Desugared {
            passes = List.copyOf(passes);
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public String output() {
            return passes.getLast().output();
        }
    }

    /** The source holds nothing that the strategy is about. */
    record NotApplicable(String output, List<Diagnostic> diagnostics) implements Outcome {
        public NotApplicable {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public List<Pass> passes() {
            return List.of();
        }
    }

    /** The sugar was found, and all of it had to be kept; the diagnostics say why. */
    record Refused(String output, List<Diagnostic> diagnostics) implements Outcome {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public List<Pass> passes() {
            return List.of();
        }
    }
}
