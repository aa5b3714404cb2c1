package dev.sugarmap.web.contract;

import dev.sugarmap.web.http.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The description of the API for programs (OpenAPI 3.1), made from its routes. */
final class OpenApi {
    static final String PATH = "/api/v1/openapi.json";

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final Schemas schemas = new Schemas();

    private OpenApi() {}

    /** The whole document. */
    static Map<String, Object> of(List<Route> routes) {
        OpenApi api = new OpenApi();
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            switch (route) {
                case Route.Read read -> paths.put(template(read.path()), Map.of("get", api.operation(read)));
                case Route.Sent<?> sent -> paths.put(sent.path(), Map.of("post", api.operation(sent)));
            }
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.1");
        document.put("info", info());
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", api.schemas.all()));
        return document;
    }

    private static Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Sugarmap");
        info.put("version", "1");
        info.put("description", "The roadmap of async Rust as it stood on any day, and what its sugar means.");
        return info;
    }

    private static String template(String path) {
        return path.replace('<', '{').replace('>', '}');
    }

    private Map<String, Object> operation(Route.Read route) {
        Map<String, Object> operation = begun(route);
        operation.put("parameters", parameters(route));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", response("What was asked for.", content(route)));
        responses.put("304", Map.of("description", "It is what the sent If-None-Match stands for."));
        responses.put("4XX", problem());
        operation.put("responses", responses);
        return operation;
    }

    private Map<String, Object> operation(Route.Sent<?> route) {
        Map<String, Object> operation = begun(route);
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("schema", schemas.ofRequest(route.request()));
        sent.put("example", route.example());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("required", true);
        body.put("content", Map.of(JSON, sent));
        operation.put("requestBody", body);
        Map<String, Object> responses = new LinkedHashMap<>();
        switch (route) {
            case Route.Compute<?, ?> _ -> responses.put("200", response("What follows from it.", json(route)));
            case Route.Keep<?, ?> _ -> responses.put("201", response("What was kept, and its Location.", json(route)));
        }
        responses.put("4XX", problem());
        operation.put("responses", responses);
        return operation;
    }

    private static Map<String, Object> begun(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", route.id());
        operation.put("summary", route.summary());
        return operation;
    }

    private static List<Map<String, Object>> parameters(Route.Read route) {
        Stream<Map<String, Object>> inPath = route
                .variable()
                .map(name -> parameter(name, "path", "The name of one, as lists have it.", Map.of("type", "string")))
                .stream();
        Stream<Map<String, Object>> inQuery = route.parameters().stream()
                .map(given -> parameter(given.code(), "query", given.meaning(), given.schema()));
        return Stream.concat(inPath, inQuery).toList();
    }

    private static Map<String, Object> parameter(
            String name, String place, String meaning, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", place);
        parameter.put("required", place.equals("path"));
        parameter.put("description", meaning);
        parameter.put("schema", schema);
        return parameter;
    }

    private Map<String, Object> content(Route.Read route) {
        Map<String, Object> content = new LinkedHashMap<>();
        if (!route.isFile()) {
            content.putAll(json(route));
        }
        if (route.isFile() || route.isTabular()) {
            content.put(CSV, Map.of("schema", Map.of("type", "string")));
        }
        return content;
    }

    private Map<String, Object> json(Route route) {
        return Map.of(JSON, Map.of("schema", schemas.of(route.answer())));
    }

    private Map<String, Object> problem() {
        return response(
                "What is wrong with the request.",
                Map.of("application/problem+json", Map.of("schema", schemas.of(Problem.Details.class))));
    }

    private static Map<String, Object> response(String description, Map<String, Object> content) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("description", description);
        response.put("content", content);
        return response;
    }
}
