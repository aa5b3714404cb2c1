package dev.sugarmap.web.api;

import static dev.sugarmap.web.contract.Parameter.AFTER;
import static dev.sugarmap.web.contract.Parameter.FORMAT;
import static dev.sugarmap.web.contract.Parameter.HORIZON;
import static dev.sugarmap.web.contract.Parameter.INITIATIVE;
import static dev.sugarmap.web.contract.Parameter.ITEM;
import static dev.sugarmap.web.contract.Parameter.KIND;
import static dev.sugarmap.web.contract.Parameter.KNOWN;
import static dev.sugarmap.web.contract.Parameter.LIMIT;
import static dev.sugarmap.web.contract.Parameter.ON;
import static dev.sugarmap.web.contract.Parameter.OWNER;
import static dev.sugarmap.web.contract.Parameter.Q;
import static dev.sugarmap.web.contract.Parameter.SINCE;
import static dev.sugarmap.web.contract.Parameter.SORT;
import static dev.sugarmap.web.contract.Parameter.STATE;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Changes;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.contract.Asked;
import dev.sugarmap.web.contract.Reply;
import dev.sugarmap.web.contract.Route;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.page.ChangeTable;
import dev.sugarmap.web.page.SelectedChanges;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roadmap for programs: the same as on the pages, as data. */
public final class RoadmapApi {
    private final History history;

    /** The roadmap that this history tells of. */
    public RoadmapApi(History history) {
        this.history = history;
    }

    /** Its addresses. */
    public List<Route> routes() {
        return List.of(
                Route.Read.of(
                                "/api/v1/items",
                                "The items that stand on a day, by name or in the order asked for.",
                                ItemsAnswer.class,
                                "/api/v1/items?q=state:done+kind:milestone&limit=1",
                                this::items)
                        .with(ON, KNOWN, SINCE, Q, INITIATIVE, KIND, STATE, OWNER, HORIZON, SORT, AFTER, LIMIT, FORMAT),
                Route.Read.of(
                                "/api/v1/items/{slug}",
                                "One item as it stands on a day.",
                                ItemAnswer.class,
                                "/api/v1/items/subproject-async-drop?on=2021-12-01",
                                this::item)
                        .with(ON, KNOWN),
                Route.Read.of(
                                "/api/v1/items/{slug}/history",
                                "The life of an item up to a day, the oldest change first.",
                                HistoryAnswer.class,
                                "/api/v1/items/subproject-async-drop/history?on=2021-12-01",
                                this::history)
                        .with(ON, KNOWN, SINCE, FORMAT),
                Route.Read.of(
                                "/api/v1/changes",
                                "What changed up to a day, the newest first.",
                                ChangesAnswer.class,
                                "/api/v1/changes?q=state:done&since=2023-01-01&limit=1",
                                this::changes)
                        .with(ON, KNOWN, SINCE, Q, INITIATIVE, KIND, STATE, OWNER, HORIZON, ITEM, AFTER, LIMIT, FORMAT),
                Route.Read.of(
                                "/api/v1/initiatives",
                                "The initiatives that stand on a day, by name.",
                                InitiativesAnswer.class,
                                "/api/v1/initiatives?limit=1",
                                this::initiatives)
                        .with(ON, KNOWN, SINCE, AFTER, LIMIT),
                Route.Read.of(
                                "/api/v1/initiatives/{slug}",
                                "One initiative as it stands on a day.",
                                InitiativeAnswer.class,
                                "/api/v1/initiatives/async-fundamentals",
                                this::initiative)
                        .with(ON, KNOWN),
                Route.Read.of(
                                "/api/v1/docs",
                                "The design documents that stand on a day, by name and without their text.",
                                DocumentsAnswer.class,
                                "/api/v1/docs?initiative=async-fundamentals&limit=2",
                                this::documents)
                        .with(ON, KNOWN, SINCE, INITIATIVE, AFTER, LIMIT),
                Route.Read.of(
                                "/api/v1/docs/<path>",
                                "One design document as it stands on a day, with its text.",
                                DocumentTextAnswer.class,
                                "/api/v1/docs/async-fundamentals/roadmap",
                                this::document)
                        .with(ON, KNOWN));
    }

    private Reply items(Asked asked) {
        ItemList list = ItemList.of(history, asked);
        Optional<String> next = list.next().map(Slug::value);
        List<ItemAnswer> items = list.items().stream().map(ItemAnswer::of).toList();
        return Reply.of(new ItemsAnswer(asked.page().on(), items, next))
                .as(() -> ItemTable.of(list.items()))
                .upTo(next);
    }

    private Reply item(Asked asked) {
        return Reply.of(ItemAnswer.of(history.item(asked.slug(), asked.page().asOf())
                .orElseThrow(() -> absent("item", asked).thrown())));
    }

    private Reply history(Asked asked) {
        AsOf asOf = asked.page().asOf();
        List<Revision> revisions = history.revisions(asked.slug()).stream()
                .filter(asOf::knows)
                .filter(revision -> !revision.change().effective().isAfter(asOf.day()))
                .toList();
        if (revisions.isEmpty()) {
            throw absent("item", asked).thrown();
        }
        List<Step> steps = Step.of(revisions);
        List<Step> told = steps.stream()
                .filter(step -> asked.page()
                        .since()
                        .map(step.revision().change().effective()::isAfter)
                        .orElse(true))
                .toList();
        return Reply.of(HistoryAnswer.of(steps.getLast(), told)).as(() -> ChangeTable.of(told));
    }

    private Reply changes(Asked asked) {
        SelectedChanges changes = SelectedChanges.of(history, asked.page(), asked.limit());
        Optional<String> next = changes.next().map(Changes.Cursor::toString);
        List<ChangeAnswer> items =
                changes.steps().stream().map(ChangeAnswer::of).toList();
        return Reply.of(new ChangesAnswer(asked.page().on(), items, next))
                .as(() -> ChangeTable.of(changes.steps()))
                .upTo(next);
    }

    private Reply initiatives(Asked asked) {
        ByName<Initiative> list = ByName.of(wanted(history::initiatives, asked), asked);
        List<InitiativeAnswer> items =
                list.items().stream().map(InitiativeAnswer::of).toList();
        return Reply.of(new InitiativesAnswer(asked.page().on(), items, list.next()))
                .upTo(list.next());
    }

    private Reply initiative(Asked asked) {
        Slug slug = asked.slug();
        return Reply.of(history.initiatives(asked.page().asOf()).stream()
                .filter(one -> one.slug().equals(slug))
                .map(InitiativeAnswer::of)
                .findFirst()
                .orElseThrow(() -> absent("initiative", asked).thrown()));
    }

    private Reply documents(Asked asked) {
        Optional<String> initiative = initiativeChosen(asked);
        List<Document> wanted = wanted(history::documents, asked).stream()
                .filter(document ->
                        initiative.map(document.initiative().value()::equals).orElse(true))
                .toList();
        ByName<Document> list = ByName.of(wanted, asked);
        List<DocumentAnswer> items =
                list.items().stream().map(DocumentAnswer::of).toList();
        return Reply.of(new DocumentsAnswer(asked.page().on(), items, list.next()))
                .upTo(list.next());
    }

    /** What stands on the day asked for, without that which stood just so on the day that {@code since} names. */
    private static <T> List<T> wanted(Function<AsOf, List<T>> standing, Asked asked) {
        AsOf asOf = asked.page().asOf();
        Set<T> unchanged = asked.page().since().stream()
                .map(since -> asOf.at(since.isBefore(asOf.day()) ? since : asOf.day()))
                .flatMap(then -> standing.apply(then).stream())
                .collect(Collectors.toSet());
        return standing.apply(asOf).stream()
                .filter(one -> !unchanged.contains(one))
                .toList();
    }

    /** One that stands on the day asked for or today, as in a {@link dev.sugarmap.web.page.Selection}. */
    private Optional<String> initiativeChosen(Asked asked) {
        AsOf asOf = asked.page().asOf();
        List<String> allowed = Stream.of(asOf, asOf.at(asked.page().today()))
                .flatMap(then -> history.initiatives(then).stream())
                .map(initiative -> initiative.slug().value())
                .distinct()
                .toList();
        return asked.page()
                .query()
                .choice(INITIATIVE.code(), given -> Optional.of(given).filter(allowed::contains), allowed.stream());
    }

    private Reply document(Asked asked) {
        AsOf asOf = asked.page().asOf();
        Document document = history.document(asked.slug(), asOf)
                .orElseThrow(() -> absent("document", asked).thrown());
        List<Revision> versions =
                history.versions(asked.slug()).stream().filter(asOf::knows).toList();
        return Reply.of(DocumentTextAnswer.of(document, versions));
    }

    private static Problem absent(String what, Asked asked) {
        return Problem.notFound("There is no " + what + " \"" + asked.name() + "\" on "
                + asked.page().on() + ".");
    }
}
