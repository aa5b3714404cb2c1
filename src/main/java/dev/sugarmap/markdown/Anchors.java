package dev.sugarmap.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the anchors of one text's headings in GitHub's manner. */
final class Anchors {
    /** The frame around each text has an element of that name. */
    private static final String TAKEN = "content";

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

    private final Set<String> given = new HashSet<>(Set.of(TAKEN));

    /** The anchor for a heading: lower case, hyphens for blanks, a number where it stands already. */
    String next(String heading) {
        String plain = DROPPED.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
        String base = plain.isBlank() ? "section" : plain.replace(' ', '-');
        String anchor = base;
        for (int number = 1; !given.add(anchor); number++) {
            anchor = base + "-" + number;
        }
        return anchor;
    }
}
