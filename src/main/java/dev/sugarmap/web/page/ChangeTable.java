package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Direction;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Csv;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The changes that a reader wants as a file: a line for each field that changed. */
public final class ChangeTable {
    private static final int STEPS = 1_000;
    private static final List<String> COLUMNS = List.of(
            "number",
            "effective",
            "recorded",
            "item",
            "title",
            "change",
            "direction",
            "field",
            "before",
            "after",
            "source",
            "source_id",
            "page",
            "url",
            "by",
            "reason");

    private ChangeTable() {}

    /** The newest of them; where there are more, the answer links to the older ones. */
    static Body of(History history, Frame.Request request) {
        SelectedChanges changes = SelectedChanges.of(history, request, STEPS);
        Body body = of(changes.steps()).body();
        return changes.older(Address.of(request)).map(body::continuedAt).orElse(body);
    }

    /** These changes. */
    public static Csv of(List<Step> steps) {
        Csv csv = new Csv(COLUMNS);
        steps.stream().flatMap(ChangeTable::lines).forEach(csv::add);
        return csv;
    }

    private static Stream<List<String>> lines(Step step) {
        List<Step.Difference> differences = step.differences();
        return differences.isEmpty()
                ? Stream.of(line(step, "", "", ""))
                : differences.stream()
                        .map(one -> line(
                                step,
                                one.field().code(),
                                one.before().orElse(""),
                                one.after().orElse("")));
    }

    private static List<String> line(Step step, String field, String before, String after) {
        Revision revision = step.revision();
        Change change = revision.change();
        Change.Source source = change.source();
        return List.of(
                String.valueOf(revision.number()),
                change.effective().toString(),
                revision.recorded().toString(),
                change.effect().slug().value(),
                step.item().map(Item::title).orElseThrow(),
                step.sort().code(),
                step.direction().map(Direction::code).orElse(""),
                field,
                before,
                after,
                source.kind().name().toLowerCase(Locale.ROOT),
                source.id(),
                source.page().orElse(""),
                source.url().orElse(""),
                change.by().orElse(""),
                change.reason().orElse(""));
    }
}
