package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table of contents. */
final class Contents {
    private final List<Document> book;
    private final Frame frame;
    private final Optional<Document> current;
    private final Set<Document> open;
    private final Since since;

    private Contents(List<Document> book, Frame frame, Optional<Document> current, Set<Document> open, Since since) {
        this.book = book;
        this.frame = frame;
        this.current = current;
        this.open = open;
        this.since = since;
    }

    /**
     * A document in it.
     *
     * @param marks what happened to it since the day that the page compares with
     * @param open whether what stands below it is shown at first
     */
    public record Entry(
            String title,
            String href,
            Optional<Status> status,
            List<Mark> marks,
            boolean current,
            boolean open,
            List<Entry> below) {}

    /** A book's contents with every branch open. */
    static List<Entry> of(List<Document> book, Frame frame, Since since) {
        return new Contents(book, frame, Optional.empty(), Set.copyOf(book), since).top();
    }

    /** The contents beside one of a book's documents, open only on the way to it. */
    static List<Entry> beside(Document current, Library library, Frame frame) {
        List<Document> book = library.book(current.initiative());
        return new Contents(book, frame, Optional.of(current), Set.copyOf(library.trail(current)), Since.NOTHING).top();
    }

    private List<Entry> top() {
        return book.stream()
                .filter(document -> book.stream().noneMatch(other -> isBelow(document, other)))
                .map(this::entry)
                .toList();
    }

    private Entry entry(Document document) {
        return new Entry(
                document.title(),
                frame.href(Library.address(document.slug())),
                document.status(),
                since.of(document.slug()),
                current.filter(document::equals).isPresent(),
                open.contains(document),
                book.stream()
                        .filter(other -> isBelow(other, document))
                        .map(this::entry)
                        .toList());
    }

    private static boolean isBelow(Document child, Document parent) {
        return child.parent().filter(parent.slug()::equals).isPresent();
    }
}
