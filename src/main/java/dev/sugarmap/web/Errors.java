package dev.sugarmap.web;

import dev.sugarmap.web.http.Json;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.http.Templates;
import dev.sugarmap.web.page.ErrorView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that turns problems and exceptions into answers. No text of an exception ever leaves it. */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Templates templates;
    private final Clock clock;

    Errors(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(Problem.Thrown.class, (thrown, context) -> answer(thrown.problem(), context));
        routes.exception(MethodNotAllowedResponse.class, (thrown, context) -> {
            context.header("Allow", thrown.getDetails().getOrDefault("availableMethods", ""));
            answer(known(405), context);
        });
        routes.exception(HttpResponseException.class, (thrown, context) -> answer(known(thrown.getStatus()), context));
        routes.exception(Exception.class, (thrown, context) -> {
            LOG.error("request {} failed", RequestLog.id(context), thrown);
            answer(known(500), context);
        });
    }

    /** Answers what never reaches a route, such as an address that is no URI. */
    Request.Handler belowTheRoutes() {
        return (request, response, callback) -> {
            int status = response.getStatus();
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
            response.getHeaders().put("X-Request-Id", RequestLog.newId());
            Content.Sink.write(response, true, known(status).detail() + "\n", callback);
            return true;
        };
    }

    private void answer(Problem problem, Context context) {
        String id = RequestLog.id(context);
        context.status(problem.status()).header("Cache-Control", "no-store");
        if (wantsJson(context)) {
            context.contentType("application/problem+json; charset=utf-8").result(Json.write(problem.details(id)));
        } else {
            ErrorView view = ErrorView.of(problem, id, LocalDate.now(clock));
            boolean isMended =
                    context.method().equals(HandlerType.GET) && problem.value().isPresent();
            context.contentType("text/html; charset=utf-8")
                    .result(templates.render(
                            "error", isMended ? view.mending(context.path(), Query.of(context)) : view));
        }
    }

    private static boolean wantsJson(Context context) {
        String accepted = context.header("Accept");
        return context.path().startsWith("/api/")
                || (accepted != null && accepted.contains("application/problem+json"));
    }

    private static Problem known(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "Bad request", "The request is not well-formed HTTP.");
            case 404 -> Problem.notFound("There is no such page.");
            case 405 -> Problem.of(405, "Method not allowed", "This address does not take that method.");
            case 413 -> Problem.of(413, "Content too large", "The request's body is too large.");
            case 414 -> Problem.of(414, "Address too long", "The request's address is too long.");
            case 431 -> Problem.of(431, "Headers too large", "The request's headers are too large.");
            default ->
                status < 500
                        ? Problem.of(status, "Bad request", "The request cannot be answered.")
                        : Problem.of(status, "Internal error", "Something went wrong on our side; nothing was lost.");
        };
    }
}
