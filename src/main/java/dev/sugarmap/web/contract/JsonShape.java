package dev.sugarmap.web.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A record of the API as a table, read off its schema.
 *
 * @param name names it within the API
 */
public record JsonShape(String name, String description, List<Member> members) {
    /**
     * A member of a record.
     *
     * @param type what it may be, in parts, some of which are records of the API themselves
     * @param words all that it may be, where that is a closed set of words
     */
    public record Member(String name, List<Part> type, String meaning, List<String> words) {}

    /**
     * A part of the words for a type.
     *
     * @param shape whether it names a record of the API
     */
    public record Part(String text, boolean shape) {
        static Part word(String text) {
            return new Part(text, false);
        }
    }

    /** The record of that name and schema. */
    static JsonShape of(String name, Map<?, ?> schema) {
        return new JsonShape(name, text(schema, "description"), members(schema));
    }

    /** The members that a schema tells of; none where it is not a record's. */
    static List<Member> members(Map<?, ?> schema) {
        return schema.get("properties") instanceof Map<?, ?> properties
                ? properties.entrySet().stream()
                        .map(entry -> member(entry.getKey().toString(), (Map<?, ?>) entry.getValue()))
                        .toList()
                : List.of();
    }

    private static Member member(String name, Map<?, ?> schema) {
        List<String> words = schema.get("enum") instanceof List<?> codes
                ? codes.stream()
                        .filter(String.class::isInstance)
                        .map(Object::toString)
                        .toList()
                : List.of();
        return new Member(name, type(schema).toList(), text(schema, "description"), words);
    }

    /** What a value of that schema may be. */
    static Stream<Part> type(Map<?, ?> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return Stream.of(new Part(reference.substring(reference.lastIndexOf('/') + 1), true));
        }
        if (schema.get("oneOf") instanceof List<?> either) {
            return Stream.concat(type((Map<?, ?>) either.getFirst()), Stream.of(Part.word(" or null")));
        }
        if (schema.get("type") instanceof List<?> types) {
            return Stream.of(Part.word(plain(types.getFirst().toString(), schema) + " or null"));
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            return Stream.concat(Stream.of(Part.word("list of ")), type(items));
        }
        if (schema.get("additionalProperties") instanceof Map<?, ?> values) {
            return Stream.concat(Stream.of(Part.word("by name, ")), type(values));
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            return Stream.concat(Stream.of(Part.word("before and after, ")), type((Map<?, ?>)
                    properties.values().iterator().next()));
        }
        return Stream.of(Part.word(plain(text(schema, "type"), schema)));
    }

    private static String plain(String type, Map<?, ?> schema) {
        String format = text(schema, "format");
        return switch (type) {
            case "string" -> format.equals("date") ? "day" : format.equals("date-time") ? "time" : "text";
            case "integer" -> "number";
            case "boolean" -> "true or false";
            case "array" -> "pair of numbers";
            default -> type;
        };
    }

    private static String text(Map<?, ?> schema, String name) {
        return schema.get(name) instanceof String text ? text : "";
    }
}
