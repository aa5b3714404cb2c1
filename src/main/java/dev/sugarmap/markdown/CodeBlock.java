package dev.sugarmap.markdown;

import java.util.List;

/**
 * A block of code as it stands in the text.
 *
 * @param words what stands behind the opening fence, such as {@code rust,ignore}, split at commas and blanks
 * @param code with a line break at its end
 */
public record CodeBlock(List<String> words, String code) {
    public CodeBlock {
        words = List.copyOf(words);
    }

    static CodeBlock of(String info, String code) {
        List<String> words = List.of(info.split("[,\\s]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        return new CodeBlock(words, code);
    }

    /** The first word, or nothing to read where there is none. */
    public String language() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** Whether that word stands behind the language. */
    public boolean is(String word) {
        return words.lastIndexOf(word) > 0;
    }
}
