package dev.sugarmap.web.account;

import dev.sugarmap.account.SignIn;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.page.Frame;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Optional;

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

    Guard(SignIn signIn, Origin origin) {
        this.signIn = signIn;
        this.origin = origin;
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

    /** A form from a page of this site, made for the session that sends it; those without a session are led to sign in. */
    public Handler form(Taker taker) {
        return context -> {
            context.header("Cache-Control", NEVER_KEEP);
            requireOwn(context);
            Optional<Visit> visit = visit(context);
            if (visit.isPresent()) {
                taker.answer(context, visit.get(), keyed(context, visit.get()));
            } else {
                context.redirect(signInBefore(context), HttpStatus.SEE_OTHER);
            }
        };
    }

    /** As {@link #form}, asked by a script that shows a part of a page: without a session there is no such part. */
    public Handler part(Taker taker) {
        return context -> {
            context.header("Cache-Control", NEVER_KEEP);
            requireOwn(context);
            Visit visit = visit(context)
                    .orElseThrow(() -> Problem.of(
                                    403,
                                    "Not signed in",
                                    "You are signed out. Sign in again in another window, then go on here.")
                            .thrown());
            taker.answer(context, visit, keyed(context, visit));
        };
    }

    /** Refuses what a page of another site sent. */
    void requireOwn(Context context) {
        if (!origin.isOwn(context)) {
            throw Problem.of(403, "Refused", "Another site sent this request; nothing was done.")
                    .thrown();
        }
    }

    private static Query keyed(Context context, Visit visit) {
        Query form = form(context);
        if (form.text(KEY).filter(visit.token()::hasFormKey).isEmpty()) {
            throw Problem.of(
                            403,
                            "Refused",
                            "The form was not made for the session that sends it; nothing was done. Go back, load the page"
                                    + " again and repeat what you typed.")
                    .thrown();
        }
        return form;
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
