package dev.sugarmap.roadmap;

import java.util.Locale;
import java.util.Optional;

/** Where an item or a document stands, as its table's legend reads it. */
public enum Status {
    DONE("Done"),
    IN_PROGRESS("In progress"),
    NOT_STARTED("Not started"),
    PAUSED("Paused"),
    PROPOSED("Proposed"),
    HELP_WANTED("Help wanted"),
    BLOCKED("Blocked"),
    SETTLED("Settled"),
    ACTIVE_DISCUSSION("Active discussion"),
    REJECTED("Rejected"),
    UNDER_CONSIDERATION("Under consideration"),
    UNKNOWN("Unknown");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The name in addresses, files and the API, such as {@code in_progress}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name shown to people, such as {@code In progress}. */
    public String label() {
        return label;
    }

    /** The status with that {@link #code()}. */
    public static Optional<Status> ofCode(String code) {
        for (Status status : values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
