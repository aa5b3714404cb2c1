package dev.sugarmap.desugar.job;

import java.util.Collection;
import java.util.List;

/** How reasons are put into words. */
public final class Reasons {
    private static final int MOST = 4;

    private Reasons() {}

    /** {@code a}, {@code a and b}, or {@code a, b and c}; a long list ends in the number of those left out. */
    public static String list(Collection<String> names) {
        List<String> shown = names.stream().limit(MOST).toList();
        int more = names.size() - shown.size();
        if (more > 0) {
            return String.join(", ", shown) + " and " + more + " more";
        }
        return shown.size() < 2
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, shown.size() - 1)) + " and " + shown.getLast();
    }

    /** Like {@link #list}, each between backquotes. */
    public static String quoted(Collection<String> code) {
        return list(code.stream().map(text -> "`" + text + "`").toList());
    }

    /** These sentences one after the other, the first ones only where there are many. */
    public static String sentences(List<String> sentences) {
        List<String> shown = sentences.stream().distinct().limit(MOST).toList();
        long more = sentences.stream().distinct().count() - shown.size();
        String rest =
                more == 0 ? "" : " The same holds for " + more + (more == 1 ? " more function." : " more functions.");
        return String.join(" ", shown) + rest;
    }
}
