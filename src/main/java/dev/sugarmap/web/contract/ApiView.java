package dev.sugarmap.web.contract;

import dev.sugarmap.web.http.Json;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The API for people: every address with an example and what it answers right now, and every record.
 *
 * @param description the address of the same for programs
 * @param shapes the records that answers are made of
 */
public record ApiView(Frame frame, String description, List<Entry> entries, List<JsonShape> shapes) implements View {
    static final String PATH = "/api";

    private static final int MOST_LINES = 32;

    /**
     * An address.
     *
     * @param id names it on the page
     * @param file the address of the same as a table, if there is one
     * @param parameters what it can be asked with
     * @param sent the members of what is sent to it
     * @param answer what it answers with, in parts
     * @param example how it is called
     */
    public record Entry(
            String id,
            String method,
            String path,
            Optional<String> file,
            String summary,
            List<Option> parameters,
            List<JsonShape.Member> sent,
            List<JsonShape.Part> answer,
            Example example) {}

    /** A parameter. */
    public record Option(String name, String meaning, List<String> words) {}

    /**
     * A call and its answer.
     *
     * @param href leads to the answer, where it has an address of its own
     * @param answer the beginning of it
     * @param cut whether there is more
     */
    public record Example(String call, Optional<String> href, String answer, boolean cut) {
        private static Example of(String call, Optional<String> href, Object answer) {
            List<String> lines = Json.pretty(answer).lines().toList();
            String shown = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
            return new Example(call, href, shown, lines.size() > MOST_LINES);
        }
    }

    static ApiView of(List<Route> routes, Frame.Request request) {
        Schemas schemas = new Schemas();
        List<Entry> entries = routes.stream()
                .flatMap(route -> entry(route, schemas, request).stream())
                .toList();
        return new ApiView(
                Frame.of(
                        "API",
                        "The roadmap on any day, its history, the documents and the desugarer for programs.",
                        request),
                OpenApi.PATH,
                entries,
                schemas.all().entrySet().stream()
                        .map(shape -> JsonShape.of(shape.getKey(), (Map<?, ?>) shape.getValue()))
                        .toList());
    }

    /** Files are told of beside what they are tables of. */
    private static Optional<Entry> entry(Route route, Schemas schemas, Frame.Request request) {
        List<JsonShape.Part> answer = JsonShape.type(schemas.of(route.answer())).toList();
        return switch (route) {
            case Route.Read read when read.isFile() -> Optional.empty();
            case Route.Read read ->
                Optional.of(new Entry(
                        read.id(),
                        "GET",
                        read.path(),
                        read.isTabular() ? Optional.of(read.file().path()) : Optional.empty(),
                        read.summary(),
                        read.parameters().stream().map(ApiView::option).toList(),
                        List.of(),
                        answer,
                        example(read, request.today())));
            case Route.Sent<?> sent ->
                Optional.of(new Entry(
                        sent.id(),
                        "POST",
                        sent.path(),
                        Optional.empty(),
                        sent.summary(),
                        List.of(),
                        JsonShape.members(schemas.ofRequest(sent.request())),
                        answer,
                        example(sent)));
        };
    }

    private static Option option(Parameter parameter) {
        List<String> words = parameter.schema().get("enum") instanceof List<?> codes
                ? codes.stream().map(Object::toString).toList()
                : List.of();
        return new Option(parameter.code(), parameter.meaning(), words);
    }

    private static Example example(Route.Read route, LocalDate today) {
        String[] parts = route.example().split("\\?", 2);
        Query query = parts.length == 1 ? Query.NONE : Query.parse(parts[1]);
        Asked asked = new Asked(new Frame.Request(parts[0], query, today), route.name(parts[0]));
        return Example.of("GET " + route.example(), Optional.of(route.example()), answer(route, asked));
    }

    /** The answer to the example; on a site without the things that it names, the problem. */
    private static Object answer(Route.Read route, Asked asked) {
        try {
            return route.reply().apply(asked).answer();
        } catch (Problem.Thrown thrown) {
            return Map.of(
                    "title",
                    thrown.problem().title(),
                    "detail",
                    thrown.problem().detail());
        }
    }

    private static Example example(Route.Sent<?> route) {
        String sent = Stream.of(
                        "POST " + route.path(), "Content-Type: application/json", "", Json.pretty(route.example()))
                .collect(Collectors.joining("\n"));
        return Example.of(sent, Optional.empty(), route.exampleAnswer());
    }
}
