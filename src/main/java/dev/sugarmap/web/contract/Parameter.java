package dev.sugarmap.web.contract;

import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.query.Facet;
import dev.sugarmap.roadmap.query.Order;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What addresses of the API can be asked with; it means the same on pages, in feeds and in files. */
public enum Parameter {
    ON("The day that is told: how things stood at its end, UTC. Today if absent."),
    KNOWN("Only what the site had recorded by the end of this day counts."),
    SINCE("Only what changed after this day. Items that were removed since stand in no list of items;"
            + " /api/v1/changes?since= tells of them."),
    Q("A query, such as state:done owner:tmandry horizon:>=2024 stale:>365d sort:-changed."),
    INITIATIVE("Only what belongs to the initiative of that name."),
    KIND("Only items from such a table."),
    STATE("Only items in that state."),
    OWNER("Only items that this person owns, or none for those without an owner."),
    HORIZON("Only items that work towards that year, or none for those that work towards no year."),
    SORT("The order; by name if absent. After - it goes downwards."),
    ITEM("Only changes of the item of that name."),
    AFTER("Where to go on: the next of the answer before."),
    LIMIT("How many to give at most: from 1 to 1000, or 100 if absent."),
    FORMAT("How to write the answer; if absent, the header Accept decides.");

    static final int MOST = 1_000;
    static final int USUAL = 100;

    private final String meaning;

    Parameter(String meaning) {
        this.meaning = meaning;
    }

    /** The name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it asks for, as a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The values that it takes, as a JSON schema. */
    Map<String, Object> schema() {
        return switch (this) {
            case ON, KNOWN, SINCE -> day();
            case Q, INITIATIVE, OWNER, HORIZON, ITEM, AFTER -> text();
            case KIND -> words(choices(Facet.KIND));
            case STATE -> words(choices(Facet.STATE));
            case SORT -> words(Order.all().stream().map(Order::code));
            case LIMIT -> count();
            case FORMAT -> words(Stream.of("json", "csv"));
        };
    }

    private static Map<String, Object> day() {
        return Map.of("type", "string", "format", "date");
    }

    private static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> words(Stream<String> codes) {
        return Map.of("type", "string", "enum", codes.toList());
    }

    private static Map<String, Object> count() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", 1);
        schema.put("maximum", MOST);
        schema.put("default", USUAL);
        return schema;
    }

    private static Stream<String> choices(Facet facet) {
        return facet.allowed(new Roadmap(LocalDate.EPOCH, List.of(), List.of()));
    }
}
