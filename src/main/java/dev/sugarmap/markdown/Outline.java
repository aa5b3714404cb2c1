package dev.sugarmap.markdown;

import java.util.List;
import java.util.Optional;

/**
 * The headings of a text.
 *
 * @param title the heading of the first level that the text begins with
 * @param sections the headings of the second level, each with those of the third below it
 */
public record Outline(Optional<Section> title, List<Section> sections) {
    public Outline {
        sections = List.copyOf(sections);
    }

    /**
     * A heading.
     *
     * @param id its anchor, made in GitHub's manner
     * @param text its words, without markup
     */
    public record Section(String id, String text, List<Section> sections) {
        public Section {
            sections = List.copyOf(sections);
        }
    }
}
