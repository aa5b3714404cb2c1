package dev.sugarmap.roadmap;

import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Roadmap.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two tables of one initiative that disagree about one subject.
 *
 * @param subproject what the subprojects' table says
 * @param other what the other table says
 */
public record Conflict(Rule rule, Standing subproject, Standing other) {
    private static final Set<String> SMALL_WORDS = Set.of("static", "fn", "in");

    /** How two rows on one subject can disagree. */
    public enum Rule {
        /** A subproject is in progress while its discussion is paused. */
        DISCUSSION_PAUSED("In progress here, while its discussion is paused"),
        /** A milestone is done that the subproject's progress has not reached. */
        MILESTONE_AHEAD("Behind a milestone that is done");

        private final String label;

        Rule(String label) {
            this.label = label;
        }

        /** The disagreement in words. */
        public String label() {
            return label;
        }
    }

    /** Every conflict of that day, in the order of the subprojects. */
    public static List<Conflict> in(Roadmap roadmap) {
        Map<Slug, List<Standing>> tables = roadmap.items().stream()
                .collect(Collectors.groupingBy(standing -> standing.item().initiative()));
        List<Conflict> conflicts = new ArrayList<>();
        for (Standing subproject : roadmap.items()) {
            if (subproject.item().kind() == Kind.SUBPROJECT) {
                String subject = subject(subproject.item().title());
                for (Standing other : tables.getOrDefault(subproject.item().initiative(), List.of())) {
                    rule(subproject.item(), subject, other.item())
                            .ifPresent(rule -> conflicts.add(new Conflict(rule, subproject, other)));
                }
            }
        }
        return conflicts;
    }

    private static Optional<Rule> rule(Item subproject, String subject, Item other) {
        if (other.kind() == Kind.DISCUSSION && stands(subproject, Status.IN_PROGRESS) && stands(other, Status.PAUSED)) {
            boolean isPaused = subject.equals(subject(other.title()));
            return isPaused ? Optional.of(Rule.DISCUSSION_PAUSED) : Optional.empty();
        }
        if (other.kind() == Kind.MILESTONE && stands(other, Status.DONE)) {
            boolean isAhead = isBehind(subproject, subject, other, "Feature complete for ", 1)
                    || isBehind(subproject, subject, other, "Stabilize ", 0);
            return isAhead ? Optional.of(Rule.MILESTONE_AHEAD) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether the milestone begins so and more blocks than {@code open} of the subproject's bar are still open. */
    private static boolean isBehind(Item subproject, String subject, Item milestone, String beginning, int open) {
        return milestone.title().startsWith(beginning)
                && subject.equals(subject(milestone.title().substring(beginning.length())))
                && subproject
                        .progress()
                        .filter(progress -> progress.of() - progress.done() > open)
                        .isPresent();
    }

    private static boolean stands(Item item, Status status) {
        return item.status().equals(Optional.of(status));
    }

    /** The subject that a title names, without the words that one table writes and another leaves out. */
    private static String subject(String title) {
        return Stream.of(title.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> !SMALL_WORDS.contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.joining(" "));
    }
}
