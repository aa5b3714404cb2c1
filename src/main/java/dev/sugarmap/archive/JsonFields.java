package dev.sugarmap.archive;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one object on a line, read strictly: what is missing or of another sort is named. */
final class JsonFields {
    private final long line;
    private final String path;
    private final JsonNode node;

    JsonFields(long line, JsonNode node) {
        this(line, "", node);
    }

    private JsonFields(long line, String path, JsonNode node) {
        this.line = line;
        this.path = path;
        this.node = node;
    }

    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        return text(name, get(name));
    }

    Optional<String> optText(String name) {
        return optional(name).map(value -> text(name, value));
    }

    /** A text that stands for something; {@code meaning} may refuse it. */
    <T> T text(String name, Function<String, T> meaning) {
        return meant(name, text(name), meaning);
    }

    <T> Optional<T> optText(String name, Function<String, T> meaning) {
        return optText(name).map(text -> meant(name, text, meaning));
    }

    long number(String name) {
        JsonNode value = get(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(name, "is not a whole number");
        }
        return value.longValue();
    }

    int integer(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw wrong(name, "is out of range");
        }
        return (int) number;
    }

    Optional<Integer> optInteger(String name) {
        return optional(name).map(value -> integer(name));
    }

    boolean flag(String name) {
        JsonNode value = get(name);
        if (!value.isBoolean()) {
            throw wrong(name, "is neither true nor false");
        }
        return value.booleanValue();
    }

    JsonFields object(String name) {
        return object(name, get(name));
    }

    Optional<JsonFields> optObject(String name) {
        return optional(name).map(value -> object(name, value));
    }

    List<String> texts(String name) {
        return list(name, this::text);
    }

    <T> List<T> objects(String name, Function<JsonFields, T> read) {
        return list(name, (place, value) -> read.apply(object(place, value)));
    }

    /** What this makes, or which field it refuses. */
    <T> T made(String name, Function<JsonFields, T> make) {
        return meant(name, this, make);
    }

    private <A, T> T meant(String name, A given, Function<A, T> meaning) {
        try {
            return meaning.apply(given);
        } catch (IllegalArgumentException | DateTimeException refusal) {
            throw wrong(name, "is refused: " + refusal.getMessage());
        }
    }

    private interface Element<T> {
        T read(String place, JsonNode value);
    }

    private <T> List<T> list(String name, Element<T> element) {
        JsonNode values = get(name);
        if (!values.isArray()) {
            throw wrong(name, "is not a list");
        }
        List<T> read = new ArrayList<>();
        for (JsonNode value : values) {
            read.add(element.read(name + "[" + read.size() + "]", value));
        }
        return read;
    }

    private String text(String name, JsonNode value) {
        if (!value.isString()) {
            throw wrong(name, "is not a text");
        }
        return value.stringValue();
    }

    private JsonFields object(String name, JsonNode value) {
        if (!value.isObject()) {
            throw wrong(name, "is not an object");
        }
        return new JsonFields(line, path + name + ".", value);
    }

    private Optional<JsonNode> optional(String name) {
        return Optional.of(get(name)).filter(value -> !value.isNull());
    }

    private JsonNode get(String name) {
        @Nullable JsonNode value = node.get(name);
        if (value == null) {
            throw wrong(name, "is missing");
        }
        return value;
    }

    ArchiveException wrong(String name, String message) {
        return new ArchiveException(line, path + name, message);
    }
}
