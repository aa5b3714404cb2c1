package dev.sugarmap.web.playground;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a sentence, which is either prose or code. */
public record Words(String text, boolean isCode) {
    /** The stretches of a sentence in which code stands between back quotes. */
    public static List<Words> of(String sentence) {
        List<Words> words = new ArrayList<>();
        boolean isCode = false;
        for (String part : sentence.split("`", -1)) {
            if (!part.isEmpty()) {
                words.add(new Words(part, isCode));
            }
            isCode = !isCode;
        }
        return words;
    }
}
