package dev.sugarmap.web;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** A small initiative with a document of every sort: revised, removed, in a folder, with and without a state. */
@NullMarked
final class SampleBook {
    private static final Slug INITIATIVE = new Slug("book");
    private static final Optional<Slug> TALKS = Optional.of(new Slug("book/talks"));

    private SampleBook() {}

    static List<Change> changes() {
        return List.of(
                on("2021-01-01", initiative()),
                on("2021-01-01", page("book", 1, "Welcome", """
                        # The *book*

                        Read on.

                        [charter](charter.md), [gone](gone.md)
                        """)),
                on("2021-01-01", page("book/CHARTER", 2, "Charter", """
                        # Charter

                        [home](./README.md#the-book) [talks](talks/README.md)
                        """)),
                on("2021-01-01", page("book/talks", 3, "Talks", """
                        # Talks

                        [drop](./drop.md) [up](../CHARTER.md)
                        """)),
                on("2021-01-01", talk()),
                on("2021-01-01", challenge()),
                on("2021-01-01", design()),
                on("2021-01-01", item("discussion-async-drop", Item.Kind.DISCUSSION, "Async drop")),
                on("2021-01-01", item("subproject-async-drop", Item.Kind.SUBPROJECT, "async drop")),
                on("2022-06-01", page("book/CHARTER", 2, "Charter", "# Charter, revised\n")),
                on("2023-01-01", page("book/faq", 7, "FAQ", "# FAQ\n")),
                change("2024-01-01", new Effect.Removed(Document.class, new Slug("book/faq"))));
    }

    private static Initiative initiative() {
        return new Initiative(
                INITIATIVE, "The book", 1, "active", "Be read.", Optional.empty(), Optional.empty(), "", List.of());
    }

    private static Document page(String slug, int position, String title, String markdown) {
        return document(
                slug,
                position,
                title,
                Optional.empty(),
                "page",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                markdown);
    }

    private static Document talk() {
        String text = """
                # Async drop

                [back](README.md) [talks](../talks/README.md#x)

                ## Part

                ```rust
                fn f<T>() {}
                ```

                ```rust,ignore
                x ...
                ```

                ```text
                plain
                ```

                ## Part

                ### Below
                """;
        return document(
                "book/talks/drop",
                4,
                "Async drop",
                TALKS,
                "discussion",
                Optional.of(Status.PAUSED),
                Optional.of("Currently paused"),
                List.of(),
                text);
    }

    private static Document challenge() {
        String text = "# Bounding futures\n";
        return document(
                "book/futures",
                5,
                "Bounding futures",
                TALKS,
                "challenge",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                text);
    }

    private static Document design() {
        List<String> addresses = List.of("Bounding futures", "Unheard of");
        Optional<Status> rejected = Optional.of(Status.REJECTED);
        return document(
                "book/send",
                6,
                "Implied Send",
                TALKS,
                "design",
                rejected,
                Optional.of("too rigid"),
                addresses,
                "# Implied Send\n");
    }

    private static Document document(
            String slug,
            int position,
            String title,
            Optional<Slug> parent,
            String kind,
            Optional<Status> status,
            Optional<String> statusText,
            List<String> addresses,
            String markdown) {
        return new Document(
                new Slug(slug), INITIATIVE, title, position, parent, kind, status, statusText, addresses, markdown);
    }

    private static Item item(String slug, Item.Kind kind, String title) {
        return new Item(
                new Slug(slug),
                kind,
                INITIATIVE,
                title,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Change on(String day, Subject subject) {
        return change(day, new Effect.Stands(subject));
    }

    private static Change change(String day, Effect effect) {
        Source source = new Source(Source.Kind.SEED, "sample", Optional.empty(), Optional.empty());
        return new Change(effect, LocalDate.parse(day), source, Optional.empty(), Optional.empty());
    }
}
