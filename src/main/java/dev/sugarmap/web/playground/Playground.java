package dev.sugarmap.web.playground;

import dev.sugarmap.snippet.SavedSnippet;
import dev.sugarmap.web.account.Origin;
import dev.sugarmap.web.api.Desugaring;
import dev.sugarmap.web.api.Saving;
import dev.sugarmap.web.api.SourceLimit;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The routes of the playground. */
public final class Playground {
    private static final String PATH = "/desugar";
    private static final String SAVED = "/s";
    private static final String DIFFERENCE = PATH + "/difference";
    /** Every byte of a source may have to be written as an escape of three characters. */
    private static final int MOST_FORM_BYTES = 3 * SourceLimit.BYTES + 4096;

    private static final String NEVER_KEEP = "no-store";

    private final Saving saving;
    private final Origin origin;
    private final Templates templates;
    private final Clock clock;

    /** A playground, from which snippets can be saved there; the clock tells which day is today. */
    public Playground(Saving saving, Origin origin, Templates templates, Clock clock) {
        this.saving = saving;
        this.origin = origin;
        this.templates = templates;
        this.clock = clock;
    }

    /** Adds its routes. */
    public void addTo(RoutesConfig routes) {
        Reads.add(routes, PATH, this::show).post(PATH, this::submit).post(PATH + "/result", this::part);
        Reads.add(routes, SAVED + "/{id}", this::showSaved).post(SAVED, this::save);
        Reads.add(routes, DIFFERENCE, this::showDifference).post(DIFFERENCE, this::submitDifference);
    }

    private void show(Context context) {
        Query query = Query.of(context);
        if (query.has(Comparison.ALL)) {
            send(context, "matrix", matrix(query), Body.REVALIDATE);
        } else {
            send(context, "desugar", view(query), Body.REVALIDATE);
        }
    }

    /** Leads a submitted form to the address that brings it back; where there is none, answers with the page. */
    private void submit(Context context) {
        Query query = form(context);
        if (query.has(Comparison.ALL)) {
            MatrixView view = matrix(query);
            lead(context, view.link(), "matrix", view);
        } else {
            PlaygroundView view = view(query);
            lead(context, view.link(), "desugar", view);
        }
    }

    private void save(Context context) {
        origin.requireOwn(context);
        Snippet snippet = Snippet.of(form(context));
        Desugaring desugaring = Desugaring.of(snippet.source(), snippet.strategy(), snippet.options());
        SavedSnippet saved = saving.save(desugaring, snippet.options(), origin.client(context));
        context.redirect(SAVED + "/" + saved.id(), HttpStatus.SEE_OTHER);
    }

    private void showSaved(Context context) {
        SavedSnippet saved = saving.find(context.pathParam("id"))
                .orElseThrow(() ->
                        Problem.notFound("There is no snippet of that name.").thrown());
        Frame.Request request = new Frame.Request(context.path(), Query.NONE, LocalDate.now(clock));
        send(context, "snippet", SnippetView.of(saved, request), Body.REVALIDATE);
    }

    private void showDifference(Context context) {
        Query query = Query.of(context);
        send(context, "difference", DifferenceView.of(query, request(query)), Body.REVALIDATE);
    }

    private void submitDifference(Context context) {
        Query query = form(context);
        DifferenceView view = DifferenceView.of(query, request(query));
        lead(context, view.link(), "difference", view);
    }

    private void lead(Context context, Optional<String> link, String template, View view) {
        if (link.isPresent()) {
            context.redirect(link.get(), HttpStatus.SEE_OTHER);
        } else {
            send(context, template, view, NEVER_KEEP);
        }
    }

    /** Answers with the parts of the page that depend on the form. */
    private void part(Context context) {
        send(context, "result", view(form(context)), NEVER_KEEP);
    }

    private static Query form(Context context) {
        return Query.ofForm(context, MOST_FORM_BYTES, SourceLimit.PASSED);
    }

    private PlaygroundView view(Query query) {
        return PlaygroundView.of(Snippet.of(query), request(query));
    }

    private MatrixView matrix(Query query) {
        return MatrixView.of(Comparison.of(query), request(query));
    }

    private Frame.Request request(Query query) {
        return new Frame.Request(PATH, query, LocalDate.now(clock));
    }

    private void send(Context context, String template, View view, String cacheControl) {
        Body.of("text/html", templates.render(template, view)).send(context, cacheControl);
    }
}
