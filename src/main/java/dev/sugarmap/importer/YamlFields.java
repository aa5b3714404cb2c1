package dev.sugarmap.importer;

import dev.sugarmap.roadmap.Status;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one mapping in a YAML file, with their place for messages. A field that nobody reads is an error. */
final class YamlFields {
    private final String place;
    private final String separator;
    private final Map<?, ?> values;
    private final Set<String> read = new HashSet<>();
    private final List<YamlFields> inner = new ArrayList<>();

    private YamlFields(String place, String separator, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> mapping)) {
            throw new IllegalStateException(place + " is not a mapping");
        }
        this.place = place;
        this.separator = separator;
        this.values = mapping;
    }

    /** The fields of a whole file. */
    static YamlFields of(String file, @Nullable Object value) {
        return new YamlFields(file, ": ", value);
    }

    String text(String name) {
        return textIfAny(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    Optional<String> textIfAny(String name) {
        return value(name).map(value -> scalar(name, value));
    }

    /** A field that must be there, through a function that throws where the text is not of its form. */
    <T> T read(String name, Function<String, T> form) {
        return readIfAny(name, form).orElseThrow(() -> wrong(name, "is missing"));
    }

    <T> Optional<T> readIfAny(String name, Function<String, T> form) {
        return textIfAny(name).map(text -> {
            try {
                return form.apply(text);
            } catch (IllegalArgumentException | DateTimeException refusal) {
                throw new IllegalStateException(at(name) + " cannot be \"" + text + "\"", refusal);
            }
        });
    }

    Optional<Status> statusIfAny(String name) {
        return readIfAny(name, code -> Status.ofCode(code).orElseThrow(IllegalArgumentException::new));
    }

    /** A list of texts, empty where the field is missing. */
    List<String> texts(String name) {
        return elements(name).stream().map(value -> scalar(name, value)).toList();
    }

    /** A list of mappings, each made into something; empty where the field is missing. */
    <T> List<T> list(String name, Function<YamlFields, T> maker) {
        List<T> made = new ArrayList<>();
        for (Object value : elements(name)) {
            made.add(inner(name + "[" + made.size() + "]", value).make(maker));
        }
        return made;
    }

    /** A list of mappings, each read in turn. */
    void each(String name, Consumer<YamlFields> reader) {
        list(name, fields -> {
            reader.accept(fields);
            return fields;
        });
    }

    /** What {@code maker} makes of a mapping that must be there. */
    <T> T one(String name, Function<YamlFields, T> maker) {
        return inner(name, value(name).orElseThrow(() -> wrong(name, "is missing")))
                .make(maker);
    }

    /** A mapping from any text to text in the order written, empty where the field is missing. */
    Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        value(name).ifPresent(value -> {
            YamlFields fields = inner(name, value);
            fields.values.keySet().forEach(key -> pairs.put(key.toString(), fields.text(key.toString())));
        });
        return pairs;
    }

    /** Throws where a field was never read: it is misspelt, or a fact would be lost. */
    void requireAllRead() {
        for (Object name : values.keySet()) {
            if (!read.contains(name.toString())) {
                throw wrong(name.toString(), "is not a field of the seed");
            }
        }
        inner.forEach(YamlFields::requireAllRead);
    }

    /** An error in a field of this mapping. */
    IllegalStateException wrong(String name, String why) {
        return new IllegalStateException(at(name) + " " + why);
    }

    private <T> T make(Function<YamlFields, T> maker) {
        try {
            return maker.apply(this);
        } catch (IllegalArgumentException refusal) {
            throw new IllegalStateException(place + ": " + refusal.getMessage(), refusal);
        }
    }

    private Optional<Object> value(String name) {
        read.add(name);
        return Optional.ofNullable(values.get(name));
    }

    private List<?> elements(String name) {
        Object value = value(name).orElse(List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name, "is not a list");
    }

    private YamlFields inner(String name, @Nullable Object value) {
        YamlFields fields = new YamlFields(at(name), ".", value);
        inner.add(fields);
        return fields;
    }

    private String scalar(String name, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(name, "is not a text");
    }

    private String at(String name) {
        return place + separator + name;
    }
}
