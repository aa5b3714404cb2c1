package dev.sugarmap.web.account;

import dev.sugarmap.account.Registry;
import dev.sugarmap.account.SignIn;
import dev.sugarmap.account.SignIn.Result;
import dev.sugarmap.account.Token;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
import dev.sugarmap.web.page.Frame;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The routes by which people sign in and out. */
public final class SignInPages {
    static final String PATH = "/sign-in";
    private static final String AT_FIRST = "/audit";

    /** An address of this site: no host, nothing that a browser takes for one, no control characters. */
    private static final Pattern LOCAL = Pattern.compile("/(?:[!-.0-\\[\\]-~][!-\\[\\]-~]*)?");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final SignIn signIn;
    private final Origin origin;
    private final Guard guard;
    private final Templates templates;
    private final Clock clock;

    /** Over the accounts of that registry; the clock tells when sessions end. */
    public SignInPages(Registry accounts, Origin origin, Templates templates, Clock clock) {
        this.signIn = new SignIn(accounts, clock);
        this.origin = origin;
        this.guard = new Guard(signIn, origin, templates, clock);
        this.templates = templates;
        this.clock = clock;
    }

    /** What stands before the pages of those who are signed in. */
    public Guard guard() {
        return guard;
    }

    /** Adds the routes. */
    public void addTo(RoutesConfig routes) {
        Reads.add(routes, PATH, this::show).post(PATH, this::signIn);
        Handler signOut = guard.form((context, visit, form) -> signOut(context, visit));
        routes.post("/sign-out", context -> {
            if (guard.visit(context).isPresent()) {
                signOut.handle(context);
            } else {
                context.redirect("/", HttpStatus.SEE_OTHER);
            }
        });
    }

    private void show(Context context) {
        Query query = Query.of(context);
        if (guard.visit(context).isPresent()) {
            context.header("Cache-Control", Guard.NEVER_KEEP).redirect(to(query), HttpStatus.SEE_OTHER);
        } else {
            send(context, query, Optional.empty());
        }
    }

    private void signIn(Context context) {
        origin.requireOwn(context);
        Query form = Guard.form(context);
        Result result =
                signIn.in(form.text("name").orElse(""), form.text("password").orElse(""), origin.client(context));
        switch (result) {
            case Result.In(Token token) -> {
                guard.visit(context).ifPresent(earlier -> signIn.out(earlier.session(), origin.client(context)));
                Cookie.set(context, token, origin.isSecure(context));
                context.header("Cache-Control", Guard.NEVER_KEEP).redirect(to(form), HttpStatus.SEE_OTHER);
            }
            case Result.Wrong() -> {
                context.status(HttpStatus.FORBIDDEN);
                send(context, form, Optional.of("There is no account with that name and password."));
            }
            case Result.Wait(Instant until) -> {
                long seconds = Math.max(
                        1,
                        Duration.between(clock.instant(), until).plusMillis(999).toSeconds());
                context.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", Long.toString(seconds));
                send(
                        context,
                        form,
                        Optional.of("There were too many attempts. Try again at " + TIME.format(until) + ", in "
                                + seconds + " seconds; until then no password is looked at."));
            }
        }
    }

    private void signOut(Context context, Visit visit) {
        signIn.out(visit.session(), origin.client(context));
        Cookie.clear(context, origin.isSecure(context));
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void send(Context context, Query query, Optional<String> refusal) {
        Frame.Request request = new Frame.Request(PATH, Query.NONE, LocalDate.now(clock));
        String name = query.values().getOrDefault("name", "");
        Guard.send(context, templates.render("sign-in", SignInView.of(request, to(query), name, refusal)));
    }

    private static String to(Query query) {
        return query.text("to").filter(to -> LOCAL.matcher(to).matches()).orElse(AT_FIRST);
    }
}
