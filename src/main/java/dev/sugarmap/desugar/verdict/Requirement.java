package dev.sugarmap.desugar.verdict;

/** What a construct asks of a compiler. */
public sealed interface Requirement {
    /** Where that can be read. */
    String source();

    /** A release of stable Rust: {@code 1.minor} or a later one. */
    record Since(int minor) implements Requirement {
        /** As {@code 1.75}. */
        public String release() {
            return "1." + minor;
        }

        @Override
        public String source() {
            return "https://github.com/rust-lang/rust/releases/tag/1." + minor + ".0";
        }
    }

    /** A nightly compiler and this feature gate. */
    record Gate(String feature) implements Requirement {
        @Override
        public String source() {
            return "https://doc.rust-lang.org/unstable-book/language-features/" + feature.replace('_', '-') + ".html";
        }
    }

    /** More than any compiler can: it is only proposed, by the document of that slug. */
    record Proposed(String document) implements Requirement {
        @Override
        public String source() {
            return "/docs/" + document;
        }
    }
}
