package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Every page of the site: its address, its template and how its view is made. */
public final class Pages {
    private final History history;
    private final Templates templates;
    private final Clock clock;
    private final PageCache cache = new PageCache();

    /** The pages of this history; the clock tells which day is today. */
    public Pages(History history, Templates templates, Clock clock) {
        this.history = history;
        this.templates = templates;
        this.clock = clock;
    }

    /** Adds the routes of all pages. */
    public void addTo(RoutesConfig routes) {
        add(routes, "/", "home", request -> HomeView.of(history, request));
        add(routes, "/changes", "changes", request -> ChangesView.of(history, request));
        add(routes, "/changes.atom", request -> new Answer.File(ChangeFeed.of(history, request)));
        add(routes, "/changes.csv", request -> new Answer.File(ChangeTable.of(history, request)));
        add(routes, CompareView.PATH, "compare", request -> CompareView.of(history, request));
        add(routes, ProgressView.PATH, "progress", request -> ProgressView.of(history, request));
        add(routes, "/progress.csv", request -> new Answer.File(ProgressTable.file(history, request)));
        add(routes, "/badges/{slug}.svg", request -> Badge.answer(history, request));
        add(routes, "/docs", "documents", request -> DocumentsView.of(history, request));
        add(routes, "/docs/<path>", request -> DocumentAnswer.to(request, history));
        add(routes, "/roadmap", "roadmap", request -> RoadmapView.of(history, request));
        add(routes, "/items/{slug}", "item", request -> ItemView.of(history, request));
        add(routes, "/initiatives", "initiatives", request -> InitiativeListView.of(history, request));
        add(routes, "/initiatives/{slug}", "initiative", request -> InitiativeView.of(history, request));
    }

    private void add(RoutesConfig routes, String path, String template, Function<Frame.Request, View> view) {
        add(routes, path, request -> new Answer.Page(template, view.apply(request)));
    }

    private void add(RoutesConfig routes, String path, Function<Frame.Request, Answer> answer) {
        Reads.add(routes, path, context -> handle(context, answer));
    }

    /** Pages are made once for each version of the history, day and address. */
    private void handle(Context context, Function<Frame.Request, Answer> answer) {
        if (context.path().startsWith(Badge.FOLDER)) {
            context.header("Cross-Origin-Resource-Policy", "cross-origin");
        }
        Frame.Request request = new Frame.Request(context.path(), Query.of(context), LocalDate.now(clock));
        String key = history.version() + " " + request.today() + " " + request.path() + " " + request.query();
        Optional<Body> kept = cache.find(key);
        if (kept.isPresent()) {
            kept.get().send(context, Body.REVALIDATE);
            return;
        }
        switch (answer.apply(request)) {
            case Answer.Page(String template, View view) ->
                send(Body.of("text/html", templates.render(template, view)), key, context);
            case Answer.File(Body body) -> send(body, key, context);
            case Answer.Absent(String svg) ->
                context.status(HttpStatus.NOT_FOUND)
                        .header("Cache-Control", Body.REVALIDATE)
                        .contentType(Badge.MEDIA_TYPE)
                        .result(svg);
            case Answer.Moved(String address) -> context.redirect(address, HttpStatus.MOVED_PERMANENTLY);
        }
    }

    private void send(Body body, String key, Context context) {
        cache.keep(key, body);
        body.send(context, Body.REVALIDATE);
    }
}
