package dev.sugarmap.archive;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Subject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of canonical JSON with its line feed: every field there, in one order, without spaces; {@code null} for what
 * is not said; whole numbers only; UTF-8.
 */
final class Line {
    static final int VERSION = 1;

    static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private Line(JsonGenerator json) {
        this.json = json;
    }

    /** The first line of an archive. */
    static byte[] head() {
        return written(line -> line.number("sugarmap", VERSION));
    }

    /** The last line of an archive, by which one that is cut off is known. */
    static byte[] end(long batches, long revisions) {
        return written(line -> line.object("end", () -> {
            line.number("batches", batches);
            line.number("revisions", revisions);
        }));
    }

    static byte[] of(Batch batch) {
        return written(line -> {
            line.number("batch", batch.number());
            line.text("name", batch.name());
            line.text("recorded", instant(batch.recorded()));
        });
    }

    static byte[] of(Seal seal) {
        return written(line -> line.text("seal", seal.hash()));
    }

    static byte[] of(Revision revision) {
        return written(line -> line.revision(revision));
    }

    private static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    private static byte[] written(Consumer<Line> fields) {
        var bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            fields.accept(new Line(json));
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void revision(Revision revision) {
        Change change = revision.change();
        number("revision", revision.number());
        text("type", type(change.effect()));
        text("slug", change.effect().slug().value());
        text("effective", change.effective().toString());
        object("source", () -> source(change.source()));
        optional("reason", change.reason());
        optional("by", change.by());
        switch (change.effect()) {
            case Effect.Removed removed -> json.writeNullProperty("state");
            case Effect.Stands(Subject subject) -> object("state", () -> state(subject));
        }
    }

    private static String type(Effect effect) {
        Class<? extends Subject> type = switch (effect) {
            case Effect.Stands(Subject subject) -> subject.getClass();
            case Effect.Removed(Class<? extends Subject> removed, Slug slug) -> removed;
        };
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private void source(Change.Source source) {
        text("kind", source.kind().name().toLowerCase(Locale.ROOT));
        text("id", source.id());
        optional("page", source.page());
        optional("url", source.url());
    }

    private void state(Subject subject) {
        switch (subject) {
            case Initiative initiative -> state(initiative);
            case Item item -> state(item);
            case Document document -> state(document);
        }
    }

    private void state(Initiative initiative) {
        text("title", initiative.title());
        number("position", initiative.position());
        text("status", initiative.status());
        text("goal", initiative.goal());
        optional("partOf", initiative.partOf());
        optional("repository", initiative.repository());
        text("impact", initiative.impact());
        list("roles", initiative.roles(), role -> {
            text("name", role.name());
            text("handle", role.handle());
            optional("note", role.note());
        });
    }

    private void state(Item item) {
        text("initiative", item.initiative().value());
        text("kind", item.kind().code());
        text("title", item.title());
        number("position", item.position());
        optional("parent", item.parent().map(Slug::value));
        optional("status", item.status().map(Status::code));
        optional("stateText", item.stateText());
        progress(item.progress());
        optional("stage", item.stage());
        optional("issue", item.issue());
        texts("owners", item.owners());
        item.horizon().ifPresentOrElse(year -> number("horizon", year), () -> json.writeNullProperty("horizon"));
        list("cells", item.cells(), cell -> {
            text("period", cell.period());
            progress(cell.progress());
            json.writeBooleanProperty("target", cell.target());
        });
        list("links", item.links(), link -> {
            text("role", link.role());
            text("text", link.text());
            text("target", link.target());
        });
    }

    private void state(Document document) {
        text("initiative", document.initiative().value());
        text("title", document.title());
        number("position", document.position());
        optional("parent", document.parent().map(Slug::value));
        text("kind", document.kind());
        optional("status", document.status().map(Status::code));
        optional("statusText", document.statusText());
        texts("addresses", document.addresses());
        text("markdown", document.markdown());
    }

    private void progress(Optional<Item.Progress> progress) {
        progress.ifPresentOrElse(
                bar -> object("progress", () -> {
                    number("done", bar.done());
                    number("of", bar.of());
                }),
                () -> json.writeNullProperty("progress"));
    }

    private void text(String name, String value) {
        json.writeStringProperty(name, unicode(value));
    }

    /** Half a surrogate pair has no bytes in UTF-8. */
    private static String unicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!isPair) {
                    throw new IllegalArgumentException("a text is no Unicode: it holds half a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }

    private void optional(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> text(name, text), () -> json.writeNullProperty(name));
    }

    private void number(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    private void object(String name, Runnable fields) {
        json.writeName(name);
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    private void texts(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> json.writeString(unicode(value)));
        json.writeEndArray();
    }

    private <T> void list(String name, List<T> values, Consumer<T> fields) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
