package dev.sugarmap.archive;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads back what {@link Line} writes of a revision and of the state that it led to. */
final class Subjects {
    private Subjects() {}

    static Revision revision(JsonFields fields, Instant recorded) {
        return new Revision(fields.number("revision"), recorded, change(fields));
    }

    private static Change change(JsonFields fields) {
        Slug slug = fields.text("slug", Slug::new);
        LocalDate effective = fields.text("effective", LocalDate::parse);
        return new Change(
                effect(fields, slug),
                effective,
                source(fields.object("source")),
                fields.optText("reason"),
                fields.optText("by"));
    }

    private static Change.Source source(JsonFields fields) {
        return new Change.Source(
                fields.text("kind", code -> Change.Source.Kind.valueOf(code.toUpperCase(Locale.ROOT))),
                fields.text("id"),
                fields.optText("page"),
                fields.optText("url"));
    }

    private static Effect effect(JsonFields fields, Slug slug) {
        Optional<JsonFields> state = fields.optObject("state");
        return switch (fields.text("type")) {
            case "initiative" ->
                state.<Effect>map(given -> new Effect.Stands(initiative(slug, given)))
                        .orElse(new Effect.Removed(Initiative.class, slug));
            case "item" ->
                state.<Effect>map(given -> new Effect.Stands(fields.made("state", whole -> item(slug, given))))
                        .orElse(new Effect.Removed(Item.class, slug));
            case "document" ->
                state.<Effect>map(given -> new Effect.Stands(document(slug, given)))
                        .orElse(new Effect.Removed(Document.class, slug));
            default -> throw fields.wrong("type", "is not one of initiative, item and document");
        };
    }

    private static Initiative initiative(Slug slug, JsonFields fields) {
        return new Initiative(
                slug,
                fields.text("title"),
                fields.integer("position"),
                fields.text("status"),
                fields.text("goal"),
                fields.optText("partOf"),
                fields.optText("repository"),
                fields.text("impact"),
                fields.objects(
                        "roles",
                        role -> new Initiative.Role(role.text("name"), role.text("handle"), role.optText("note"))));
    }

    private static Item item(Slug slug, JsonFields fields) {
        return new Item(
                slug,
                fields.text("kind", code -> known(Item.Kind.ofCode(code))),
                fields.text("initiative", Slug::new),
                fields.text("title"),
                fields.integer("position"),
                fields.optText("parent", Slug::new),
                status(fields),
                fields.optText("stateText"),
                progress(fields),
                fields.optText("stage"),
                fields.optText("issue"),
                fields.texts("owners"),
                fields.optInteger("horizon"),
                fields.objects(
                        "cells", cell -> new Item.Cell(cell.text("period"), progress(cell), cell.flag("target"))),
                fields.objects(
                        "links", link -> new Item.Link(link.text("role"), link.text("text"), link.text("target"))));
    }

    private static Document document(Slug slug, JsonFields fields) {
        return new Document(
                slug,
                fields.text("initiative", Slug::new),
                fields.text("title"),
                fields.integer("position"),
                fields.optText("parent", Slug::new),
                fields.text("kind"),
                status(fields),
                fields.optText("statusText"),
                fields.texts("addresses"),
                fields.text("markdown"));
    }

    private static Optional<Status> status(JsonFields fields) {
        return fields.optText("status", code -> known(Status.ofCode(code)));
    }

    private static Optional<Item.Progress> progress(JsonFields fields) {
        return fields.optObject("progress")
                .map(bar ->
                        fields.made("progress", whole -> new Item.Progress(bar.integer("done"), bar.integer("of"))));
    }

    private static <T> T known(Optional<T> value) {
        return value.orElseThrow(() -> new IllegalArgumentException("there is no such code"));
    }
}
