package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Comparison;
import dev.sugarmap.roadmap.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to a thing from one day to another, told by word and shape. */
public enum Mark {
    ADDED("Added", "+"),
    ADVANCED("Advanced", "▲"),
    SET_BACK("Set back", "▼"),
    RENAMED("Renamed", "✎"),
    MOVED("Moved", "⇄"),
    RESCALED("Rescaled", "≡"),
    CHANGED("Changed", "•"),
    REMOVED("Removed", "−");

    private final String label;
    private final String shape;

    Mark(String label, String shape) {
        this.label = label;
        this.shape = shape;
    }

    /** The name shown to people. */
    public String label() {
        return label;
    }

    /** A character that stands for it. */
    public String shape() {
        return shape;
    }

    /** All that is to be said of this entry, in the order of this enumeration; at least one. */
    static List<Mark> of(Comparison.Entry entry) {
        Optional<Mark> direction = entry.direction().map(Mark::of);
        Mark sort = switch (entry.sort()) {
            case ADDED, RE_ADDED -> ADDED;
            case RENAMED -> RENAMED;
            case MOVED -> MOVED;
            case RESCALED -> RESCALED;
            case CHANGED -> CHANGED;
            case REMOVED -> REMOVED;
        };
        return direction.isPresent() && sort == CHANGED
                ? direction.stream().toList()
                : Stream.concat(direction.stream(), Stream.of(sort)).sorted().toList();
    }

    private static Mark of(Direction direction) {
        return switch (direction) {
            case ADVANCED -> ADVANCED;
            case SET_BACK -> SET_BACK;
        };
    }
}
