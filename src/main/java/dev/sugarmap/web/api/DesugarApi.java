package dev.sugarmap.web.api;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.snippet.SavedSnippet;
import dev.sugarmap.web.contract.Asked;
import dev.sugarmap.web.contract.Reply;
import dev.sugarmap.web.contract.Route;
import dev.sugarmap.web.http.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desugarer for programs. Nothing that is sent to it is stored, but for what is to be saved. */
public final class DesugarApi {
    /** Every byte of a source may have to be written as an escape of six characters. */
    private static final int MOST_BODY_BYTES = 6 * SourceLimit.BYTES + 4096;

    private static final String EXAMPLE = "trait Log {\n    async fn write(&self, text: String);\n}\n";

    private static final DesugarRequest REQUEST =
            new DesugarRequest(EXAMPLE, "rpitit", Optional.of(Map.of("send", "true")));

    private final Saving saving;

    /** The desugarer, which saves what is to be saved there. */
    public DesugarApi(Saving saving) {
        this.saving = saving;
    }

    /** Its addresses. */
    public List<Route> routes() {
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
                        REQUEST,
                        request -> DesugarAnswer.of(desugar(request))),
                new Route.Compute<>(
                        "/api/v1/desugar/all",
                        "Desugars a source in every way there is.",
                        MatrixRequest.class,
                        MatrixAnswer.class,
                        MOST_BODY_BYTES,
                        SourceLimit.PASSED,
                        new MatrixRequest(EXAMPLE, Optional.empty()),
                        DesugarApi::desugarByAll),
                new Route.Keep<>(
                        "/api/v1/snippets",
                        "Saves a source with what comes of it, for good; the same is saved once.",
                        DesugarRequest.class,
                        SnippetAnswer.class,
                        MOST_BODY_BYTES,
                        SourceLimit.PASSED,
                        REQUEST,
                        SnippetAnswer.of(example()),
                        this::save,
                        answer -> "/api/v1/snippets/" + answer.id()),
                Route.Read.of(
                        "/api/v1/snippets/{id}",
                        "A saved snippet, as it was when it was saved.",
                        SnippetAnswer.class,
                        "/api/v1/snippets/" + example().id(),
                        this::find));
    }

    private SnippetAnswer save(DesugarRequest request, String client) {
        return SnippetAnswer.of(saving.save(desugar(request), optionsOf(request), client));
    }

    /** The example can be looked at on every site, saved or not. */
    private Reply find(Asked asked) {
        return saving.find(asked.name())
                .or(() -> Optional.of(example()).filter(snippet -> snippet.id().equals(asked.name())))
                .map(SnippetAnswer::of)
                .map(Reply::of)
                .orElseThrow(() ->
                        Problem.notFound("There is no snippet of that name.").thrown());
    }

    private SavedSnippet example() {
        return saving.snippet(desugar(REQUEST), optionsOf(REQUEST));
    }

    private static Options optionsOf(DesugarRequest request) {
        return request.optionsOf(request.findStrategy());
    }

    private static Desugaring desugar(DesugarRequest request) {
        String source = SourceLimit.check(request.source());
        Desugaring desugaring = Desugaring.of(source, request.findStrategy(), optionsOf(request));
        requireShallow(desugaring.file());
        return desugaring;
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
