package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.web.contract.OneOf;
import dev.sugarmap.web.contract.Words;
import java.util.List;
import java.util.Optional;

/** A design document without its text. */
@JsonClassDescription("A page of an initiative's book.")
record DocumentAnswer(
        @JsonPropertyDescription("its lasting name: the initiative's and the path in its book")
        String slug,

        String initiative,
        String title,

        @JsonPropertyDescription("the place in reading order within the book, from 1")
        int position,

        @JsonPropertyDescription("the document that it stands under")
        Optional<String> parent,

        @JsonPropertyDescription("what sort of page it is, such as challenge or design")
        String kind,

        @OneOf(Words.STATES) @JsonPropertyDescription("null where the page tells none")
        Optional<String> state,

        @JsonPropertyDescription("what the page says of its own standing")
        Optional<String> stateText,

        @JsonPropertyDescription("the titles of the challenges that it answers")
        List<String> addresses) {

    static DocumentAnswer of(Document document) {
        return new DocumentAnswer(
                document.slug().value(),
                document.initiative().value(),
                document.title(),
                document.position(),
                document.parent().map(Slug::value),
                document.kind(),
                document.status().map(Status::code),
                document.statusText(),
                document.addresses());
    }
}
