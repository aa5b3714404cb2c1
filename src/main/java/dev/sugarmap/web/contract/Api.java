package dev.sugarmap.web.contract;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.web.account.Origin;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Json;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Reads;
import dev.sugarmap.web.http.Templates;
import dev.sugarmap.web.page.Address;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.PageCache;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers the addresses of the API as they are declared, and tells programs and people what there is. */
public final class Api {
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    private final List<Route> routes;
    private final History history;
    private final Templates templates;
    private final Origin origin;
    private final Clock clock;
    private final Body openApi;
    private final PageCache cache = new PageCache();

    /** The API of these routes over this history; the clock tells which day is today. */
    public Api(List<Route> declared, History history, Origin origin, Templates templates, Clock clock) {
        this.routes = declared.stream().flatMap(Api::withFile).toList();
        this.history = history;
        this.origin = origin;
        this.templates = templates;
        this.clock = clock;
        this.openApi = Body.of(JSON, Json.write(OpenApi.of(routes)));
    }

    private static Stream<Route> withFile(Route route) {
        return route instanceof Route.Read read && read.isTabular() ? Stream.of(read, read.file()) : Stream.of(route);
    }

    /** Adds its routes. */
    public void addTo(RoutesConfig config) {
        for (Route route : routes) {
            switch (route) {
                case Route.Read read -> Reads.add(config, read.path(), context -> read(read, context));
                case Route.Compute<?, ?> compute -> config.post(compute.path(), context -> compute(compute, context));
                case Route.Keep<?, ?> keep -> config.post(keep.path(), context -> keep(keep, context));
            }
        }
        Reads.add(config, OpenApi.PATH, context -> openApi.send(context, Body.REVALIDATE));
        Reads.add(config, ApiView.PATH, this::page);
    }

    private void read(Route.Read route, Context context) {
        Frame.Request request = request(context);
        requireKnown(route, request.query());
        boolean isTable = route.isFile() || (route.isTabular() && wantsTable(request.query(), context));
        Body body = made(request, isTable ? CSV : JSON, () -> body(route, request, isTable));
        body.send(context, Body.REVALIDATE);
        if (route.isTabular()) {
            context.header("Vary", "Accept, Accept-Encoding");
        }
    }

    private static void requireKnown(Route.Read route, Query query) {
        query.nameBeside(route.names()).ifPresent(name -> {
            String known = route.parameters().isEmpty() ? "none" : String.join(", ", route.names());
            throw Problem.badRequest(name, "\"" + name + "\" is no parameter of this address; it has " + known)
                    .thrown();
        });
    }

    private static boolean wantsTable(Query query, Context context) {
        return query.choice(Parameter.FORMAT.code(), Api::isTable, Stream.of("json", "csv"))
                .orElseGet(() -> Accepted.of(Optional.ofNullable(context.header("Accept")))
                        .prefers(CSV, JSON));
    }

    private static Optional<Boolean> isTable(String format) {
        return switch (format) {
            case "json" -> Optional.of(false);
            case "csv" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private Frame.Request request(Context context) {
        return new Frame.Request(context.path(), Query.of(context), LocalDate.now(clock));
    }

    /** Made once for each version of the history, day, address and form. */
    private Body made(Frame.Request request, String form, Supplier<Body> body) {
        String key = String.join(
                " ",
                String.valueOf(history.version()),
                request.today().toString(),
                form,
                request.path(),
                request.query().toString());
        return cache.find(key).orElseGet(() -> {
            Body fresh = body.get();
            cache.keep(key, fresh);
            return fresh;
        });
    }

    private static Body body(Route.Read route, Frame.Request request, boolean asTable) {
        Reply reply = route.reply().apply(new Asked(request, route.name(request.path())));
        Body body = asTable ? reply.table().orElseThrow().get().body() : Body.of(JSON, Json.write(reply.answer()));
        return reply.next()
                .map(place -> Address.of(request).with(Parameter.AFTER.code(), place))
                .map(address -> body.continuedAt(address.toString()))
                .orElse(body);
    }

    private static <Q, A> void compute(Route.Compute<Q, A> route, Context context) {
        send(route.reply().apply(sent(route, context)), context);
    }

    private <Q, A> void keep(Route.Keep<Q, A> route, Context context) {
        A kept = route.reply().apply(sent(route, context), origin.client(context));
        context.status(HttpStatus.CREATED).header("Location", route.place().apply(kept));
        send(kept, context);
    }

    private static <Q> Q sent(Route.Sent<Q> route, Context context) {
        return Json.read(context, route.request(), route.mostBytes(), route.tooLong());
    }

    private static void send(Object answer, Context context) {
        context.contentType(JSON + "; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(Json.write(answer));
    }

    private void page(Context context) {
        Frame.Request request = request(context);
        made(request, "text/html", () -> Body.of("text/html", templates.render("api", ApiView.of(routes, request))))
                .send(context, Body.REVALIDATE);
    }
}
