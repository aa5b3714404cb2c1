package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.account.Guard;
import dev.sugarmap.web.account.Visit;
import dev.sugarmap.web.edit.EditPages.Reading;
import dev.sugarmap.web.edit.EditView.Way;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The routes by which an item is retired and a change undone: both take a day and a reason, and show what comes of it. */
final class ConfirmPages {
    private static final String RETIRE = "/items/{slug}/retire";
    private static final String UNDO = "/items/{slug}/undo";
    private static final String REVISION = "revision";

    private final History history;
    private final Guard guard;
    private final Templates templates;
    private final Clock clock;

    ConfirmPages(History history, Guard guard, Templates templates, Clock clock) {
        this.history = history;
        this.guard = guard;
        this.templates = templates;
        this.clock = clock;
    }

    void addTo(RoutesConfig routes) {
        add(routes, RETIRE, this::retirement);
        add(routes, UNDO, this::undoing);
    }

    /** What is to be confirmed, from an item's life and the form or address that asks for it. */
    @FunctionalInterface
    private interface Maker {
        Deed deed(Life life, Query query);
    }

    /**
     * Something to be confirmed.
     *
     * @param since the day that is proposed for it
     * @param told how its reason begins
     */
    private record Deed(String title, String lead, LocalDate since, String told, Map<String, String> kept, Act act) {}

    /** What comes of it from a day on. */
    @FunctionalInterface
    private interface Act {
        Effect from(LocalDate day);
    }

    private void add(RoutesConfig routes, String path, Maker maker) {
        Reads.add(routes, path, guard.page((context, visit) -> show(context, visit, maker)))
                .post(path, guard.form((context, visit, form) -> take(context, visit, form, maker)))
                .post(path + "/result", guard.part((context, visit, form) -> part(context, visit, form, maker)));
    }

    private void show(Context context, Visit visit, Maker maker) {
        Life life = EditPages.life(context, history);
        Deed deed = maker.deed(life, Query.of(context));
        Typed typed = new Typed(new TreeMap<>(Map.of(
                Typed.BASE,
                Long.toString(life.last()),
                Typed.EFFECTIVE,
                deed.since().toString())));
        send(context, "edit", view(context.path(), visit, life, deed, Sheet.fresh(typed), Optional.empty()));
    }

    private void part(Context context, Visit visit, Query form, Maker maker) {
        Life life = EditPages.life(context, history);
        Deed deed = maker.deed(life, form);
        Reading reading = read(visit, life, deed, Typed.of(form));
        send(context, "edit-preview", view(context.path(), visit, life, deed, reading.sheet(), preview(reading, life)));
    }

    private void take(Context context, Visit visit, Query form, Maker maker) {
        Life life = EditPages.life(context, history);
        Deed deed = maker.deed(life, form);
        Typed typed = Typed.of(form);
        Reading reading = read(visit, life, deed, typed);
        boolean wantsSaved = form.text("do").equals(Optional.of("save"));
        if (reading.isRight()
                && wantsSaved
                && typed.base() == life.last()
                && new Loops(history, LocalDate.now(clock)).append(reading.edit(), life)) {
            context.redirect("/items/" + EditPages.slug(context) + "#history", HttpStatus.SEE_OTHER);
            return;
        }
        Life now = EditPages.life(context, history);
        if (reading.isRight() && typed.base() != now.last()) {
            overtaken(context, visit, now, maker.deed(now, form), typed);
            return;
        }
        Reading again = reading.isRight() && wantsSaved ? read(visit, now, deed, typed) : reading;
        context.status(again.isRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        send(context, "edit", view(context.path(), visit, life, deed, again.sheet(), preview(again, life)));
    }

    /** Shows what would come of it now, to be confirmed again. */
    private void overtaken(Context context, Visit visit, Life now, Deed deed, Typed typed) {
        Typed upon = typed.with(Map.of(Typed.BASE, Long.toString(now.last())));
        Reading reading = read(visit, now, deed, upon);
        context.status(HttpStatus.CONFLICT);
        EditView view = view(context.path(), visit, now, deed, reading.sheet(), preview(reading, now));
        String notice = ConflictView.by(now, typed.base())
                + " changed it meanwhile. This is what would come of yours now; save it if that is still right.";
        send(
                context,
                "edit",
                new EditView(
                        view.frame(),
                        visit,
                        view.lead(),
                        Optional.of(notice),
                        view.ways(),
                        view.kept(),
                        view.inputs(),
                        view.errors(),
                        view.preview(),
                        view.steps()));
    }

    private Reading read(Visit visit, Life life, Deed deed, Typed typed) {
        LocalDate today = LocalDate.now(clock);
        Reader reader = new Reader(typed, new Roadmap(today, List.of(), List.of()));
        LocalDate effective = reader.effective(today);
        String reason = reader.reason();
        Edit edit =
                new Edit(deed.act().from(effective), effective, deed.told() + reason, visit.account(), typed.base());
        if (reader.isClear() && Preview.isIdle(edit, life)) {
            reader.refuse(Typed.EFFECTIVE, "On that day it stands just so already; choose another day.");
        }
        if (reader.isClear() && new Loops(history, today).closedBy(edit, life)) {
            reader.refuse(
                    Typed.EFFECTIVE,
                    "It would stand below itself, since items were moved meanwhile: move its parent first, or edit it"
                            + " instead.");
        }
        return new Reading(new Sheet(typed, reader.errors()), edit, reader.isClear());
    }

    private Optional<Preview> preview(Reading reading, Life life) {
        return reading.preview(life, LocalDate.now(clock));
    }

    private Deed retirement(Life life, Query query) {
        LocalDate today = LocalDate.now(clock);
        Item item = shown(life);
        return new Deed(
                "Retire " + item.title(),
                "It stands no longer from that day on; its past stays, and it can be brought back.",
                today,
                "",
                Map.of(),
                day -> new Effect.Removed(Item.class, item.slug()));
    }

    private Deed undoing(Life life, Query query) {
        Step undone = Step.of(life.revisions()).stream()
                .filter(step -> query.text(REVISION)
                        .equals(Optional.of(Long.toString(step.revision().number()))))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This item has no such revision to undo.")
                        .thrown());
        long number = undone.revision().number();
        LocalDate today = LocalDate.now(clock);
        LocalDate since = undone.revision().change().effective();
        boolean isLast = life.at(today).equals(Optional.of(undone.revision()));
        return new Deed(
                "Undo a change of " + shown(life).title(),
                "Revision " + number + ", since " + since
                        + ", is undone by another revision; both stay. Only what it changed goes back, and only where"
                        + " nobody has changed that since.",
                isLast ? since : today,
                "Undoes revision " + number + ": ",
                Map.of(REVISION, Long.toString(number)),
                day -> undo(undone, life.on(day)));
    }

    private static Effect undo(Step undone, Optional<Item> then) {
        Item shown = undone.after().or(undone::before).orElseThrow();
        return switch (undone.sort()) {
            case ADDED, RE_ADDED -> new Effect.Removed(Item.class, shown.slug());
            case REMOVED -> new Effect.Stands(undone.before().orElseThrow());
            case CHANGED, RENAMED, MOVED, RESCALED -> {
                Item before = undone.before().orElseThrow();
                Item onto = then.orElse(shown);
                yield new Effect.Stands(
                        FormFields.picked(onto, field -> isUntouched(shown, onto, field) ? before : onto));
            }
        };
    }

    private static boolean isUntouched(Item after, Item now, Step.Field field) {
        return field.of(after).equals(field.of(now));
    }

    private Item shown(Life life) {
        return life.shown(LocalDate.now(clock)).orElseThrow();
    }

    private EditView view(String path, Visit visit, Life life, Deed deed, Sheet sheet, Optional<Preview> preview) {
        List<Input> inputs = List.of(Input.effective(sheet), Input.reason(sheet));
        Map<String, String> kept = new TreeMap<>(deed.kept());
        kept.put(Typed.BASE, sheet.typed().of(Typed.BASE));
        kept.put(Guard.KEY, visit.formKey());
        String item = "/items/" + shown(life).slug();
        return new EditView(
                EditPages.frame(path.replaceFirst("/result$", ""), deed.title(), LocalDate.now(clock))
                        .with("/assets/js/edit.js"),
                visit,
                Optional.of(deed.lead()),
                Optional.empty(),
                List.of(new Way(item, "Its page"), new Way(item + "/edit", "Edit it instead")),
                kept,
                inputs,
                EditView.wrong(inputs),
                preview,
                List.of());
    }

    private void send(Context context, String template, EditView view) {
        Guard.send(context, templates.render(template, view));
    }
}
