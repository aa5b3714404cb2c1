package dev.sugarmap.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of a status table: a subproject, a milestone, a row of the vision's plan or a discussion.
 *
 * @param position the row's place in its table, from 1
 * @param stateText the state as written, where a state is written at all
 * @param stage how far it is in its process, as written
 * @param owners handles in the order written, without {@code @}
 * @param horizon the year that the item works towards
 * @param cells the plan by period, in the order of the periods: every cell that the source has, blank ones too; periods
 *     that the row does not reach are left out
 */
public record Item(
        Slug slug,
        Kind kind,
        Slug initiative,
        String title,
        int position,
        Optional<Slug> parent,
        Optional<Status> status,
        Optional<String> stateText,
        Optional<Progress> progress,
        Optional<String> stage,
        Optional<String> issue,
        List<String> owners,
        Optional<Integer> horizon,
        List<Cell> cells,
        List<Link> links)
        implements Subject {
    public Item {
        if (position < 1) {
            throw new IllegalArgumentException("position of " + slug + " is " + position + "; the first row is 1");
        }
        owners = List.copyOf(owners);
        cells = List.copyOf(cells);
        links = List.copyOf(links);
    }

    /** Which table an item comes from. */
    public enum Kind {
        SUBPROJECT("Subproject"),
        MILESTONE("Milestone"),
        STAGE("Stage"),
        VISION_ROW("Vision row"),
        GOAL("Goal"),
        DESIGN_DOCUMENT("Design document"),
        DISCUSSION("Discussion");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name in addresses, files and the API, such as {@code vision-row}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The name shown to people, such as {@code Vision row}. */
        public String label() {
            return label;
        }

        /** The kind with that {@link #code()}. */
        public static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Filled blocks of all blocks in a progress bar. */
    public record Progress(int done, int of) {
        public Progress {
            if (of < 1 || done < 0 || done > of) {
                throw new IllegalArgumentException("progress " + done + "/" + of + " is not within 0 and its total");
            }
        }

        /** As {@code 2/5}. */
        @Override
        public String toString() {
            return done + "/" + of;
        }
    }

    /**
     * What the plan says for one period: a bar, a target, both, or nothing in a blank cell.
     *
     * @param period a quarter or half-year as written, such as {@code Q1'23} or {@code H2'24}
     */
    public record Cell(String period, Optional<Progress> progress, boolean target) {}

    /**
     * A link that the row carries.
     *
     * @param role which of the row's cells holds it: {@code title}, {@code state}, {@code issue} or {@code evidence}
     * @param target an address, or a page path of the initiative's book
     */
    public record Link(String role, String text, String target) {}
}
