package dev.sugarmap.web.edit;

import dev.sugarmap.account.Event;
import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.account.Visit;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.Ref;
import dev.sugarmap.web.page.StepRow;
import dev.sugarmap.web.page.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who did what, the last first.
 *
 * @param moreEdits where older edits begin
 * @param moreEvents where older events begin
 */
public record AuditView(
        Frame frame,
        Visit visit,
        List<Edited> edits,
        Optional<String> moreEdits,
        List<Happened> events,
        Optional<String> moreEvents)
        implements View {
    static final int MOST = 50;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * A change of the roadmap.
     *
     * @param differences what it changed of what stood when it was made
     */
    public record Edited(
            String recorded,
            String by,
            Ref item,
            String sort,
            List<StepRow.Told> differences,
            LocalDate effective,
            String reason) {
        private static Edited of(Step step) {
            Revision revision = step.revision();
            Change change = revision.change();
            String title = step.after().or(step::before).map(Item::title).orElseThrow();
            return new Edited(
                    at(revision.recorded()),
                    change.by().orElse(""),
                    Ref.to(title, "/items/" + change.effect().slug() + "#history"),
                    step.sort().label(),
                    StepRow.differences(step),
                    change.effective(),
                    change.reason().orElse(""));
        }
    }

    /** Something done with accounts. */
    public record Happened(String at, String kind, String account, String address) {
        static Happened of(Event event) {
            return new Happened(
                    AuditView.at(event.at()),
                    event.kind().label(),
                    event.account().orElse("no such name"),
                    event.address().orElse("command line"));
        }
    }

    /** Of these edits, each the last step of its item's life when it was made, and of these events. */
    static AuditView of(Frame frame, Visit visit, List<Step> edits, List<Event> events) {
        return new AuditView(
                frame,
                visit,
                edits.stream().map(Edited::of).toList(),
                edits.size() < MOST
                        ? Optional.empty()
                        : Optional.of(
                                "/audit?edits=" + edits.getLast().revision().number()),
                events.stream().map(Happened::of).toList(),
                events.size() < MOST
                        ? Optional.empty()
                        : Optional.of("/audit?events=" + events.getLast().number()));
    }

    private static String at(Instant instant) {
        return SECOND.format(instant);
    }
}
