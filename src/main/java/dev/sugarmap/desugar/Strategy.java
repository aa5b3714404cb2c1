package dev.sugarmap.desugar;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import java.util.List;
import java.util.Locale;

/** One way to desugar. */
public interface Strategy {
    /** What it is and takes. */
    Description description();

    /** The rules of its passes, in the order in which they apply. */
    List<Rule> rules();

    /** Desugars a file of the edition that {@code options} names. */
    Outcome desugar(RustFile file, Options options);

    /** Parses a text and desugars it. */
    default Outcome desugar(String source, Options options) {
        Edition edition = Edition.ofYear(options.value("edition")).orElseThrow();
        return desugar(RustFile.parse(source, edition), options);
    }

    /**
     * A strategy in words.
     *
     * @param id its name in addresses, the API and the command line
     * @param title a few words
     * @param summary one sentence
     * @param compiles what accepts its output
     * @param features the feature gates that its output needs
     * @param doc the slug of the document that explains it
     */
    record Description(
            String id,
            String title,
            String summary,
            Compiles compiles,
            List<String> features,
            List<Option> options,
            String doc) {
        public Description {
            features = List.copyOf(features);
            options = List.copyOf(options);
        }
    }

    /** What accepts an output: stable Rust, nightly Rust with feature gates, or no compiler at all. */
    enum Compiles {
        STABLE,
        NIGHTLY,
        SKETCH;

        /** The name in the API, such as {@code stable}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A choice that a strategy offers.
     *
     * @param meaning one sentence
     * @param values every allowed value; the first is the default
     */
    record Option(String name, String meaning, List<String> values) {
        public Option {
            values = List.copyOf(values);
        }

        /** The name without the strategy that it is of in a pipeline, such as {@code send} for {@code rpitit.send}. */
        public String bareName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        /** The value where none is given. */
        public String defaultValue() {
            return values.getFirst();
        }
    }

    /**
     * What a pass goes by.
     *
     * @param id the strategy's id, a dot and the rule's own name, such as {@code rpitit.return-future}
     * @param title what the pass does, as an imperative
     * @param meaning what the rule says in general, in one or two sentences
     * @param doc the slug of the document that it comes from
     */
    record Rule(String id, String title, String meaning, String doc) {}
}
