package dev.sugarmap.web;

import dev.sugarmap.account.Registry;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.snippet.Snippets;
import dev.sugarmap.web.account.Origin;
import dev.sugarmap.web.account.SignInPages;
import dev.sugarmap.web.api.DesugarApi;
import dev.sugarmap.web.api.RoadmapApi;
import dev.sugarmap.web.api.Saving;
import dev.sugarmap.web.contract.Api;
import dev.sugarmap.web.contract.Route;
import dev.sugarmap.web.edit.AuditPage;
import dev.sugarmap.web.edit.EditPages;
import dev.sugarmap.web.http.Assets;
import dev.sugarmap.web.http.Modules;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
import dev.sugarmap.web.page.Pages;
import dev.sugarmap.web.playground.Playground;
import dev.sugarmap.web.rules.RulePages;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The running site. Closing it lets requests under way finish first. */
public final class WebServer implements AutoCloseable {
    private static final long SHUTDOWN_MILLIS = 10_000;
    /** A link to a snippet holds its whole source. */
    private static final int MOST_HEADER_BYTES = 32 * 1024;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Serves this history.
     *
     * @param port where to listen, 0 for any free port
     * @param accounts of those who may change it
     * @param snippets that anybody saved
     * @param origin where browsers find the site
     * @param ready whether requests can be answered now, asked by {@code /readyz}
     */
    public static WebServer start(
            int port,
            History history,
            Registry accounts,
            Snippets snippets,
            Origin origin,
            BooleanSupplier ready,
            Clock clock) {
        return start(port, history, accounts, snippets, origin, ready, clock, routes -> {});
    }

    /** As {@link #start(int, History, Registry, Snippets, Origin, BooleanSupplier, Clock)}, with routes to measure others by. */
    static WebServer start(
            int port,
            History history,
            Registry accounts,
            Snippets snippets,
            Origin origin,
            BooleanSupplier ready,
            Clock clock,
            Consumer<RoutesConfig> more) {
        Assets assets = new Assets()
                .add("icon.svg")
                .join(
                        "site.css",
                        "css/base.css",
                        "css/parts.css",
                        "css/docs.css",
                        "css/roadmap.css",
                        "css/progress.css",
                        "css/edit.css",
                        "css/desugar.css",
                        "css/matrix.css");
        new Modules(assets).add("js/playground.js").add("js/days.js").add("js/edit.js");
        Templates templates = new Templates(assets);
        Pages pages = new Pages(history, templates, clock);
        Saving saving = new Saving(snippets, accounts, clock);
        Playground playground = new Playground(saving, origin, templates, clock);
        RulePages rules = new RulePages(history, templates, clock);
        SignInPages signIn = new SignInPages(accounts, origin, templates, clock);
        EditPages edits = new EditPages(history, signIn.guard(), templates, clock);
        AuditPage audit = new AuditPage(history, accounts, signIn.guard(), templates, clock);
        List<Route> routes = new ArrayList<>(new RoadmapApi(history).routes());
        routes.addAll(new DesugarApi(saving).routes());
        Api api = new Api(routes, history, origin, templates, clock);
        Errors errors = new Errors(templates, clock);
        Javalin javalin = Javalin.create(config -> {
            configure(config, errors);
            signIn.addTo(config.routes);
            edits.addTo(config.routes);
            audit.addTo(config.routes);
            pages.addTo(config.routes);
            playground.addTo(config.routes);
            rules.addTo(config.routes);
            api.addTo(config.routes);
            Reads.add(config.routes, "/assets/<file>", assets::send);
            Reads.add(config.routes, "/healthz", context -> context.result("ok"));
            Reads.add(config.routes, "/readyz", context -> {
                boolean isReady = ready.getAsBoolean();
                context.status(isReady ? 200 : 503).result(isReady ? "ready" : "not ready");
            });
            errors.addTo(config.routes);
            more.accept(config.routes);
        });
        return new WebServer(javalin.start(port));
    }

    private static void configure(JavalinConfig config, Errors errors) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyServer(server -> harden(server, errors));
        config.jetty.modifyHttpConfiguration(WebServer::harden);
        config.routes.before(RequestLog::begin);
        config.requestLogger.http(RequestLog::end);
    }

    private static void harden(Server server, Errors errors) {
        server.setStopTimeout(SHUTDOWN_MILLIS);
        server.setHandler(new GracefulHandler());
        server.setErrorHandler(errors.belowTheRoutes());
    }

    private static void harden(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
