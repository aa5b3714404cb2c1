package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.web.contract.OneOf;
import dev.sugarmap.web.contract.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An item, everywhere in the API. */
@JsonClassDescription("A row of a status table, as it stands on the day that is told.")
record ItemAnswer(
        @JsonPropertyDescription("its lasting name, never changed and never given twice")
        String slug,

        @OneOf(Words.KINDS) @JsonPropertyDescription("the table that it is a row of")
        String kind,

        @JsonPropertyDescription("the name of the initiative that it belongs to")
        String initiative,

        String title,

        @JsonPropertyDescription("the row's place in its table, from 1")
        int position,

        @JsonPropertyDescription("the name of the item that it is part of")
        Optional<String> parent,

        @OneOf(Words.STATES) @JsonPropertyDescription("null where its table tells none")
        Optional<String> state,

        @JsonPropertyDescription("the state as written") Optional<String> stateText,

        @JsonPropertyDescription("the progress bar") Optional<Progress> progress,

        @JsonPropertyDescription("how far it is in its process, as written")
        Optional<String> stage,

        @JsonPropertyDescription("its issue, as written") Optional<String> issue,

        @JsonPropertyDescription("the handles of those who own it")
        List<String> owners,

        @JsonPropertyDescription("the year that it works towards")
        Optional<Integer> horizon,

        @JsonPropertyDescription("its plan by period, blank cells too")
        List<Cell> cells,

        @JsonPropertyDescription("the day of its last change")
        LocalDate effective,

        @JsonPropertyDescription("the links that its row carries")
        List<Link> links) {

    /** A progress bar. */
    record Progress(
            @JsonPropertyDescription("filled blocks") int done,
            @JsonPropertyDescription("all blocks") int of) {
        static Progress of(Item.Progress progress) {
            return new Progress(progress.done(), progress.of());
        }
    }

    /** What the plan says for one period. */
    record Cell(
            @JsonPropertyDescription("a quarter or half-year, such as Q1'23 or H2'24")
            String period,

            @JsonPropertyDescription("filled blocks, where there is a bar")
            Optional<Integer> done,

            @JsonPropertyDescription("all blocks, where there is a bar")
            Optional<Integer> of,

            @JsonPropertyDescription("whether it is to be reached by then")
            boolean target) {
        static Cell of(Item.Cell cell) {
            return new Cell(
                    cell.period(),
                    cell.progress().map(Item.Progress::done),
                    cell.progress().map(Item.Progress::of),
                    cell.target());
        }
    }

    /** A link of the row. */
    record Link(
            @JsonPropertyDescription("which cell holds it, such as title, state, issue or evidence")
            String role,

            String text,

            @JsonPropertyDescription("an address, or the path of a page of the initiative's book")
            String target) {
        static Link of(Item.Link link) {
            return new Link(link.role(), link.text(), link.target());
        }
    }

    static ItemAnswer of(Roadmap.Standing standing) {
        return of(standing.item(), standing.since());
    }

    /** The item as it stands since that day. */
    static ItemAnswer of(Item item, LocalDate effective) {
        return new ItemAnswer(
                item.slug().value(),
                item.kind().code(),
                item.initiative().value(),
                item.title(),
                item.position(),
                item.parent().map(Slug::value),
                item.status().map(Status::code),
                item.stateText(),
                item.progress().map(Progress::of),
                item.stage(),
                item.issue(),
                item.owners(),
                item.horizon(),
                item.cells().stream().map(Cell::of).toList(),
                effective,
                item.links().stream().map(Link::of).toList());
    }
}
