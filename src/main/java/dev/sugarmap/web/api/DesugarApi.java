package dev.sugarmap.web.api;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.web.contract.Reply;
import dev.sugarmap.web.contract.Route;
import dev.sugarmap.web.http.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desugarer for programs. Nothing that is sent to it is stored. */
public final class DesugarApi {
    /** Every byte of a source may have to be written as an escape of six characters. */
    private static final int MOST_BODY_BYTES = 6 * SourceLimit.BYTES + 4096;

    private static final String EXAMPLE = "trait Log {\n    async fn write(&self, text: String);\n}\n";

    private DesugarApi() {}

    /** Its addresses. */
    public static List<Route> routes() {
        return List.of(
                Route.Read.of(
                        "/api/v1/strategies",
                        "The ways to desugar, with their options and rules.",
                        StrategiesAnswer.class,
                        "/api/v1/strategies",
                        asked -> Reply.of(StrategiesAnswer.ALL)),
                new Route.Compute<>(
                        "/api/v1/desugar",
                        "Desugars a source in one way, step by step.",
                        DesugarRequest.class,
                        DesugarAnswer.class,
                        MOST_BODY_BYTES,
                        SourceLimit.PASSED,
                        new DesugarRequest(EXAMPLE, "rpitit", Optional.of(Map.of("send", "true"))),
                        DesugarApi::desugar),
                new Route.Compute<>(
                        "/api/v1/desugar/all",
                        "Desugars a source in every way there is.",
                        MatrixRequest.class,
                        MatrixAnswer.class,
                        MOST_BODY_BYTES,
                        SourceLimit.PASSED,
                        new MatrixRequest(EXAMPLE, Optional.empty()),
                        DesugarApi::desugarByAll));
    }

    private static DesugarAnswer desugar(DesugarRequest request) {
        String source = SourceLimit.check(request.source());
        Strategy strategy = request.findStrategy();
        Desugaring desugaring = Desugaring.of(source, strategy, request.optionsOf(strategy));
        requireShallow(desugaring.file());
        return DesugarAnswer.of(desugaring);
    }

    private static MatrixAnswer desugarByAll(MatrixRequest request) {
        Matrix matrix = Matrix.of(SourceLimit.check(request.source()), request.sharedOptions());
        requireShallow(matrix.file());
        return MatrixAnswer.of(matrix);
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
