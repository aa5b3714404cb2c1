package dev.sugarmap.roadmap;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that became so, on a day, as somebody or something tells.
 *
 * @param effective the UTC day at whose end it is so
 * @param reason why, in words
 * @param by the handle of the person who made it
 */
public record Change(Effect effect, LocalDate effective, Source source, Optional<String> reason, Optional<String> by) {

    /** What a change does to its subject. */
    public sealed interface Effect {
        /** The name of its subject. */
        Slug slug();

        /** The subject stands as given from then on, whether it stood before or not. */
        record Stands(Subject subject) implements Effect {
            @Override
            public Slug slug() {
                return subject.slug();
            }
        }

        /** The subject stands no longer. */
        record Removed(Class<? extends Subject> type, Slug slug) implements Effect {}
    }

    /**
     * Where a change is known from.
     *
     * @param id the commit's abbreviated hash, the seed's name, or the hand edit's number
     * @param page the page or file that shows it
     * @param url where to see it
     */
    public record Source(Kind kind, String id, Optional<String> page, Optional<String> url) {
        /** The three ways in which a change comes in. */
        public enum Kind {
            SEED,
            COMMIT,
            HAND
        }
    }
}
