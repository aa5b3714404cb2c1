package dev.sugarmap.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Item.Cell;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Item.Link;
import dev.sugarmap.roadmap.Item.Progress;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Subject;
import dev.sugarmap.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seed in a real store, against tables of the facts that were made from the sources and not from the seed. */
final class SeedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-05T05:05:05Z"), ZoneOffset.UTC);

    @TempDir
    static Path directory;

    static Store store;
    static History history;

    @BeforeAll
    static void fill() {
        store = Store.open(directory, CLOCK);
        history = store.history();
        assertThat(history.append(Seed.BATCH, Seed.changes())).isTrue();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void a_second_start_adds_nothing() {
        long version = history.version();

        assertThat(history.append(Seed.BATCH, Seed.changes())).isFalse();

        assertThat(history.version()).isEqualTo(version);
    }

    @Test
    void tells_every_event_of_every_row_as_the_sources_do() {
        List<Table.Row> events = Table.read("history.tsv");
        assertThat(events).hasSize(85);
        List<String> slugs =
                events.stream().map(row -> row.text("slug")).distinct().toList();
        assertThat(slugs).hasSize(41);

        for (String slug : slugs) {
            List<Table.Row> expected =
                    events.stream().filter(row -> row.text("slug").equals(slug)).toList();
            List<Revision> told = history.revisions(new Slug(slug));
            assertThat(told).as(slug).hasSameSizeAs(expected);
            for (int event = 0; event < expected.size(); event++) {
                assertThat(told.get(event).recorded()).isEqualTo(CLOCK.instant());
                assertTellsEvent(told.get(event).change(), expected.get(event));
            }
        }
    }

    private static void assertTellsEvent(Change change, Table.Row row) {
        assertThat(change.effective()).isEqualTo(LocalDate.parse(row.text("date")));
        assertThat(change.source().kind()).isEqualTo(Source.Kind.COMMIT);
        assertThat(change.source().id()).isEqualTo(row.text("commit"));
        assertThat(change.source().url())
                .contains("https://github.com/rust-lang/async-fundamentals-initiative/commit/" + row.text("commit"));
        Slug slug = new Slug(row.text("slug"));
        if (row.text("change").equals("removed")) {
            assertThat(change.effect()).isEqualTo(new Effect.Removed(Item.class, slug));
            return;
        }
        assertThat(change.source().page()).contains(row.text("file"));
        Item item = item(change);
        assertThat(item).usingRecursiveComparison().ignoringFields("links").isEqualTo(item(row));
        assertThat(targets(item, "state"))
                .isEqualTo(row.optional("evidence").stream().toList());
        assertThat(texts(item, "addresses")).isEqualTo(row.list("addresses"));
        row.optional("page")
                .ifPresent(page -> assertThat(targets(item, "title")).containsExactly(page));
    }

    private static Item item(Table.Row row) {
        return new Item(
                new Slug(row.text("slug")),
                Kind.ofCode(row.text("kind")).orElseThrow(),
                new Slug("async-fundamentals"),
                row.text("title"),
                row.number("position"),
                Optional.empty(),
                row.optional("status").map(code -> Status.ofCode(code).orElseThrow()),
                row.optional("state"),
                row.optional("progress").map(SeedTest::progress),
                row.optional("stage"),
                row.optional("issue"),
                row.list("owners"),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Progress progress(String text) {
        List<String> parts = List.of(text.split("/"));
        return new Progress(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)));
    }

    @Test
    void links_issues_topics_and_challenges() {
        assertThat(standing("subproject-static-async-fn-in-trait", "2022-01-01").links())
                .containsExactly(new Link("issue", "#91611", "https://github.com/rust-lang/rust/issues/91611"));
        assertThat(standing("milestone-feature-complete-for-async-drop", "2022-01-01")
                        .links())
                .containsExactly(new Link("title", "async drop", "design-discussions/async_drop.md"));
        assertThat(standing("design-document-auto-traits-consider-asyncdrop", "2022-01-01")
                        .links())
                .containsExactly(
                        new Link("addresses", "Bounding drop", "evaluation/challenges/bounding_async_drop.md"));
        assertThat(standing("subproject-async-drop", "2022-01-01").links()).isEmpty();
    }

    @Test
    void shows_progress_in_six_blocks_until_november_2021() {
        assertThat(of(Kind.SUBPROJECT, "2021-10-01"))
                .extracting(Item::progress)
                .extracting(Optional::orElseThrow)
                .extracting(Progress::toString)
                .containsExactly("6/6", "1/6", "1/6", "1/6", "1/6");
        assertThat(of(Kind.SUBPROJECT, "2021-11-04"))
                .extracting(Item::progress)
                .extracting(Optional::orElseThrow)
                .extracting(Progress::toString)
                .containsExactly("5/5", "2/5", "1/5", "1/5", "1/5");
        assertThat(of(Kind.SUBPROJECT, "2021-10-01"))
                .extracting(Item::status)
                .extracting(Optional::orElseThrow)
                .containsExactly(
                        Status.DONE, Status.IN_PROGRESS, Status.IN_PROGRESS, Status.IN_PROGRESS, Status.NOT_STARTED);
    }

    @Test
    void the_stages_left_on_the_day_on_which_they_came() {
        assertThat(of(Kind.STAGE, "2021-09-01")).isEmpty();
        assertThat(of(Kind.STAGE, "2021-09-02")).isEmpty();
        assertThat(of(Kind.SUBPROJECT, "2021-09-02")).hasSize(5);
        assertThat(Table.read("history.tsv").stream()
                        .filter(row -> row.text("change").equals("removed")))
                .hasSize(8);
    }

    @Test
    void tells_two_milestones_of_one_name_apart_and_follows_the_renamed_one() {
        String second = "milestone-author-rfc-for-impl-trait-in-traits";
        String first = "milestone-author-rfc-for-async-fn-in-traits";

        assertThat(standing(second, "2023-09-17").title()).isEqualTo("Author RFC for async fn in traits");
        assertThat(standing(first, "2023-09-17").title()).isEqualTo("Author RFC for async fn in traits");
        assertThat(standing(second, "2023-09-18").title()).isEqualTo("Author RFC for impl trait in traits");
        assertThat(standing(first, "2023-09-18").title()).isEqualTo("Author RFC for async fn in traits");
    }

    @Test
    void plans_the_vision_as_the_note_does() {
        List<Table.Row> expected = Table.read("vision.tsv");
        List<Item> rows = of(Kind.VISION_ROW, "2023-02-16");

        assertThat(rows).hasSize(24).hasSameSizeAs(expected);
        for (int row = 0; row < rows.size(); row++) {
            Item item = rows.get(row);
            Table.Row facts = expected.get(row);
            assertThat(item.slug()).hasToString(facts.text("slug"));
            assertThat(item.title()).isEqualTo(facts.text("title"));
            assertThat(item.position()).isEqualTo(facts.number("position"));
            assertThat(item.horizon()).contains(facts.number("horizon"));
            assertThat(item.owners()).isEqualTo(facts.list("owners"));
            assertThat(String.join(
                            ", ", item.cells().stream().map(SeedTest::cell).toList()))
                    .as(facts.text("slug"))
                    .isEqualTo(facts.text("cells"));
            assertThat(item.status()).isEmpty();
            assertThat(item.progress()).isEmpty();
        }
        assertThat(of(Kind.VISION_ROW, "2023-02-15")).isEmpty();
    }

    private static String cell(Cell cell) {
        String target = cell.target() ? "target" : "empty";
        return cell.period() + " " + cell.progress().map(Progress::toString).orElse(target);
    }

    @Test
    void counts_bars_targets_and_blank_cells_of_the_vision() {
        List<Cell> cells = of(Kind.VISION_ROW, "2023-02-16").stream()
                .flatMap(item -> item.cells().stream())
                .toList();
        List<String> bars = cells.stream()
                .flatMap(cell -> cell.progress().stream())
                .map(Progress::toString)
                .toList();

        assertThat(bars).hasSize(34);
        assertThat(bars.stream().filter("0/3"::equals)).hasSize(27);
        assertThat(bars.stream().filter("1/3"::equals)).hasSize(4);
        assertThat(bars.stream().filter("2/3"::equals)).hasSize(3);
        assertThat(cells.stream().filter(Cell::target)).hasSize(7);
        assertThat(cells.stream()
                        .filter(cell -> !cell.target() && cell.progress().isEmpty()))
                .hasSize(29);
    }

    @Test
    void says_why_the_vision_has_its_day() {
        Change change = history.revisions(new Slug("vision-generator-limitations"))
                .getFirst()
                .change();

        assertThat(change.source())
                .isEqualTo(
                        new Source(Source.Kind.SEED, "vision-2024", Optional.of("Dates and times"), Optional.empty()));
        assertThat(change.reason().orElseThrow())
                .contains("the newest day that it cites")
                .endsWith("The column Who holds a question mark.");
    }

    @Test
    void ranks_the_goals_of_three_horizons() {
        List<Item> goals = of(Kind.GOAL, "2023-02-16");

        assertThat(goals)
                .extracting(goal -> goal.horizon().orElseThrow())
                .containsExactly(2023, 2023, 2023, 2023, 2024, 2024, 2024, 2027, 2027, 2027, 2027);
        assertThat(goals)
                .extracting(goal -> goal.stage().orElseThrow())
                .startsWith("top-line", "secondary", "tertiary", "tertiary", "top-line");
    }

    @Test
    void names_the_people_of_the_initiatives() {
        List<Initiative> initiatives =
                history.on(AsOf.now(LocalDate.parse("2023-02-16"))).initiatives();

        assertThat(initiatives)
                .extracting(Initiative::slug)
                .extracting(Slug::value)
                .containsExactly("async-fundamentals", "async-vision");
        assertThat(initiatives.getFirst().roles())
                .extracting(role -> role.name() + " " + role.handle())
                .containsExactly(
                        "Owner tmandry",
                        "Liaison nikomatsakis",
                        "Liaison/author nikomatsakis",
                        "stakeholder contact tmandry",
                        "stakeholder contact nikomatsakis");
    }

    @Test
    void holds_every_page_of_the_book_in_reading_order() {
        List<Table.Row> expected = Table.read("documents.tsv");
        List<Document> pages = documents("async-fundamentals");

        assertThat(pages).hasSize(43).hasSameSizeAs(expected);
        for (int page = 0; page < pages.size(); page++) {
            Document document = pages.get(page);
            Table.Row facts = expected.get(page);
            assertThat(document.slug()).hasToString(facts.text("slug"));
            assertThat(document.title()).isEqualTo(facts.text("title"));
            assertThat(document.position()).isEqualTo(facts.number("position"));
            assertThat(document.parent().map(Slug::value)).isEqualTo(facts.optional("parent"));
            assertThat(document.kind()).isEqualTo(facts.text("kind"));
            assertThat(document.status().map(Status::code)).isEqualTo(facts.optional("status"));
            assertThat(document.addresses()).isEqualTo(facts.list("addresses"));
            assertThat(document.markdown()).startsWith("# ").hasSizeGreaterThan(200);
        }
    }

    @Test
    void holds_the_vision_note_and_its_topics() {
        assertThat(documents("async-vision"))
                .extracting(document -> document.slug().value())
                .hasSize(7)
                .startsWith("async-vision", "async-vision/topics/definition-of-task");
        assertThat(history.documents(AsOf.now(LocalDate.parse("2021-11-18")))).isEmpty();
    }

    @Test
    void gives_each_document_its_page_in_the_repository() {
        Change page = Seed.changes().stream()
                .filter(change -> change.effect() instanceof Effect.Stands(Subject subject)
                        && subject.slug().value().equals("async-fundamentals/design-discussions"))
                .findFirst()
                .orElseThrow();

        assertThat(page.source().page()).contains("design-discussions/README.md");
        assertThat(page.source().url())
                .contains(
                        "https://github.com/rust-lang/async-fundamentals-initiative/blob/b227319/design-discussions/README.md");
    }

    private static List<Document> documents(String initiative) {
        return history.documents(AsOf.now(LocalDate.parse("2023-02-16"))).stream()
                .filter(document -> document.initiative().value().equals(initiative))
                .toList();
    }

    private static List<Item> of(Kind kind, String day) {
        return history.on(AsOf.now(LocalDate.parse(day))).items().stream()
                .map(Standing::item)
                .filter(item -> item.kind() == kind)
                .toList();
    }

    private static Item standing(String slug, String day) {
        return history.on(AsOf.now(LocalDate.parse(day)))
                .item(new Slug(slug))
                .orElseThrow()
                .item();
    }

    private static Item item(Change change) {
        if (change.effect() instanceof Effect.Stands(Item item)) {
            return item;
        }
        throw new AssertionError(change + " leaves no item");
    }

    private static List<String> targets(Item item, String role) {
        return links(item, role).map(Link::target).toList();
    }

    private static List<String> texts(Item item, String role) {
        return links(item, role).map(Link::text).toList();
    }

    private static Stream<Link> links(Item item, String role) {
        return item.links().stream().filter(link -> link.role().equals(role));
    }
}
