package dev.sugarmap.web.account;

import dev.sugarmap.account.SignIn;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Templates;
import dev.sugarmap.web.page.Frame;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Stands before every page that only those who are signed in may see or send. */
public final class Guard {
    /** What only its reader may keep, and not even their browser. */
    public static final String NEVER_KEEP = "private, no-store";

    /** The field of a form that holds the session's key. */
    public static final String KEY = "key";

    private static final int MOST_FORM_BYTES = 64 * 1024;
    private static final Problem TOO_LONG =
            Problem.tooLarge("form", "The form is longer than " + MOST_FORM_BYTES + " bytes.", MOST_FORM_BYTES);

    private final SignIn signIn;
    private final Origin origin;
    private final Templates templates;
    private final Clock clock;

    Guard(SignIn signIn, Origin origin, Templates templates, Clock clock) {
        this.signIn = signIn;
        this.origin = origin;
        this.templates = templates;
        this.clock = clock;
    }

    /** Answers somebody who is signed in. */
    @FunctionalInterface
    public interface Page {
        /** Answers a request. */
        void answer(Context context, Visit visit);
    }

    /** Takes what somebody sent who is signed in. */
    @FunctionalInterface
    public interface Taker {
        /** Answers a request with a form. */
        void answer(Context context, Visit visit, Query form);
    }

    /** A page for those who are signed in; others are led to the sign-in and back. */
    public Handler page(Page page) {
        return context -> {
            context.header("Cache-Control", NEVER_KEEP);
            Optional<Visit> visit = visit(context);
            if (visit.isPresent()) {
                page.answer(context, visit.get());
            } else {
                context.redirect(signInBefore(context), HttpStatus.SEE_OTHER);
            }
        };
    }

    /**
     * A form from a page of this site, made for the session that sends it. Where the session is another, or has ended,
     * nothing is done and what was typed comes back, to be sent again.
     */
    public Handler form(Taker taker) {
        return context -> {
            context.header("Cache-Control", NEVER_KEEP);
            origin.requireOwn(context);
            Query form = form(context);
            Optional<Visit> visit = visit(context);
            if (visit.filter(current -> isMadeFor(current, form)).isPresent()) {
                taker.answer(context, visit.get(), form);
            } else {
                sendBack(context, visit, form);
            }
        };
    }

    private void sendBack(Context context, Optional<Visit> visit, Query form) {
        Map<String, String> kept = new TreeMap<>(form.values());
        kept.remove(KEY);
        visit.ifPresent(current -> kept.put(KEY, current.formKey()));
        Frame.Request request = new Frame.Request(context.path(), Query.NONE, LocalDate.now(clock));
        Frame frame = Frame.of("Nothing was saved yet", "For those who change the roadmap.", request);
        context.status(HttpStatus.FORBIDDEN);
        send(context, templates.render("unsent", new UnsentView(frame, visit.isPresent(), kept)));
    }

    /** As {@link #form}, asked by a script that shows a part of a page: without a session there is no such part. */
    public Handler part(Taker taker) {
        return context -> {
            context.header("Cache-Control", NEVER_KEEP);
            origin.requireOwn(context);
            Visit visit = visit(context)
                    .orElseThrow(() -> Problem.of(
                                    403,
                                    "Not signed in",
                                    "You are signed out. Sign in again in another window, then go on here.")
                            .thrown());
            Query form = form(context);
            if (!isMadeFor(visit, form)) {
                throw Problem.of(
                                403,
                                "Refused",
                                "You have signed in again since: press Preview, and what you typed is kept.")
                        .thrown();
            }
            taker.answer(context, visit, form);
        };
    }

    private static boolean isMadeFor(Visit visit, Query form) {
        return form.text(KEY).filter(visit.token()::hasFormKey).isPresent();
    }

    static Query form(Context context) {
        return Query.ofForm(context, MOST_FORM_BYTES, TOO_LONG);
    }

    private static String signInBefore(Context context) {
        String query = context.queryString();
        return SignInPages.PATH + "?to=" + Frame.encoded(context.path() + (query == null ? "" : "?" + query));
    }

    Optional<Visit> visit(Context context) {
        return Cookie.read(context, origin.isSecure(context))
                .flatMap(token -> signIn.session(token).map(session -> new Visit(session, token)));
    }

    /** Sends a page that nobody else may see. */
    public static void send(Context context, String page) {
        Body.of("text/html", page).send(context, NEVER_KEEP);
    }
}
