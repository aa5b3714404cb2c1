package dev.sugarmap.web.page;

import dev.sugarmap.markdown.Markdown;
import dev.sugarmap.markdown.Outline;
import dev.sugarmap.markdown.SafeHtml;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One design document.
 *
 * @param since what happened to it since the day to compare with
 * @param book the title of the initiative that it belongs to
 * @param trail what it stands under, outermost first
 * @param remark what the document says of its standing beyond its state
 * @param addresses the challenges that it answers
 * @param addressedBy the designs that answer it
 * @param items what the roadmap tells of the same subject
 * @param edition which of its versions this is
 */
public record DocumentView(
        Frame frame,
        DateBar dates,
        Since since,
        String book,
        List<Contents.Entry> contents,
        List<Ref> trail,
        Optional<Status> status,
        Optional<String> remark,
        List<Reference> addresses,
        List<Reference> addressedBy,
        List<Ref> items,
        Edition edition,
        SafeHtml text,
        List<Outline.Section> outline,
        Optional<Ref> previous,
        Optional<Ref> next)
        implements View {

    /** Another document and its state; no link where there is none of that title. */
    public record Reference(Ref document, Optional<Status> status) {}

    static DocumentView of(Document document, Library library, History history, Frame.Request request) {
        Roadmap roadmap = history.on(request.asOf(), document.initiative());
        Markdown text = Markdown.parse(document.markdown());
        String title = text.outline().title().map(Outline.Section::text).orElse(document.title());
        String book = roadmap.initiative(document.initiative())
                .map(Initiative::title)
                .orElse(document.initiative().value());
        Frame frame = Frame.of(title, text.lead().orElse(title + ", a design document of " + book + "."), request);
        List<Revision> versions = history.versions(document.slug()).stream()
                .filter(request.asOf()::knows)
                .toList();
        return new DocumentView(
                frame,
                DateBar.of(history, request, Edition.days(versions)),
                since(document, history, request, frame),
                book,
                Contents.beside(document, library, frame),
                trail(document, book, library, frame),
                document.status(),
                remark(document),
                addresses(document, library, frame),
                addressedBy(document, library, frame),
                items(document, roadmap, frame),
                Edition.of(versions, request.on()),
                text.html(
                        destination ->
                                library.resolve(document.slug(), destination).map(frame::href),
                        block -> DocumentCode.shown(block, frame)),
                text.outline().sections(),
                library.neighbour(document, -1).map(other -> ref(other, frame)),
                library.neighbour(document, 1).map(other -> ref(other, frame)));
    }

    private static Since since(Document document, History history, Frame.Request request, Frame frame) {
        Optional<LocalDate> day = Since.day(frame);
        Map<Slug, List<Mark>> marks = day.map(
                        then -> history.document(document.slug(), request.asOf().at(then)))
                .filter(before -> !before.equals(Optional.of(document)))
                .map(before -> Map.of(document.slug(), List.of(DocumentsView.mark(before, document))))
                .orElse(Map.of());
        return Since.of(day, marks, List.of());
    }

    /** What the document says of its standing, where that is more than the state's own name. */
    private static Optional<String> remark(Document document) {
        return document.statusText()
                .filter(text -> document.status()
                        .map(status -> !lower(text).endsWith(lower(status.label())))
                        .orElse(true));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<Ref> trail(Document document, String book, Library library, Frame frame) {
        Stream<Ref> roots = Stream.of(
                Ref.to("Documents", frame.href("/docs")),
                Ref.to(book, frame.href("/initiatives/" + document.initiative())));
        Stream<Ref> above = library.trail(document).stream()
                .filter(other -> !other.equals(document))
                .map(other -> ref(other, frame));
        return Stream.concat(roots, above).toList();
    }

    private static List<Reference> addresses(Document document, Library library, Frame frame) {
        return document.addresses().stream()
                .map(title -> library.challenge(document.initiative(), title)
                        .map(challenge -> reference(challenge, frame))
                        .orElse(new Reference(Ref.plain(title), Optional.empty())))
                .toList();
    }

    private static List<Reference> addressedBy(Document document, Library library, Frame frame) {
        return library.addressing(document).stream()
                .map(design -> reference(design, frame))
                .toList();
    }

    /** Items tell of a document's subject where they have its name. */
    private static List<Ref> items(Document document, Roadmap roadmap, Frame frame) {
        return roadmap.items().stream()
                .map(Roadmap.Standing::item)
                .filter(item -> item.initiative().equals(document.initiative()))
                .filter(item -> item.title().equalsIgnoreCase(document.title()))
                .map(item -> Ref.to(item.kind().label(), frame.href("/items/" + item.slug())))
                .toList();
    }

    private static Reference reference(Document document, Frame frame) {
        return new Reference(ref(document, frame), document.status());
    }

    private static Ref ref(Document document, Frame frame) {
        return Ref.to(document.title(), frame.href(Library.address(document.slug())));
    }
}
