package dev.sugarmap.store;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Small subjects and changes to fill a journal with. */
final class Sample {
    static final Instant NOW = Instant.parse("2025-05-05T05:05:05.123456Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Slug INITIATIVE = new Slug("streams");

    private Sample() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static AsOf asOf(String day) {
        return AsOf.now(day(day));
    }

    /** What stood on a day, as known at the end of another. */
    static AsOf asOf(String day, String known) {
        return new AsOf(day(day), Optional.of(day(known)));
    }

    static Initiative initiative() {
        return initiative(INITIATIVE);
    }

    static Initiative initiative(Slug slug) {
        return new Initiative(
                slug,
                "Streams",
                1,
                "active",
                "Streams everywhere.",
                Optional.of("vision"),
                Optional.of("rust-lang/streams"),
                "* all of it",
                List.of(
                        new Initiative.Role("Owner", "tmandry", Optional.empty()),
                        new Initiative.Role("Liaison", "nikomatsakis", Optional.of("interim"))));
    }

    static Item item(String slug) {
        return item(slug, slug);
    }

    static Item item(String slug, String title) {
        return new Item(
                new Slug(slug),
                Item.Kind.MILESTONE,
                INITIATIVE,
                title,
                1,
                Optional.empty(),
                Optional.of(Status.IN_PROGRESS),
                Optional.of("🦀"),
                Optional.of(new Item.Progress(1, 6)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    static Document document(String slug, int position, String markdown) {
        return new Document(
                new Slug(slug),
                INITIATIVE,
                "Page " + position,
                position,
                Optional.of(new Slug("streams/up")),
                "design",
                Optional.of(Status.REJECTED),
                Optional.of("not now"),
                List.of("Dyn traits", "Bounding futures"),
                markdown);
    }

    static Change stands(String day, Subject subject) {
        return change(day, new Effect.Stands(subject));
    }

    static Change removed(String day, String item) {
        return change(day, new Effect.Removed(Item.class, new Slug(item)));
    }

    static Change removed(String day, Document document) {
        return change(day, new Effect.Removed(Document.class, document.slug()));
    }

    private static Change change(String day, Effect effect) {
        return new Change(
                effect,
                day(day),
                new Source(
                        Source.Kind.COMMIT,
                        "bb73785",
                        Optional.of("README.md"),
                        Optional.of("https://example.org/bb73785")),
                Optional.of("because"),
                Optional.of("tmandry"));
    }
}
