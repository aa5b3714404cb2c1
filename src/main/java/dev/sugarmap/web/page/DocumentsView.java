package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import java.util.List;

/** All design documents. */
public record DocumentsView(Frame frame, DateBar dates, List<Book> books) implements View {
    /** The documents of one initiative. */
    public record Book(String title, String goal, String href, int pages, List<Contents.Entry> contents) {}

    static DocumentsView of(History history, Frame.Request request) {
        Frame frame = Frame.of(
                "Documents",
                "The design documents of async Rust: what is proposed, what speaks for it and against it.",
                request);
        Library library = new Library(history.documents(request.asOf()));
        List<Book> books = history.initiatives(request.asOf()).stream()
                .map(initiative -> book(initiative, library, frame))
                .filter(book -> book.pages() > 0)
                .toList();
        return new DocumentsView(frame, DateBar.of(request, List.of()), books);
    }

    private static Book book(Initiative initiative, Library library, Frame frame) {
        List<Document> documents = library.book(initiative.slug());
        return new Book(
                initiative.title(),
                initiative.goal(),
                frame.href("/initiatives/" + initiative.slug()),
                documents.size(),
                Contents.of(documents, frame));
    }
}
