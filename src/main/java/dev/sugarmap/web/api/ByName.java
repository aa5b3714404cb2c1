package dev.sugarmap.web.api;

import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Subject;
import dev.sugarmap.web.contract.Asked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * As many of some things as are wanted, by name.
 *
 * @param next where the list goes on, if it does
 */
record ByName<T extends Subject>(List<T> items, Optional<String> next) {
    static <T extends Subject> ByName<T> of(List<T> all, Asked asked) {
        Optional<Slug> after = asked.after();
        List<T> following = all.stream()
                .sorted(Comparator.comparing(Subject::slug))
                .dropWhile(subject -> after.filter(last -> subject.slug().compareTo(last) <= 0)
                        .isPresent())
                .toList();
        if (following.size() <= asked.limit()) {
            return new ByName<>(following, Optional.empty());
        }
        List<T> shown = following.subList(0, asked.limit());
        return new ByName<>(shown, Optional.of(shown.getLast().slug().value()));
    }
}
