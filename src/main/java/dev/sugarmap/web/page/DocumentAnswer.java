package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.web.http.Problem;
import java.util.List;
import java.util.Optional;

/** What stands under the address of a document. */
final class DocumentAnswer {
    private DocumentAnswer() {}

    /** The document, its right address, or on which days it stands; a problem where it never did. */
    static Answer to(Frame.Request request, History history) {
        String path = request.path().substring("/docs/".length());
        Library library = new Library(history.documents(request.asOf()));
        Optional<Document> found = library.find(path);
        if (found.isEmpty()) {
            return absent(path, request, history);
        }
        Document document = found.get();
        String address = Library.address(document.slug());
        if (!address.equals(request.path())) {
            return new Answer.Moved(Frame.of(document.title(), "", request).href(address));
        }
        return new Answer.Page("document", DocumentView.of(document, library, history, request));
    }

    private static Answer absent(String path, Frame.Request request, History history) {
        List<Revision> versions = Slug.parse(path).stream()
                .flatMap(slug -> history.versions(slug).stream())
                .toList();
        if (versions.isEmpty()) {
            throw Problem.notFound("There is no such document.").thrown();
        }
        return new Answer.Page("absent-document", AbsentDocumentView.of(history, versions, request));
    }
}
