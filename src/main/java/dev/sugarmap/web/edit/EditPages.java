package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.web.account.Guard;
import dev.sugarmap.web.account.Visit;
import dev.sugarmap.web.edit.EditView.Past;
import dev.sugarmap.web.edit.EditView.Way;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
import dev.sugarmap.web.page.Frame;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The routes by which an item is edited. */
public final class EditPages {
    private static final String PATH = "/items/{slug}/edit";
    private static final String ACTION = "do";

    private final History history;
    private final Guard guard;
    private final Templates templates;
    private final Clock clock;
    private final NewItemPages additions;
    private final ConfirmPages confirmations;

    /** Pages that change this history; the clock tells which day is today. */
    public EditPages(History history, Guard guard, Templates templates, Clock clock) {
        this.history = history;
        this.guard = guard;
        this.templates = templates;
        this.clock = clock;
        this.additions = new NewItemPages(history, guard, templates, clock);
        this.confirmations = new ConfirmPages(history, guard, templates, clock);
    }

    /** Adds the routes, which must come before that of an item's own page. */
    public void addTo(RoutesConfig routes) {
        additions.addTo(routes);
        confirmations.addTo(routes);
        Reads.add(routes, PATH, guard.page(this::show))
                .post(PATH, guard.form(this::take))
                .post(PATH + "/result", guard.part(this::part));
    }

    private void show(Context context, Visit visit) {
        Life life = life(context, history);
        LocalDate today = LocalDate.now(clock);
        LocalDate shown =
                Query.of(context).date("on").filter(day -> !day.isAfter(today)).orElse(today);
        Typed typed = Typed.of(life.shown(shown).orElseThrow(), life.last(), shown);
        send(context, "edit", view(visit, life, Sheet.fresh(typed), Optional.empty()));
    }

    private void take(Context context, Visit visit, Query form) {
        Life life = life(context, history);
        switch (form.text(ACTION).orElse("")) {
            case "save" -> save(context, visit, life, Typed.of(form));
            case "choose" -> choose(context, visit, life, Typed.of(form));
            default -> preview(context, visit, life, Typed.of(form));
        }
    }

    private void part(Context context, Visit visit, Query form) {
        Life life = life(context, history);
        Reading reading = read(visit, life, Typed.of(form));
        send(context, "edit-preview", view(visit, life, reading.sheet(), reading.preview(life, LocalDate.now(clock))));
    }

    private void preview(Context context, Visit visit, Life life, Typed typed) {
        Reading reading = read(visit, life, typed);
        if (reading.isRight() && typed.base() != life.last()) {
            conflict(context, visit, life, typed);
            return;
        }
        context.status(reading.isRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        send(context, "edit", view(visit, life, reading.sheet(), reading.preview(life, LocalDate.now(clock))));
    }

    private void save(Context context, Visit visit, Life life, Typed typed) {
        Reading reading = read(visit, life, typed);
        if (reading.isRight()
                && typed.base() == life.last()
                && new Loops(history, LocalDate.now(clock)).append(reading.edit(), life)) {
            context.redirect("/items/" + slug(context) + "#history", HttpStatus.SEE_OTHER);
            return;
        }
        preview(context, visit, life(context, history), typed);
    }

    /** What was typed, carried over to how things stand on the day from which it is to be so. */
    private Reading read(Visit visit, Life life, Typed typed) {
        LocalDate today = LocalDate.now(clock);
        Item began = began(life, typed, today);
        Reader reader = new Reader(typed, history.on(AsOf.now(today), began.initiative()));
        Item mine = reader.item(began);
        LocalDate effective = reader.effective(today);
        Item after = life.on(effective)
                .map(onto -> FormFields.carried(began, mine, onto))
                .orElse(mine);
        Edit edit = new Edit(new Effect.Stands(after), effective, reader.reason(), visit.account(), typed.base());
        if (reader.isClear() && typed.base() == life.last() && Preview.isIdle(edit, life)) {
            reader.refuse(Typed.EFFECTIVE, idle(began, mine, typed.shown(today), effective));
        }
        if (reader.isClear() && new Loops(history, today).closedBy(edit, life)) {
            reader.refuse(
                    Field.PARENT.code(), "On that day it would stand below itself: choose another parent, or day.");
        }
        return new Reading(new Sheet(typed, reader.errors()), edit, reader.isClear());
    }

    private static String idle(Item began, Item mine, LocalDate shown, LocalDate effective) {
        return effective.equals(shown) || !FormFields.differing(began, mine).isEmpty()
                ? "On that day it stands just so already: change a field, or the day."
                : "Nothing is changed of how it stands on " + shown
                        + ", which the form shows: change a field, or have it" + " show how it stood on that day.";
    }

    /** The item as the form showed it at first. */
    private static Item began(Life life, Typed typed, LocalDate today) {
        LocalDate shown = typed.shown(today);
        return life.until(typed.base()).shown(shown).or(() -> life.shown(shown)).orElseThrow();
    }

    private void conflict(Context context, Visit visit, Life life, Typed typed) {
        LocalDate today = LocalDate.now(clock);
        Item began = began(life, typed, today);
        Item theirs = life.shown(typed.shown(today)).orElseThrow();
        Item mine = new Reader(typed, history.on(AsOf.now(today), began.initiative())).item(began);
        List<ConflictView.Row> rows = ConflictView.rows(began, theirs, mine, typed);
        if (rows.isEmpty()) {
            // Somebody else did the same, or the same form was sent twice.
            context.redirect("/items/" + slug(context) + "#history", HttpStatus.SEE_OTHER);
            return;
        }
        Map<String, String> kept = new TreeMap<>(typed.values());
        rows.forEach(row -> kept.remove(row.name()));
        kept.remove(ACTION);
        kept.put(ConflictView.SEEN, Long.toString(life.last()));
        kept.put(Guard.KEY, visit.formKey());
        context.status(HttpStatus.CONFLICT);
        Frame frame = frame(context, "Two edits of " + theirs.title());
        List<ConflictView.Row> undecided =
                rows.stream().filter(row -> row.chosen().isEmpty()).toList();
        ConflictView view = new ConflictView(frame, visit, ConflictView.by(life, typed.base()), kept, rows, undecided);
        Guard.send(context, templates.render("conflict", view));
    }

    /** Puts together what was chosen of both versions and shows it in the form, upon what was seen of the other. */
    private void choose(Context context, Visit visit, Life life, Typed typed) {
        String seen = typed.of(ConflictView.SEEN);
        LocalDate today = LocalDate.now(clock);
        Typed upon = typed.with(Map.of(Typed.BASE, seen));
        Item began = began(life, typed, today);
        Item theirs = began(life, upon, today);
        Item mine = new Reader(typed, history.on(AsOf.now(today), began.initiative())).item(began);
        Map<String, String> chosen = new TreeMap<>(Map.of(Typed.BASE, seen));
        for (ConflictView.Row row : ConflictView.rows(began, theirs, mine, typed)) {
            String choice = typed.of(row.name()).isEmpty() ? row.chosen().orElse("") : typed.of(row.name());
            if (choice.isEmpty()) {
                conflict(context, visit, life, typed);
                return;
            }
            if (choice.equals("theirs")) {
                chosen.put(row.field().code(), Typed.text(row.field(), theirs));
            }
        }
        preview(context, visit, life, typed.with(chosen));
    }

    private EditView view(Visit visit, Life life, Sheet sheet, Optional<Preview> preview) {
        LocalDate today = LocalDate.now(clock);
        Item item = life.shown(today).orElseThrow();
        String path = "/items/" + item.slug();
        List<Input> inputs = new ArrayList<>();
        FormFields.EDITED.forEach(field -> inputs.add(Input.of(field, sheet)));
        inputs.add(Input.effective(sheet));
        inputs.add(Input.reason(sheet));
        boolean stands = life.on(today).isPresent();
        LocalDate shown = sheet.typed().shown(today);
        return new EditView(
                frame(path + "/edit", "Edit " + item.title(), today).with("/assets/js/edit.js"),
                visit,
                shown.equals(today) ? Optional.empty() : Optional.of("The form shows how it stood on " + shown + "."),
                stands ? Optional.empty() : Optional.of("It does not stand today; saving brings it back."),
                ways(path, stands, shown, sheet.typed()),
                Map.of(
                        Typed.BASE,
                        sheet.typed().of(Typed.BASE),
                        Typed.SHOWN,
                        shown.toString(),
                        Guard.KEY,
                        visit.formKey()),
                inputs,
                EditView.wrong(inputs),
                preview,
                past(life, path));
    }

    private static List<Way> ways(String path, boolean stands, LocalDate shown, Typed typed) {
        List<Way> ways = new ArrayList<>(List.of(new Way(path, "Its page")));
        if (stands) {
            ways.add(new Way(path + "/retire", "Retire it"));
        }
        typed.date(Typed.EFFECTIVE)
                .filter(day -> !day.equals(shown))
                .ifPresent(day -> ways.add(new Way(path + "/edit?on=" + day, "Show how it stood on " + day)));
        return ways;
    }

    private static List<Past> past(Life life, String path) {
        return Step.of(life.revisions()).reversed().stream()
                .map(step -> new Past(
                        step.revision().change().effective().toString(),
                        step.sort().label() + told(step),
                        step.revision().change().by().orElse(""),
                        step.revision().change().reason(),
                        path + "/undo?revision=" + step.revision().number()))
                .toList();
    }

    private static String told(Step step) {
        String fields = step.differences().stream()
                .map(Step.Difference::field)
                .map(Field::label)
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
        return step.sort() == Step.Sort.ADDED || fields.isEmpty() ? "" : ": " + fields;
    }

    private Frame frame(Context context, String title) {
        return frame(context.path(), title, LocalDate.now(clock));
    }

    static Frame frame(String path, String title, LocalDate today) {
        return Frame.of(title, "For those who change the roadmap.", new Frame.Request(path, Query.NONE, today));
    }

    private void send(Context context, String template, EditView view) {
        Guard.send(context, templates.render(template, view));
    }

    static Slug slug(Context context) {
        return Slug.parse(context.pathParam("slug"))
                .orElseThrow(() -> Problem.notFound("There is no such page.").thrown());
    }

    static Life life(Context context, History history) {
        Life life = new Life(history.revisions(slug(context)));
        if (life.revisions().isEmpty()) {
            throw Problem.notFound("There is no item of that name.").thrown();
        }
        return life;
    }

    /**
     * A form and the edit that it makes where nothing in it is wrong.
     *
     * @param clear whether nothing but the reason is wrong, so that what would change can be shown
     */
    record Reading(Sheet sheet, Edit edit, boolean clear) {
        boolean isRight() {
            return sheet.errors().isEmpty();
        }

        Optional<Preview> preview(Life life, LocalDate today) {
            if (!clear) {
                return Optional.empty();
            }
            Preview preview = Preview.of(edit, life, today);
            return Optional.of(isRight() ? preview : preview.withoutReason());
        }
    }
}
