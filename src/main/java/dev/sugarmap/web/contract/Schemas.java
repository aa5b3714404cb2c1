package dev.sugarmap.web.contract;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON schemas of records, as they are written and read; read off the records themselves. */
final class Schemas {
    private static final Set<Class<?>> MAY_BE_EMPTY = Set.of(Optional.class, List.class);

    private final Map<String, Object> named = new TreeMap<>();

    /** The schemas of all records met so far, by name. */
    Map<String, Object> all() {
        return named;
    }

    /** The schema of a type, which refers to those of the records in it by name. */
    Map<String, Object> of(Type type) {
        return of(type, Map.of());
    }

    /** The schema of a record that is sent: what is optional may be left out. */
    Map<String, Object> ofRequest(Class<?> type) {
        Map<String, Object> schema = ofMembers(type, Map.of());
        schema.put(
                "required",
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getType() != Optional.class)
                        .map(RecordComponent::getName)
                        .toList());
        return schema;
    }

    private Map<String, Object> of(Type type, Map<TypeVariable<?>, Type> known) {
        return switch (type) {
            case TypeVariable<?> variable ->
                of(Optional.ofNullable(known.get(variable)).orElseThrow(), known);
            case ParameterizedType generic -> ofGeneric(generic, known);
            case Class<?> plain when plain.isRecord() -> reference(plain);
            case Class<?> plain -> ofValue(plain);
            default -> throw new IllegalArgumentException("no schema for " + type);
        };
    }

    private static Map<String, Object> ofValue(Class<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type == String.class) {
            schema.put("type", "string");
        } else if (type == LocalDate.class) {
            schema.put("type", "string");
            schema.put("format", "date");
        } else if (type == Instant.class) {
            schema.put("type", "string");
            schema.put("format", "date-time");
        } else if (type == boolean.class || type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (List.of(int.class, Integer.class, long.class, Long.class).contains(type)) {
            schema.put("type", "integer");
        } else {
            throw new IllegalArgumentException("no schema for " + type);
        }
        return schema;
    }

    private Map<String, Object> ofGeneric(ParameterizedType type, Map<TypeVariable<?>, Type> known) {
        Type[] arguments = type.getActualTypeArguments();
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type.getRawType() == Optional.class) {
            return nullable(of(arguments[0], known));
        } else if (type.getRawType() == List.class) {
            schema.put("type", "array");
            schema.put("items", of(arguments[0], known));
            return schema;
        } else if (type.getRawType() == Map.class) {
            schema.put("type", "object");
            schema.put("additionalProperties", of(arguments[1], known));
            return schema;
        }
        Class<?> raw = (Class<?>) type.getRawType();
        Map<TypeVariable<?>, Type> bound = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            bound.put(raw.getTypeParameters()[i], arguments[i]);
        }
        return ofRecord(raw, bound);
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        Map<String, Object> either = new LinkedHashMap<>(schema);
        if (schema.get("type") instanceof String type) {
            either.put("type", List.of(type, "null"));
            return either;
        }
        return new LinkedHashMap<>(Map.of("oneOf", List.of(schema, Map.of("type", "null"))));
    }

    private Map<String, Object> reference(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && find(components[0], JsonValue.class).isPresent()) {
            return of(components[0].getGenericType());
        }
        if (isArray(type)) {
            return ofArray(components);
        }
        String name = name(type);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, ofRecord(type, Map.of()));
        }
        return new LinkedHashMap<>(Map.of("$ref", "#/components/schemas/" + name));
    }

    /** The record's name without the words that all have in common; a nested one's after that which it is part of. */
    private static String name(Class<?> type) {
        String own = type.getSimpleName().replaceFirst("(?<=.)Answer$", "");
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? own : name(outer) + own;
    }

    private static boolean isArray(Class<?> type) {
        JsonFormat format = type.getAnnotation(JsonFormat.class);
        return format != null && format.shape() == JsonFormat.Shape.ARRAY;
    }

    private Map<String, Object> ofRecord(Class<?> type, Map<TypeVariable<?>, Type> known) {
        Map<String, Object> schema = ofMembers(type, known);
        Optional.ofNullable(type.getAnnotation(JsonClassDescription.class))
                .ifPresent(description -> schema.put("description", description.value()));
        return schema;
    }

    private Map<String, Object> ofArray(RecordComponent[] components) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put(
                "prefixItems",
                Arrays.stream(components)
                        .map(component -> of(component.getGenericType()))
                        .toList());
        schema.put("minItems", components.length);
        schema.put("maxItems", components.length);
        return schema;
    }

    private Map<String, Object> ofMembers(Class<?> type, Map<TypeVariable<?>, Type> known) {
        boolean leavesOut = type.isAnnotationPresent(JsonInclude.class);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = find(component, JsonProperty.class)
                    .map(JsonProperty::value)
                    .filter(value -> !value.isEmpty())
                    .orElse(component.getName());
            boolean mayLack = leavesOut && MAY_BE_EMPTY.contains(component.getType());
            if (!mayLack) {
                required.add(name);
            }
            Type given = mayLack ? present(component) : component.getGenericType();
            properties.put(name, ofMember(component, of(given, known)));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    /** What the component holds where it is not left out. */
    private static Type present(RecordComponent component) {
        return component.getType() == Optional.class && component.getGenericType() instanceof ParameterizedType optional
                ? optional.getActualTypeArguments()[0]
                : component.getGenericType();
    }

    private static Map<String, Object> ofMember(RecordComponent component, Map<String, Object> schema) {
        find(component, OneOf.class).ifPresent(words -> {
            List<@Nullable Object> codes = new ArrayList<>(words.value().codes());
            if (schema.get("type") instanceof List<?>) {
                codes.add(null);
            }
            schema.put("enum", codes);
        });
        find(component, JsonPropertyDescription.class)
                .ifPresent(description -> schema.put("description", description.value()));
        return schema;
    }

    private static <T extends Annotation> Optional<T> find(RecordComponent component, Class<T> annotation) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(annotation));
    }
}
