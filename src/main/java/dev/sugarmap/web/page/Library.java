package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Slug;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents of one day and how they hang together. */
final class Library {
    private final List<Document> documents;

    /** By slug whatever its letter case, since the books themselves mix it. */
    private final Map<String, Document> bySlug = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Library(List<Document> documents) {
        this.documents = documents;
        documents.forEach(document -> bySlug.put(document.slug().value(), document));
    }

    /** The address of a document. */
    static String address(Slug document) {
        return "/docs/" + document;
    }

    List<Document> documents() {
        return documents;
    }

    /** The documents of one initiative in reading order. */
    List<Document> book(Slug initiative) {
        return documents.stream()
                .filter(document -> document.initiative().equals(initiative))
                .toList();
    }

    /** The document at that path, whatever its letter case, with or without {@code .md} or {@code README}. */
    Optional<Document> find(String path) {
        String plain = path.replaceFirst("(?i)\\.md$", "").replaceFirst("(?i)/README$", "");
        return Optional.ofNullable(bySlug.get(plain));
    }

    /** The documents above a document, outermost first, and it itself. */
    List<Document> trail(Document document) {
        Deque<Document> trail = new ArrayDeque<>();
        Optional<Document> step = Optional.of(document);
        while (step.isPresent() && !trail.contains(step.get())) {
            trail.addFirst(step.get());
            step = step.get().parent().flatMap(parent -> find(parent.value()));
        }
        return List.copyOf(trail);
    }

    /** The document so many places further in reading order, within the initiative. */
    Optional<Document> neighbour(Document document, int places) {
        List<Document> book = book(document.initiative());
        int place = book.indexOf(document) + places;
        return place >= 0 && place < book.size() ? Optional.of(book.get(place)) : Optional.empty();
    }

    /** The challenge of that title in the same book. */
    Optional<Document> challenge(Slug initiative, String title) {
        return book(initiative).stream()
                .filter(document -> document.kind().equals("challenge"))
                .filter(document -> document.title().equals(title))
                .findFirst();
    }

    /** The documents that say they answer that one. */
    List<Document> addressing(Document challenge) {
        return book(challenge.initiative()).stream()
                .filter(document -> document.addresses().contains(challenge.title()))
                .toList();
    }

    /** The address that a link in a document leads to, if anything stands there. */
    Optional<String> resolve(Slug from, String destination) {
        if (destination.startsWith("#") || destination.startsWith("/")) {
            return Optional.of(destination);
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String anchor = hash < 0 ? "" : destination.substring(hash);
        return folders(from)
                .flatMap(folder -> find(join(folder, path)).stream())
                .findFirst()
                .map(document -> address(document.slug()) + anchor);
    }

    /** A slug does not tell a page from the README of the folder of that name, so both places are tried. */
    private static Stream<String> folders(Slug slug) {
        String path = slug.value();
        return Stream.of(path.substring(0, Math.max(path.lastIndexOf('/'), 0)), path);
    }

    private static String join(String folder, String path) {
        Deque<String> joined = new ArrayDeque<>(List.of(folder.split("/")));
        for (String step : path.split("/", -1)) {
            switch (step) {
                case "", "." -> {}
                case ".." -> joined.pollLast();
                default -> joined.addLast(step);
            }
        }
        return String.join("/", joined);
    }
}
