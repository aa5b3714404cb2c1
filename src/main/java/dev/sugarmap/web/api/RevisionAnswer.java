package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Direction;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.contract.OneOf;
import dev.sugarmap.web.contract.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A change of an item. */
@JsonClassDescription("A change of an item, read against what stood before it.")
record RevisionAnswer(
        @JsonPropertyDescription("its number in the whole journal, in the order of recording")
        long seq,

        @OneOf(Words.CHANGES)
        @JsonPropertyDescription("what sort of change it is; rescaled where the bar got another number of blocks"
                + " and nothing was made or lost")
        String change,

        @OneOf(Words.DIRECTIONS) @JsonPropertyDescription("whether it brought the item nearer to done")
        Optional<String> direction,

        @JsonPropertyDescription("the day at whose end it is so")
        LocalDate effective,

        @JsonPropertyDescription("when the site learned of it")
        Instant recorded,

        @JsonPropertyDescription("the members of the item that changed")
        FieldsAnswer fields,

        @JsonPropertyDescription("where it is known from") Source source,

        Optional<String> reason,

        @JsonPropertyDescription("the handle of the person who made it")
        Optional<String> by) {

    /** Where a change or a version is known from. */
    record Source(
            @OneOf(Words.SOURCES) String kind,

            @JsonPropertyDescription("the commit, the seed's name, or the number of an edit by hand")
            String id,

            @JsonPropertyDescription("the page or file that shows it")
            Optional<String> page,

            @JsonPropertyDescription("where to see it") Optional<String> url) {
        static Source of(Change.Source source) {
            return new Source(source.kind().name().toLowerCase(Locale.ROOT), source.id(), source.page(), source.url());
        }
    }

    static RevisionAnswer of(Step step) {
        Revision revision = step.revision();
        Change change = revision.change();
        return new RevisionAnswer(
                revision.number(),
                step.sort().code(),
                step.direction().map(Direction::code),
                change.effective(),
                revision.recorded(),
                FieldsAnswer.of(step),
                Source.of(change.source()),
                change.reason(),
                change.by());
    }
}
