package dev.sugarmap.store;

import static java.util.Objects.requireNonNull;

import dev.sugarmap.roadmap.Changes;
import dev.sugarmap.roadmap.Changes.Cursor;
import dev.sugarmap.roadmap.Changes.Filter;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** The changes of items, newest first, each read against what stood before it. */
final class Steps {
    private static final String ITEM = "subject = (SELECT id FROM subject WHERE type = 'item' AND slug = :item)";
    private static final String INITIATIVE =
            "initiative = (SELECT id FROM subject WHERE type = 'initiative' AND slug = :initiative)";

    /** For each of these revisions, the one before it of the same subject, and the last before it that stood. */
    static final String BEFORE = """
            SELECT r.number, (%s) AS previous, (%s) AS stood
            FROM UNNEST(:numbers) AS wanted (number)
            JOIN revision r ON r.number = wanted.number
            """.formatted(before(""), before("AND NOT x.removed"));

    private Steps() {}

    private static String before(String condition) {
        return """
                SELECT x.number
                FROM revision x
                WHERE x.subject = r.subject AND x.effective <= r.effective AND x.number <= :last
                    AND (x.effective < r.effective OR x.number < r.number) %s
                ORDER BY x.subject, x.effective DESC, x.number DESC
                FETCH FIRST 1 ROW ONLY""".formatted(condition);
    }

    /** The changes by effective day. */
    static Changes changes(Handle handle, Filter filter, Optional<Cursor> after, int most) {
        Cut cut = Cut.of(handle, filter.until());
        List<Long> numbers = byDay(handle, filter, cut, after, most + 1);
        boolean isWhole =
                numbers.size() <= most && after.isEmpty() && filter.since().isEmpty();
        return isWhole ? new Changes(whole(handle, numbers), Optional.empty()) : stretch(handle, numbers, cut, most);
    }

    /** The changes by number, in the order of which they were recorded. */
    static Changes recorded(Handle handle, Filter filter, Optional<Cursor> after, int most) {
        Cut cut = Cut.of(handle, filter.until());
        Query query = handle.createQuery(recorded(filter))
                .bind("day", cut.day())
                .bind("cursorNumber", after.map(Cursor::number).orElse(Long.MAX_VALUE));
        return stretch(handle, read(query, filter, cut, most + 1), cut, most);
    }

    /** Whether there are more than so many. */
    static boolean areMore(Handle handle, Filter filter, int most) {
        Cut cut = Cut.of(handle, filter.until());
        return byDay(handle, filter, cut, Optional.empty(), most + 1).size() > most;
    }

    private static List<Long> byDay(Handle handle, Filter filter, Cut cut, Optional<Cursor> after, int most) {
        Cursor cursor = after.orElse(new Cursor(cut.day().plusDays(1), 1));
        Query query = handle.createQuery(numbers(filter))
                .bind("day", cursor.day().isBefore(cut.day()) ? cursor.day() : cut.day())
                .bind("cursorDay", cursor.day())
                .bind("cursorNumber", cursor.number());
        return read(query, filter, cut, most);
    }

    private static List<Long> read(Query query, Filter filter, Cut cut, int most) {
        query.bind("last", cut.last()).bind("most", most);
        filter.since().ifPresent(day -> query.bind("since", day));
        filter.item().map(Slug::value).ifPresent(slug -> query.bind("item", slug));
        filter.initiative().map(Slug::value).ifPresent(slug -> query.bind("initiative", slug));
        return query.mapTo(Long.class).list();
    }

    /** The steps of all but the last of these numbers if they are more than {@code most}, and where the rest begins. */
    private static Changes stretch(Handle handle, List<Long> numbers, Cut cut, int most) {
        List<Step> steps = steps(handle, numbers.subList(0, Math.min(most, numbers.size())), cut);
        return new Changes(steps, numbers.size() <= most ? Optional.empty() : Optional.of(behind(steps.getLast())));
    }

    private static Cursor behind(Step step) {
        Revision revision = step.revision();
        return new Cursor(revision.change().effective(), revision.number());
    }

    /** As in {@link Latest}, the order names every column of the index that fits the filter. */
    static String numbers(Filter filter) {
        return """
                SELECT number
                FROM revision
                WHERE %s AND effective <= :day AND number <= :last
                    AND (effective < :cursorDay OR number < :cursorNumber)
                ORDER BY %s, effective DESC, number DESC
                FETCH FIRST :most ROWS ONLY
                """.formatted(wanted(filter), index(filter));
    }

    /** One item's changes are few, so they are sorted; all others come from an index in their order. */
    static String recorded(Filter filter) {
        return """
                SELECT number
                FROM revision
                WHERE %s AND effective <= :day AND number <= :last AND number < :cursorNumber
                ORDER BY %s, number DESC
                FETCH FIRST :most ROWS ONLY
                """.formatted(wanted(filter), index(filter));
    }

    private static String wanted(Filter filter) {
        List<String> conditions = new ArrayList<>();
        filter.item().ifPresent(item -> conditions.add(ITEM));
        filter.initiative().ifPresent(initiative -> conditions.add(INITIATIVE));
        conditions.add("type = 'item'");
        filter.since().ifPresent(day -> conditions.add("effective > :since"));
        return String.join(" AND ", conditions);
    }

    private static String index(Filter filter) {
        if (filter.item().isPresent()) {
            return "subject";
        }
        return filter.initiative().isPresent() ? "initiative, type" : "type";
    }

    /** The steps of items whose whole past these numbers are: each has what it is read against among them. */
    private static List<Step> whole(Handle handle, List<Long> numbers) {
        Map<Slug, List<Revision>> pasts = new HashMap<>();
        Revisions.read(handle, SubjectType.ITEM, numbers.reversed())
                .forEach(revision -> pasts.computeIfAbsent(
                                revision.change().effect().slug(), slug -> new ArrayList<>())
                        .add(revision));
        Map<Long, Step> steps = new HashMap<>();
        pasts.values().stream()
                .flatMap(past -> Step.of(past).stream())
                .forEach(step -> steps.put(step.revision().number(), step));
        return numbers.stream().map(number -> requireNonNull(steps.get(number))).toList();
    }

    private static List<Step> steps(Handle handle, List<Long> numbers, Cut cut) {
        Map<Long, Before> before = new HashMap<>();
        handle.createQuery(BEFORE)
                .bindArray("numbers", Long.class, numbers)
                .bind("last", cut.last())
                .map(Before::of)
                .forEach(found -> before.put(found.number(), found));
        List<Long> all = numbers.stream()
                .flatMap(number -> requireNonNull(before.get(number)).all())
                .distinct()
                .toList();
        Map<Long, Revision> revisions = new HashMap<>();
        Revisions.read(handle, SubjectType.ITEM, all).forEach(read -> revisions.put(read.number(), read));
        return numbers.stream()
                .map(number -> Step.of(requireNonNull(before.get(number))
                                .all()
                                .map(revisions::get)
                                .toList())
                        .getLast())
                .toList();
    }

    /** What a revision has to be read against. */
    private record Before(long number, Optional<Long> previous, Optional<Long> stood) {
        static Before of(ResultSet row, StatementContext context) throws SQLException {
            return new Before(
                    row.getLong("number"),
                    Optional.ofNullable(row.getObject("previous", Long.class)),
                    Optional.ofNullable(row.getObject("stood", Long.class)));
        }

        /** The revisions that make its step, in their order. */
        Stream<Long> all() {
            return Stream.of(stood, previous, Optional.of(number))
                    .flatMap(Optional::stream)
                    .distinct();
        }
    }
}
