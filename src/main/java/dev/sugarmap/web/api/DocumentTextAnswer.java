package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A design document with its text. */
record DocumentTextAnswer(
        DocumentAnswer document,

        @JsonPropertyDescription("the text of the version that stands on that day")
        String markdown,

        @JsonPropertyDescription("all that are known, the oldest first")
        List<Version> versions) {

    /** A version of it. */
    record Version(
            @JsonPropertyDescription("its number in the whole journal")
            long seq,

            @JsonPropertyDescription("the day from whose end it stands")
            LocalDate effective,

            Instant recorded,

            @JsonPropertyDescription("whether it is that from then on there is no such document")
            boolean removed,

            RevisionAnswer.Source source) {
        static Version of(Revision revision) {
            return new Version(
                    revision.number(),
                    revision.change().effective(),
                    revision.recorded(),
                    revision.change().effect() instanceof Effect.Removed,
                    RevisionAnswer.Source.of(revision.change().source()));
        }
    }

    static DocumentTextAnswer of(Document document, List<Revision> versions) {
        return new DocumentTextAnswer(
                DocumentAnswer.of(document),
                document.markdown(),
                versions.stream().map(Version::of).toList());
    }
}
