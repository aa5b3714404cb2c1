package dev.sugarmap.web.api;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Json;
import dev.sugarmap.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The desugarer for programs. Nothing that is sent to it is stored. */
public final class DesugarApi {
    /** Every byte of a source may have to be written as an escape of six characters. */
    private static final int MOST_BODY_BYTES = 6 * SourceLimit.BYTES + 4096;

    private final Body strategies = Body.of(
            "application/json",
            Json.write(Strategies.ALL.stream().map(StrategyAnswer::of).toList()));

    /** Adds its routes. */
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/strategies", context -> strategies.send(context, Body.REVALIDATE))
                .head("/api/v1/strategies", context -> strategies.send(context, Body.REVALIDATE))
                .post("/api/v1/desugar", DesugarApi::desugar)
                .post("/api/v1/desugar/all", DesugarApi::desugarByAll);
    }

    private static void desugar(Context context) {
        DesugarRequest request = Json.read(context, DesugarRequest.class, MOST_BODY_BYTES, SourceLimit.PASSED);
        String source = SourceLimit.check(request.source());
        Strategy strategy = request.findStrategy();
        Desugaring desugaring = Desugaring.of(source, strategy, request.optionsOf(strategy));
        requireShallow(desugaring.file());
        answer(context, DesugarAnswer.of(desugaring));
    }

    private static void desugarByAll(Context context) {
        MatrixRequest request = Json.read(context, MatrixRequest.class, MOST_BODY_BYTES, SourceLimit.PASSED);
        Matrix matrix = Matrix.of(SourceLimit.check(request.source()), request.sharedOptions());
        requireShallow(matrix.file());
        answer(context, MatrixAnswer.of(matrix));
    }

    private static void answer(Context context, Object answer) {
        context.contentType("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(Json.write(answer));
    }

    private static void requireShallow(RustFile file) {
        boolean tooDeep = file.errors().stream().anyMatch(error -> error.kind() == SyntaxError.Kind.NESTING);
        if (tooDeep) {
            throw Problem.tooDeep(
                            "source",
                            "\"source\" is nested more than " + RustFile.MOST_LEVELS + " levels deep",
                            RustFile.MOST_LEVELS)
                    .thrown();
        }
    }
}
