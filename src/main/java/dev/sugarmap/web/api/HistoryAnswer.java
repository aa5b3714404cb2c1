package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.roadmap.Step;
import java.util.List;

/** The life of an item. */
@JsonClassDescription("The life of an item up to the day that is told.")
record HistoryAnswer(
        @JsonPropertyDescription("as it stands, or as it last stood where it was removed")
        ItemAnswer item,

        @JsonPropertyDescription("the oldest first") List<RevisionAnswer> revisions) {

    /** Of an item that stands as after that step, with these. */
    static HistoryAnswer of(Step last, List<Step> told) {
        return new HistoryAnswer(
                ItemAnswer.of(
                        last.after().or(last::before).orElseThrow(),
                        last.revision().change().effective()),
                told.stream().map(RevisionAnswer::of).toList());
    }
}
