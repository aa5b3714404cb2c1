package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API says what the API does: no more and no less. */
@NullMarked
final class OpenApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String TOO_LARGE = "{\"source\": \"" + "x".repeat(300_000) + "\", \"strategy\": \"rpitit\"}";
    private static final String ITEM = "/api/v1/items/subproject-async-drop";

    /** For each path, addresses whose answers show between them all that it can answer. */
    private static final Map<String, List<String>> ADDRESSES = new TreeMap<>(Map.ofEntries(
            Map.entry("/api/v1/items", List.of("/api/v1/items?limit=20", "/api/v1/items?on=2021-10-01")),
            Map.entry("/api/v1/items.csv", List.of("/api/v1/items.csv")),
            Map.entry("/api/v1/items/{slug}", List.of(ITEM)),
            Map.entry("/api/v1/items/{slug}/history", List.of(ITEM + "/history")),
            Map.entry("/api/v1/items/{slug}/history.csv", List.of(ITEM + "/history.csv")),
            Map.entry("/api/v1/changes", List.of("/api/v1/changes?limit=50", "/api/v1/changes?limit=1000")),
            Map.entry("/api/v1/changes.csv", List.of("/api/v1/changes.csv")),
            Map.entry("/api/v1/initiatives", List.of("/api/v1/initiatives", "/api/v1/initiatives?limit=1")),
            Map.entry("/api/v1/initiatives/{slug}", List.of("/api/v1/initiatives/async-vision")),
            Map.entry("/api/v1/docs", List.of("/api/v1/docs", "/api/v1/docs?limit=10")),
            Map.entry("/api/v1/docs/{path}", List.of("/api/v1/docs/async-fundamentals/roadmap")),
            Map.entry("/api/v1/snippets/{id}", List.of("/api/v1/snippets/qmfU1ID7S9748BCe")),
            Map.entry("/api/v1/strategies", List.of("/api/v1/strategies"))));

    /** A value for each parameter that every address takes which has it. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("on", "2023-10-01"),
            Map.entry("known", "2026-01-15"),
            Map.entry("since", "2022-01-01"),
            Map.entry("q", "state:done"),
            Map.entry("initiative", "async-fundamentals"),
            Map.entry("kind", "milestone"),
            Map.entry("state", "done"),
            Map.entry("owner", "tmandry"),
            Map.entry("horizon", "2027"),
            Map.entry("sort", "-changed"),
            Map.entry("item", "subproject-async-drop"),
            Map.entry("limit", "3"),
            Map.entry("format", "json"));

    private static Site site;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        site = Site.start();
        document = JSON.readTree(site.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void describes_every_address_once() {
        assertThat(document.get("openapi").asString()).startsWith("3.1.");
        assertThat(operations("get").keySet()).isEqualTo(ADDRESSES.keySet());
        assertThat(operations("post").keySet())
                .containsExactly("/api/v1/desugar", "/api/v1/desugar/all", "/api/v1/snippets");
        assertThat(operations().map(operation -> operation.get("operationId").asString()))
                .doesNotHaveDuplicates();
        assertThat(operations().map(operation -> operation.get("summary").asString()))
                .allMatch(summary -> summary.endsWith("."));
    }

    @Test
    void refers_only_to_what_it_holds_and_holds_nothing_else() {
        Set<String> referred = new TreeSet<>();
        collect(document, "$ref", referred);

        assertThat(referred)
                .isEqualTo(new TreeSet<>(document.at("/components/schemas").propertyNames().stream()
                        .map(name -> "#/components/schemas/" + name)
                        .toList()));
    }

    @Test
    void answers_are_as_described_and_hold_no_member_besides() {
        ADDRESSES.forEach((path, addresses) -> addresses.forEach(address -> {
            HttpResponse<String> answer = site.get(address);
            JsonNode content = reading(path).at("/responses/200/content");
            if (path.endsWith(".csv")) {
                assertThat(content.propertyNames()).containsExactly("text/csv");
            } else {
                check(content.at("/application~1json/schema"), JSON.readTree(answer.body()), address);
            }
        }));
        operations("post").forEach((path, operation) -> {
            JsonNode sent = operation.at("/requestBody/content/application~1json");
            check(sent.get("schema"), sent.get("example"), path);
            HttpResponse<String> answer =
                    site.sendJson(path, sent.get("example").toString());
            JsonNode schema = operation.at("/responses/" + answer.statusCode() + "/content/application~1json/schema");
            check(schema, JSON.readTree(answer.body()), path);
        });
    }

    @Test
    void problems_are_as_described() {
        JsonNode schema = reading("/api/v1/items").at("/responses/4XX/content/application~1problem+json/schema");

        Stream.of("items?state=x", "items?x=1", "items?on=x", "items/none")
                .forEach(address -> check(
                        schema, JSON.readTree(site.get("/api/v1/" + address).body()), address));
        check(schema, JSON.readTree(site.sendJson("/api/v1/desugar", TOO_LARGE).body()), "a source too large");
    }

    @Test
    void every_member_described_is_in_some_answer() {
        Set<String> met = new TreeSet<>();
        ADDRESSES.values().stream()
                .flatMap(List::stream)
                .filter(address -> !address.contains(".csv"))
                .forEach(address -> names(JSON.readTree(site.get(address).body()), met));
        operations("post").forEach((path, operation) -> {
            String example = operation
                    .at("/requestBody/content/application~1json/example")
                    .toString();
            names(JSON.readTree(site.sendJson(path, example).body()), met);
        });
        names(JSON.readTree(site.get("/api/v1/items?state=x").body()), met);
        names(JSON.readTree(site.sendJson("/api/v1/desugar", TOO_LARGE).body()), met);

        Set<String> unmet = new TreeSet<>();
        document.at("/components/schemas")
                .forEach(schema -> unmet.addAll(schema.path("properties").propertyNames()));
        unmet.removeAll(met);
        assertThat(unmet).isEmpty();
    }

    @Test
    void every_parameter_described_is_taken_and_no_other() {
        ADDRESSES.forEach((path, addresses) -> {
            String address = addresses.getFirst().replaceFirst("\\?.*", "");
            Set<String> described = new TreeSet<>();
            reading(path)
                    .get("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.get("in").asString().equals("query"))
                    .forEach(parameter -> described.add(parameter.get("name").asString()));
            VALUES.forEach((name, value) -> assertThat(
                            site.get(address + "?" + name + "=" + value).statusCode())
                    .as(address + " " + name)
                    .isEqualTo(described.contains(name) ? 200 : 400));
            described.remove("after");
            assertThat(VALUES.keySet()).containsAll(described);
        });
    }

    @Test
    void every_word_that_a_parameter_may_be_is_taken() {
        ADDRESSES.forEach((path, addresses) -> reading(path)
                .get("parameters")
                .valueStream()
                .filter(parameter -> parameter.at("/schema/enum").isArray())
                .forEach(parameter -> parameter.at("/schema/enum").forEach(word -> {
                    String address = path + "?" + parameter.get("name").asString() + "=" + word.asString();
                    assertThat(site.get(address.replace("{slug}", "subproject-async-drop"))
                                    .statusCode())
                            .as(address)
                            .isEqualTo(200);
                })));
    }

    @Test
    void what_must_be_sent_is_described() {
        operations("post").forEach((path, operation) -> {
            JsonNode sent = operation.at("/requestBody/content/application~1json");
            sent.at("/schema/required").forEach(member -> {
                ObjectNode lacking = ((ObjectNode) sent.get("example")).deepCopy();
                lacking.remove(member.asString());
                assertThat(site.sendJson(path, lacking.toString()).statusCode())
                        .as(path + " without " + member)
                        .isEqualTo(400);
            });
        });
    }

    /** Checks an answer against a schema under which no other members than those described may stand. */
    private static void check(JsonNode schema, JsonNode answer, String where) {
        ObjectNode strict = schema.deepCopy().asObject();
        strict.set("$defs", document.at("/components/schemas"));
        JsonNode whole = JSON.readTree(strict.toString().replace("#/components/schemas/", "#/$defs/"));
        close(whole);
        List<Error> errors = SCHEMAS.getSchema(whole).validate(answer);
        assertThat(errors).as(where).isEmpty();
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && object.has("required")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(OpenApiTest::close);
    }

    private static Map<String, JsonNode> operations(String method) {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has(method))
                .forEach(path -> operations.put(path.getKey(), path.getValue().get(method)));
        return operations;
    }

    private static JsonNode reading(String path) {
        return Objects.requireNonNull(operations("get").get(path));
    }

    private static Stream<JsonNode> operations() {
        return document.get("paths").valueStream().flatMap(JsonNode::valueStream);
    }

    private static void collect(JsonNode node, String name, Set<String> found) {
        if (node.has(name)) {
            found.add(node.get(name).asString());
        }
        node.forEach(child -> collect(child, name, found));
    }

    private static void names(JsonNode node, Set<String> found) {
        found.addAll(node.propertyNames());
        node.forEach(child -> names(child, found));
    }
}
