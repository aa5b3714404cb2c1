package dev.sugarmap.web.page;

import dev.sugarmap.markdown.Markdown;
import dev.sugarmap.markdown.SafeHtml;
import dev.sugarmap.markdown.ShownCode;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Conflict;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.web.http.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One initiative with its tables.
 *
 * @param since what changed since the day to compare with
 * @param initiative empty where it does not stand on that day
 * @param repository where it is kept
 * @param impact what will be possible when it is done
 * @param stages rows of the table of stages that it began with
 * @param plan the rows planned by period
 * @param goals the goals by horizon
 */
public record InitiativeView(
        Frame frame,
        DateBar dates,
        Since since,
        Optional<Initiative> initiative,
        Optional<Ref> repository,
        Optional<SafeHtml> impact,
        List<Person> people,
        List<ItemRow> stages,
        List<ItemRow> subprojects,
        List<Disagreement> conflicts,
        List<ItemRow> milestones,
        List<ItemRow> discussions,
        List<ItemRow> designs,
        Plan plan,
        Plan goals,
        List<Page> documents)
        implements View {
    private static final String FOLDER = "/initiatives/";

    /** A person and one of their roles. */
    public record Person(Ref handle, String role, Optional<String> note) {}

    /** Two rows that disagree. */
    public record Disagreement(String rule, ItemRow subproject, ItemRow other) {}

    /** A document; {@code depth} counts the documents above it. */
    public record Page(Ref title, Optional<Status> status, int depth) {}

    static InitiativeView of(History history, Frame.Request request) {
        Slug slug = request.slugBelow(FOLDER);
        Roadmap own = history.on(request.asOf(), slug);
        Optional<Initiative> standing = own.initiative(slug);
        Initiative known = standing.or(() -> last(history.initiativeRevisions(slug)))
                .orElseThrow(() ->
                        Problem.notFound("There is no initiative of that name.").thrown());
        Frame frame = Frame.of(known.title(), known.goal(), request).fedBy(ChangeFeed.address("initiative", slug));
        Since since = Since.of(frame, day -> history.on(request.asOf().at(day), slug), own, entry -> true);
        return new InitiativeView(
                frame,
                DateBar.of(history, request),
                since,
                standing,
                standing.flatMap(Initiative::repository)
                        .map(repository -> Ref.to(repository, "https://github.com/" + repository)),
                standing.map(initiative -> html(initiative.impact(), frame)),
                standing.stream()
                        .flatMap(initiative -> initiative.roles().stream())
                        .map(role -> new Person(ItemRow.owner(role.handle(), frame), role.name(), role.note()))
                        .toList(),
                rows(Kind.STAGE, own, frame, since),
                rows(Kind.SUBPROJECT, own, frame, since),
                Conflict.in(own).stream()
                        .map(conflict -> disagreement(conflict, own, frame))
                        .toList(),
                rows(Kind.MILESTONE, own, frame, since),
                rows(Kind.DISCUSSION, own, frame, since),
                rows(Kind.DESIGN_DOCUMENT, own, frame, since),
                Plan.of(of(Kind.VISION_ROW, own), own, frame),
                Plan.of(of(Kind.GOAL, own), own, frame),
                documents(history, slug, frame));
    }

    private static Optional<Initiative> last(List<Revision> revisions) {
        return revisions.reversed().stream()
                .map(revision -> revision.change().effect())
                .flatMap(effect ->
                        effect instanceof Effect.Stands(Initiative initiative) ? Stream.of(initiative) : Stream.empty())
                .findFirst();
    }

    private static SafeHtml html(String markdown, Frame frame) {
        return Markdown.parse(markdown)
                .html(
                        address -> Optional.of(address)
                                .filter(path -> path.startsWith("/"))
                                .map(frame::href),
                        block -> ShownCode.plain(block.language(), block.code()));
    }

    private static List<Standing> of(Kind kind, Roadmap roadmap) {
        return roadmap.items().stream()
                .filter(standing -> standing.item().kind() == kind)
                .toList();
    }

    private static List<ItemRow> rows(Kind kind, Roadmap roadmap, Frame frame, Since since) {
        return of(kind, roadmap).stream()
                .map(standing -> ItemRow.of(
                        standing, roadmap, frame, since.of(standing.item().slug())))
                .toList();
    }

    /** A conflict as two rows. */
    static Disagreement disagreement(Conflict conflict, Roadmap roadmap, Frame frame) {
        return new Disagreement(
                conflict.rule().label(),
                ItemRow.of(conflict.subproject(), roadmap, frame),
                ItemRow.of(conflict.other(), roadmap, frame));
    }

    private static List<Page> documents(History history, Slug initiative, Frame frame) {
        Map<Slug, Integer> depths = new HashMap<>();
        return history.documents(frame.asOf()).stream()
                .filter(document -> document.initiative().equals(initiative))
                .map(document -> page(document, depths, frame))
                .toList();
    }

    private static Page page(Document document, Map<Slug, Integer> depths, Frame frame) {
        int depth = document.parent()
                .map(parent -> depths.getOrDefault(parent, 0) + 1)
                .orElse(0);
        depths.put(document.slug(), depth);
        return new Page(Ref.to(document.title(), frame.href("/docs/" + document.slug())), document.status(), depth);
    }
}
