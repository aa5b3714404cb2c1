package dev.sugarmap.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;

/** Adds addresses that are read: what answers GET answers HEAD too, which the server would answer by 200 unasked. */
public final class Reads {
    private Reads() {}

    /** Adds the handler for GET and HEAD of that path. */
    public static JavalinDefaultRoutingApi add(RoutesConfig routes, String path, Handler handler) {
        return routes.get(path, handler).head(path, handler);
    }
}
