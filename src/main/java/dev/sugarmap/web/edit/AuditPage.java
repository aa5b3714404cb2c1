package dev.sugarmap.web.edit;

import dev.sugarmap.account.Registry;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Revision;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.account.Guard;
import dev.sugarmap.web.account.Visit;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;

/** The page for those who are signed in that says who did what. */
public final class AuditPage {
    private static final String PATH = "/audit";

    private final History history;
    private final Registry accounts;
    private final Guard guard;
    private final Templates templates;
    private final Clock clock;

    /** Over this history and these accounts. */
    public AuditPage(History history, Registry accounts, Guard guard, Templates templates, Clock clock) {
        this.history = history;
        this.accounts = accounts;
        this.guard = guard;
        this.templates = templates;
        this.clock = clock;
    }

    /** Adds the route. */
    public void addTo(RoutesConfig routes) {
        Reads.add(routes, PATH, guard.page(this::show));
    }

    private void show(Context context, Visit visit) {
        Query query = Query.of(context);
        AuditView view = AuditView.of(
                EditPages.frame(PATH, "Audit", LocalDate.now(clock)),
                visit,
                history.edits(before(query, "edits"), AuditView.MOST).stream()
                        .map(this::step)
                        .toList(),
                accounts.events(before(query, "events"), AuditView.MOST));
        Guard.send(context, templates.render("audit", view));
    }

    /** An edit, read against what its author saw. */
    private Step step(Revision edit) {
        Life life = new Life(history.revisions(edit.change().effect().slug())).until(edit.number());
        return Step.of(life.revisions()).stream()
                .filter(step -> step.revision().number() == edit.number())
                .findFirst()
                .orElseThrow();
    }

    private static long before(Query query, String name) {
        return query.text(name)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(Long.MAX_VALUE);
    }
}
