package dev.sugarmap.importer;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Item.Link;
import dev.sugarmap.roadmap.Item.Progress;
import dev.sugarmap.roadmap.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code history.yaml}: the rows of the status tables, whose changes it puts in the order of the commits. */
final class SeedHistory {
    private final Map<String, Commit> commits = new LinkedHashMap<>();
    private final Slug initiative;
    private final String repository;
    private final Map<String, String> issues;

    private SeedHistory(YamlFields root) {
        initiative = root.read("initiative", Slug::new);
        repository = root.text("repository");
        issues = root.pairs("issues");
        root.each("commits", fields -> {
            Commit commit = new Commit(fields.text("id"), fields.read("date", LocalDate::parse), new ArrayList<>());
            commits.put(commit.id(), commit);
        });
    }

    static List<Change> changes(YamlFields root) {
        SeedHistory history = new SeedHistory(root);
        root.each("tables", history::readTable);
        return history.commits.values().stream()
                .flatMap(commit -> commit.changes().stream())
                .toList();
    }

    private void readTable(YamlFields table) {
        String page = table.text("page");
        Kind kind = table.read("kind", code -> Kind.ofCode(code).orElseThrow(IllegalArgumentException::new));
        table.each("items", item -> readItem(item, page, kind));
    }

    private void readItem(YamlFields item, String page, Kind kind) {
        Row row = new Row(
                item.read("slug", Slug::new),
                kind,
                item.text("title"),
                item.read("position", Integer::valueOf),
                item.list("topics", SeedHistory::titleLink));
        item.each("history", step -> {
            Commit commit = step.read("commit", this::commit);
            Effect effect = step.textIfAny("removed").isPresent()
                    ? new Effect.Removed(Item.class, row.slug())
                    : new Effect.Stands(item(row, step));
            Source source = new Source(
                    Source.Kind.COMMIT,
                    commit.id(),
                    Optional.of(page),
                    Optional.of(repository + "/commit/" + commit.id()));
            commit.changes().add(new Change(effect, commit.date(), source, Optional.empty(), Optional.empty()));
        });
    }

    private Commit commit(String id) {
        return Optional.ofNullable(commits.get(id)).orElseThrow(IllegalArgumentException::new);
    }

    private Item item(Row row, YamlFields step) {
        String title = step.textIfAny("title").orElse(row.title());
        return new Item(
                row.slug(),
                row.kind(),
                initiative,
                title,
                row.position(),
                Optional.empty(),
                step.statusIfAny("status"),
                step.textIfAny("state"),
                step.readIfAny("progress", SeedHistory::progress),
                step.textIfAny("stage"),
                step.textIfAny("issue"),
                step.texts("owners"),
                Optional.empty(),
                List.of(),
                links(row, step, title));
    }

    private static Progress progress(String text) {
        String[] parts = text.split("/", 2);
        return new Progress(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private List<Link> links(Row row, YamlFields step, String title) {
        List<Link> links = new ArrayList<>(row.topics());
        step.textIfAny("page").ifPresent(page -> links.add(new Link("title", title, page)));
        step.textIfAny("issue").ifPresent(issue -> issueLink(issue).ifPresent(links::add));
        step.textIfAny("evidence").ifPresent(address -> links.add(new Link("state", step.text("state"), address)));
        links.addAll(step.list("addresses", SeedHistory::challengeLink));
        return links;
    }

    private static Link titleLink(YamlFields link) {
        return new Link("title", link.text("text"), link.text("target"));
    }

    /** A number that leads nowhere, such as the placeholder of the first versions, makes no link. */
    private Optional<Link> issueLink(String issue) {
        return Optional.ofNullable(issues.get(issue)).map(address -> new Link("issue", issue, address));
    }

    private static Link challengeLink(YamlFields link) {
        return new Link("addresses", link.text("text"), link.text("target"));
    }

    /** What all revisions of one row share, as far as they say nothing else. */
    private record Row(Slug slug, Kind kind, String title, int position, List<Link> topics) {}

    private record Commit(String id, LocalDate date, List<Change> changes) {}
}
