package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import java.util.List;

/** What a signature loses by saying less, which an option of the user allows: rule 3. */
sealed interface Loss {
    /** Bounds of the future, such as {@code Send}, that an {@code async fn} does not promise. */
    record OfPromises(List<String> promises) implements Loss {
        @Override
        public boolean isAllowed(Job job) {
            return job.has(ResugarOptions.DROP_BOUNDS, "true");
        }

        @Override
        public Refusal refusal() {
            return Refusal.because(subject() + " would be lost").withHelp("drop-bounds=true drops it");
        }

        @Override
        public String consequence() {
            return subject() + " is lost";
        }

        private String subject() {
            return "the promised " + Reasons.list(promises);
        }
    }

    /** That a result borrows no more than it says. */
    record OfShortBorrows(String why) implements Loss {
        @Override
        public boolean isAllowed(Job job) {
            return job.has(ResugarOptions.ALLOW_BORROW, "true");
        }

        @Override
        public Refusal refusal() {
            return Refusal.because(why).withHelp("allow-borrow=true rewrites it all the same");
        }

        @Override
        public String consequence() {
            return why;
        }
    }

    /** Whether the user allows it. */
    boolean isAllowed(Job job);

    /** Why a function stays where it is not allowed. */
    Refusal refusal();

    /** What there is to say where it is allowed. */
    String consequence();
}
