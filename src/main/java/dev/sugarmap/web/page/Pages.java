package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.time.Clock;
import java.time.LocalDate;
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
    }

    private void add(RoutesConfig routes, String path, String template, Function<Frame.Request, View> view) {
        Handler handler = page(template, view);
        routes.get(path, handler).head(path, handler);
    }

    /** Answers with the page made by {@code view}, which is made once for each version of the history, day and address. */
    private Handler page(String template, Function<Frame.Request, View> view) {
        return context -> {
            Frame.Request request = new Frame.Request(context.path(), Query.of(context), LocalDate.now(clock));
            String key = history.version() + " " + request.today() + " " + request.path() + " " + request.query();
            Body body = cache.find(key).orElseGet(() -> {
                Body made = Body.of("text/html", templates.render(template, view.apply(request)));
                cache.keep(key, made);
                return made;
            });
            body.send(context, Body.REVALIDATE);
        };
    }
}
