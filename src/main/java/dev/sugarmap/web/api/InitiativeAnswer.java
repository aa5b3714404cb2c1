package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.roadmap.Initiative;
import java.util.List;
import java.util.Optional;

/** An initiative. */
@JsonClassDescription("A programme of work that items and documents belong to.")
record InitiativeAnswer(
        @JsonPropertyDescription("its lasting name") String slug,

        String title,

        @JsonPropertyDescription("its place among all, from 1")
        int position,

        @JsonPropertyDescription("as written, such as active or draft")
        String status,

        @JsonPropertyDescription("in one sentence") String goal,

        Optional<String> partOf,

        @JsonPropertyDescription("where it is kept, as owner/name")
        Optional<String> repository,

        @JsonPropertyDescription("what will be possible when it is done, as Markdown")
        String impact,

        List<Role> roles) {

    /** A person's part in it. */
    record Role(
            @JsonPropertyDescription("as written, such as Owner")
            String name,

            String handle,
            Optional<String> note) {}

    static InitiativeAnswer of(Initiative initiative) {
        return new InitiativeAnswer(
                initiative.slug().value(),
                initiative.title(),
                initiative.position(),
                initiative.status(),
                initiative.goal(),
                initiative.partOf(),
                initiative.repository(),
                initiative.impact(),
                initiative.roles().stream()
                        .map(role -> new Role(role.name(), role.handle(), role.note()))
                        .toList());
    }
}
