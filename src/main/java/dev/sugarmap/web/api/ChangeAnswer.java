package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.roadmap.Step;

/** A change and the item that it changed. */
record ChangeAnswer(
        @JsonPropertyDescription("as the change left it, or as it last stood where it was removed")
        ItemAnswer item,

        RevisionAnswer revision) {
    static ChangeAnswer of(Step step) {
        return new ChangeAnswer(
                ItemAnswer.of(
                        step.after().or(step::before).orElseThrow(),
                        step.revision().change().effective()),
                RevisionAnswer.of(step));
    }
}
