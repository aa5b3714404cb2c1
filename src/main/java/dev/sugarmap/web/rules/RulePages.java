package dev.sugarmap.web.rules;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;

/** The routes of the rules: all of them, and each by its id. */
public final class RulePages {
    private static final String PATH = "/rules";

    private final History history;
    private final Templates templates;
    private final Clock clock;

    /** The rules beside this history; the clock tells which day is today. */
    public RulePages(History history, Templates templates, Clock clock) {
        this.history = history;
        this.templates = templates;
        this.clock = clock;
    }

    /** Adds its routes. */
    public void addTo(RoutesConfig routes) {
        Reads.add(routes, PATH, this::list);
        Reads.add(routes, PATH + "/{id}", this::show);
    }

    private void list(Context context) {
        send(context, "rules", RulesView.of(request(context)));
    }

    private void show(Context context) {
        String id = context.pathParam("id");
        Rules.Entry entry = Rules.all().stream()
                .filter(found -> found.rule().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such rule; /rules lists all there are.")
                        .thrown());
        send(context, "rule", RuleView.of(entry, history, request(context)));
    }

    private Frame.Request request(Context context) {
        return new Frame.Request(context.path(), Query.of(context), LocalDate.now(clock));
    }

    private void send(Context context, String template, View view) {
        Body.of("text/html", templates.render(template, view)).send(context, Body.REVALIDATE);
    }
}
