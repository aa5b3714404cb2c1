package dev.sugarmap.importer;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code documents.yaml} and the Markdown files that it names. */
final class SeedDocuments {
    private static final String INDEX = "README";

    private SeedDocuments() {}

    static List<Change> changes(YamlFields root, SeedFiles files) {
        return root.list("books", fields -> new Book(fields, files).changes()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** One initiative's book. */
    private static final class Book {
        private final YamlFields fields;
        private final SeedFiles files;
        private final Slug initiative;
        private final SeedSource source;
        private final List<Slug> pages = new ArrayList<>();

        Book(YamlFields fields, SeedFiles files) {
            this.fields = fields;
            this.files = files;
            this.initiative = fields.read("initiative", Slug::new);
            this.source = SeedSource.of(fields);
        }

        List<Change> changes() {
            return fields.list("pages", this::change);
        }

        private Change change(YamlFields page) {
            String path = page.text("path");
            return source.file(path + ".md").stands(document(page, path));
        }

        private Document document(YamlFields page, String path) {
            Optional<Slug> parent = page.readIfAny("parent", this::slug);
            if (parent.isPresent() && !pages.contains(parent.get())) {
                throw page.wrong("parent", "is no page above this one");
            }
            pages.add(slug(path));
            return new Document(
                    slug(path),
                    initiative,
                    page.text("title"),
                    pages.size(),
                    parent,
                    page.text("kind"),
                    page.statusIfAny("status"),
                    page.textIfAny("statusText"),
                    page.texts("addresses"),
                    files.text("docs/" + initiative + "/" + path + ".md"));
        }

        /** The index page of a folder goes by the folder's name. */
        private Slug slug(String path) {
            String whole = initiative + "/" + path;
            return new Slug(
                    whole.endsWith("/" + INDEX) ? whole.substring(0, whole.length() - INDEX.length() - 1) : whole);
        }
    }
}
