package dev.sugarmap.desugar;

import java.util.List;

/** What a strategy made of a source; the source itself where it made nothing. */
public sealed interface Outcome {
    /** The whole text to show. */
    String output();

    /** What is to be said about the source, in its order. */
    List<Diagnostic> diagnostics();

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

        /** Which part of the output comes from which part of the source. */
        public SourceMap map() {
            return passes.getLast().map();
        }
    }

    /** The source holds nothing that the strategy is about. */
    record NotApplicable(String output, List<Diagnostic> diagnostics) implements Outcome {
        public NotApplicable {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** The sugar was found, and all of it had to be kept; the diagnostics say why. */
    record Refused(String output, List<Diagnostic> diagnostics) implements Outcome {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
