package dev.sugarmap.web.playground;

import dev.sugarmap.web.api.SourceLimit;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Templates;
import dev.sugarmap.web.page.Frame;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;

/** The routes of the playground. */
public final class Playground {
    private static final String PATH = "/desugar";
    /** Every byte of a source may have to be written as an escape of three characters. */
    private static final int MOST_FORM_BYTES = 3 * SourceLimit.BYTES + 4096;

    private static final String NEVER_KEEP = "no-store";

    private final Templates templates;
    private final Clock clock;

    /** A playground; the clock tells which day is today. */
    public Playground(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** Adds its routes. */
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::show)
                .head(PATH, this::show)
                .post(PATH, this::submit)
                .post(PATH + "/result", this::part);
    }

    private void show(Context context) {
        send(context, "desugar", view(Query.of(context)), Body.REVALIDATE);
    }

    /** Leads a submitted form to the address that brings it back; where there is none, answers with the page. */
    private void submit(Context context) {
        PlaygroundView view = view(Query.ofForm(context, MOST_FORM_BYTES, SourceLimit.PASSED));
        if (view.link().isPresent()) {
            context.redirect(view.link().get(), HttpStatus.SEE_OTHER);
        } else {
            send(context, "desugar", view, NEVER_KEEP);
        }
    }

    /** Answers with the parts of the page that depend on the form. */
    private void part(Context context) {
        send(context, "result", view(Query.ofForm(context, MOST_FORM_BYTES, SourceLimit.PASSED)), NEVER_KEEP);
    }

    private PlaygroundView view(Query query) {
        return PlaygroundView.of(Snippet.of(query), new Frame.Request(PATH, query, LocalDate.now(clock)));
    }

    private void send(Context context, String template, PlaygroundView view, String cacheControl) {
        Body.of("text/html", templates.render(template, view)).send(context, cacheControl);
    }
}
