package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Edit;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Item.Kind;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.web.account.Guard;
import dev.sugarmap.web.account.Visit;
import dev.sugarmap.web.edit.EditPages.Reading;
import dev.sugarmap.web.edit.Input.Option;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
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
import java.util.stream.Stream;

/** The routes by which an item is added. */
final class NewItemPages {
    private static final String PATH = "/items/new";
    private static final String SLUG = "slug";
    private static final String SLUG_FORM = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 100;
    private static final Life UNBORN = new Life(List.of());

    private final History history;
    private final Guard guard;
    private final Templates templates;
    private final Clock clock;

    NewItemPages(History history, Guard guard, Templates templates, Clock clock) {
        this.history = history;
        this.guard = guard;
        this.templates = templates;
        this.clock = clock;
    }

    void addTo(RoutesConfig routes) {
        Reads.add(routes, PATH, guard.page(this::show))
                .post(PATH, guard.form(this::take))
                .post(PATH + "/result", guard.part(this::part));
    }

    private void show(Context context, Visit visit) {
        LocalDate today = LocalDate.now(clock);
        Typed typed = new Typed(new TreeMap<>(Map.of(Typed.EFFECTIVE, today.toString())));
        send(context, "edit", visit, Sheet.fresh(typed), Optional.empty());
    }

    private void part(Context context, Visit visit, Query form) {
        Reading reading = read(visit, Typed.of(form));
        send(context, "edit-preview", visit, reading.sheet(), reading.preview(UNBORN, LocalDate.now(clock)));
    }

    private void take(Context context, Visit visit, Query form) {
        Reading reading = read(visit, Typed.of(form));
        boolean wantsSaved = form.text("do").equals(Optional.of("save"));
        if (reading.isRight() && wantsSaved && history.append(reading.edit(), () -> true)) {
            context.redirect("/items/" + reading.edit().effect().slug() + "#history", HttpStatus.SEE_OTHER);
            return;
        }
        Reading again = reading.isRight() && wantsSaved ? read(visit, Typed.of(form)) : reading;
        context.status(again.isRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        send(context, "edit", visit, again.sheet(), again.preview(UNBORN, LocalDate.now(clock)));
    }

    private Reading read(Visit visit, Typed typed) {
        LocalDate today = LocalDate.now(clock);
        Optional<Kind> kind = Kind.ofCode(typed.of(Field.KIND));
        Optional<Slug> initiative = initiatives().stream()
                .map(Initiative::slug)
                .filter(slug -> slug.value().equals(typed.of(Field.INITIATIVE)))
                .findFirst();
        Roadmap roadmap = history.on(AsOf.now(today), initiative.orElse(new Slug("none")));
        Typed placed = typed.of(Field.POSITION).isEmpty()
                ? typed.with(Map.of(Field.POSITION.code(), Integer.toString(next(roadmap, kind))))
                : typed;
        Reader reader = new Reader(placed, roadmap);
        Optional<Slug> slug = slug(typed, reader);
        if (kind.isEmpty()) {
            reader.refuse(Field.KIND.code(), "Choose which table it belongs to.");
        }
        if (initiative.isEmpty()) {
            reader.refuse(Field.INITIATIVE.code(), "Choose the initiative that it belongs to.");
        }
        Item item = reader.item(
                blank(slug.orElse(new Slug("new")), kind.orElse(Kind.SUBPROJECT), initiative.orElse(new Slug("none"))));
        Edit edit = new Edit(
                new Effect.Stands(item), reader.effective(today), reader.reason(), visit.account(), UNBORN.last());
        return new Reading(new Sheet(typed, reader.errors()), edit, reader.isClear());
    }

    private static int next(Roadmap roadmap, Optional<Kind> kind) {
        return 1
                + roadmap.items().stream()
                        .map(Standing::item)
                        .filter(item -> kind.equals(Optional.of(item.kind())))
                        .mapToInt(Item::position)
                        .max()
                        .orElse(0);
    }

    private Optional<Slug> slug(Typed typed, Reader reader) {
        String text = typed.of(SLUG);
        if (text.length() > LONGEST_SLUG || !text.matches(SLUG_FORM) || text.equals("new")) {
            reader.refuse(
                    SLUG,
                    "The name in its address: letters a to z, digits and single hyphens between them, at most "
                            + LONGEST_SLUG + "; it stays for ever.");
            return Optional.empty();
        }
        Slug slug = new Slug(text);
        if (!history.revisions(slug).isEmpty()) {
            reader.refuse(SLUG, "There is or was an item of that name: edit it, or choose another name.");
        }
        return Optional.of(slug);
    }

    private static Item blank(Slug slug, Kind kind, Slug initiative) {
        return new Item(
                slug,
                kind,
                initiative,
                "",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private List<Initiative> initiatives() {
        return history.initiatives(AsOf.now(LocalDate.now(clock)));
    }

    private void send(Context context, String template, Visit visit, Sheet sheet, Optional<Preview> preview) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(Input.line(SLUG, "Name in its address", true, sheet));
        inputs.add(Input.choice(
                Field.KIND.code(),
                Field.KIND.label(),
                options(Stream.of(Kind.values()).map(kind -> new Option(kind.code(), kind.label()))),
                sheet));
        inputs.add(Input.choice(
                Field.INITIATIVE.code(),
                Field.INITIATIVE.label(),
                options(initiatives().stream()
                        .map(initiative -> new Option(initiative.slug().value(), initiative.title()))),
                sheet));
        FormFields.EDITED.forEach(field -> inputs.add(Input.of(field, sheet)));
        inputs.add(Input.effective(sheet));
        inputs.add(Input.reason(sheet));
        EditView view = new EditView(
                EditPages.frame(PATH, "Add an item", LocalDate.now(clock)).with("/assets/js/edit.js"),
                visit,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(Guard.KEY, visit.formKey()),
                inputs,
                EditView.wrong(inputs),
                preview,
                List.of());
        Guard.send(context, templates.render(template, view));
    }

    private static List<Option> options(Stream<Option> all) {
        return Stream.concat(Stream.of(new Option("", "choose")), all).toList();
    }
}
