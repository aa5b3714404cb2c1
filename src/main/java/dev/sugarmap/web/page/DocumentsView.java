package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Slug;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All design documents. */
public record DocumentsView(Frame frame, DateBar dates, Since since, List<Book> books) implements View {
    /** The documents of one initiative. */
    public record Book(String title, String goal, String href, int pages, List<Contents.Entry> contents) {}

    static DocumentsView of(History history, Frame.Request request) {
        Frame frame = Frame.of(
                "Documents",
                "The design documents of async Rust: what is proposed, what speaks for it and against it.",
                request);
        List<Document> documents = history.documents(request.asOf());
        Since since = since(history, request, frame, documents);
        Library library = new Library(documents);
        List<Book> books = history.initiatives(request.asOf()).stream()
                .map(initiative -> book(initiative, library, frame, since))
                .filter(book -> book.pages() > 0)
                .toList();
        return new DocumentsView(
                frame, DateBar.of(history, request, history.documentDays(request.asOf())), since, books);
    }

    private static Book book(Initiative initiative, Library library, Frame frame, Since since) {
        List<Document> documents = library.book(initiative.slug());
        return new Book(
                initiative.title(),
                initiative.goal(),
                frame.href("/initiatives/" + initiative.slug()),
                documents.size(),
                Contents.of(documents, frame, since));
    }

    private static Since since(History history, Frame.Request request, Frame frame, List<Document> shown) {
        Optional<LocalDate> day = Since.day(frame);
        Map<Slug, Document> gone = new LinkedHashMap<>();
        day.map(request.asOf()::at).stream()
                .flatMap(then -> history.documents(then).stream())
                .forEach(document -> gone.put(document.slug(), document));
        Map<Slug, List<Mark>> marks = new HashMap<>();
        for (Document document : day.isPresent() ? shown : List.<Document>of()) {
            Optional<Document> before = Optional.ofNullable(gone.remove(document.slug()));
            if (!before.equals(Optional.of(document))) {
                marks.put(document.slug(), List.of(mark(before, document)));
            }
        }
        gone.keySet().forEach(slug -> marks.put(slug, List.of(Mark.REMOVED)));
        return Since.of(
                day,
                marks,
                gone.values().stream()
                        .map(document -> Ref.plain(document.title()))
                        .toList());
    }

    /** What happened to a document that stood like this before. */
    static Mark mark(Optional<Document> before, Document after) {
        return before.map(document -> document.title().equals(after.title()) ? Mark.CHANGED : Mark.RENAMED)
                .orElse(Mark.ADDED);
    }
}
